import type { Dose, Quantity } from './dose';
import { isHoldOnly } from './phrases';

/** A soft warning: the dose may be saved, and the clinician is asked to look at this field. */
export interface DoseHint {
  field: keyof Dose;
  text: string;
}

const high = (value: Quantity): number => (typeof value === 'number' ? value : value[1]);
const low = (value: Quantity): number => (typeof value === 'number' ? value : value[0]);

/** Soft limits of facts 5a, as corrected by a clinician. */
const SOFT = {
  sets: 5,
  reps: 30,
  strengthHold: 60,
  stretchHold: [10, 60],
  durationSeconds: 3600,
  restSeconds: 300,
  tempoSeconds: 12,
  timesPerDay: 4,
  strengthDays: 4,
  weeks: 12,
  rpe: 8,
  maxPain: 5,
  loadedRpe: 6,
  loadJump: 0.1,
} as const;
const WEEKS_A_MONTH = 52 / 12;
const KILOS_A_POUND = 0.45359237;

/** Loaded work needs days off; work against one's own weight at low effort does not. */
function isLoaded({ load, rpe }: Dose): boolean {
  return (
    (load !== undefined && !('bodyweight' in load)) || (rpe !== undefined && high(rpe) >= SOFT.loadedRpe)
  );
}

function daysAWeek({ daysPerWeek, weekdays, everyDays, timesPerDay, everyHours }: Dose): number | undefined {
  if (daysPerWeek !== undefined) return high(daysPerWeek);
  if (weekdays) return weekdays.length;
  if (everyDays !== undefined) return 7 / everyDays;
  // A count for the day without days means every day.
  return timesPerDay !== undefined || everyHours !== undefined ? 7 : undefined;
}

function countHints(dose: Dose): (DoseHint | false)[] {
  const { sets, reps, scheme } = dose;
  const repeated = isHoldOnly(dose) ? sets : undefined;
  return [
    !repeated &&
      sets !== undefined &&
      high(sets) > SOFT.sets && { field: 'sets', text: `More than ${SOFT.sets} rounds. Is that meant?` },
    repeated !== undefined &&
      high(repeated) > SOFT.reps && { field: 'sets', text: `More than ${SOFT.reps} holds. Is that meant?` },
    reps !== undefined &&
      reps !== 'amrap' &&
      high(reps) > SOFT.reps && { field: 'reps', text: `More than ${SOFT.reps} repetitions. Is that meant?` },
    scheme?.some((count) => count > SOFT.reps) === true && {
      field: 'scheme',
      text: `More than ${SOFT.reps} repetitions in a round. Is that meant?`,
    },
  ];
}

function timeHints(
  { holdSeconds, durationSeconds, restSeconds, tempo }: Dose,
  kind: string,
): (DoseHint | false)[] {
  const held = holdSeconds === undefined || holdSeconds === 'max' ? undefined : holdSeconds;
  const [shortest, longest] = SOFT.stretchHold;
  const pace = tempo?.reduce<number>((sum, part) => sum + (part === 'X' ? 0 : part), 0) ?? 0;
  return [
    kind === 'strength' &&
      held !== undefined &&
      high(held) > SOFT.strengthHold && {
        field: 'holdSeconds',
        text: 'A strength hold is rarely longer than 60 seconds.',
      },
    kind === 'stretch' &&
      held !== undefined &&
      low(held) < shortest && {
        field: 'holdSeconds',
        text: 'A stretch is usually held for 10 seconds or more.',
      },
    kind === 'stretch' &&
      held !== undefined &&
      high(held) > longest && {
        field: 'holdSeconds',
        text: 'A stretch is rarely held longer than 60 seconds.',
      },
    (durationSeconds ?? 0) > SOFT.durationSeconds && {
      field: 'durationSeconds',
      text: 'Longer than an hour at a time.',
    },
    (restSeconds ?? 0) > SOFT.restSeconds && { field: 'restSeconds', text: 'A rest of more than 5 minutes.' },
    pace > SOFT.tempoSeconds && { field: 'tempo', text: 'One repetition takes more than 12 seconds.' },
  ];
}

function frequencyHints(dose: Dose, kind: string): (DoseHint | false)[] {
  const { timesPerDay, weeks, months } = dose;
  const days = daysAWeek(dose);
  const dayField = (['weekdays', 'everyDays', 'daysPerWeek'] as const).find(
    (field) => dose[field] !== undefined,
  );
  const field = dayField ?? (timesPerDay === undefined ? 'everyHours' : 'timesPerDay');
  const long = (weeks ?? 0) > SOFT.weeks || (months ?? 0) * WEEKS_A_MONTH > SOFT.weeks;
  return [
    timesPerDay !== undefined &&
      high(timesPerDay) > SOFT.timesPerDay && { field: 'timesPerDay', text: 'More than 4 times a day.' },
    kind === 'strength' &&
      days !== undefined &&
      days > SOFT.strengthDays &&
      isLoaded(dose) && {
        field,
        text: 'Loaded strength work on more than 4 days a week leaves little rest.',
      },
    long && {
      field: weeks === undefined ? 'months' : 'weeks',
      text: 'Longer than 12 weeks: plan a review before that.',
    },
  ];
}

/** A load in kilograms, where it can be compared. */
function kilos(dose: Dose | undefined): number | undefined {
  const load = dose?.load;
  if (!load || !('unit' in load)) return undefined;
  return load.unit === 'kg' ? load.value : load.value * KILOS_A_POUND;
}

function effortHints({ rpe, maxPain, ...dose }: Dose, previous: Dose | undefined): (DoseHint | false)[] {
  const [now, before] = [kilos(dose), kilos(previous)];
  const jump =
    now !== undefined && before !== undefined && before > 0 && now / before - 1 > SOFT.loadJump + 1e-9;
  return [
    rpe !== undefined && high(rpe) > SOFT.rpe && { field: 'rpe', text: 'Effort above 8 out of 10.' },
    (maxPain ?? 0) > SOFT.maxPain && {
      field: 'maxPain',
      text: 'Pain above 5 out of 10 is allowed by this rule.',
    },
    jump && { field: 'load', text: 'More than 10 percent heavier than before.' },
  ];
}

/**
 * What a clinician may want to look at again, one plain sentence for each field; nothing here stops saving.
 * Limits: facts 5a with the clinician's corrections: the rounds of a hold count as repetitions, and days of
 * rest are asked for loaded strength work only (a weight, a band, a percentage, or effort from 6). `kind` is
 * the catalog's type of the exercise; `previous` is the dose before a change, for the jump in weight.
 */
export function softWarnings(dose: Dose, kind: string, previous?: Dose): DoseHint[] {
  const hints = [
    ...countHints(dose),
    ...timeHints(dose, kind),
    ...frequencyHints(dose, kind),
    ...effortHints(dose, previous),
  ];
  return hints.filter((hint): hint is DoseHint => hint !== false);
}
