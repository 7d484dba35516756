import type { Language } from '../programs/schema';
import { en } from './patient-en';
import { es } from './patient-es';
import type { PatientWords } from './patient-words';

export type { PatientWords } from './patient-words';

const WORDS: Record<Language, PatientWords> = { en, es };

/** All fixed words of page and paper in one language. */
export const patientWords = (language: Language): PatientWords => WORDS[language];

/**
 * "3 May 2026", "3 de mayo de 2026": the month in letters, because 3/5 is read in two ways.
 *
 * @param iso ISO date and time
 * @param timeZone IANA name of the clinic's zone
 */
export const dateWords = (iso: string, language: Language, timeZone: string): string =>
  new Intl.DateTimeFormat(language === 'es' ? 'es' : 'en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone,
  }).format(new Date(iso));

/** What a telephone dials for a number as the clinic wrote it; an extension becomes a pause and its digits. */
export function telHref(number: string): string {
  const [main = '', extension] = number.split(/x|ext\.?/i);
  const digits = main.replace(/[^\d+]/g, '').replace(/(?!^)\+/g, '');
  const more = extension?.replace(/\D/g, '');
  return `tel:${digits}${more ? `,${more}` : ''}`;
}
