import type { PatientProgram } from '../programs/schema';

/** What is different between two versions of a plan, by name; doses in the words of the newer one. */
export interface Changes {
  added: string[];
  changed: { name: string; dose: string }[];
  removed: string[];
}

interface Line {
  name: string;
  dose: string;
  note: string;
}

/** Everything that a patient does or gets, by item. */
function linesOf({ phases }: PatientProgram): Map<string, Line> {
  const lines = phases.flatMap((phase) => [
    ...phase.exercises.map(({ id, name, dose, note }) => [id, { name, dose, note }] as const),
    ...phase.habits.map(({ id, name, action, note }) => [id, { name, dose: action, note }] as const),
    ...phase.therapies.map(({ id, name, course, note }) => [id, { name, dose: course, note }] as const),
  ]);
  return new Map(lines);
}

/**
 * What a patient who knew the older version should be told. A plan that was put into another language is the
 * same plan, so only what came and went is told of it.
 *
 * @returns `null` where nothing that is done has changed
 */
export function changesBetween(older: PatientProgram, newer: PatientProgram): Changes | null {
  const [before, after] = [linesOf(older), linesOf(newer)];
  const changes: Changes = { added: [], changed: [], removed: [] };
  for (const [id, { name, dose, note }] of after) {
    const known = before.get(id);
    if (!known) changes.added.push(name);
    else if (older.language === newer.language && (known.dose !== dose || known.note !== note))
      changes.changed.push({ name, dose: known.dose === dose ? note : dose });
  }
  const names = new Set(changes.added);
  for (const [id, { name }] of before) if (!after.has(id) && !names.has(name)) changes.removed.push(name);
  const all = [changes.added, changes.changed, changes.removed];
  return all.some((list) => list.length > 0) ? changes : null;
}
