import type { ProgramDocument } from '../programs/schema';

/** From lying to being on one's feet: whoever follows it gets down to the floor once, and up once. */
const WAY_UP: Readonly<Record<string, number>> = {
  supine: 0,
  'supine-90-90': 0,
  'crook-lying': 0,
  'side-lying': 1,
  prone: 2,
  'long-sitting': 3,
  'floor-sitting': 3,
  'hands-and-knees': 4,
  kneeling: 4,
  'half-kneeling': 5,
  sitting: 6,
  standing: 7,
  walking: 8,
  water: 9,
};
/** What is not done in a position of the body keeps to the end: habits, care at the clinic, conditions. */
const LAST = 10;
const LOWEST_OFF_FLOOR = 6;

/**
 * A phase in the order of the positions: lying, kneeling, sitting, standing, walking; items of one position keep their
 * order. One trip to the floor, or none.
 *
 * @param positionOf the catalog's position of an item, undefined for what has none
 */
export function orderByPosition(
  document: ProgramDocument,
  phaseId: string,
  positionOf: (itemId: string) => string | undefined,
): ProgramDocument {
  const phase = document.phases.find(({ id }) => id === phaseId);
  if (!phase) return document;
  const rank = (id: string) => WAY_UP[positionOf(id) ?? ''] ?? LAST;
  const order = phase.order.toSorted((a, b) => rank(a) - rank(b));
  if (order.every((id, at) => id === phase.order[at])) return document;
  return {
    ...document,
    phases: document.phases.map((one) => (one.id === phaseId ? { ...one, order } : one)),
  };
}

/** How often a person who does the items in this order gets down to the floor. */
export function tripsToFloor(positions: readonly (string | undefined)[]): number {
  const down = positions
    .filter((position): position is string => position !== undefined && position in WAY_UP)
    .map((position) => (WAY_UP[position] ?? LAST) < LOWEST_OFF_FLOOR);
  return down.filter((low, at) => low && down[at - 1] !== true).length;
}
