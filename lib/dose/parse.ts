import { normalizeDose, type ParsedEntry, type ParseWarning, type Quantity } from './dose';
import { splitLines } from './lines';
import { leftName, takeLinks } from './name';
import { doseFaults } from './ranges';
import { Reader } from './reader';
import { bareListPass, barePass, foreignPass, productPass, singlePass } from './rules-count';
import { dayPass } from './rules-days';
import { closingFrequencyPass, dailyPass, frequencyPass } from './rules-frequency';
import { closingTempoPass, coursePass, namedTempoPass, pausePass, seventhPass } from './rules-limits';
import { bandPass, closingLoadPass, loadPass } from './rules-load';
import { scalePass } from './rules-scale';
import { directionPass, flagPass, sidePass } from './rules-side';

/**
 * The passes, in order. Whatever holds a number with a sign of its own (bands with a name, scales, the course,
 * the frequency, weights, rest, tempo) is read before sets × reps, which would eat it.
 */
const PASSES = [
  bandPass,
  namedTempoPass,
  scalePass,
  coursePass,
  frequencyPass,
  dailyPass,
  seventhPass,
  loadPass,
  foreignPass,
  pausePass,
  directionPass,
  productPass,
  singlePass,
  closingTempoPass,
  bareListPass,
  barePass,
  dayPass,
  flagPass,
  sidePass,
  closingFrequencyPass,
  closingLoadPass,
];

/** "HEP:" at the start is a label of the list, not a name. */
function takeLabel(reader: Reader): void {
  if (reader.low(0) !== 'hep') return;
  reader.take(0, reader.skip(1, ':', '-'));
}

const highest = (value: Quantity): number => (typeof value === 'number' ? value : value[1]);
/** More sets and fewer repetitions than these are probably typed the wrong way round (facts 5b). */
const SWAP_SETS = 5;
const SWAP_REPS = 5;

function checkSwap(reader: Reader): void {
  const { sets, reps, holdSeconds } = reader.dose;
  if (!reader.typedReps || sets === undefined || reps === undefined || reps === 'amrap') return;
  if (holdSeconds !== undefined || highest(sets) <= SWAP_SETS || highest(reps) > SWAP_REPS) return;
  const at = reader.spans.get('sets');
  const text = `${highest(sets)} rounds of ${highest(reps)}? Check the order: rounds come first.`;
  reader.warnings.push({ code: 'swap', text, ...(at ? { at } : {}) });
}

function checkRanges(reader: Reader): void {
  for (const { field, text } of doseFaults(normalizeDose(reader.dose))) {
    const at = reader.spans.get(field);
    reader.warnings.push({ code: 'range', text, ...(at ? { at } : {}) });
  }
}

/**
 * Reads one entry of shorthand ("clam 3x12 ea side GTB"). Total and linear: every string gives an entry, in
 * time proportional to its length. Numbers outside the hard ranges are reported as typed beside a `range`
 * warning; `doseSchema` refuses them. Grammar: facts 5b.
 */
export function parseEntry(text: string): ParsedEntry {
  const reader = new Reader(text);
  takeLabel(reader);
  for (const pass of PASSES) reader.run(pass);
  takeLinks(reader);
  checkSwap(reader);
  checkRanges(reader);
  const warnings: ParseWarning[] = reader.warnings.sort((a, b) => (a.at?.start ?? 0) - (b.at?.start ?? 0));
  return { dose: normalizeDose(reader.dose), name: leftName(reader), warnings };
}

/** One line of a pasted note: what it means, its text without bullet and label, and where that text starts. */
export type ParsedLine = ParsedEntry & { text: string; start: number };

/**
 * Reads a whole note: one entry for each line or part between semicolons. Bullets, numbering and labels
 * ("HEP:", "Home exercises:") fall away, empty lines give nothing. Warnings point into the whole text.
 */
export function parseEntries(text: string): ParsedLine[] {
  return splitLines(text).map((line) => {
    const entry = parseEntry(line.text);
    const warnings = entry.warnings.map((warning) => ({
      ...warning,
      ...(warning.at
        ? { at: { start: warning.at.start + line.start, end: warning.at.end + line.start } }
        : {}),
    }));
    return { ...entry, warnings, ...line };
  });
}
