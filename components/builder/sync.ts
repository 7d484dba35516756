import { ApiFault } from '../../lib/fetch';
import type { ConflictDetail, ProgramDocument, Saved } from '../../lib/programs/schema';
import type { Draft, Outbox } from './outbox';
import { same } from './same';
import type { BuilderStore } from './store';

/** What the screen says about saving. Only `saved` means that the server said so. */
export type SaveState =
  | { kind: 'saved'; at: string }
  | { kind: 'unsaved' }
  | { kind: 'saving' }
  /** Not reachable now; the draft waits on this device and is sent again. */
  | { kind: 'kept' }
  | { kind: 'locked' }
  | { kind: 'conflict'; theirs: ConflictDetail; base: ProgramDocument }
  | { kind: 'refused'; message: string; fields: Record<string, string> };

/** Quiet time after the last key, and longest time with keys, before a save is sent; in milliseconds. */
const QUIET = 600;
const LONGEST = 3000;
const MOST_FLOWN = 5;

interface Parts {
  store: BuilderStore;
  outbox: Pick<Outbox, 'put' | 'clear' | 'read'>;
  /** What the server has: the page was made from it. */
  server: { revision: number; document: ProgramDocument; savedAt: string };
  put: (revision: number, document: ProgramDocument) => Promise<Saved>;
  /** Runs `drain` as the program's one mutation: one at a time, again after a lost connection. */
  run: () => void;
}

/** Carries the draft to the server, with the revision that it grew from; nothing is ever overwritten unseen. */
export class ProgramSync {
  private state: SaveState;
  private lastSaved: string;
  private revision: number;
  /** The last document that the server confirmed: by identity, as the store shares what did not change. */
  private confirmed: ProgramDocument;
  private flown: ProgramDocument[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private since = 0;
  private readonly listeners = new Set<() => void>();
  private waiting: ((state: SaveState) => void)[] = [];

  constructor(private readonly parts: Parts) {
    this.revision = parts.server.revision;
    this.confirmed = parts.server.document;
    this.lastSaved = parts.server.savedAt;
    this.state = { kind: 'saved', at: this.lastSaved };
  }

  readonly get = (): SaveState => this.state;
  readonly currentRevision = (): number => this.revision;
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Begins to listen; takes up a draft that an earlier tab could not send. Answers how to stop. */
  async start(): Promise<() => void> {
    const draft = await this.parts.outbox.read();
    if (draft) this.takeUp(draft);
    const stop = this.parts.store.subscribe(this.onEdit);
    if (draft) this.onEdit();
    return () => {
      stop();
      clearTimeout(this.timer);
    };
  }

  /**
   * What the server has now may be this very draft, sent by a tab that never heard the answer: then the draft grows
   * from there. Otherwise it is sent as what it is, and the server answers with both versions where somebody wrote.
   */
  private takeUp(draft: Draft): void {
    const sent = [...draft.flown, draft.document].slice(-MOST_FLOWN);
    if (same(draft.document, this.confirmed)) {
      this.parts.outbox.clear();
      return;
    }
    if (!sent.some((document) => same(document, this.confirmed))) {
      this.revision = draft.revision;
      this.confirmed = draft.base;
      this.flown = sent;
    }
    this.parts.store.edit(() => draft.document, { label: 'Took up the unsent draft' });
  }

  private readonly onEdit = (): void => {
    if (this.parts.store.get() === this.confirmed) {
      this.settle();
      return;
    }
    this.keep();
    const { kind } = this.state;
    if (kind === 'locked' || kind === 'conflict') return;
    if (kind === 'saved' || kind === 'refused') this.show({ kind: 'unsaved' });
    const now = Date.now();
    if (this.timer === undefined) this.since = now;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.send(), Math.max(0, Math.min(QUIET, this.since + LONGEST - now)));
  };

  private keep(): void {
    this.parts.outbox.put({
      revision: this.revision,
      base: this.confirmed,
      document: this.parts.store.get(),
      flown: this.flown,
      at: new Date().toISOString(),
    });
  }

  /** Sends now what still waits. */
  send(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    if (this.parts.store.get() === this.confirmed) this.settle();
    else this.parts.run();
  }

  /** The body of the mutation: sends until nothing new is left. @throws ApiFault, after showing it */
  readonly drain = async (): Promise<void> => {
    while (this.parts.store.get() !== this.confirmed) {
      if (this.state.kind !== 'kept') this.show({ kind: 'saving' });
      await this.sendOne(this.parts.store.get());
    }
  };

  private async sendOne(document: ProgramDocument): Promise<void> {
    this.flown = [...this.flown, document].slice(-MOST_FLOWN);
    try {
      const saved = await this.parts.put(this.revision, document);
      this.lastSaved = saved.savedAt;
      this.confirm(saved.revision, document);
    } catch (error) {
      const theirs = error instanceof ApiFault && error.code === 'conflict' ? conflictOf(error) : null;
      // "Theirs" is a save of ours whose answer was lost: nobody else wrote anything.
      const ours = theirs && this.flown.some((sent) => sent !== document && same(sent, theirs.document));
      if (!theirs || !ours) {
        this.fail(error, theirs);
        throw error;
      }
      this.confirm(theirs.revision, theirs.document);
    }
  }

  private confirm(revision: number, document: ProgramDocument): void {
    this.revision = revision;
    this.confirmed = document;
    this.flown = [];
    if (this.parts.store.get() === document) this.settle();
    else this.keep();
  }

  private fail(error: unknown, theirs: ConflictDetail | null): void {
    if (!(error instanceof ApiFault) || error.passes) {
      this.keep();
      this.show({ kind: 'kept' });
      return;
    }
    this.flown = this.flown.slice(0, -1);
    if (error.status === 401) this.show({ kind: 'locked' });
    else if (theirs) this.show({ kind: 'conflict', theirs, base: this.confirmed });
    else this.show({ kind: 'refused', message: error.message, fields: error.fields });
  }

  /** The browser knows that it is offline: what waits is kept, and said to be. */
  wait(): void {
    const { kind } = this.state;
    if (kind === 'unsaved' || kind === 'saving') this.show({ kind: 'kept' });
  }

  /** The session has ended: nothing more is sent until somebody signs in. */
  lock(): void {
    if (this.state.kind !== 'conflict') this.show({ kind: 'locked' });
  }

  /** Signed in again: goes on where it was. */
  unlock(): void {
    this.show({ kind: 'unsaved' });
    this.send();
  }

  /** Both versions were seen and `merged` was chosen from them; it grows from theirs. */
  resolve(theirs: ConflictDetail, merged: ProgramDocument): void {
    this.revision = theirs.revision;
    this.confirmed = theirs.document;
    this.lastSaved = theirs.savedAt;
    this.show({ kind: 'unsaved' });
    this.parts.store.edit(() => merged, { label: 'Put both versions together' });
    this.send();
  }

  /** Waits until the server has everything, or until somebody must be asked. */
  flush(): Promise<SaveState> {
    const { kind } = this.state;
    if (kind === 'saved' || kind === 'kept' || kind === 'locked' || kind === 'conflict')
      return Promise.resolve(this.state);
    return new Promise((resolve) => {
      this.waiting.push(resolve);
      this.send();
    });
  }

  private settle(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.parts.outbox.clear();
    if (this.state.kind !== 'locked') this.show({ kind: 'saved', at: this.lastSaved });
  }

  private show(state: SaveState): void {
    this.state = state;
    for (const listener of this.listeners) listener();
    if (state.kind === 'unsaved' || state.kind === 'saving') return;
    for (const resolve of this.waiting.splice(0)) resolve(state);
  }
}

const conflictOf = (fault: ApiFault): ConflictDetail | null => fault.detail as ConflictDetail | null;
