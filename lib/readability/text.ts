/** Marks in front of a list item: "-", "•", "3.", "3)". */
const LIST_MARK = /^\s*(?:[-*•·–—]|\d{1,2}[.)])\s+/;
const HEADING = /^\s*#/;
const ADDRESS = /\b(?:https?:\/\/|www\.)\S+|\b[\w.+-]+@[\w-]+\.\S+/gi;
/** "3x10", "2 x 30s", "5-3-1x10s": a dose in shorthand is not prose. */
const SHORTHAND = /\b\d+(?:-\d+)*\s?[x×]\s?\d+\S*/gi;
/** Full stops that end no sentence. */
const ABBREVIATION = /\b(?:Dr|Mr|Mrs|Ms|Sr|Sra|St|Nr|No|vs|e\.g|i\.e|a\.m|p\.m|etc)\.(?=\s)/gi;
const SENTENCE_END = /(?<=[.!?…]["'”’»)]*)\s+/;

/**
 * The sentences of a text as a reader meets them: every line and list item is one of its own, list marks,
 * headings (`#`), addresses and doses in shorthand are left out. Pieces without a word are dropped.
 */
export const sentencesOf = (text: string): string[] =>
  text
    .split(/\r?\n/)
    .filter((line) => !HEADING.test(line))
    .flatMap((line) =>
      line
        .replace(LIST_MARK, '')
        .replace(ADDRESS, ' ')
        .replace(SHORTHAND, ' ')
        .replace(ABBREVIATION, (found) => found.replaceAll('.', ''))
        .split(SENTENCE_END),
    )
    .map((sentence) => sentence.trim())
    .filter((sentence) => wordsOf(sentence).length > 0 && !/^\d{1,2}[.)]$/.test(sentence));

/** The words of a text. A number is one word; a hyphenated word is one word; a dash or slash parts two. */
export const wordsOf = (text: string): string[] =>
  text.split(/[\s–—/]+/).filter((token) => /[\p{L}\p{N}]/u.test(token));
