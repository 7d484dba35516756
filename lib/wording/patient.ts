import type { Language } from '../programs/schema';
import { en } from './patient-en';
import { es } from './patient-es';
import type { PatientWords } from './patient-words';

export type { PatientWords } from './patient-words';

const WORDS: Record<Language, PatientWords> = { en, es };

/** All fixed words of page and paper in one language. */
export const patientWords = (language: Language): PatientWords => WORDS[language];

/** Making a format costs fifty times what using it does, so each is made once a process. */
const formats = new Map<string, Intl.DateTimeFormat>();
function format(language: Language, zone: string, parts: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${zone} ${Object.keys(parts)}`;
  const made =
    formats.get(key) ??
    new Intl.DateTimeFormat(language === 'es' ? 'es' : 'en-GB', { ...parts, timeZone: zone });
  formats.set(key, made);
  return made;
}

/**
 * "3 May 2026", "3 de mayo de 2026": the month in letters, because 3/5 is read in two ways.
 *
 * @param iso ISO date and time
 * @param timeZone IANA name of the clinic's zone
 */
export const dateWords = (iso: string, language: Language, timeZone: string): string =>
  format(language, timeZone, { day: 'numeric', month: 'long', year: 'numeric' }).format(new Date(iso));

/**
 * A day of the last weeks in words: "Tuesday 17 November", "martes, 17 de noviembre"; the weekday alone where
 * that is enough.
 *
 * @param day `2026-11-17`, in whatever calendar the patient's day is
 */
export const dayWords = (day: string, language: Language, weekdayOnly = false): string =>
  format(language, 'UTC', {
    weekday: 'long',
    ...(!weekdayOnly && { day: 'numeric', month: 'long' }),
  }).format(new Date(`${day}T00:00:00Z`));

/** What a telephone dials for a number as the clinic wrote it; an extension becomes a pause and its digits. */
export function telHref(number: string): string {
  const [main = '', extension] = number.split(/x|ext\.?/i);
  const digits = main.replace(/[^\d+]/g, '').replace(/(?!^)\+/g, '');
  const more = extension?.replace(/\D/g, '');
  return `tel:${digits}${more ? `,${more}` : ''}`;
}
