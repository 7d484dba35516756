/** Text on its way to the typesetter: nothing is changed but what could not be set at all. */

/**
 * A text with the language that it is set in. A plain string is in the language of the sheet.
 * The language steers shaping, direction and what a screen reader speaks.
 */
export type Said = string | { s: string; lang: string };

/** Stands where a long word may be broken without a hyphen. No text holds it: it is no character, and is left out. */
export const BREAK = '\ufdd0';

/** A word wider than this, in letters of usual width, may not fit the narrowest column. */
const WIDEST = 20;
/** How many letters stay together in a word that must be broken. */
const TOGETHER = 4;

/** Scripts that say by themselves which language a screen reader and the shaper should use. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Arabic}/u, 'ar'],
  [/\p{Script=Devanagari}/u, 'hi'],
  [/\p{Script=Hiragana}|\p{Script=Katakana}/u, 'ja'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Han}/u, 'zh'],
];
/** Scripts that a line may break within, by rules of their own. */
const BREAKS_ITSELF =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const LATIN = /\p{Script=Latin}|\p{Script=Cyrillic}|\p{Script=Greek}/u;

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * A text, ready to be set.
 *
 * @param text as it was typed; line breaks are kept
 * @param own language that it was written in, as far as the plan knows
 * @param sheet language of the sheet
 */
export function said(text: string, own: string, sheet: string): Said {
  const s = breakable(clean(text));
  if (!s) return s;
  const lang = scriptLanguage(s) ?? own;
  return lang === sheet ? s : { s, lang };
}

/** Without what no PDF may hold (half characters, byte-order marks, non-characters) and odd line ends. */
const clean = (text: string): string =>
  text
    .replace(/\r\n?|[\u2028\u2029\u0085\v\f]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[\ufdd0-\ufdef\ufeff\ufffe\uffff]/g, '')
    .trim();

/** The language of the script that the text begins with, where it is not one of the European ones. */
function scriptLanguage(text: string): string | null {
  for (const letter of text.match(/\p{L}/gu) ?? []) {
    if (LATIN.test(letter)) return null;
    const found = SCRIPTS.find(([script]) => script.test(letter));
    if (found) return found[1];
  }
  return null;
}

/** Lets words break that are wider than any column, so that nothing is cut off at the edge of the paper. */
function breakable(text: string): string {
  return text.replace(/\S{9,}/gu, (word) => {
    if (BREAKS_ITSELF.test(word) || width(word) <= WIDEST) return word;
    const letters = [...segmenter.segment(word)].map(({ segment }) => segment);
    let out = '';
    for (let at = 0; at < letters.length; at += TOGETHER)
      out += (at > 0 ? BREAK : '') + letters.slice(at, at + TOGETHER).join('');
    return out;
  });
}

const width = (word: string): number => {
  let sum = 0;
  for (const letter of word) sum += /[\p{Ll}\p{M}\d.,'’-]/u.test(letter) && !/[mw]/.test(letter) ? 1 : 1.6;
  return sum;
};
