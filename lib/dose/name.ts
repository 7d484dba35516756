import type { Reader } from './reader';
import { LABELS, LINKS } from './vocabulary';

/** Signs that only part words; they fall away beside a part that was understood, and at the ends. */
const SEPARATORS = new Set(', ; : . - / | & + = @ ~ x × • · → ＊ …'.split(' '));
/** Direction marks of bidirectional text, which come along with pasted words. */
const INVISIBLE = /^[\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\u00ad]$/;

/**
 * Takes the small words that lead into a part of the dose ("with", "for", "w/", "Frequency:") and a "hold"
 * before a timed product. From right to left, so that a chain of them goes as one.
 */
export function takeLinks(reader: Reader): void {
  for (let index = reader.tokens.length - 1; index >= 0; index--) {
    const low = reader.low(index);
    if (!low || reader.inCompound(index)) continue;
    const sign = /^[:=/]$/.test(reader.low(index + 1)) ? index + 1 : index;
    const leads = reader.understood(sign + 1);
    if (!leads) continue;
    const label = sign > index && reader.low(sign) !== '/' && LABELS.has(low);
    const link = sign === index ? LINKS.has(low) && low !== 'w' : low === 'w' || low === 'c';
    // The x of "2x" stays with its number.
    if (low === 'x' && reader.at(index - 1)?.kind === 'number') continue;
    const held = sign === index && /^holds?$/.test(low) && reader.dose.holdSeconds !== undefined;
    if (label || (link && reader.tokens[index]?.kind !== 'sign') || held) reader.take(index, sign + 1);
  }
}

/** Indexes of brackets that hold no free word; linear, by one stack. */
function emptyBrackets(reader: Reader): Set<number> {
  const empty = new Set<number>();
  const open: { index: number; words: boolean }[] = [];
  for (let index = 0; index < reader.tokens.length; index++) {
    const token = reader.left(index);
    if (!token) continue;
    if (token.low === '(' || token.low === '[') open.push({ index, words: false });
    else if (token.low === ')' || token.low === ']') {
      const pair = open.pop();
      if (!pair?.words) empty.add(index);
      if (pair && !pair.words) empty.add(pair.index);
      const outer = open.at(-1);
      if (pair?.words && outer) outer.words = true;
    } else if (!SEPARATORS.has(token.low) || token.kind === 'word') {
      const top = open.at(-1);
      if (top) top.words = true;
    }
  }
  for (const { index, words } of open) if (!words) empty.add(index);
  return empty;
}

/**
 * What was not understood, in order and as it was typed: single blanks, no separators that hang in the air, no
 * empty brackets. Every word is kept.
 */
export function leftName(reader: Reader): string {
  const empty = emptyBrackets(reader);
  const hangs = (index: number) => {
    const token = reader.left(index);
    return (
      !token ||
      empty.has(index) ||
      (token.kind === 'sign' && (SEPARATORS.has(token.low) || INVISIBLE.test(token.text)))
    );
  };
  const shown = reader.tokens.map((_, index) => reader.left(index) !== undefined && !empty.has(index));
  let gap = true;
  for (let index = 0; index < shown.length; index++) {
    if (gap && hangs(index)) shown[index] = false;
    gap = !shown[index];
  }
  gap = true;
  for (let index = shown.length - 1; index >= 0; index--) {
    if (gap && hangs(index)) shown[index] = false;
    gap = !shown[index];
  }
  let name = '';
  for (let index = 0; index < shown.length; index++) {
    const token = reader.tokens[index];
    if (!token || !shown[index]) continue;
    name += token.glued && shown[index - 1] ? token.text : `${name ? ' ' : ''}${token.text}`;
  }
  return name;
}
