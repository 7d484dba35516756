import type { CatalogRow } from '../../lib/catalog/rows';
import { type CatalogIndex, rankCatalog } from '../../lib/catalog/search';
import type { Dose, ParseWarning } from '../../lib/dose/dose';
import { splitLines } from '../../lib/dose/lines';
import { parseEntry } from '../../lib/dose/parse';

/** One entry of the quick-entry line: what was understood as dose, and which items its words may mean. */
export interface Entry {
  text: string;
  /** Offset of its first character in the line. */
  start: number;
  dose: Dose;
  /** Every word that is not dose. */
  name: string;
  /** Offsets of the words that are meant are those of the whole line. */
  warnings: ParseWarning[];
  guesses: { row: CatalogRow /** All of the words fit. */; sure: boolean }[];
}

export const MOST_ENTRIES = 60;
export const LONGEST_LINE = 4000;
const MOST_GUESSES = 6;

/** Reads the line, entry by entry, as far as `;` and line breaks part it. */
export function readLine(
  line: string,
  index: CatalogIndex,
  rows: ReadonlyMap<string, CatalogRow>,
  most = MOST_ENTRIES,
): Entry[] {
  return splitLines(line)
    .slice(0, most)
    .map(({ text, start }) => {
      const { dose, name, warnings } = parseEntry(text);
      const guesses = rankCatalog(index, name, MOST_GUESSES).flatMap(({ id, whole }) => {
        const row = rows.get(id);
        return row ? [{ row, sure: whole }] : [];
      });
      return { text, start, dose, name, guesses, warnings: warnings.map((warning) => moved(warning, start)) };
    });
}

const moved = (warning: ParseWarning, by: number): ParseWarning =>
  warning.at ? { ...warning, at: { start: warning.at.start + by, end: warning.at.end + by } } : warning;

/** The entry that the caret stands in; the last one at the end of the line. */
export function entryAt(entries: readonly Entry[], caret: number): number {
  const at = entries.findIndex((entry) => caret <= entry.start + entry.text.length);
  return at < 0 ? entries.length - 1 : at;
}

/** Words of an entry that its item does not account for: they stay in the line, they are never dropped. */
export function leftWords(entry: Entry, row: CatalogRow, index: CatalogIndex): string {
  const guess = entry.guesses.find((one) => one.row.id === row.id);
  if (guess?.sure) return '';
  return entry.name
    .split(/\s+/)
    .filter(
      (word) => word && !rankCatalog(index, word, Number.POSITIVE_INFINITY).some(({ id }) => id === row.id),
    )
    .join(' ');
}
