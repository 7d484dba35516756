import type { Dose, Quantity } from './dose';

/** How long a dose takes, and how often it comes. Formula: facts 5a (a house rule, not a measurement). */

/** Seconds for one repetition without a tempo, and to get into position for an item. */
const REPETITION_SECONDS = 3;
const SET_UP_SECONDS = 15;
/** A part of a tempo that is done fast. */
const FAST_SECONDS = 1;
/** Hours a day that "every 2 hours while you are awake" counts. */
const WAKING_HOURS = 16;
/** What is assumed where the dose says "as many as you can" or "as long as you can": house figures. */
const OPEN_REPETITIONS = 12;
const OPEN_HOLD_SECONDS: ReadonlyMap<string, number> = new Map([
  ['strength', 45],
  ['control', 45],
]);
const OPEN_HOLD_OTHERWISE = 30;
/** Seconds for one unit of distance at an easy walk (1.2 m/s, 100 steps a minute, a lap of 25 m). */
const SECONDS_PER_UNIT = { m: 1 / 1.2, km: 1000 / 1.2, steps: 0.6, laps: 25 / 1.2 } as const;

const middle = (value: Quantity): number => (typeof value === 'number' ? value : (value[0] + value[1]) / 2);

/** Sides and directions multiply what is done: `each` and `alternate` count per side. */
function places({ side, directions }: Dose): number {
  return (side === 'each' || side === 'alternate' ? 2 : 1) * (directions ?? 1);
}

/** Seconds of one round on one side, and the number of rounds. */
function round(dose: Dose, kind: string): { seconds: number; rounds: number } {
  const { reps, holdSeconds, scheme, durationSeconds, distance, tempo } = dose;
  const pace = tempo?.reduce<number>((sum, part) => sum + (part === 'X' ? FAST_SECONDS : part), 0) ?? 0;
  const hold =
    holdSeconds === 'max' ? (OPEN_HOLD_SECONDS.get(kind) ?? OPEN_HOLD_OTHERWISE) : middle(holdSeconds ?? 0);
  const once = Math.max(REPETITION_SECONDS, pace) + hold;
  const further = (durationSeconds ?? 0) + (distance ? distance.value * SECONDS_PER_UNIT[distance.unit] : 0);
  if (scheme) {
    const total = scheme.reduce((sum, count) => sum + count * once, 0) + further;
    return { seconds: total / scheme.length, rounds: scheme.length };
  }
  const implied = holdSeconds === undefined ? 0 : 1;
  const count = reps === 'amrap' ? OPEN_REPETITIONS : middle(reps ?? implied);
  return { seconds: count * once + further, rounds: middle(dose.sets ?? 1) };
}

/**
 * Seconds for doing an item once ("per occasion"): rounds × (repetitions × (the longer of 3 s and the tempo,
 * plus the hold) + time or distance) × sides × directions + rest between rounds + 15 s to set up. Ranges count
 * as their middle; `kind` is the catalog's type of the exercise and decides only what "as long as you can"
 * is taken for. An empty dose takes the set-up alone.
 */
export function estimateSeconds(dose: Dose, kind: string): number {
  const { seconds, rounds } = round(dose, kind);
  const rests = (dose.restSeconds ?? 0) * Math.max(0, rounds - 1);
  return Math.round(seconds * rounds * places(dose) + rests + SET_UP_SECONDS);
}

/** How many times on a day on which the item is done: 1 if nothing is said, 0 if it is only "when you need it". */
function timesOnADay({ timesPerDay, everyHours, when, asNeeded, ...dose }: Dose): number {
  if (timesPerDay !== undefined) return middle(timesPerDay);
  if (everyHours !== undefined) return Math.floor(WAKING_HOURS / everyHours);
  if (when) return when.length;
  const planned =
    dose.daysPerWeek !== undefined || dose.everyDays !== undefined || dose.weekdays !== undefined;
  return asNeeded && !planned ? 0 : 1;
}

/** Days a week on which the item is done; a dose that names no days means every day (facts 5a). */
function daysAWeek({ daysPerWeek, weekdays, everyDays }: Dose): number {
  if (daysPerWeek !== undefined) return middle(daysPerWeek);
  if (weekdays) return weekdays.length;
  return everyDays === undefined ? 7 : 7 / everyDays;
}

/** Minutes that an item takes on a busy day, that is, a day on which it is done. Not rounded. */
export function minutesPerDay(dose: Dose, kind: string): number {
  return (estimateSeconds(dose, kind) * timesOnADay(dose)) / 60;
}

/** How many times a week an item is done; "every 2 hours" counts 16 waking hours. Not rounded. */
export function timesPerWeek(dose: Dose): number {
  return timesOnADay(dose) * daysAWeek(dose);
}
