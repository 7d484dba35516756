import { NEEDED_WORDS } from './needed-words';
import { spanishSyllablesOf } from './spanish';
import { syllablesOf } from './syllables';
import { sentencesOf, wordsOf } from './text';

export interface Reading {
  /** US school grade (Flesch-Kincaid); below 0 for very short words and sentences. */
  grade: number;
  /** Flesch Reading Ease; 0–100 for ordinary prose, higher is easier. */
  ease: number;
  words: number;
  sentences: number;
  syllables: number;
}

/**
 * What patients read should pass `pass` (AMA: sixth grade); above `warn` it is too hard. Sentences: `mean`
 * words on average, `long` is worth a hint, `tooLong` fails. `spanishEase` is the Fernández-Huerta floor.
 */
export const READING_LIMITS = { pass: 6, warn: 8, mean: 12, long: 15, tooLong: 20, spanishEase: 70 } as const;

const rounded = (value: number): number => Number(value.toFixed(2));

/**
 * Flesch-Kincaid grade and Flesch Reading Ease from counts, to two decimals (Kincaid 1975; Flesch 1948).
 * A text without words reads as grade 0, ease 100.
 */
export const gradeFromCounts = (words: number, sentences: number, syllables: number): Reading => {
  if (words <= 0 || sentences <= 0) return { grade: 0, ease: 100, words, sentences, syllables };
  const perSentence = words / sentences;
  const perWord = syllables / words;
  return {
    grade: rounded(0.39 * perSentence + 11.8 * perWord - 15.59),
    ease: rounded(206.835 - 1.015 * perSentence - 84.6 * perWord),
    words,
    sentences,
    syllables,
  };
};

/**
 * The reading grade of an English text. List items count as sentences and a number as one short word. Words
 * in `needed` count as two syllables at most; pass an empty set for the bare formula. The formula is unstable
 * below about 100 words: score a whole item or handout, and treat the grade of one line as a hint.
 */
export const gradeOf = (text: string, needed: ReadonlySet<string> = NEEDED_WORDS): Reading => {
  const sentences = sentencesOf(text);
  const words = sentences.flatMap(wordsOf);
  const syllables = words.reduce((sum, word) => {
    const count = syllablesOf(word);
    return sum + (count > 2 && needed.has(word.toLowerCase().replace(/[^\p{L}-]/gu, '')) ? 2 : count);
  }, 0);
  return gradeFromCounts(words.length, sentences.length, syllables);
};

/**
 * Fernández-Huerta ease of a Spanish text (1959, with mean words per sentence as the second term):
 * 206.84 − 60 × syllables per word − 1.02 × words per sentence. 70 and above is fairly easy. Empty text: 100.
 */
export const easeOfSpanish = (text: string): Omit<Reading, 'grade'> => {
  const sentences = sentencesOf(text).map(wordsOf);
  const words = sentences.flat();
  const syllables = words.reduce((sum, word) => sum + spanishSyllablesOf(word), 0);
  const ease = words.length
    ? rounded(206.84 - (60 * syllables) / words.length - (1.02 * words.length) / sentences.length)
    : 100;
  return { ease, words: words.length, sentences: sentences.length, syllables };
};

/** The sentences of a text that have more words than `limit` (20 unless told), for a hint beside the field. */
export const longSentencesOf = (text: string, limit: number = READING_LIMITS.tooLong): string[] =>
  sentencesOf(text).filter((sentence) => wordsOf(sentence).length > limit);
