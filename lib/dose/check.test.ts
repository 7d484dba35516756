import { expect, test } from 'vitest';
import { softWarnings } from './check';
import { parseEntry } from './parse';

const hints = (text: string, kind: string) =>
  softWarnings(parseEntry(text).dose, kind).map(({ field }) => field);

test.each([
  ['6x10', 'strength', ['sets']],
  ['5x10', 'strength', []],
  // the rounds of a hold are its repetitions
  ['10x10s daily', 'control', []],
  ['8x8s TID', 'control', []],
  ['40x5s', 'control', ['sets']],
  ['3x31', 'mobility', ['reps']],
  ['40-10-5x10s', 'mobility', ['scheme']],
  ['3x90s', 'strength', ['holdSeconds']],
  ['3x90s', 'balance', []],
  ['3x5s', 'stretch', ['holdSeconds']],
  ['3x90s', 'stretch', ['holdSeconds']],
  ['3x30-60s', 'stretch', []],
  ['90min', 'aerobic', ['durationSeconds']],
  ['3x5 rest 6min', 'strength', ['restSeconds']],
  ['3x5 tempo 5-4-4', 'strength', ['tempo']],
  ['3x5 tempo 5-X-5', 'strength', []],
  ['3x5 5x/day', 'mobility', ['timesPerDay']],
  // days of rest are asked for loaded strength work only
  ['3x10 daily', 'strength', []],
  ['3x10 BW daily', 'strength', []],
  ['3x10 GTB daily', 'strength', ['daysPerWeek']],
  ['3x10 5 kg BID', 'strength', ['timesPerDay']],
  ['3x10 RPE 6 5x/wk', 'strength', ['daysPerWeek']],
  ['3x10 RPE 5 5x/wk', 'strength', []],
  ['3x10 GTB Mon-Fri', 'strength', ['weekdays']],
  ['3x10 GTB 3x/wk', 'strength', []],
  ['3x10 GTB EOD', 'strength', []],
  ['3x10 GTB daily', 'mobility', []],
  ['3x10 for 12 weeks', 'mobility', []],
  ['3x10 for 13 weeks', 'mobility', ['weeks']],
  ['3x10 for 3 months', 'mobility', ['months']],
  ['3x10 RPE 9', 'mobility', ['rpe']],
  ['3x10 pain <=6/10', 'mobility', ['maxPain']],
])('%s for %s: %j', (text, kind, fields) => expect(hints(text, kind)).toEqual(fields));

test('a jump in weight of more than a tenth, in either unit', () => {
  const before = parseEntry('3x10 10 kg').dose;
  expect(softWarnings(parseEntry('3x10 11 kg').dose, 'strength', before)).toEqual([]);
  expect(softWarnings(parseEntry('3x10 12 kg').dose, 'strength', before)).toEqual([
    { field: 'load', text: 'More than 10 percent heavier than before.' },
  ]);
  expect(softWarnings(parseEntry('3x10 30 lb').dose, 'strength', before)).toHaveLength(1);
  expect(softWarnings(parseEntry('3x10 red band').dose, 'strength', before)).toEqual([]);
});
