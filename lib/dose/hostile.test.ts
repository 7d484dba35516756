import { expect, test, vi } from 'vitest';
import { parseEntries, parseEntry } from './parse';

// A parser that looks back over all it has read would need hours: it ends, that is what is tested. How fast it is, `npm run bench` says.
vi.setConfig({ testTimeout: 120_000 });

/** Strings that make a careless parser look back again and again. */
const UNITS = (
  '3x|3x10 |1-|1-1 |5-3-1x|hold |hold 3x|(|()|((x)|a.|b.|x |"|band "|every |and |am & |1/1/|Mon/|M/|W |tempo |tempo 3-|X|' +
  '3s |10r |rest |rest 3 |pain <|<= |RPE |1 of |2x2x2x|9|9 |1.|.1|🙂|é|each |with a |w/|- |-a|for 3/|q2|b.i.|max |' +
  'between |1 min |1:|1:30 |:30|%|5% |@|@ 3 |left |L |R/|theraband |x heavy |thera-|3 sets of |12 ea |1) |- [x] |HEP: |' +
  'tempo X-|5/7 |3x1,|, |as many as |word '
).split('|');

const long = (unit: string, length: number) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

test.each(UNITS)('10,000 characters of "%s" come to an end, and something of them is kept', (unit) => {
  const { name, dose, warnings } = parseEntry(long(unit, 10_000));
  const kept = name.length + warnings.length + Object.keys(dose).length;
  // Signs alone say nothing; a letter, a digit or a picture is never lost.
  expect(kept > 0 || !/[\p{L}\p{N}\p{So}]/u.test(unit)).toBe(true);
});

test('a note of 200 lines is read line by line', () => {
  const note = Array.from(
    { length: 200 },
    (_, line) => `${line + 1}. bridge 3x10 5s hold ea side BID GTB`,
  ).join('\n');
  expect(parseEntries(note)).toHaveLength(200);
});
