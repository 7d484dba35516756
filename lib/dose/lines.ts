/** A part of a pasted note, and the offset of its first character. */
export interface Line {
  text: string;
  start: number;
}

const BREAKS = /[;；\n\r\v\f\u0085\u2028\u2029•▪◦‣●]/;
/** What opens a line of a list: bullets, boxes, numbers and letters. Each is anchored and bounded. */
const OPENINGS = [
  /^[-–—·○*+>→☐☑✓✔□■]+(?=[^\d]|\d+\s*[x×*]|$)/,
  /^\[[ xX]?\]/,
  /^\(?\d{1,3}[.)](?=\s|\p{L}|$)/u,
  /^#\d{1,3}[.:)]?(?=\s)/,
  /^\(?[a-z]\)(?=\s)/i,
];
/** Headings that say "this is the list" and name no exercise. */
const LABEL =
  /^(?:hep|rx|plan|ex|exercises?|program(?:me)?|home (?:exercise )?(?:program(?:me)?|exercises?|plan))\s{0,4}[:：]|^hep(?=\s|$)/i;

/** The number of characters of an opening or a label at the start of a text, with the blanks behind it. */
function openingLength(text: string): number {
  for (const pattern of [...OPENINGS, LABEL]) {
    const match = pattern.exec(text);
    if (match?.[0]) return match[0].length;
  }
  return 0;
}

function strip(text: string, start: number): Line {
  let rest = text.trimStart();
  // A bullet, a number and a label may follow one another; a longer chain is content.
  for (let round = 0; round < 3; round++) {
    const length = openingLength(rest);
    if (length === 0) break;
    rest = rest.slice(length).trimStart();
  }
  return { text: rest.trimEnd(), start: start + text.length - rest.length };
}

/** Cuts a pasted note into its entries, without bullets, numbering and labels; empty ones are left out. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const piece of text.split(BREAKS)) {
    const line = strip(piece, start);
    if (line.text) lines.push(line);
    start += piece.length + 1;
  }
  return lines;
}
