import { describe, expect, it } from 'vitest';
import type { Exercise } from '../catalog/schema';
import { addEntry, emptyDocument, orderOf, overDose, setSide, wantsSide } from './model';

const bridge = {
  id: 'bridge',
  kind: 'exercise' as const,
  dose: '2x10 5s hold BID',
  position: 'crook-lying' as Exercise['position'],
  bedOk: true,
};

describe('overDose', () => {
  it('replaces what is said together and keeps the rest', () => {
    const before = { sets: 2, reps: 10, holdSeconds: 5, timesPerDay: 2, load: { band: 'red' } };
    expect(overDose(before, { sets: 3, reps: 8 })).toEqual({
      sets: 3,
      reps: 8,
      timesPerDay: 2,
      load: { band: 'red' },
    });
    expect(overDose(before, { everyDays: 2 })).toMatchObject({ sets: 2, everyDays: 2 });
    expect(overDose(before, { everyDays: 2 }).timesPerDay).toBeUndefined();
    expect(overDose(before, {})).toEqual(before);
  });
});

describe('addEntry', () => {
  it('takes the catalog’s dose, with what was typed over it', () => {
    const { document } = addEntry(emptyDocument('en'), 'p1', bridge, {
      id: 'a',
      typed: { sets: 3, reps: 12 },
    });
    expect(document.items.a?.dose).toEqual({ sets: 3, reps: 12, timesPerDay: 2 });
  });
  it('gives the new dose to an item that is there already', () => {
    const first = addEntry(emptyDocument('en'), 'p1', bridge, { id: 'a' }).document;
    const { document, added } = addEntry(first, 'p1', bridge, { id: 'b', typed: { sets: 1, reps: 6 } });
    expect(added).toBe(false);
    expect(orderOf(document)).toEqual(['a']);
    expect(document.items.a?.dose).toMatchObject({ sets: 1, reps: 6 });
  });
  it('changes nothing when it is there and no dose was typed', () => {
    const first = addEntry(emptyDocument('en'), 'p1', bridge, { id: 'a' }).document;
    expect(addEntry(first, 'p1', bridge, { id: 'b' }).document).toBe(first);
  });
  it('goes on the bed for a person who cannot get to the floor', () => {
    const { document } = addEntry(emptyDocument('en'), 'p1', bridge, { id: 'a', flags: ['no-floor'] });
    expect(document.items.a?.onBed).toBe(true);
  });
});

describe('the side', () => {
  const clam = { ...bridge, id: 'clam', dose: '2x10 daily', needsSide: true };
  it('is asked once, and then known', () => {
    const one = addEntry(emptyDocument('en'), 'p1', clam, { id: 'a' }).document;
    expect(wantsSide(one)).toBe(true);
    const left = setSide(one, 'left');
    expect(wantsSide(left)).toBe(false);
    expect(wantsSide(addEntry(left, 'p1', { ...clam, id: 'other' }, { id: 'b' }).document)).toBe(false);
  });
  it('becomes each side where both are meant', () => {
    const both = setSide(addEntry(emptyDocument('en'), 'p1', clam, { id: 'a' }).document, 'both');
    expect(both.items.a?.dose?.side).toBe('each');
  });
  it('is not asked where a side was typed', () => {
    const { document } = addEntry(emptyDocument('en'), 'p1', clam, { id: 'a', typed: { side: 'each' } });
    expect(wantsSide(document)).toBe(false);
  });
});
