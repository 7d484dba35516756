import type { Time } from './amounts';
import type { Dose, ParseWarning, Quantity, WarningCode } from './dose';
import type { Factor } from './factors';
import { type Token, tokenize } from './lexer';
import { Memo } from './memo';

/** A rule tries to read a part of a dose at a token; it returns the index after it, or the same index. */
export type Rule = (reader: Reader, index: number) => number;

/** Rules that are tried together at every token from left to right, where one of the words of `needs` is typed. */
export interface Pass {
  rules: readonly Rule[];
  needs: readonly string[] | null;
}
/** A pass: `needs` holds every word or sign without which none of the rules can match; null for no such words. */
export const pass = (needs: Iterable<string> | null, ...rules: Rule[]): Pass => ({
  rules,
  needs: needs && [...needs],
});
/** A piece that was found: its value and the index of the token after it. */
export type Hit<T> = { value: T; next: number } | null;

/** The signs that a part of a dose can begin with: ×10, @70%, /day, <=3/10 pain, :30. */
const OPENING_SIGNS = new Set(['x', '@', '/', '<', '≤', ':']);
/** What became of a token. */
const FREE = 0;
const UNDERSTOOD = 1;
const KEPT = 2;

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
  readonly quantities = new Memo<Hit<Quantity>>();
  readonly times = new Memo<Hit<Time>>();
  readonly factors = new Memo<Hit<Factor>>();
  private readonly lows: ReadonlySet<string>;
  private readonly uses: Uint8Array;
  private firstAmount: number | undefined;
  private firstProduct: number | undefined;

  constructor(readonly text: string) {
    this.tokens = tokenize(text);
    this.lows = new Set(this.tokens.map(({ low }) => low));
    this.uses = new Uint8Array(this.tokens.length);
  }

  /** The free token at an index; undefined past the ends and where another rule was first. */
  at(index: number): Token | undefined {
    return this.uses[index] === FREE ? this.tokens[index] : undefined;
  }

  /** Whether a token was understood as part of the dose. */
  understood(index: number): boolean {
    return this.uses[index] === UNDERSTOOD;
  }

  /** The token at an index if it belongs to the name: free, or kept beside a warning. */
  left(index: number): Token | undefined {
    return this.uses[index] === UNDERSTOOD ? undefined : this.tokens[index];
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
    return this.use(from, to, UNDERSTOOD);
  }

  /** Leaves tokens in the name, out of reach of other rules, beside a warning. */
  keep(from: number, to: number, code: WarningCode, text: string): number {
    this.warn(from, to, code, text);
    return this.use(from, to, KEPT);
  }

  private use(from: number, to: number, use: number): number {
    for (let index = from; index < to; index++) if (this.uses[index] === FREE) this.uses[index] = use;
    this.quantities.forget(from, to);
    this.times.forget(from, to);
    this.factors.forget(from, to);
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
    const token = this.tokens[index];
    if (token?.kind !== 'word' || !token.glued || this.low(index - 1) !== '-') return false;
    return this.tokens[index - 1]?.glued === true && this.at(index - 2)?.kind === 'word';
  }

  /** Tries the rules at every free token, in order, from left to right. */
  run({ rules, needs }: Pass): void {
    if (needs && !needs.some((word) => this.lows.has(word))) return;
    for (let index = 0; index < this.tokens.length; index++) {
      const token = this.tokens[index];
      if (this.uses[index] !== FREE || !token || this.inCompound(index)) continue;
      if (token.kind === 'sign' && !OPENING_SIGNS.has(token.low)) continue;
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
