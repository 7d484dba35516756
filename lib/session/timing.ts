import type { Dose, Quantity } from '../dose/dose';
import { exactly, isHoldOnly } from '../dose/phrases';
import type { Timing } from '../programs/schema';

/** Seconds of one repetition where no tempo is prescribed, and of a part of a tempo that is done fast. */
const REPETITION_SECONDS = 3;
const FAST_SECONDS = 1;
/** Between holds of one row: let go, breathe, take it up again. */
const LET_GO_SECONDS = 5;
/** Between rounds where the dose says "Rest." and no time: a house figure, that one tap ends. */
const REST_SECONDS = 30;

/** A range is counted to its low end; who can do more goes on. */
const low = (value: Quantity): number =>
  Math.max(1, Math.round(typeof value === 'number' ? value : value[0]));

/** Seconds of one repetition: the tempo where there is one, never under a second. */
function paceOf({ tempo }: Dose): number {
  const total = tempo?.reduce<number>((sum, part) => sum + (part === 'X' ? FAST_SECONDS : part), 0) ?? 0;
  return total > 0 ? Math.max(FAST_SECONDS, total) : REPETITION_SECONDS;
}

/**
 * What a timer needs of a dose, with the side already settled. A dose that has no count and no time ("as many as
 * you can", a distance) gives none: it is done at one's own pace.
 *
 * @returns seconds throughout; `undefined` where nothing can be counted or timed
 */
export function timingOf(dose: Dose): Timing | undefined {
  const { reps, holdSeconds, durationSeconds, scheme, sets, side, distance } = dose;
  if (reps === 'amrap' || holdSeconds === 'max' || distance) return undefined;
  const base = {
    sides: sidesOf(side),
    alternate: side === 'alternate',
    directions: dose.directions ?? 1,
    hold: holdSeconds === undefined ? 0 : low(holdSeconds),
  };
  if (isHoldOnly(dose)) {
    const rest = dose.restSeconds ?? LET_GO_SECONDS;
    return {
      ...base,
      rounds: [low(sets ?? 1)],
      pace: Math.max(REPETITION_SECONDS, rest),
      seconds: 0,
      rest: 0,
    };
  }
  const rest = dose.restSeconds ?? REST_SECONDS;
  const count = sets === undefined || exactly(sets, 1) ? 1 : low(sets);
  const counted = { ...base, pace: paceOf(dose), rest };
  if (scheme) return { ...counted, rounds: scheme, seconds: 0 };
  if (reps !== undefined)
    return {
      ...counted,
      rounds: Array.from({ length: count }, () => low(reps)),
      seconds: durationSeconds ?? 0,
    };
  if (durationSeconds === undefined) return undefined;
  return { ...counted, hold: 0, rounds: Array.from({ length: count }, () => 0), seconds: durationSeconds };
}

/** Whose turn it is, the first one first; both sides at once, or no side at all, is nobody's. */
function sidesOf(side: Dose['side']): ('left' | 'right')[] {
  if (side === 'left' || side === 'right') return [side];
  return side === 'each' || side === 'alternate' ? ['right', 'left'] : [];
}
