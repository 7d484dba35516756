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

/** Where drafts wait. Keys hold the person: what one kept at a desk is never shown to the next. */
export interface Shelf {
  read(key: string): Promise<Draft | null>;
  write(key: string, draft: Draft): Promise<void>;
  remove(key: string): Promise<void>;
}

export const outboxKey = (userId: string, programId: string): string => `${userId}:${programId}`;

/** Longest wait between a key and the writing of its letter, in milliseconds. */
const WRITE_WITHIN = 25;

/**
 * The outbox of one program: the newest draft wins, writings never overtake each other, and what was sent is
 * taken off the shelf only if nothing newer lies there.
 */
export class Outbox {
  private newest: Draft | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private line: Promise<unknown> = Promise.resolve();
  /** False where this browser keeps nothing (a full disk, a private window). */
  keeps = true;

  constructor(
    private readonly shelf: Shelf,
    private readonly key: string,
    private readonly onTrouble: () => void = () => {},
  ) {}

  read(): Promise<Draft | null> {
    return this.shelf.read(this.key).catch(() => {
      this.trouble();
      return null;
    });
  }

  put(draft: Draft): void {
    this.newest = draft;
    this.timer ??= setTimeout(() => this.flush(), WRITE_WITHIN);
  }

  /** Nothing waits any more: the server has it all. */
  clear(): void {
    this.newest = null;
    this.stop();
    this.queue(() => (this.newest ? Promise.resolve() : this.shelf.remove(this.key)));
  }

  /** Writes at once what still waits: the page is being left. */
  flush(): Promise<unknown> {
    this.stop();
    const draft = this.newest;
    if (draft) this.queue(() => this.shelf.write(this.key, draft));
    return this.line;
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
