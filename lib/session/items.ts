import type { PatientDay } from '../check-ins/day';
import type { PatientExercise, PatientPhase } from '../programs/schema';

/** An exercise of the session and which time of the day it is, as the check-in route names it: "i1.2". */
export interface SessionItem {
  exercise: PatientExercise;
  tick: string;
}

/**
 * What one session holds: all that is due; when all of it was done, the same once more; nothing on a day of rest.
 */
export function sessionItems(phase: PatientPhase | undefined, day: Pick<PatientDay, 'items'>): SessionItem[] {
  const having = (state: string) =>
    (phase?.exercises ?? []).filter((exercise) => day.items[exercise.id]?.state === state);
  const due = having('due');
  return (due.length ? due : having('done')).map((exercise) => ({
    exercise,
    tick: `${exercise.id}.${day.items[exercise.id]?.next ?? 1}`,
  }));
}
