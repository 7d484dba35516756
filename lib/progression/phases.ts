import { moveItemTo, PROGRAM_LIMITS } from '../programs/model';
import type { Phase, ProgramDocument, ProgramItem } from '../programs/schema';

/** Pure edits of the phases of a draft; each shares what it did not change with the document it was given. */

/** Changes fields of one phase; an id that is not there changes nothing. */
export function editPhase(
  document: ProgramDocument,
  phaseId: string,
  change: Partial<Omit<Phase, 'id' | 'order'>>,
): ProgramDocument {
  if (!document.phases.some(({ id }) => id === phaseId)) return document;
  const phases = document.phases.map((phase) => (phase.id === phaseId ? { ...phase, ...change } : phase));
  return { ...document, phases };
}

/** Whether another phase may be added: a program has at most `PROGRAM_LIMITS.phases`. */
export const hasRoomForPhase = (document: ProgramDocument): boolean =>
  document.phases.length < PROGRAM_LIMITS.phases;

/** A new phase behind another one, with the items that it begins with. At the limit nothing changes. */
export function addPhase(
  document: ProgramDocument,
  after: string,
  phase: Omit<Phase, 'order'>,
  items: readonly ProgramItem[] = [],
): ProgramDocument {
  if (!hasRoomForPhase(document)) return document;
  const at = document.phases.findIndex(({ id }) => id === after);
  const order = items.map(({ id }) => id);
  return {
    ...document,
    phases: document.phases.toSpliced(at < 0 ? document.phases.length : at + 1, 0, { ...phase, order }),
    items: { ...document.items, ...Object.fromEntries(items.map((item) => [item.id, item])) },
  };
}

/** Takes a phase away with its items; the only phase stays. */
export function removePhase(document: ProgramDocument, phaseId: string): ProgramDocument {
  const phase = document.phases.find(({ id }) => id === phaseId);
  if (!phase || document.phases.length === 1) return document;
  const gone = new Set(phase.order);
  return {
    ...document,
    phases: document.phases.filter(({ id }) => id !== phaseId),
    items: Object.fromEntries(Object.entries(document.items).filter(([id]) => !gone.has(id))),
  };
}

/** Moves a phase by `steps` among the phases; at either end it stays. */
export function movePhase(document: ProgramDocument, phaseId: string, steps: number): ProgramDocument {
  const from = document.phases.findIndex(({ id }) => id === phaseId);
  const phase = document.phases[from];
  const to = Math.max(0, Math.min(document.phases.length - 1, from + steps));
  if (!phase || from === to) return document;
  return { ...document, phases: document.phases.toSpliced(from, 1).toSpliced(to, 0, phase) };
}

/** Puts items at the end of a phase, in the order in which they are met in the plan. */
export const moveToPhase = (
  document: ProgramDocument,
  itemIds: readonly string[],
  phaseId: string,
): ProgramDocument =>
  inOrder(document, itemIds).reduce(
    (next, id) => moveItemTo(next, id, phaseId, Number.POSITIVE_INFINITY),
    document,
  );

/**
 * Copies items into a phase. One whose catalog item stands there already is left out: an item is in a phase once.
 *
 * @param newId gives the id of each copy
 */
export function copyToPhase(
  document: ProgramDocument,
  itemIds: readonly string[],
  phaseId: string,
  newId: () => string,
): ProgramDocument {
  const phase = document.phases.find(({ id }) => id === phaseId);
  if (!phase) return document;
  const there = new Set(phase.order.map((id) => document.items[id]?.catalogId));
  const copies = inOrder(document, itemIds).flatMap((id) => {
    const item = document.items[id];
    return item && !there.has(item.catalogId) ? [{ ...item, id: newId() }] : [];
  });
  if (copies.length === 0) return document;
  return {
    ...document,
    phases: document.phases.map((one) =>
      one.id === phaseId ? { ...one, order: [...one.order, ...copies.map(({ id }) => id)] } : one,
    ),
    items: { ...document.items, ...Object.fromEntries(copies.map((item) => [item.id, item])) },
  };
}

/** Takes several items away at once. */
export function removeItems(document: ProgramDocument, itemIds: readonly string[]): ProgramDocument {
  const gone = new Set(itemIds.filter((id) => document.items[id]));
  if (gone.size === 0) return document;
  return {
    ...document,
    phases: document.phases.map((phase) => ({ ...phase, order: phase.order.filter((id) => !gone.has(id)) })),
    items: Object.fromEntries(Object.entries(document.items).filter(([id]) => !gone.has(id))),
  };
}

/** Changes several items by one rule; where it changes none, the document stays the same one. */
export function editItems(
  document: ProgramDocument,
  itemIds: readonly string[],
  edit: (item: ProgramItem) => ProgramItem,
): ProgramDocument {
  const changed = itemIds.flatMap((id) => {
    const item = document.items[id];
    const next = item && edit(item);
    return next && next !== item ? [[id, next] as const] : [];
  });
  if (changed.length === 0) return document;
  return { ...document, items: { ...document.items, ...Object.fromEntries(changed) } };
}

const inOrder = (document: ProgramDocument, itemIds: readonly string[]): string[] => {
  const wanted = new Set(itemIds);
  return document.phases.flatMap(({ order }) => order.filter((id) => wanted.has(id)));
};
