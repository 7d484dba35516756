import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ApiFault } from '../../lib/fetch';
import { emptyDocument } from '../../lib/programs/model';
import type { ProgramDocument } from '../../lib/programs/schema';
import { Memory, openTab as tab } from './testing';

/** A server of one row, with the rule of the real one: a save must name the revision that it grew from. */
class OneRow {
  revision = 1;
  document: ProgramDocument = emptyDocument('en', 'First');
  trouble: null | 'down' | 'signed-out' | 'lost-answer' = null;
  readonly put = async (revision: number, document: ProgramDocument) => {
    if (this.trouble === 'down') throw new ApiFault(0, 'unreachable', 'No answer.');
    if (this.trouble === 'signed-out') throw new ApiFault(401, 'signed-out', 'Please sign in.');
    if (revision !== this.revision && JSON.stringify(document) !== JSON.stringify(this.document))
      throw new ApiFault(409, 'conflict', 'Both were kept.', {}, this.detail());
    if (revision === this.revision) this.write(structuredClone(document));
    if (this.trouble === 'lost-answer') throw new ApiFault(0, 'unreachable', 'No answer.');
    return { revision: this.revision, savedAt: `r${this.revision}` };
  };
  write(document: ProgramDocument) {
    this.revision++;
    this.document = document;
  }
  detail() {
    return { revision: this.revision, document: this.document, savedBy: 'Noor', savedAt: 'then' };
  }
}

let server: OneRow;
let shelf: Memory;
beforeEach(() => {
  vi.useFakeTimers();
  server = new OneRow();
  shelf = new Memory();
});
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe('saving', () => {
  it('says saved only after the server did, and takes the draft off the shelf', async () => {
    const { sync, type } = tab(server, shelf);
    await sync.start();
    type('Second');
    expect(sync.get().kind).toBe('unsaved');
    await pass(50);
    expect(shelf.only?.title).toBe('Second');
    await pass(1000);
    expect(sync.get()).toEqual({ kind: 'saved', at: 'r2' });
    expect(server.document.title).toBe('Second');
    expect(shelf.kept.size).toBe(0);
  });
  it('writes to the shelf within 50 ms of a key', async () => {
    const { sync, type } = tab(server, shelf);
    await sync.start();
    server.trouble = 'down';
    for (let i = 0; i < 20; i++) {
      type(`Typed ${i}`);
      await pass(50);
      expect(shelf.only?.title).toBe(`Typed ${i}`);
    }
  });
  it('sends what was typed while a save was on its way', async () => {
    const { sync, type } = tab(server, shelf);
    await sync.start();
    type('A');
    sync.send();
    type('AB');
    await pass(10);
    expect(server.document.title).toBe('AB');
    expect(sync.get().kind).toBe('saved');
  });
  it('clears the shelf when undo leads back to what the server has', async () => {
    const { store, sync, type } = tab(server, shelf);
    await sync.start();
    type('Oops');
    await pass(50);
    store.undo();
    await pass(50);
    expect(shelf.kept.size).toBe(0);
    expect(sync.get()).toEqual({ kind: 'saved', at: 'r0' });
  });
});

describe('a lost connection', () => {
  it('keeps the draft on this device and sends it later', async () => {
    const { sync, type } = tab(server, shelf);
    await sync.start();
    server.trouble = 'down';
    type('On the train');
    await pass(1000);
    expect(sync.get().kind).toBe('kept');
    server.trouble = null;
    sync.send();
    await pass(10);
    expect(sync.get().kind).toBe('saved');
    expect(server.document.title).toBe('On the train');
  });
  it('knows its own save again when only the answer was lost, and asks nobody', async () => {
    const { sync, type } = tab(server, shelf);
    await sync.start();
    server.trouble = 'lost-answer';
    type('Arrived');
    await pass(1000);
    expect(sync.get().kind).toBe('kept');
    server.trouble = null;
    type('Arrived, and more');
    await pass(1000);
    expect(sync.get().kind).toBe('saved');
    expect(server.document.title).toBe('Arrived, and more');
  });
  it('takes up an unsent draft in a new tab', async () => {
    const first = tab(server, shelf);
    const stop = await first.sync.start();
    server.trouble = 'down';
    first.type('Before the crash');
    await pass(60);
    stop();
    first.kill();
    server.trouble = null;
    const second = tab(server, shelf);
    await second.sync.start();
    expect(second.store.get().title).toBe('Before the crash');
    await pass(1000);
    expect(server.document.title).toBe('Before the crash');
    expect(shelf.kept.size).toBe(0);
  });
  it('never touches the unsent draft of another tab that lives, nor loses it when that one dies', async () => {
    const first = tab(server, shelf);
    const stop = await first.sync.start();
    server.trouble = 'down';
    first.type('In the first tab');
    await pass(60);
    server.trouble = null;
    const second = tab(server, shelf);
    await second.sync.start();
    expect(second.store.get().title).toBe('First');
    second.type('In the second tab');
    second.sync.send();
    await pass(60);
    expect(server.document.title).toBe('In the second tab');
    stop();
    first.kill();
    const third = tab(server, shelf);
    await third.sync.start();
    await pass(1000);
    expect(third.store.get().title).toBe('In the first tab');
    expect(third.sync.get().kind).toBe('conflict');
  });
  it('goes on where this browser keeps nothing', async () => {
    shelf.full = true;
    const { outbox, sync, type } = tab(server, shelf);
    await sync.start();
    server.trouble = 'down';
    type('Full disk');
    await pass(1000);
    expect(outbox.keeps).toBe(false);
    expect(sync.get().kind).toBe('kept');
  });
});

describe('somebody else', () => {
  it('shows both versions and overwrites neither', async () => {
    const { store, sync, type } = tab(server, shelf);
    await sync.start();
    server.write({ ...server.document, title: 'Theirs' });
    type('Mine');
    await pass(1000);
    const state = sync.get();
    expect(state.kind).toBe('conflict');
    expect(server.document.title).toBe('Theirs');
    expect(store.get().title).toBe('Mine');
    expect(shelf.only?.title).toBe('Mine');
    if (state.kind !== 'conflict') return;
    sync.resolve(state.theirs, { ...state.theirs.document, title: 'Both' });
    await pass(1000);
    expect(server.document.title).toBe('Both');
    expect(sync.get().kind).toBe('saved');
  });
  it('sends nothing when theirs was chosen', async () => {
    const { sync, type } = tab(server, shelf);
    await sync.start();
    server.write({ ...server.document, title: 'Theirs' });
    type('Mine');
    await pass(1000);
    const state = sync.get();
    if (state.kind === 'conflict') sync.resolve(state.theirs, state.theirs.document);
    await pass(1000);
    expect(server.revision).toBe(2);
    expect(sync.get()).toEqual({ kind: 'saved', at: 'then' });
  });
});

describe('a session that ended', () => {
  it('locks, keeps what is typed, and goes on after signing in', async () => {
    const { sync, type } = tab(server, shelf);
    await sync.start();
    server.trouble = 'signed-out';
    type('During the call');
    await pass(1000);
    expect(sync.get().kind).toBe('locked');
    server.trouble = null;
    sync.unlock();
    await pass(10);
    expect(sync.get().kind).toBe('saved');
    expect(server.document.title).toBe('During the call');
  });
});
