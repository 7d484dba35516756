import { stringify } from 'csv-stringify/sync';
import type { RecordRow } from './schema';

const COLUMNS: readonly { key: keyof RecordRow; header: string }[] = [
  { key: 'what', header: 'What' },
  { key: 'date', header: 'Date' },
  { key: 'program', header: 'Program' },
  { key: 'part', header: 'Part' },
  { key: 'name', header: 'Name' },
  { key: 'detail', header: 'Detail' },
  { key: 'pain', header: 'Pain 0-10' },
  { key: 'nextMorning', header: 'Next morning' },
  { key: 'effort', header: 'Effort 0-10' },
  { key: 'obstacle', header: 'In the way' },
  { key: 'comment', header: 'Their words' },
];

/**
 * Rows as a table that a spreadsheet opens: UTF-8 with its mark, CRLF, and no cell that a spreadsheet would run as a
 * formula, whatever somebody typed.
 */
export const recordCsv = (rows: readonly RecordRow[]): string =>
  stringify([...rows], {
    bom: true,
    header: true,
    columns: [...COLUMNS],
    record_delimiter: 'windows',
    escape_formulas: true,
    // A line break in somebody's words must not look like the end of the row.
    quoted_string: true,
  });
