import { fold } from '../text/fold';
import type { PatientChoice } from './schema';

/** "Ines Halloway" — the person's full name, read at each step that cannot be taken back. */
export const fullName = (person: { givenName: string; familyName: string }): string =>
  `${person.givenName} ${person.familyName}`.trim();

/** "born 1948 · chart 20417": what tells two people of one name apart; empty when neither is known. */
export const distinction = (person: { birthYear: number | null; chartNumber: string }): string =>
  [
    person.birthYear === null ? '' : `born ${person.birthYear}`,
    person.chartNumber ? `chart ${person.chartNumber}` : '',
  ]
    .filter(Boolean)
    .join(' · ');

/** Whether every word typed stands in the name or in the chart number; accents and case do not count. */
export function fits(person: PatientChoice, typed: string): boolean {
  const parts = fold(fullName(person)).split(' ');
  return fold(typed)
    .split(' ')
    .filter(Boolean)
    .every((word) => parts.some((part) => part.includes(word)) || fold(person.chartNumber).includes(word));
}

/** A person without anything that choosing them does not need. */
export const choiceOf = (person: PatientChoice): PatientChoice => ({
  id: person.id,
  givenName: person.givenName,
  familyName: person.familyName,
  birthYear: person.birthYear,
  chartNumber: person.chartNumber,
});
