import { expect, test, vi } from 'vitest';
import { parseEntries, parseEntry } from './parse';

// Wall-clock time is not what is tested: a busy machine may take long.
vi.setConfig({ testTimeout: 120_000 });

/** Strings that make a careless parser look back again and again. */
const UNITS = (
  '3x|3x10 |1-|1-1 |5-3-1x|hold |hold 3x|(|()|((x)|a.|b.|x |"|band "|every |and |am & |1/1/|Mon/|M/|W |tempo |tempo 3-|X|' +
  '3s |10r |rest |rest 3 |pain <|<= |RPE |1 of |2x2x2x|9|9 |1.|.1|🙂|é|each |with a |w/|- |-a|for 3/|q2|b.i.|max |' +
  'between |1 min |1:|1:30 |:30|%|5% |@|@ 3 |left |L |R/|theraband |x heavy |thera-|3 sets of |12 ea |1) |- [x] |HEP: |' +
  'tempo X-|5/7 |3x1,|, |as many as |word '
).split('|');

/** Processor time of one run in milliseconds, the best of some: another process on the machine does not count. */
function cost(run: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 6; round++) {
    const start = process.cpuUsage();
    run();
    best = Math.min(best, process.cpuUsage(start).user / 1000);
  }
  return best;
}

const long = (unit: string, length: number) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

test.each(UNITS)('10,000 characters of "%s" take less than 50 ms', (unit) => {
  expect(cost(() => parseEntry(long(unit, 10_000)))).toBeLessThan(50);
});

test('time grows with the length, not with its square', () => {
  for (const unit of ['3x', '1-', 'b.', 'hold ', '(', 'w/', 'word ']) {
    const short = cost(() => parseEntry(long(unit, 10_000)));
    const fourfold = cost(() => parseEntry(long(unit, 40_000)));
    expect(fourfold).toBeLessThan(Math.max(short, 5) * 9);
  }
});

test('a note of 200 lines takes less than 50 ms', () => {
  const note = Array.from(
    { length: 200 },
    (_, line) => `${line + 1}. bridge 3x10 5s hold ea side BID GTB`,
  ).join('\n');
  expect(parseEntries(note)).toHaveLength(200);
  expect(cost(() => parseEntries(note))).toBeLessThan(50);
});
