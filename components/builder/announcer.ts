/** A sentence about what just happened: read out, and shown for a while when it can be undone. */
export interface News {
  text: string;
  undo: boolean;
  /** Counts up, so that the same sentence twice is two pieces of news. */
  number: number;
}

export class Announcer {
  private news: News | null = null;
  private count = 0;
  private readonly listeners = new Set<() => void>();

  readonly get = (): News | null => this.news;
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  say(text: string, undo = false): void {
    this.count++;
    this.news = { text, undo, number: this.count };
    this.tell();
  }

  hush(): void {
    this.news = null;
    this.tell();
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}
