import type { CatalogRow } from '../../lib/catalog/rows';
import { softWarnings } from '../../lib/dose/check';
import { fitOf } from '../../lib/fit/fit';
import { flagLabel } from '../../lib/fit/flags';
import type { Answer, ProgramItem } from '../../lib/programs/schema';

/** Something about an item that a clinician should see before the patient does. One tap settles it for good. */
export interface Check {
  key: string;
  /** `avoid`: better left out. `check`: read it once. */
  look: 'avoid' | 'check';
  text: string;
  /** What may be answered, besides leaving the item out. */
  answers: readonly { answer: Answer; label: string }[];
  /** Whether a fitting swap is worth offering. */
  swap: boolean;
}

const TALK = [
  { answer: 'discussed', label: 'Discussed' },
  { answer: 'adapted', label: 'Adapted' },
] as const;
const KEEP = [{ answer: 'kept', label: 'Keep it' }] as const;

/** Every check that is due and not yet settled, the gravest first. Nothing here stops saving or publishing. */
export function checksOf(item: ProgramItem, row: CatalogRow | undefined, flags: readonly string[]): Check[] {
  if (!row) return [];
  const all = [...fitChecks(row, flags), ...therapyChecks(row), ...doseChecks(item, row)];
  const due = all.filter((check) => item.settled?.[check.key] === undefined);
  return due.sort((a, b) => Number(b.look === 'avoid') - Number(a.look === 'avoid'));
}

function fitChecks(row: CatalogRow, flags: readonly string[]): Check[] {
  return fitOf(row, flags).reasons.flatMap(({ flag, level, why }): Check[] => {
    if (level === 'for') return [];
    const avoid = level === 'avoid';
    const text = `${flagLabel(flag)}: ${lowerFirst(why)}.`;
    return [{ key: flag, look: avoid ? 'avoid' : 'check', text, answers: avoid ? KEEP : TALK, swap: true }];
  });
}

function therapyChecks(row: CatalogRow): Check[] {
  if (row.kind !== 'therapy') return [];
  const against = row.stances.find(({ stance }) => stance === 'recommended-against');
  const checks: Check[] = [];
  if (against)
    checks.push({
      key: 'guideline',
      look: 'check',
      text: sentence(against.line),
      answers: [{ answer: 'discussed', label: 'Offer it all the same' }],
      swap: false,
    });
  if (row.contraindications.length)
    checks.push({
      key: 'contraindications',
      look: 'check',
      text: `Not with: ${row.contraindications.map(lowerFirst).join('; ')}.`,
      answers: [{ answer: 'discussed', label: 'Asked, none of these' }],
      swap: false,
    });
  return checks;
}

function doseChecks(item: ProgramItem, row: CatalogRow): Check[] {
  if (!item.dose || row.kind !== 'exercise') return [];
  const dose = item.dose;
  return softWarnings(dose, row.type).map(({ field, text }) => ({
    // The value stands in the key: another value is another question.
    key: `dose-${field}-${JSON.stringify(dose[field]).replace(/[^A-Za-z0-9]+/g, '-')}`.slice(0, 60),
    look: 'check' as const,
    text,
    answers: [{ answer: 'kept' as const, label: 'As meant' }],
    swap: false,
  }));
}

const sentence = (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`);
/** "Loaded bending" → "loaded bending"; "MRI" and "L5" stay. */
const lowerFirst = (text: string) =>
  /^\p{Lu}(\p{Ll}|\s)/u.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1).replace(/\.$/, '')
    : text.replace(/\.$/, '');
