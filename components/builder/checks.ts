import type { CatalogRow } from '../../lib/catalog/rows';
import type { Region } from '../../lib/catalog/schema';
import { softWarnings } from '../../lib/dose/check';
import { fitOf } from '../../lib/fit/fit';
import { flagLabel } from '../../lib/fit/flags';
import { type Answered, answerKey, mayAdd } from '../../lib/practice/model';
import type { Answer, ProgramItem } from '../../lib/programs/schema';
import { REGION_WORDS } from '../catalog/words';

/** Something about an item that a clinician should see before the patient does. */
export interface Check {
  key: string;
  /** `avoid`: better left out. `check`: answer it once. `care`: one line to read, which asks nothing. */
  look: 'avoid' | 'check' | 'care';
  text: string;
  /** What may be answered, besides leaving the item out; empty where nothing is asked. */
  answers: readonly { answer: Answer; label: string }[];
  /** Whether a fitting swap is worth offering. */
  swap: boolean;
}

/** What a check reads of the person, the plan and the one who sits here. */
export interface About {
  flags: readonly string[];
  answered?: Answered;
  /** Regions of the plan's exercises: what evidence about a therapy is asked for. */
  regions?: readonly Region[];
  profession?: string;
}

const TALK = [
  { answer: 'discussed', label: 'Discussed' },
  { answer: 'adapted', label: 'Adapted' },
] as const;
const PROTOCOL = { answer: 'protocol', label: 'Surgeon’s protocol' } as const;
const OTHER = { answer: 'other', label: 'Other' } as const;
const SURGERY: ReadonlySet<string> = new Set([
  'hip-replacement',
  'knee-replacement',
  'spinal-fusion',
  'recent-surgery',
]);

/** Every check that is due and not yet settled, the gravest first. Nothing here stops saving. */
export function checksOf(item: ProgramItem, row: CatalogRow | undefined, about: About): Check[] {
  if (!row) return [];
  const all = [...fitChecks(row, about.flags), ...therapyChecks(row, about), ...doseChecks(item, row)];
  const due = all.filter(
    ({ key }) => item.settled?.[key] === undefined && !about.answered?.[answerKey(key, row.id)],
  );
  return due.sort((a, b) => GRAVITY[a.look] - GRAVITY[b.look]);
}
const GRAVITY = { avoid: 0, check: 1, care: 2 } as const;

function fitChecks(row: CatalogRow, flags: readonly string[]): Check[] {
  return fitOf(row, flags).reasons.flatMap(({ flag, level, why }): Check[] => {
    if (level === 'for') return [];
    const text = `${flagLabel(flag)}: ${lowerFirst(why)}.`;
    if (level === 'care') return [{ key: flag, look: 'care', text, answers: [], swap: false }];
    const answers = SURGERY.has(flag) ? [...TALK, PROTOCOL, OTHER] : [...TALK, OTHER];
    return [{ key: flag, look: 'avoid', text, answers, swap: true }];
  });
}

function therapyChecks(row: CatalogRow, { regions = [], profession }: About): Check[] {
  if (row.kind !== 'therapy') return [];
  const checks: Check[] = [];
  if (profession !== undefined && !mayAdd(row.rule, profession))
    checks.push({
      key: 'profession',
      look: 'avoid',
      text: `At your clinic this is added by: ${row.rule?.professions.join(', ')}.`,
      answers: [],
      swap: false,
    });
  const reviewed = row.stances.filter(({ region }) => regions.length === 0 || covers(region, regions));
  const against = reviewed.find(({ stance }) => stance === 'recommended-against');
  if (against)
    checks.push({
      key: 'guideline',
      look: row.rule?.offered ? 'care' : 'check',
      text: sentence(against.line),
      answers: row.rule?.offered ? [] : [...TALK, OTHER],
      swap: false,
    });
  if (row.stances.length > 0 && reviewed.length === 0)
    checks.push({
      key: 'unreviewed',
      look: 'care',
      text: `No evidence was reviewed for: ${regions.map((region) => REGION_WORDS[region].toLowerCase()).join(', ')}.`,
      answers: [],
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

/** Evidence about the whole body holds for each of its regions; core work is work for the low back. */
const covers = (region: Region, asked: readonly Region[]) =>
  region === 'whole-body' ||
  asked.some((one) => one === region || (one === 'core' && region === 'low-back') || NO_PLACE.has(one));
const NO_PLACE: ReadonlySet<Region> = new Set(['whole-body', 'calm', 'balance']);

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
