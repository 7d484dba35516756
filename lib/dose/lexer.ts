/** A piece of typed text: a number, a run of letters, or one sign. Blanks only part the others. */
export interface Token {
  kind: 'number' | 'word' | 'sign';
  text: string;
  /** Lower case, with the many forms of ×, dashes and quote marks folded into one each. */
  low: string;
  value: number;
  start: number;
  end: number;
  /** True when no blank stands between this token and the one before it. */
  glued: boolean;
}

const FOLDED = new Map<string, string>();
const fold = (to: string, signs: string) => {
  for (const sign of signs) FOLDED.set(sign, to);
};
fold('x', '×✕✖⨯⨉*∗хХ');
fold('-', '‐‑‒–—―−﹣－');
fold('"', '″“”„‟＂');
fold("'", '′’‘‛ʼ＇`');
fold('/', '∕⁄／');
fold(';', '；');
fold(':', '：');
fold('~', '≈∼');

/** A number with more characters than this is no dose; it stays in the name as typed. */
const MAX_DIGITS = 9;

/**
 * One number, word, blank or sign at a time. A point before digits makes a decimal only after a blank or a
 * sign ("Bridge.3x10" is a full stop). Each branch is a single run of one class, so matching is linear.
 */
const PIECE =
  /(\d+(?:\.\d+)?|(?<![\p{L}\d])\.\d+)|((?:[\p{L}\p{M}\u200c\u200d]|(?!\d)\p{N})+)|[\s\u200b]+|(.)/gsu;

/** Units that people type with the × of the next number glued on: "30sx3", "10repsx3". */
const BEFORE_TIMES = new Set([
  's',
  'sec',
  'secs',
  'min',
  'mins',
  'kg',
  'kgs',
  'lb',
  'lbs',
  'rep',
  'reps',
  'set',
  'sets',
]);

const token = (kind: Token['kind'], text: string, start: number, glued: boolean): Token => ({
  kind,
  text,
  low: FOLDED.get(text) ?? text.toLowerCase(),
  value: kind === 'number' ? Number(text) : Number.NaN,
  start,
  end: start + text.length,
  glued,
});

/** "3xAMRAP" and "30sx3": the × comes off the word, so that the rules see it as a sign of its own. */
function pushWord(tokens: Token[], text: string, start: number, glued: boolean, next: string): void {
  const afterNumber = glued && tokens.at(-1)?.kind === 'number';
  const low = text.toLowerCase();
  const at = afterNumber && /^[x×]./.test(low) ? 1 : -1;
  const tail = afterNumber && /\d/.test(next) && low.endsWith('x') && BEFORE_TIMES.has(low.slice(0, -1));
  const cut = tail ? text.length - 1 : at;
  if (cut < 0) {
    tokens.push(token('word', text, start, glued));
    return;
  }
  tokens.push(token('word', text.slice(0, cut), start, glued));
  tokens.push(token('word', text.slice(cut), start + cut, true));
}

/**
 * Cuts text into tokens in one linear pass. Works on any string, with lone surrogates and combining marks; the
 * offsets count UTF-16 units, and every character that is no blank is in exactly one token.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let end = -1;
  for (const match of text.matchAll(PIECE)) {
    const [piece, digits, word, sign] = match;
    const start = match.index;
    const glued = start === end;
    if (digits !== undefined) {
      tokens.push(token(digits.length > MAX_DIGITS ? 'word' : 'number', digits, start, glued));
      end = start + piece.length;
    } else if (word !== undefined) {
      pushWord(tokens, word, start, glued, text[start + piece.length] ?? '');
      end = start + piece.length;
    } else if (sign !== undefined) {
      tokens.push(token('sign', sign, start, glued));
      end = start + piece.length;
    }
  }
  return tokens;
}
