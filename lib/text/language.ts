import type { Language } from '../programs/schema';
import { fold } from './fold';

/** Small words that nearly every sentence of a language holds and the other one does not. */
const WORDS: Record<Language, ReadonlySet<string>> = {
  en: new Set(
    'the and to of your you is it in on for with when if do not this that at from up down slowly keep please each day until more less than'.split(
      ' ',
    ),
  ),
  es: new Set(
    'el la los las de del que y en un una con por para su sus si no se al cuando haga hasta mas menos cada dia despacio sin como es muy'.split(
      ' ',
    ),
  ),
};
const FEWEST = 2;

/**
 * Which of our languages a text is written in, by its small words; `null` where that cannot be told: a name, a number,
 * two words. A guess for a hint, never for a decision.
 */
export function languageOf(text: string): Language | null {
  const words = fold(text).split(' ');
  const count = (language: Language) => words.filter((word) => WORDS[language].has(word)).length;
  const [en, es] = [count('en'), count('es')];
  if (Math.max(en, es) < FEWEST || en === es) return null;
  return en > es ? 'en' : 'es';
}
