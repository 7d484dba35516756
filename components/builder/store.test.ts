import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addItem, editItem, emptyDocument, itemFrom, moveItem, removeItem } from '../../lib/programs/model';
import { type ProgramDocument, programDocumentSchema } from '../../lib/programs/schema';
import { BuilderStore, MOST_STEPS } from './store';

const title = (text: string) => (document: ProgramDocument) => ({ ...document, title: text });

describe('undo', () => {
  it('gives back the very same document, and redo the next', () => {
    const first = emptyDocument('en');
    const store = new BuilderStore(first);
    store.edit(title('A'), { label: 'Title' });
    const second = store.get();
    expect(store.undo()).toBe('Title');
    expect(store.get()).toBe(first);
    expect(store.redo()).toBe('Title');
    expect(store.get()).toBe(second);
    expect(store.redo()).toBeNull();
  });
  it('takes the typing in one field back at once, until the field was left', () => {
    const store = new BuilderStore(emptyDocument('en', 'x'));
    for (const text of ['B', 'Ba', 'Bac', 'Back'])
      store.edit(title(text), { label: 'Title', merge: 'title' });
    store.seal();
    store.edit(title('Back '), { label: 'Title', merge: 'title' });
    store.undo();
    expect(store.get().title).toBe('Back');
    store.undo();
    expect(store.get().title).toBe('x');
  });
  it('keeps 200 steps', () => {
    const store = new BuilderStore(emptyDocument('en'));
    for (let i = 0; i < MOST_STEPS + 20; i++) store.edit(title(`${i}`), { label: 'Title' });
    let steps = 0;
    while (store.undo()) steps++;
    expect(steps).toBe(MOST_STEPS);
    expect(store.get().title).toBe('19');
  });
  it('leaves no step for an edit that changes nothing', () => {
    const store = new BuilderStore(emptyDocument('en'));
    store.edit((document) => document, { label: 'Nothing' });
    expect(store.canUndo()).toBe(false);
  });
  it('tells only while somebody listens', () => {
    const store = new BuilderStore(emptyDocument('en'));
    let told = 0;
    const stop = store.subscribe(() => told++);
    store.edit(title('A'), { label: 'Title' });
    stop();
    store.edit(title('B'), { label: 'Title' });
    expect(told).toBe(1);
  });
});

/** 1,000 random sequences: the document is always valid, and undoing all of it is the beginning. */
it('any edits, undone one by one, lead back; redone, they lead there again', () => {
  const command = fc.record({
    kind: fc.integer({ min: 0, max: 5 }),
    a: fc.nat(7),
    b: fc.integer({ min: -3, max: 3 }),
  });
  fc.assert(
    fc.property(fc.array(command, { maxLength: 40 }), (commands) => {
      const first = emptyDocument('en');
      const store = new BuilderStore(first);
      let made = 0;
      for (const { kind, a, b } of commands) {
        const order = store.get().phases[0]?.order ?? [];
        const id = order[a % Math.max(1, order.length)] ?? 'none';
        if (kind < 2) {
          const item = itemFrom({ id: `item-${a}`, kind: 'exercise' }, `i${made++}`, { sets: 2, reps: 10 });
          store.edit((document) => addItem(document, 'p1', item, a), { label: 'Added' });
        } else if (kind === 2) store.edit((document) => removeItem(document, id), { label: 'Removed' });
        else if (kind === 3) store.edit((document) => moveItem(document, id, b), { label: 'Moved' });
        else if (kind === 4)
          store.edit((document) => editItem(document, id, { note: `${b}` }), { label: 'Note', merge: id });
        else if (b < 0) store.undo();
        else store.redo();
        expect(programDocumentSchema.safeParse(store.get()).success).toBe(true);
      }
      const last = store.get();
      let steps = 0;
      while (store.undo()) steps++;
      expect(store.get()).toBe(first);
      while (steps-- > 0) store.redo();
      expect(store.get()).toBe(last);
    }),
    { numRuns: 1000 },
  );
});
