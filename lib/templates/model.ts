import type { CatalogItem } from '../catalog/schema';
import { parseEntry } from '../dose/parse';
import { addItem, editItem, emptyDocument, itemFrom, orderOf } from '../programs/model';
import type { Language, ProgramDocument } from '../programs/schema';

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
    Object.entries(document.items).map(([id, item]) => [
      id,
      { ...item, note: '', ...(item.dose && { dose: withoutSide(item.dose) }) },
    ]),
  ),
});

/** "left" and "right" belong to the person; "each" and "alternate" belong to the exercise. */
function withoutSide(dose: NonNullable<ProgramDocument['items'][string]['dose']>) {
  if (dose.side !== 'left' && dose.side !== 'right') return dose;
  const { side: _asked, ...rest } = dose;
  return { ...rest, side: 'affected' as const };
}
