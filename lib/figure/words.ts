import type { Motion, Side } from './model';

const SIDE_WORDS = {
  en: { right: 'right', left: 'left' },
  es: { right: 'derecha', left: 'izquierda' },
} as const;
type Told = keyof typeof SIDE_WORDS;

const told = (locale: string): Told => (locale.toLowerCase().startsWith('es') ? 'es' : 'en');

/** The word for a side in the patient's language; English where the language has none of its own here. */
export const sideWord = (side: Side, locale: string): string => SIDE_WORDS[told(locale)][side];

/**
 * What the picture shows, in plain words: start, movement, end; under 40 words. `{side}` and `{other}` in the motion's
 * words become the words for the side that moves and for the other one. In Spanish the sentences are written so that
 * the side is always feminine ("la pierna derecha").
 */
export function altText(motion: Motion, side: Side, locale: string): string {
  const language = told(locale);
  const words = SIDE_WORDS[language];
  const other: Side = side === 'left' ? 'right' : 'left';
  return motion.words[language].replaceAll('{side}', words[side]).replaceAll('{other}', words[other]);
}
