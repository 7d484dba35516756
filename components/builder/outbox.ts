import type { ProgramDocument } from '../../lib/programs/schema';

/** A draft that the server does not have yet, with what it grew from. */
export interface Draft {
  /** The revision that the edits began from, and the document that the server had then. */
  revision: number;
  base: ProgramDocument;
  document: ProgramDocument;
  /** Documents that were sent without an answer: the server may hold one of them. */
  flown: ProgramDocument[];
  /** ISO date and time of the last edit. */
  at: string;
}

export interface Left {
  key: string;
  draft: Draft;
}

/**
 * Where drafts wait, a place a tab. Keys begin with the person and the program: what one person kept at a desk is
 * never shown to the next.
 */
export interface Shelf {
  /** Marks the key as that of a living tab, until the tab is gone. */
  hold(key: string): void;
  /** The drafts under keys that begin like this and that no other living tab holds. */
  left(prefix: string): Promise<Left[]>;
  write(key: string, draft: Draft): Promise<void>;
  remove(key: string): Promise<void>;
}

export const outboxKey = (userId: string, programId: string): string => `${userId}:${programId}`;

/**
 * The outbox of one program in one tab: the newest draft wins, writings never overtake each other, what was sent is
 * taken off the shelf only if nothing newer lies there, and another tab's draft is never touched while that tab lives.
 */
export class Outbox {
  private newest: Draft | null = null;
  /** The draft that is on its way to the shelf. */
  private writing: Draft | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private line: Promise<unknown> = Promise.resolve();
  private readonly key: string;
  /** The draft of a dead tab that this one took up; it goes once its words lie under this tab's own key. */
  private takenUp: string | null = null;
  /** False where this browser keeps nothing (a full disk, a private window). */
  keeps = true;

  constructor(
    private readonly shelf: Shelf,
    private readonly prefix: string,
    private readonly onTrouble: () => void = () => {},
    tab: string = crypto.randomUUID(),
  ) {
    this.key = `${prefix}:${tab}`;
  }

  /** The newest draft that a dead tab left, if one did; older ones wait for the next opening. */
  async read(): Promise<Draft | null> {
    this.shelf.hold(this.key);
    try {
      const left = await this.shelf.left(this.prefix);
      const [newest] = left.toSorted((a, b) => b.draft.at.localeCompare(a.draft.at));
      this.takenUp = newest?.key ?? null;
      return newest?.draft ?? null;
    } catch {
      this.trouble();
      return null;
    }
  }

  /** Begins to write at once, after the letter is on the screen; keys that come meanwhile are one writing more. */
  put(draft: Draft): void {
    this.newest = draft;
    if (this.writing === null) this.timer ??= setTimeout(() => this.flush());
  }

  /** Nothing waits any more: the server has it all. */
  clear(): void {
    this.newest = null;
    this.stop();
    this.queue(async () => {
      if (this.newest) return;
      await this.shelf.remove(this.key);
      await this.letGo();
    });
  }

  /** Writes at once what still waits: the page is being left, too. */
  flush(): Promise<unknown> {
    this.stop();
    const draft = this.newest;
    if (draft && draft !== this.writing) {
      this.writing = draft;
      this.queue(async () => {
        await this.shelf.write(this.key, draft);
        await this.letGo();
      });
      this.line.then(() => {
        if (this.writing !== draft) return;
        this.writing = null;
        if (this.newest && this.newest !== draft) this.flush();
      });
    }
    return this.line;
  }

  private async letGo(): Promise<void> {
    if (this.takenUp && this.takenUp !== this.key) await this.shelf.remove(this.takenUp);
    this.takenUp = null;
  }

  private stop(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  private queue(work: () => Promise<void>): void {
    this.line = this.line.then(work).then(
      () => {
        this.keeps = true;
      },
      () => this.trouble(),
    );
  }

  private trouble(): void {
    this.keeps = false;
    this.onTrouble();
  }
}
