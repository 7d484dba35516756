import type { CatalogItem } from '../catalog/schema';
import { parseEntry } from '../dose/parse';
import { addItem, editItem, emptyDocument, findByCatalogId, itemFrom, orderOf } from '../programs/model';
import type { Language, Phase, ProgramDocument } from '../programs/schema';
import { addPhase, editPhase } from '../progression/phases';

/** A starter plan as its authors wrote it; see `db/seed/templates.ts`. */
export interface Starter {
  name: string;
  phases: {
    name: string;
    weeks?: number;
    goal: string;
    entry: string;
    items: { item: string; dose?: string; core?: true }[];
  }[];
}

/**
 * A starter plan as a document of its own. Items that the catalog does not hold are left out.
 *
 * @param catalog every item that the plan names, by id
 */
export function documentFromStarter(
  starter: Starter,
  catalog: Map<string, CatalogItem>,
  language: Language,
): ProgramDocument {
  const phases = starter.phases.map((phase, index) => ({
    id: `p${index + 1}`,
    name: phase.name,
    weeks: phase.weeks ?? null,
    goal: phase.goal,
    entry: phase.entry,
    order: [],
  }));
  let document: ProgramDocument = { ...emptyDocument(language, starter.name), phases };
  starter.phases.forEach((phase, index) => {
    for (const { item, dose, core } of phase.items) {
      const entry = catalog.get(item);
      if (!entry) continue;
      const id = `i${orderOf(document).length + 1}`;
      document = addItem(
        document,
        `p${index + 1}`,
        itemFrom(entry, id, dose ? parseEntry(dose).dose : undefined),
      );
      if (core) document = editItem(document, id, { core: true });
    }
  });
  return document;
}

/** A plan without its person: what a template keeps, and what a copy for another patient begins from. */
export const withoutPerson = (document: ProgramDocument): ProgramDocument => ({
  ...document,
  goal: '',
  note: '',
  privateNote: '',
  side: null,
  items: Object.fromEntries(
    Object.entries(document.items).map(([id, { settled: _answered, ...item }]) => [
      id,
      { ...item, note: '', ...(item.dose && { dose: withoutSide(item.dose) }) },
    ]),
  ),
});

/**
 * A plan put into another one, from one phase of it on: its first phase joins that phase, its others the ones behind
 * it, made where there are none. What is in a phase already stays as it is; each item is in a phase once.
 *
 * @param newId gives the id of each new item and phase
 */
export function insertPlan(
  document: ProgramDocument,
  phaseId: string,
  plan: ProgramDocument,
  newId: () => string,
): ProgramDocument {
  const at = Math.max(
    0,
    document.phases.findIndex(({ id }) => id === phaseId),
  );
  let next = document;
  plan.phases.forEach((phase, step) => {
    const { order, ...head } = phase;
    if (!next.phases[at + step])
      next = addPhase(next, next.phases.at(-1)?.id ?? '', { ...head, id: newId() });
    const target = next.phases[at + step];
    if (!target) return;
    if (target.order.length === 0 && plan.phases.length > 1)
      next = editPhase(next, target.id, aboutPhase(head));
    for (const id of order) {
      const item = plan.items[id];
      if (item && !findByCatalogId(next, target.id, item.catalogId))
        next = addItem(next, target.id, { ...item, id: newId() });
    }
  });
  return next;
}

/** What a phase says of itself, without its id. */
const aboutPhase = ({ name, weeks, goal, entry }: Omit<Phase, 'order'>) => ({ name, weeks, goal, entry });

/** "left" and "right" belong to the person; "each" and "alternate" belong to the exercise. */
function withoutSide(dose: NonNullable<ProgramDocument['items'][string]['dose']>) {
  if (dose.side !== 'left' && dose.side !== 'right') return dose;
  const { side: _asked, ...rest } = dose;
  return { ...rest, side: 'affected' as const };
}
