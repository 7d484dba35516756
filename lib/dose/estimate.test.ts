import { expect, test } from 'vitest';
import { estimateSeconds, minutesPerDay, timesPerWeek } from './estimate';
import { parseEntry } from './parse';

const dose = (text: string) => parseEntry(text).dose;

test.each([
  // rounds × repetitions × 3 s + 15 s
  ['3x10', 105],
  // the hold comes on top of each repetition
  ['10x10s', 145],
  ['3x30s ea side', 213],
  ['3x10 5s hold', 255],
  // the tempo where it is longer than 3 s; fast counts one second
  ['3x8 tempo 3-1-1', 135],
  ['4x6 31X0', 135],
  // both sides, alternating sides and directions count as often as they are done
  ['2x10 ea side', 135],
  ['2x10 alt', 135],
  ['2x10 B/L', 75],
  ['5x5s 4 directions', 175],
  // rest between rounds only
  ['3x10 r60', 225],
  ['1x10 r60', 45],
  ['2-3x8-12', 90],
  ['20min', 1215],
  ['2x3min r30', 405],
  ['5-3-1x10s', 132],
  ['walk 1.2 km', 1015],
  ['3x10 steps', 33],
  ['3xAMRAP', 123],
])('%s takes %i seconds', (text, seconds) => expect(estimateSeconds(dose(text), 'mobility')).toBe(seconds));

test('an open hold is longer in strength work', () => {
  expect(estimateSeconds(dose('3x max hold'), 'strength')).toBe(159);
  expect(estimateSeconds(dose('3x max hold'), 'constructor')).toBe(114);
});

test('minutes on a busy day', () => {
  expect(minutesPerDay(dose('3x10 BID'), 'strength')).toBeCloseTo(3.5);
  expect(minutesPerDay(dose('1x10 q2h'), 'mobility')).toBeCloseTo(6);
  expect(minutesPerDay(dose('1x10 3x/wk'), 'mobility')).toBeCloseTo(0.75);
  expect(minutesPerDay(dose('1x10 prn'), 'mobility')).toBe(0);
});

test.each([
  ['3x10', 7],
  ['3x10 BID', 14],
  ['3x10 BID 5x/wk', 10],
  ['3x10 MWF', 3],
  ['3x10 EOD', 3.5],
  ['3x10 3-4x/wk', 3.5],
  ['x10 q2h', 56],
  ['x10 at bedtime', 7],
  ['x10 prn', 0],
  ['x10 3x/wk prn', 3],
])('%s comes %d times a week', (text, times) => expect(timesPerWeek(dose(text))).toBe(times));
