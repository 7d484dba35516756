import { describe, expect, it } from 'vitest';
import type { CatalogRow } from '../../lib/catalog/rows';
import { buildIndex } from '../../lib/catalog/search';
import { entryAt, leftWords, readLine } from './guess';

const row = (id: string, name: string) =>
  ({ id, kind: 'exercise', aliases: [], text: { en: { name } } }) as unknown as CatalogRow;
const list = [row('bridge', 'Bridge'), row('clam', 'Clamshell'), row('childs-pose', "Child's Pose")];
const rows = new Map(list.map((one) => [one.id, one]));
const index = buildIndex(list);
const read = (line: string) => readLine(line, index, rows);

describe('readLine', () => {
  it('finds item and dose of every entry', () => {
    const found = read('childs pose 3x30s 2x/day; bridge 3x10 5s hold; clam 3x12 ea side GTB');
    expect(found.map((entry) => entry.guesses[0]?.row.id)).toEqual(['childs-pose', 'bridge', 'clam']);
    expect(found[1]?.dose).toEqual({ sets: 3, reps: 10, holdSeconds: 5 });
    expect(found[2]?.dose).toMatchObject({ side: 'each', load: { band: 'green' } });
  });
  it('puts a warning at the word of the whole line', () => {
    const line = 'bridge 3x10; clam 30m daily';
    const at = read(line)[1]?.warnings[0]?.at;
    expect(line.slice(at?.start, at?.end)).toBe('30m');
  });
  it('knows where the caret stands', () => {
    const entries = read('bridge 3x10; clam');
    expect(entryAt(entries, 4)).toBe(0);
    expect(entryAt(entries, 17)).toBe(1);
    expect(entryAt([], 0)).toBe(-1);
  });
});

describe('leftWords', () => {
  it('keeps every word that the item does not account for', () => {
    const [entry] = read('bridge tomorrow 3x10');
    if (!entry) throw new Error('nothing read');
    expect(leftWords(entry, row('bridge', 'Bridge'), index)).toBe('tomorrow');
    const [sure] = read('bridge 3x10');
    expect(sure && leftWords(sure, row('bridge', 'Bridge'), index)).toBe('');
  });
});
