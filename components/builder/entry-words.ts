import type { CatalogRow } from '../../lib/catalog/rows';
import { formatDose } from '../../lib/dose/format';
import { parseEntry } from '../../lib/dose/parse';
import { overDose } from '../../lib/programs/model';
import { nameOf } from './actions';
import type { Entry } from './guess';

/** The dose as it will be: what was typed over what the catalog says, in the patient's words. */
export function doseOf(entry: Entry, row: CatalogRow): string {
  if (row.kind !== 'exercise') return '';
  return formatDose(overDose(parseEntry(row.dose).dose, entry.dose), 'en');
}

/** "Bridge · Do 10 times. Rest. Do 3 rounds." */
export const entryWords = (entry: Entry, row: CatalogRow): string =>
  [nameOf(row), doseOf(entry, row)].filter(Boolean).join(' · ');
