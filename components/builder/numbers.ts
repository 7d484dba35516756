import type { ProgramItem } from '../../lib/programs/schema';

/**
 * The number that the patient reads beside each exercise of a phase: on page and paper the ones that matter
 * most come first. Habits, therapies and conditions have none.
 */
export function numbersOf(
  order: readonly string[],
  items: Readonly<Record<string, ProgramItem>>,
): ReadonlyMap<string, number> {
  const exercises = order.flatMap((id) => (items[id]?.kind === 'exercise' ? items[id] : []));
  const sorted = exercises.toSorted((a, b) => Number(b.core) - Number(a.core));
  return new Map(sorted.map(({ id }, at) => [id, at + 1]));
}
