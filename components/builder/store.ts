import type { ProgramDocument } from '../../lib/programs/schema';

/** What one edit was, in words for the live region and the undo button: "Removed Bridge". */
export interface Step {
  label: string;
  /** Edits with the same key that follow each other are one step: the letters typed in one field. */
  merge?: string;
}
interface Past {
  document: ProgramDocument;
  label: string;
}

export const MOST_STEPS = 200;

/**
 * The draft while it is edited. Every edit is a pure function from one document to the next; they share what
 * did not change, so keeping the documents is keeping the inverses, and undo gives back the very same state.
 */
export class BuilderStore {
  private now: ProgramDocument;
  private past: Past[] = [];
  private ahead: Past[] = [];
  private open: string | undefined;
  private readonly listeners = new Set<() => void>();

  constructor(document: ProgramDocument) {
    this.now = document;
  }

  readonly get = (): ProgramDocument => this.now;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Applies an edit; one that changes nothing leaves no step. */
  edit(change: (document: ProgramDocument) => ProgramDocument, step: Step): void {
    const next = change(this.now);
    if (next === this.now) return;
    const joins = step.merge !== undefined && step.merge === this.open && this.past.length > 0;
    if (!joins) this.past = [...this.past, { document: this.now, label: step.label }].slice(-MOST_STEPS);
    this.open = step.merge;
    this.ahead = [];
    this.show(next);
  }

  /** Ends the step that typing keeps open: the field was left. */
  seal(): void {
    this.open = undefined;
  }

  /** Takes the last step back; its label, or `null` when there is none. */
  undo(): string | null {
    const last = this.past.at(-1);
    if (!last) return null;
    this.past = this.past.slice(0, -1);
    this.ahead = [...this.ahead, { document: this.now, label: last.label }];
    this.seal();
    this.show(last.document);
    return last.label;
  }

  redo(): string | null {
    const next = this.ahead.at(-1);
    if (!next) return null;
    this.ahead = this.ahead.slice(0, -1);
    this.past = [...this.past, { document: this.now, label: next.label }];
    this.seal();
    this.show(next.document);
    return next.label;
  }

  readonly canUndo = (): boolean => this.past.length > 0;
  readonly canRedo = (): boolean => this.ahead.length > 0;
  /** What undo would take back. */
  readonly lastLabel = (): string | null => this.past.at(-1)?.label ?? null;

  private show(document: ProgramDocument): void {
    this.now = document;
    for (const listener of this.listeners) listener();
  }
}
