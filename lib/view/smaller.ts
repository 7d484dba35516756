import type { Distance, Dose, Quantity } from '../dose/dose';
import { formatDose } from '../dose/format';
import { exactly, isHoldOnly } from '../dose/phrases';
import type { Language, ProgramDocument } from '../programs/schema';

/** Seconds are told in steps that a person counts in. */
const TIME_STEP = 5;

const half = (value: number): number => Math.max(1, Math.ceil(value / 2));
const halfOf = (value: Quantity): Quantity =>
  typeof value === 'number' ? half(value) : [half(value[0]), half(value[1])];
const halfTime = (seconds: number): number =>
  Math.max(TIME_STEP, Math.ceil(seconds / 2 / TIME_STEP) * TIME_STEP);

/**
 * Half the count, for a bad day (the minimum dose of a flare): repetitions first, else rounds, else the hold,
 * the time or the way. How often a day stays as it is; an odd count is rounded up, so something is always left.
 *
 * @returns `null` where nothing can be halved: "as many as you can", a hold "as long as you can"
 */
export function halfDose(dose: Dose): Dose | null {
  const { reps, sets, holdSeconds, scheme, durationSeconds, distance } = dose;
  const smaller = (change: Dose): Dose | null =>
    Object.entries(change).every(([field, value]) =>
      isDeepEqual(value, (dose as Record<string, unknown>)[field]),
    )
      ? null
      : { ...dose, ...change };
  if (scheme) return smaller({ scheme: scheme.map(half) });
  if (reps === 'amrap') return null;
  if (reps !== undefined && !isHoldOnly(dose)) return smaller({ reps: halfOf(reps) });
  if (durationSeconds !== undefined) return smaller({ durationSeconds: halfTime(durationSeconds) });
  if (distance) return smaller({ distance: halfWay(distance) });
  if (sets !== undefined && !exactly(sets, 1)) return smaller({ sets: halfOf(sets) });
  return typeof holdSeconds === 'number' ? smaller({ holdSeconds: half(holdSeconds) }) : null;
}

/** A kilometre is halved in metres. */
const halfWay = ({ value, unit }: Distance): Distance =>
  unit === 'km' ? { value: Math.round(value * 500), unit: 'm' } : { value: half(value), unit };

const isDeepEqual = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The dose as this plan means it: "affected" is the side that was asked for once. */
export const resolvedDose = (dose: Dose, side: ProgramDocument['side']): Dose =>
  dose.side === 'affected' && (side === 'left' || side === 'right') ? { ...dose, side } : dose;

/** Half the count in words for a patient; empty where nothing can be halved. */
export function smallerWords(dose: Dose, side: ProgramDocument['side'], language: Language): string {
  const smaller = halfDose(resolvedDose(dose, side));
  return smaller ? formatDose(smaller, language) : '';
}
