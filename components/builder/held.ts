import type { ProgramDocument } from '../../lib/programs/schema';
import { useDraft } from './session';

const found = new WeakMap<ProgramDocument['items'], WeakMap<readonly string[], ReadonlySet<string>>>();

/** What a phase holds, by the catalog's ids: looked up once for each state of the plan, however many entries ask. */
function heldIn({ phases, items }: ProgramDocument, phaseId: string): ReadonlySet<string> {
  const order = phases.find(({ id }) => id === phaseId)?.order ?? NOTHING;
  const known = found.get(items)?.get(order);
  if (known) return known;
  const held = new Set(order.flatMap((id) => items[id]?.catalogId ?? []));
  found.set(items, (found.get(items) ?? new WeakMap()).set(order, held));
  return held;
}
const NOTHING: readonly string[] = [];

/** The phase that new items go into: the wanted one, or the first where that one is gone. */
export const useTarget = (phaseId: string): string =>
  useDraft(({ phases }) => phases.find(({ id }) => id === phaseId)?.id ?? phases[0]?.id ?? '');

/** Whether a phase holds this entry of the catalog. */
export const useHeld = (phaseId: string, catalogId: string): boolean =>
  useDraft((document) => heldIn(document, phaseId).has(catalogId));
