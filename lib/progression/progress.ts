import { type Dose, normalizeDose, type Quantity } from '../dose/dose';
import { parseEntry } from '../dose/parse';
import { type Fittable, fitOf } from '../fit/fit';
import type { ProgramDocument, ProgramItem } from '../programs/schema';
import { halfDose } from '../view/smaller';

/**
 * "Start small, gradually increase" as one gesture: what each item of a phase could become next, with the reason. A
 * suggestion only; the clinician takes each one or leaves it.
 */

/** What the catalog must say of an item for this. */
export interface Rung extends Fittable {
  type?: string;
  harder?: readonly string[];
  easier?: readonly string[];
  dose?: string;
  text: { en: { name: string } };
}

/** One way on for an item: a larger dose, or a harder item with that item's own dose. */
export interface Step {
  catalogId: string;
  dose: Dose;
  why: string;
}
export interface Progress {
  item: ProgramItem;
  /** Best first; empty where it stays as it is. */
  steps: Step[];
  /** Ways back, the mildest first: half the count, then the items below it. */
  easier: Step[];
  /** Why nothing is offered, where nothing is. */
  stays: string;
}

/** Holds grow to half a minute, then the exercise does: `facts` section 6, hold progression (a convention). */
const LONGEST_HOLD = 30;
const HOLD_STEP = 5;
/** Repetitions grow to the top of the usual 8–12, then the load does: double progression (a convention). */
const MOST_REPS = 12;
const REPS_STEP = 2;
const MOST_SETS = 3;
/** Walking and other timed work: about a tenth more a week, to half an hour (WalkBack; pacing, convention). */
const LONGEST_MINUTES = 30;
const TENTH = 1.1;
/** Load: 2.5–10 % (NSCA, 2-for-2); the next weight of a usual set that is not more than a tenth above. */
const WEIGHT_STEP = 1.05;
const BANDS = ['yellow', 'red', 'green', 'blue', 'black'] as const;
/** Rest and breath are no ladder. */
const NO_LADDER: ReadonlySet<string> = new Set(['relaxation']);

/** The suggestion for every exercise of a phase, in its order; other kinds stay as they are. */
export function progressPhase(
  document: ProgramDocument,
  phaseId: string,
  rows: ReadonlyMap<string, Rung>,
  flags: readonly string[],
): Progress[] {
  const phase = document.phases.find(({ id }) => id === phaseId);
  return (phase?.order ?? []).flatMap((id) => {
    const item = document.items[id];
    return item?.kind === 'exercise' ? [progressItem(item, rows, flags)] : [];
  });
}

/** What one exercise could become next. */
export function progressItem(
  item: ProgramItem,
  rows: ReadonlyMap<string, Rung>,
  flags: readonly string[],
): Progress {
  const row = rows.get(item.catalogId);
  const dose = item.dose ?? {};
  if (!row) return { item, steps: [], easier: [], stays: 'It is no longer in the catalog.' };
  const easier = easierSteps(item, row, rows, flags);
  if (NO_LADDER.has(row.type ?? '') || dose.asNeeded)
    return { item, steps: [], easier, stays: 'Rest and relaxation stay as they are.' };
  const larger = largerDose(dose);
  const own: Step[] = larger ? [{ catalogId: item.catalogId, ...larger }] : [];
  const harder = (row.harder ?? []).flatMap((id) => rung(rows.get(id), dose, flags, 'The next one up'));
  const steps = larger ? [...own, ...harder] : harder;
  return {
    item,
    steps,
    easier,
    stays: steps.length ? '' : 'It is at its top; nothing harder fits this person.',
  };
}

/** The minimum dose of a flare (`facts` section 6, deload), and what is easier of the same aim. */
function easierSteps(
  item: ProgramItem,
  row: Rung,
  rows: ReadonlyMap<string, Rung>,
  flags: readonly string[],
): Step[] {
  const dose = item.dose ?? {};
  const half = halfDose(dose);
  const own = half
    ? [{ catalogId: item.catalogId, dose: half, why: 'Half the count, as on a bad day.' }]
    : [];
  return [
    ...own,
    ...(row.easier ?? []).flatMap((id) => rung(rows.get(id), dose, flags, 'The next one down')),
  ];
}

function rung(row: Rung | undefined, from: Dose, flags: readonly string[], words: string): Step[] {
  if (!row || fitOf(row, flags).level === 'avoid') return [];
  const start = row.dose ? parseEntry(row.dose).dose : {};
  const side = from.side && start.side !== undefined ? { side: from.side } : {};
  return [
    {
      catalogId: row.id,
      dose: normalizeDose({ ...start, ...side }),
      why: `${words}: ${row.text.en.name}.`,
    },
  ];
}

/** A little more of the same; `null` where the dose is at the top of its usual range, or open-ended. */
function largerDose(dose: Dose): { dose: Dose; why: string } | null {
  return longer(dose) ?? heavierAtTop(dose) ?? more(dose) ?? longerHold(dose) ?? anotherRound(dose);
}

function longer(dose: Dose): { dose: Dose; why: string } | null {
  const { durationSeconds: seconds } = dose;
  if (seconds === undefined || seconds < 60 || seconds >= LONGEST_MINUTES * 60) return null;
  const minutes = Math.min(LONGEST_MINUTES, Math.max(seconds / 60 + 1, (seconds / 60) * TENTH));
  const next = Math.floor(minutes) * 60;
  return { dose: { ...dose, durationSeconds: next }, why: 'About a tenth more time, up to 30 minutes.' };
}

/** At the top of the repetitions the load grows and the repetitions fall back. */
function heavierAtTop(dose: Dose): { dose: Dose; why: string } | null {
  const { load, reps } = dose;
  if (!load || typeof highest(reps) !== 'number' || (highest(reps) ?? 0) < MOST_REPS) return null;
  if ('band' in load) {
    const band = BANDS[BANDS.indexOf(load.band as (typeof BANDS)[number]) + 1];
    if (!BANDS.some((one) => one === load.band) || !band) return null;
    return { dose: { ...dose, load: { band }, reps: 8 }, why: 'At 12 times: the next band, from 8 again.' };
  }
  if (!('value' in load)) return null;
  const step = load.unit === 'kg' ? 0.5 : 1;
  const value = Math.max(load.value + step, Math.round((load.value * WEIGHT_STEP) / step) * step);
  return {
    dose: { ...dose, load: { ...load, value }, reps: 8 },
    why: 'At 12 times: a little more weight, from 8 again.',
  };
}

function more(dose: Dose): { dose: Dose; why: string } | null {
  const top = highest(dose.reps);
  if (top === undefined || top >= MOST_REPS || (dose.holdSeconds !== undefined && top <= 3)) return null;
  const reps = Math.min(MOST_REPS, top + REPS_STEP);
  return { dose: { ...dose, reps }, why: 'Two more times each round, up to 12.' };
}

function longerHold(dose: Dose): { dose: Dose; why: string } | null {
  const hold = highest(dose.holdSeconds);
  if (hold === undefined || hold >= LONGEST_HOLD) return null;
  const holdSeconds = Math.min(LONGEST_HOLD, hold + HOLD_STEP);
  return { dose: { ...dose, holdSeconds }, why: 'Hold 5 seconds longer, up to 30.' };
}

function anotherRound(dose: Dose): { dose: Dose; why: string } | null {
  const sets = highest(dose.sets);
  if (sets === undefined || sets >= MOST_SETS || dose.holdSeconds !== undefined) return null;
  return { dose: { ...dose, sets: sets + 1 }, why: 'One more round, up to 3.' };
}

const highest = (quantity: Quantity | 'amrap' | 'max' | undefined): number | undefined =>
  Array.isArray(quantity) ? quantity[1] : typeof quantity === 'number' ? quantity : undefined;

/** The items of a phase after the chosen steps, in its order, with the ids that `newId` gives them. */
export function itemsAfter(
  document: ProgramDocument,
  phaseId: string,
  chosen: ReadonlyMap<string, Step>,
  newId: () => string,
): ProgramItem[] {
  const phase = document.phases.find(({ id }) => id === phaseId);
  return (phase?.order ?? []).flatMap((id) => {
    const item = document.items[id];
    if (!item) return [];
    const step = chosen.get(id);
    const { settled, ...rest } = item;
    // What was settled about one exercise says nothing about another one.
    const same = !step || step.catalogId === item.catalogId;
    const kept = same ? item : rest;
    return [{ ...kept, id: newId(), ...(step && { catalogId: step.catalogId, dose: step.dose }) }];
  });
}
