import { type Token, tokenize } from './lexer';
import type { Dose, ParseWarning, WarningCode } from './schema';

/** A rule tries to read a part of a dose at a token; it returns the index after it, or the same index. */
export type Rule = (reader: Reader, index: number) => number;
/** A piece that was found: its value and the index of the token after it. */
export type Hit<T> = { value: T; next: number } | null;

type Use = 'free' | 'understood' | 'kept';

const FIELD_WORDS: Partial<Record<keyof Dose, string>> = {
  sets: 'rounds',
  reps: 'repetitions',
  scheme: 'rounds',
  holdSeconds: 'hold',
  durationSeconds: 'time',
  restSeconds: 'rest',
  load: 'weight',
  timesPerDay: 'times a day',
  everyHours: 'how often',
  daysPerWeek: 'days a week',
  everyDays: 'how often',
  weekdays: 'days',
  rpe: 'effort',
  rir: 'repetitions left',
  maxPain: 'highest pain',
};
const EXCLUDES: Partial<Record<keyof Dose, readonly (keyof Dose)[]>> = {
  scheme: ['sets', 'reps'],
  sets: ['scheme'],
  reps: ['scheme'],
  everyHours: ['timesPerDay'],
  timesPerDay: ['everyHours'],
  weekdays: ['daysPerWeek'],
  daysPerWeek: ['weekdays'],
};

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/**
 * The state of one parse: the tokens, which of them are understood, and the dose so far. Rules read through
 * `at` (free tokens only) and write through `put` and `keep`, so no token is ever read twice or lost.
 */
export class Reader {
  readonly tokens: Token[];
  readonly dose: Dose = {};
  readonly warnings: ParseWarning[] = [];
  /** Where each field of the dose was read, for the warnings that come at the end. */
  readonly spans = new Map<keyof Dose, { start: number; end: number }>();
  /** True when the repetitions were typed, not implied by a hold. */
  typedReps = false;
  private readonly uses: Use[];
  private firstAmount: number | undefined;
  private firstProduct: number | undefined;

  constructor(readonly text: string) {
    this.tokens = tokenize(text);
    this.uses = this.tokens.map(() => 'free');
  }

  /** The free token at an index; undefined past the ends and where another rule was first. */
  at(index: number): Token | undefined {
    return this.uses[index] === 'free' ? this.tokens[index] : undefined;
  }

  /** Whether a token was understood as part of the dose. */
  understood(index: number): boolean {
    return this.uses[index] === 'understood';
  }

  /** The token at an index if it belongs to the name: free, or kept beside a warning. */
  left(index: number): Token | undefined {
    return this.uses[index] === 'understood' ? undefined : this.tokens[index];
  }

  /** The lower-case text of the free token at an index, or an empty string. */
  low(index: number): string {
    return this.at(index)?.low ?? '';
  }

  /** The index after the token if its lower-case text is one of the words, else the index itself. */
  skip(index: number, ...words: string[]): number {
    const token = this.at(index);
    return token && words.includes(token.low) ? index + 1 : index;
  }

  /** Whether free tokens spell these words one after another. */
  spells(index: number, ...words: string[]): boolean {
    return words.every((word, offset) => this.low(index + offset) === word);
  }

  /** Whether a number that can be part of a dose stands anywhere before this index. */
  afterAmount(index: number): boolean {
    if (this.firstAmount === undefined) {
      const first = this.tokens.findIndex((token, at) => token.kind === 'number' && !this.inName(token, at));
      this.firstAmount = first < 0 ? this.tokens.length : first;
    }
    return this.firstAmount < index;
  }

  /** Whether "number × number" stands anywhere before this index. */
  afterProduct(index: number): boolean {
    this.firstProduct ??= this.tokens.findIndex(
      ({ kind, low }, at) =>
        low === 'x' &&
        kind !== 'number' &&
        this.tokens[at + 1]?.kind === 'number' &&
        this.tokens[at - 1]?.kind === 'number',
    );
    return this.firstProduct >= 0 && this.firstProduct < index;
  }

  /** A number that belongs to a word ("L5", "90/90", "figure-4") is no sign of a dose. */
  private inName(token: Token, index: number): boolean {
    const before = this.tokens[index - 1];
    const after = this.tokens[index + 1];
    if (token.glued && before && before.low !== 'x' && /[\p{L}/-]/u.test(before.low)) return true;
    return after?.glued === true && after.low === '/' && this.tokens[index + 2]?.low === token.low;
  }

  /** Marks the tokens from `from` up to `to` as understood. */
  take(from: number, to: number): number {
    for (let index = from; index < to; index++)
      if (this.uses[index] === 'free') this.uses[index] = 'understood';
    return to;
  }

  /** Leaves tokens in the name, out of reach of other rules, beside a warning. */
  keep(from: number, to: number, code: WarningCode, text: string): number {
    for (let index = from; index < to; index++) if (this.uses[index] === 'free') this.uses[index] = 'kept';
    this.warn(from, to, code, text);
    return to;
  }

  /** Adds a warning about the tokens from `from` up to `to`. */
  warn(from: number, to: number, code: WarningCode, text: string): void {
    this.warnings.push({ code, text, at: this.span(from, to) });
  }

  /**
   * Writes fields of the dose and takes their tokens. A second, different value for a field that is already
   * known does not overwrite it: the words stay in the name beside a warning.
   */
  put(from: number, to: number, fields: Dose): number {
    for (const field of Object.keys(fields) as (keyof Dose)[]) {
      const known = this.dose[field];
      const clash = EXCLUDES[field]?.some((other) => this.dose[other] !== undefined);
      if ((known === undefined || same(known, fields[field])) && !clash) continue;
      const text = `There are two values for ${FIELD_WORDS[field] ?? field}. The first one is used.`;
      return this.keep(from, to, 'ambiguous', text);
    }
    Object.assign(this.dose, fields);
    for (const field of Object.keys(fields) as (keyof Dose)[])
      if (!this.spans.has(field)) this.spans.set(field, this.span(from, to));
    return this.take(from, to);
  }

  /** The "in" of "draw-in" or the "up" of "build-up": a word behind a hyphen belongs to the word before it. */
  inCompound(index: number): boolean {
    const [word, hyphen, token] = [this.at(index - 2), this.at(index - 1), this.at(index)];
    return (
      token?.kind === 'word' && token.glued && hyphen?.low === '-' && hyphen.glued && word?.kind === 'word'
    );
  }

  /** Tries the rules at every free token, in order, from left to right. */
  run(...rules: Rule[]): void {
    for (let index = 0; index < this.tokens.length; index++) {
      if (this.uses[index] !== 'free' || this.inCompound(index)) continue;
      for (const rule of rules) {
        const next = rule(this, index);
        if (next === index) continue;
        index = next - 1;
        break;
      }
    }
  }

  /** The characters of the text that the tokens from `from` up to `to` stand on. */
  span(from: number, to: number): { start: number; end: number } {
    return { start: this.tokens[from]?.start ?? 0, end: this.tokens[to - 1]?.end ?? 0 };
  }
}
