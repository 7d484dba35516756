/** Which items are chosen for one change to all of them. Choosing is a mode: rows show a box while it is on. */
export interface Selected {
  on: boolean;
  ids: ReadonlySet<string>;
}

const OFF: Selected = { on: false, ids: new Set() };

export class Selection {
  private now = OFF;
  private readonly listeners = new Set<() => void>();

  readonly get = (): Selected => this.now;
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  start(): void {
    this.show({ on: true, ids: new Set() });
  }
  end(): void {
    this.show(OFF);
  }
  toggle(id: string): void {
    const ids = new Set(this.now.ids);
    if (!ids.delete(id)) ids.add(id);
    this.show({ on: true, ids });
  }
  choose(ids: readonly string[]): void {
    this.show({ on: true, ids: new Set(ids) });
  }

  private show(next: Selected): void {
    this.now = next;
    for (const listener of this.listeners) listener();
  }
}
