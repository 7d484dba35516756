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
