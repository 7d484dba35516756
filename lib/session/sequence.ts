import type { PatientExercise } from '../programs/schema';

/**
 * One thing that the guided session shows and times. Seconds are whole; 0 where the step waits for a tap.
 * `item` is the index of the exercise among those of the session.
 */
export interface Step {
  item: number;
  kind: 'ready' | 'count' | 'time' | 'rest' | 'change' | 'free';
  /** The whole step; 0: until a tap. */
  seconds: number;
  /** Of a count: how many, and the seconds of each one without and within its hold. */
  reps: number;
  pace: number;
  hold: number;
  round: number;
  rounds: number;
  side: 'left' | 'right' | null;
  /** From 1; 0 where there is only one direction. */
  direction: number;
}

/** To get into place and hear what comes; and to turn to the other side or direction. */
export const READY_SECONDS = 20;
export const CHANGE_SECONDS = 10;

type Timed = Pick<PatientExercise, 'timing'>;

/**
 * The steps of a session, in order: get ready, then each round on each side and in each direction, with a rest
 * between rounds. An exercise whose version knows no timing is one step that waits for a tap.
 */
export function sequenceOf(items: readonly Timed[]): Step[] {
  return items.flatMap(({ timing }, item) => {
    const blank: Step = {
      item,
      kind: 'free',
      seconds: 0,
      reps: 0,
      pace: 0,
      hold: 0,
      round: 1,
      rounds: 1,
      side: null,
      direction: 0,
    };
    const ready: Step = { ...blank, kind: 'ready', seconds: READY_SECONDS, side: timing?.sides[0] ?? null };
    if (!timing) return [ready, blank];
    const { rounds, sides, alternate, directions, pace, hold, seconds, rest } = timing;
    const turns = alternate || sides.length === 0 ? [alternate ? null : (sides[0] ?? null)] : sides;
    const steps: Step[] = [alternate ? { ...ready, side: null } : ready];
    rounds.forEach((reps, index) => {
      const at = { ...blank, round: index + 1, rounds: rounds.length };
      if (index > 0 && rest > 0) steps.push({ ...at, kind: 'rest', seconds: rest });
      turns.forEach((side, turn) => {
        for (let direction = 1; direction <= directions; direction++) {
          const here = { ...at, side, direction: directions > 1 ? direction : 0 };
          if (turn > 0 || direction > 1) steps.push({ ...here, kind: 'change', seconds: CHANGE_SECONDS });
          const count = alternate ? reps * 2 : reps;
          if (count > 0)
            steps.push({ ...here, kind: 'count', reps: count, pace, hold, seconds: count * (pace + hold) });
          if (seconds > 0) steps.push({ ...here, kind: 'time', seconds });
        }
      });
    });
    return steps;
  });
}

/** What the large figures say at one moment of a step. */
export interface Moment {
  /** Seconds that are left of the hold or of the step; 0 in a step that waits for a tap. */
  left: number;
  /** Which repetition it is, from 1; 0 where none is counted. */
  rep: number;
  holding: boolean;
  over: boolean;
}

/**
 * @param elapsed seconds since the step began, pauses taken out
 */
export function momentOf(step: Step, elapsed: number): Moment {
  const over = step.seconds > 0 && elapsed >= step.seconds;
  if (step.kind !== 'count')
    return { left: Math.max(0, Math.ceil(step.seconds - elapsed)), rep: 0, holding: false, over };
  const cycle = step.pace + step.hold;
  const rep = Math.min(step.reps, Math.floor(elapsed / cycle) + 1);
  const within = Math.min(cycle, elapsed - (rep - 1) * cycle);
  const holding = step.hold > 0 && within >= step.pace;
  return { left: holding ? Math.ceil(cycle - within) : Math.ceil(step.pace - within), rep, holding, over };
}

/** Something to be heard: a repetition by its number, the start of a hold, the last three seconds. */
export type Cue = { kind: 'rep'; rep: number } | { kind: 'hold' } | { kind: 'soon' };

const SOON_SECONDS = 3;
/** Shorter steps than this end without a warning. */
const LONG_ENOUGH = 6;

/**
 * The cue of the moment that begins between two looks at the clock; none where nothing begins.
 *
 * @param before seconds since the step began, below 0 for its first look
 */
export function cueBetween(step: Step, before: number, now: number): Cue | null {
  const [a, b] = [momentOf(step, before), momentOf(step, now)];
  if (b.over) return null;
  if (step.kind === 'count') {
    if (before < 0 || a.rep !== b.rep) return { kind: 'rep', rep: b.rep };
    if (!a.holding && b.holding) return { kind: 'hold' };
    if (!b.holding || step.hold < LONG_ENOUGH) return null;
  } else if (step.seconds < LONG_ENOUGH) return null;
  return a.left !== b.left && b.left <= SOON_SECONDS && b.left > 0 ? { kind: 'soon' } : null;
}
