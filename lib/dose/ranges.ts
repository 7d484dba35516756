import { DOSE_LIMITS } from '../../db/limits';
import type { Dose } from './dose';

/** A hard fault of one field: a dose that has one cannot be saved. `text` is a plain sentence with the range. */
export interface DoseFault {
  field: keyof Dose;
  text: string;
}

interface Rule {
  label: string;
  limits: readonly [number, number];
  step: number;
  unit?: string;
}

const whole = (label: string, limits: readonly [number, number], unit?: string): Rule => ({
  label,
  limits,
  step: 1,
  ...(unit ? { unit } : {}),
});

/** Smallest step of weights, distances and percentages: what a scale or a map can show. */
const FINE = 0.01;

const RULES = {
  sets: whole('Rounds', DOSE_LIMITS.sets),
  reps: whole('Repetitions', DOSE_LIMITS.reps),
  holdSeconds: whole('Hold', DOSE_LIMITS.holdSeconds, 'seconds'),
  durationSeconds: whole('Time', DOSE_LIMITS.durationSeconds, 'seconds'),
  restSeconds: whole('Rest', DOSE_LIMITS.restSeconds, 'seconds'),
  timesPerDay: whole('Times a day', DOSE_LIMITS.timesPerDay),
  everyHours: whole('Hours between', DOSE_LIMITS.everyHours),
  daysPerWeek: whole('Days a week', DOSE_LIMITS.daysPerWeek),
  everyDays: whole('Days from one to the next', DOSE_LIMITS.everyDays),
  weeks: whole('Weeks', DOSE_LIMITS.weeks),
  months: whole('Months', DOSE_LIMITS.months),
  rpe: { label: 'Effort', limits: DOSE_LIMITS.rpe, step: 0.5 },
  rir: whole('Repetitions left', DOSE_LIMITS.rir),
  maxPain: whole('Highest pain', DOSE_LIMITS.maxPain),
  directions: whole('Directions', DOSE_LIMITS.directions),
} satisfies Partial<Record<keyof Dose, Rule>>;

const SCHEME = whole('Each round', DOSE_LIMITS.reps, 'repetitions');
const TEMPO = whole('Each part of the tempo', DOSE_LIMITS.tempo, 'seconds');
const PERCENT: Rule = { label: 'Weight', limits: DOSE_LIMITS.percentOneRepMax, step: FINE, unit: 'percent' };
const KILOS: Rule = { label: 'Weight', limits: DOSE_LIMITS.loadKg, step: FINE, unit: 'kg' };
const POUNDS: Rule = { label: 'Weight', limits: DOSE_LIMITS.loadLb, step: FINE, unit: 'lb' };
const distanceRule = (unit: string): Rule => ({
  label: 'Distance',
  limits: DOSE_LIMITS.distance,
  step: unit === 'steps' ? 1 : FINE,
  unit: unit === 'm' ? 'metres' : unit,
});

const onStep = (value: number, step: number) =>
  Math.abs(value / step - Math.round(value / step)) < 1e-6 * Math.max(1, value);

function numberFault(rule: Rule, value: number): string | null {
  const [low, high] = rule.limits;
  if (!(value >= low && value <= high))
    return `${rule.label} must be from ${low} to ${high}${rule.unit ? ` ${rule.unit}` : ''}.`;
  if (onStep(value, rule.step)) return null;
  if (rule.step === 1) return `${rule.label} must be a whole number from ${low} to ${high}.`;
  return rule.step === 0.5
    ? `${rule.label} goes in steps of 0.5, from ${low} to ${high}.`
    : `${rule.label} can have two decimal places at the most.`;
}

function quantityFault(rule: Rule, value: number | [number, number]): string | null {
  if (typeof value === 'number') return numberFault(rule, value);
  const fault = numberFault(rule, value[0]) ?? numberFault(rule, value[1]);
  return fault ?? (value[0] > value[1] ? `${rule.label}: the lower number comes first.` : null);
}

function partFaults(dose: Dose): DoseFault[] {
  const faults: DoseFault[] = [];
  const add = (field: keyof Dose, text: string | null | undefined) => {
    if (text) faults.push({ field, text });
  };
  const [fewest, most] = DOSE_LIMITS.schemeLength;
  if (dose.scheme && (dose.scheme.length < fewest || dose.scheme.length > most))
    add('scheme', `A list of rounds has from ${fewest} to ${most} numbers.`);
  else add('scheme', dose.scheme?.map((n) => numberFault(SCHEME, n)).find(Boolean));
  if (dose.tempo && (dose.tempo.length < 3 || dose.tempo.length > 4))
    add('tempo', 'Tempo has 3 or 4 parts: down, pause, up, pause.');
  else add('tempo', dose.tempo?.map((n) => (n === 'X' ? null : numberFault(TEMPO, n))).find(Boolean));
  if (dose.distance) add('distance', numberFault(distanceRule(dose.distance.unit), dose.distance.value));
  if (dose.load && 'value' in dose.load)
    add('load', numberFault(dose.load.unit === 'kg' ? KILOS : POUNDS, dose.load.value));
  if (dose.load && 'percentOneRepMax' in dose.load)
    add('load', numberFault(PERCENT, dose.load.percentOneRepMax));
  return faults;
}

function clashes(dose: Dose): DoseFault[] {
  const faults: DoseFault[] = [];
  if (dose.scheme && (dose.sets !== undefined || dose.reps !== undefined))
    faults.push({ field: 'scheme', text: 'A list of rounds takes the place of rounds and repetitions.' });
  if (dose.everyHours !== undefined && dose.timesPerDay !== undefined)
    faults.push({ field: 'everyHours', text: 'Choose either every few hours or times a day, not both.' });
  if (dose.weekdays && dose.daysPerWeek !== undefined)
    faults.push({ field: 'weekdays', text: 'Choose either named days or days a week, not both.' });
  return faults;
}

/**
 * Every hard fault of a dose, in plain words that name the field and its range; empty when it may be saved.
 * Numbers are those of `db/limits.ts` (seconds, kg or lb, 0–10 scales); effort goes in steps of 0.5. Fields
 * that exclude each other: a list of rounds with rounds or repetitions, every few hours with times a day,
 * named days with days a week.
 */
export function doseFaults(dose: Dose): DoseFault[] {
  const faults: DoseFault[] = [];
  for (const field of Object.keys(RULES) as (keyof typeof RULES)[]) {
    const value = dose[field];
    if (value === undefined || typeof value === 'string') continue;
    const text = quantityFault(RULES[field], value);
    if (text) faults.push({ field, text });
  }
  return [...faults, ...partFaults(dose), ...clashes(dose)];
}
