import type { Language } from '../programs/schema';

/** The few fixed words that only paper needs; all others are the page's own (`lib/wording/patient.ts`). */
export interface PaperWords {
  /** After the name on a card that goes on from the one before it. */
  cardPart: (part: number, parts: number) => string;
  /** On the fridge sheet, where not every exercise has room. */
  more: (count: number) => string;
  /** Under the list of the fridge sheet: where the steps are. */
  steps: string;
  /** Stands above the printed address. */
  orType: string;
}

const WORDS: Record<Language, PaperWords> = {
  en: {
    cardPart: (part, parts) => `card ${part} of ${parts}`,
    more: (count) => `${count} more ${count === 1 ? 'is' : 'are'} on your full sheet.`,
    steps: 'The steps, and when to stop, are on your full sheet.',
    orType: 'Or type this address:',
  },
  es: {
    cardPart: (part, parts) => `tarjeta ${part} de ${parts}`,
    more: (count) => `Hay ${count} más en su hoja completa.`,
    steps: 'Los pasos, y cuándo parar, están en su hoja completa.',
    orType: 'O escriba esta dirección:',
  },
};

/** Words of the sheet alone, in one language. */
export const paperWords = (language: Language): PaperWords => WORDS[language];
