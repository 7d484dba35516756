/** How far a number, a time or a factor looks ahead ("1 h 30 min static hold each rep") and back ("5-3"). */
const AHEAD = 12;
const BACK = 3;

/** What was read at a token, kept until a token near it is taken: many rules read the same number. */
export class Memo<T> {
  private readonly known: (T | undefined)[] = [];

  /** The value at an index, read once. `undefined` stands for "not read yet" and is no value. */
  get(index: number, read: () => T): T {
    const known = this.known[index];
    if (known !== undefined) return known;
    const value = read();
    if (index >= 0) this.known[index] = value;
    return value;
  }

  /** Forgets what may depend on the tokens from `from` up to `to`. */
  forget(from: number, to: number): void {
    const end = Math.min(to + BACK, this.known.length);
    for (let index = Math.max(0, from - AHEAD); index < end; index++) this.known[index] = undefined;
  }
}
