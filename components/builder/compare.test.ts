import { describe, expect, it } from 'vitest';
import {
  addItem,
  editItem,
  emptyDocument,
  itemFrom,
  moveItem,
  orderOf,
  removeItem,
} from '../../lib/programs/model';
import { type ProgramDocument, programDocumentSchema } from '../../lib/programs/schema';
import { type Choice, compare, merge } from './compare';

const exercise = (id: string) => itemFrom({ id: `c-${id}`, kind: 'exercise' }, id, { sets: 2, reps: 10 });
const base = ['a', 'b', 'c'].reduce(
  (document, id) => addItem(document, 'p1', exercise(id)),
  emptyDocument('en', 'Plan'),
);
const nameOf = (catalogId: string) => `Item ${catalogId.slice(2)}`;
const choose = (choice: Choice, ...keys: string[]) => new Map(keys.map((key) => [key, choice]));

describe('compare', () => {
  it('says what differs, in words, and who changed it', () => {
    const mine = editItem(base, 'a', { dose: { sets: 3, reps: 12 } });
    const theirs = removeItem({ ...base, title: 'Other' }, 'b');
    expect(compare(base, mine, theirs, nameOf)).toEqual([
      { key: 'title', title: 'Title', mine: 'Plan', theirs: 'Other', changedBy: 'them' },
      {
        key: 'item:a',
        title: 'Item a',
        mine: 'Do 12 times. Rest. Do 3 rounds.',
        theirs: 'Do 10 times. Rest. Do 2 rounds.',
        changedBy: 'me',
      },
      {
        key: 'item:b',
        title: 'Item b',
        mine: 'Do 10 times. Rest. Do 2 rounds.',
        theirs: 'Not in the plan',
        changedBy: 'them',
      },
    ]);
  });
  it('must ask where both changed the same thing', () => {
    const [mine, theirs] = [
      { ...base, note: 'A' },
      { ...base, note: 'B' },
    ];
    expect(compare(base, mine, theirs, nameOf)[0]?.changedBy).toBe('both');
  });
  it('finds nothing between equal words, whatever the order of keys', () => {
    expect(compare(base, base, structuredClone(base), nameOf)).toEqual([]);
  });
  it('tells an order from an item more', () => {
    const theirs = addItem(base, 'p1', exercise('d'), 0);
    expect(compare(base, base, theirs, nameOf).map((one) => one.key)).toEqual(['item:d']);
    expect(compare(base, base, moveItem(base, 'c', -2), nameOf).map((one) => one.key)).toEqual(['order']);
  });
});

describe('merge', () => {
  const valid = (document: ProgramDocument) => programDocumentSchema.safeParse(document).success;
  it('takes one from each', () => {
    const mine = editItem(addItem(base, 'p1', exercise('m'), 1), 'a', { note: 'Mine' });
    const theirs = removeItem(editItem({ ...base, goal: 'Walk' }, 'c', { note: 'Theirs' }), 'b');
    const merged = merge(
      mine,
      theirs,
      new Map([...choose('mine', 'item:a', 'item:m'), ...choose('theirs', 'goal', 'item:b', 'item:c')]),
    );
    expect(valid(merged)).toBe(true);
    expect(orderOf(merged)).toEqual(['a', 'm', 'c']);
    expect(merged.goal).toBe('Walk');
    expect(merged.items.a?.note).toBe('Mine');
    expect(merged.items.c?.note).toBe('Theirs');
  });
  it('gives back one version whole when all of it was chosen', () => {
    const [mine, theirs] = [
      { ...base, note: 'A' },
      { ...base, note: 'B' },
    ];
    expect(merge(mine, theirs, choose('mine', 'note'))).toBe(mine);
    expect(merge(mine, theirs, choose('theirs', 'note'))).toBe(theirs);
  });
  it('keeps a phase that a chosen item stands in', () => {
    const phase = { id: 'p2', name: 'Build', weeks: 2, goal: '', entry: '', order: [] };
    const mine = addItem({ ...base, phases: [...base.phases, phase] }, 'p2', exercise('m'));
    const merged = merge(
      mine,
      { ...base, title: 'T' },
      new Map([...choose('mine', 'item:m'), ...choose('theirs', 'phase:p2', 'title')]),
    );
    expect(valid(merged)).toBe(true);
    expect(merged.phases.map((one) => one.id)).toEqual(['p1', 'p2']);
  });
});
