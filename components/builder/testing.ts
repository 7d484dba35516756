import type { ProgramDocument, Saved } from '../../lib/programs/schema';
import { type Draft, Outbox, outboxKey, type Shelf } from './outbox';
import { BuilderStore } from './store';
import { ProgramSync } from './sync';

/** What tests of the draft's way to the server begin with: a browser, and its tabs. */

/** A shelf in memory; like IndexedDB it keeps copies, and like the browser it knows which tabs live. */
export class Memory implements Shelf {
  readonly kept = new Map<string, Draft>();
  readonly living = new Set<string>();
  full = false;
  hold = (key: string) => {
    this.living.add(key);
  };
  left = async (prefix: string) =>
    [...this.kept].flatMap(([key, draft]) =>
      key.startsWith(prefix) && !this.living.has(key) ? [{ key, draft: structuredClone(draft) }] : [],
    );
  write = async (key: string, draft: Draft) => {
    if (this.full) throw new Error('full');
    this.kept.set(key, structuredClone(draft));
  };
  remove = async (key: string) => {
    this.kept.delete(key);
  };
  /** The only draft that waits here. */
  get only(): ProgramDocument | undefined {
    if (this.kept.size > 1) throw new Error('more than one');
    return [...this.kept.values()][0]?.document;
  }
}

export interface Server {
  revision: number;
  document: ProgramDocument;
  put: (revision: number, document: ProgramDocument) => Promise<Saved>;
}

let opened = 0;

/** The builder's own store, outbox and sync, as the screen wires them; `kill` is the browser closing it at once. */
export function openTab(
  server: Server,
  shelf: Memory,
  now?: { revision: number; document: ProgramDocument },
) {
  const { revision, document } = now ?? server;
  const store = new BuilderStore(document);
  const id = `tab${opened++}`;
  const outbox = new Outbox(shelf, outboxKey('user', 'program'), () => {}, id);
  let busy: Promise<void> | null = null;
  const sync: ProgramSync = new ProgramSync({
    store,
    outbox,
    server: { revision, document, savedAt: 'r0' },
    put: server.put,
    run: () => {
      busy ??= sync
        .drain()
        .catch(() => {})
        .finally(() => {
          busy = null;
        });
    },
  });
  const type = (text: string) => store.edit((before) => ({ ...before, title: text }), { label: 'Title' });
  const kill = () => {
    shelf.living.delete(`user:program:${id}`);
  };
  return { store, outbox, sync, type, kill, sent: () => busy ?? Promise.resolve() };
}
