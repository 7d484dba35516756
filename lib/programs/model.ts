import type { CatalogItem } from '../catalog/schema';
import { type Dose, normalizeDose } from '../dose/dose';
import { parseEntry } from '../dose/parse';
import { bedFor, type Fittable } from '../fit/fit';
import type { Language, Phase, ProgramDocument, ProgramItem } from './schema';

/**
 * Pure edits of a draft. Each takes a document and gives a new one that shares what did not change, so that
 * an older document is itself the inverse of every later edit: undo keeps documents, not scripts.
 */

const TITLES: Record<Language, string> = { en: 'Your home program', es: 'Su programa en casa' };

/** An empty draft in the patient's language, with one open-ended phase. */
export const emptyDocument = (language: Language, title = ''): ProgramDocument => ({
  title: title.trim() || TITLES[language],
  language,
  goal: '',
  note: '',
  privateNote: '',
  side: null,
  phases: [{ id: 'p1', name: '', weeks: null, goal: '', entry: '', order: [] }],
  items: {},
});

/** The draft in another language; a title that nobody has written changes with it. */
export const inLanguage = (document: ProgramDocument, language: Language): ProgramDocument =>
  document.language === language
    ? document
    : {
        ...document,
        language,
        title: document.title === TITLES[document.language] ? TITLES[language] : document.title,
      };

type Startable = Pick<CatalogItem, 'id' | 'kind'> & {
  dose?: string;
  /** How this clinician doses it: their own, or what they gave last, comes before the catalog's. */
  use?: { ownDose: Dose | null; lastDose: Dose | null } | undefined;
  course?: ProgramItem['course'];
  amount?: { value: number } | undefined;
  needsSide?: boolean;
  /** Whether the item has an easier way to offer. */
  text?: unknown;
};

/** A new item with the catalog's default dose, course or number; `dose` overrides the default. */
export function itemFrom(entry: Startable, id: string, dose?: Dose): ProgramItem {
  const base = {
    id,
    catalogId: entry.id,
    kind: entry.kind,
    note: '',
    core: false,
    offerEasier: true,
    onBed: false,
  };
  if (entry.kind === 'exercise') return { ...base, dose: dose ?? usualDose(entry) };
  if (entry.kind === 'therapy') return entry.course ? { ...base, course: entry.course } : base;
  if (entry.kind === 'habit') return entry.amount ? { ...base, amount: entry.amount.value } : base;
  return base;
}

/** The dose that an item begins with: the clinician's own, the one they gave last, or the catalog's. */
export const usualDose = ({ use, dose }: Pick<Startable, 'use' | 'dose'>): Dose =>
  use?.ownDose ?? use?.lastDose ?? (dose ? parseEntry(dose).dose : {});

/** Fields of a dose that are said together: one that is typed replaces all of its kind. */
const TOGETHER: readonly (readonly (keyof Dose)[])[] = [
  ['sets', 'reps', 'scheme', 'holdSeconds', 'durationSeconds', 'distance'],
  ['timesPerDay', 'everyHours', 'daysPerWeek', 'everyDays', 'weekdays', 'when', 'asNeeded'],
  ['weeks', 'months'],
  ['rpe', 'rir'],
];

/** What was typed over what was there: "2x8" keeps "2 times a day", and drops a hold that was not typed. */
export function overDose(before: Dose, typed: Dose): Dose {
  const kept: Dose = { ...before };
  for (const fields of TOGETHER)
    if (fields.some((field) => typed[field] !== undefined)) for (const field of fields) delete kept[field];
  return normalizeDose({ ...kept, ...typed });
}

/**
 * An entry of the catalog with what was typed, put into a phase. One that is there already takes the new dose
 * instead of a second copy. A lying item goes on the bed for a person who cannot get to the floor, and one
 * that needs a side takes the plan's.
 *
 * @param how.id id of the item if it is a new one
 */
export function addEntry(
  document: ProgramDocument,
  phaseId: string,
  entry: Startable & Fittable,
  how: { id: string; typed?: Dose; flags?: readonly string[]; index?: number },
): { document: ProgramDocument; itemId: string; added: boolean } {
  const there = findByCatalogId(document, phaseId, entry.id);
  if (there) {
    const dose = how.typed && there.dose ? overDose(there.dose, how.typed) : there.dose;
    const edited = dose === there.dose || !dose ? document : editItem(document, there.id, { dose });
    return { document: edited, itemId: there.id, added: false };
  }
  const item = itemFrom(entry, how.id);
  if (item.dose) item.dose = sided(overDose(item.dose, how.typed ?? {}), entry, document.side);
  item.onBed = bedFor(entry, how.flags ?? []);
  return { document: addItem(document, phaseId, item, how.index), itemId: how.id, added: true };
}

const sided = (dose: Dose, entry: Startable, side: ProgramDocument['side']): Dose =>
  entry.needsSide && dose.side === undefined
    ? { ...dose, side: side === 'both' ? 'each' : 'affected' }
    : dose;

/** Items that are meant for the side of the plan; while it is not known, somebody must say. */
export const wantsSide = (document: ProgramDocument): boolean =>
  document.side === null && Object.values(document.items).some((item) => item.dose?.side === 'affected');

/** Says which side the plan is for. Both sides: what was for "the side" is done on each. */
export function setSide(document: ProgramDocument, side: ProgramDocument['side']): ProgramDocument {
  if (side !== 'both') return { ...document, side };
  const items = Object.fromEntries(
    Object.entries(document.items).map(([id, item]) => [
      id,
      item.dose?.side === 'affected' ? { ...item, dose: { ...item.dose, side: 'each' as const } } : item,
    ]),
  );
  return { ...document, side, items };
}

const withPhase = (
  document: ProgramDocument,
  phaseId: string,
  edit: (phase: Phase) => Phase,
): ProgramDocument => ({
  ...document,
  phases: document.phases.map((phase) => (phase.id === phaseId ? edit(phase) : phase)),
});

const phaseOf = (document: ProgramDocument, itemId: string) =>
  document.phases.find((phase) => phase.order.includes(itemId));

/** Adds an item at the end of a phase, or at `index`. */
export function addItem(
  document: ProgramDocument,
  phaseId: string,
  item: ProgramItem,
  index = Number.POSITIVE_INFINITY,
): ProgramDocument {
  const placed = withPhase(document, phaseId, (phase) => ({
    ...phase,
    order: phase.order.toSpliced(Math.min(index, phase.order.length), 0, item.id),
  }));
  return { ...placed, items: { ...placed.items, [item.id]: item } };
}

export function removeItem(document: ProgramDocument, itemId: string): ProgramDocument {
  const { [itemId]: _gone, ...items } = document.items;
  return {
    ...document,
    items,
    phases: document.phases.map((phase) =>
      phase.order.includes(itemId) ? { ...phase, order: phase.order.filter((id) => id !== itemId) } : phase,
    ),
  };
}

/** Changes fields of one item; an id that is not there changes nothing. */
export function editItem(
  document: ProgramDocument,
  itemId: string,
  change: Partial<Omit<ProgramItem, 'id' | 'kind' | 'catalogId'>>,
): ProgramDocument {
  const item = document.items[itemId];
  return item ? { ...document, items: { ...document.items, [itemId]: { ...item, ...change } } } : document;
}

/** Moves an item by `steps` within its phase; at either end it stays. */
export function moveItem(document: ProgramDocument, itemId: string, steps: number): ProgramDocument {
  const phase = phaseOf(document, itemId);
  if (!phase) return document;
  const from = phase.order.indexOf(itemId);
  const to = Math.max(0, Math.min(phase.order.length - 1, from + steps));
  return from === to ? document : moveItemTo(document, itemId, phase.id, to);
}

/** Moves an item to a place of a phase, its own or another. `index` counts without the item. */
export function moveItemTo(
  document: ProgramDocument,
  itemId: string,
  phaseId: string,
  index: number,
): ProgramDocument {
  const item = document.items[itemId];
  if (!item || !document.phases.some((phase) => phase.id === phaseId)) return document;
  return addItem(removeItem(document, itemId), phaseId, item, index);
}

/** The item of a phase that came from this catalog entry: a second entry changes it instead of copying it. */
export function findByCatalogId(
  document: ProgramDocument,
  phaseId: string,
  catalogId: string,
): ProgramItem | undefined {
  const phase = document.phases.find((candidate) => candidate.id === phaseId);
  return phase?.order.map((id) => document.items[id]).find((item) => item?.catalogId === catalogId);
}

/** Ids of a document's items, in the order in which they are met. */
export const orderOf = (document: Pick<ProgramDocument, 'phases'>): string[] =>
  document.phases.flatMap((phase) => phase.order);

/** Length of the plan in weeks; 0 where no phase has an end. */
export const planWeeks = (document: ProgramDocument): number =>
  document.phases.reduce((sum, phase) => sum + (phase.weeks ?? 0), 0);

/** The limits that the builder's fields keep to, for screens, which never read `db` themselves. */
export { COURSE_LIMITS, HABIT_LIMITS, PROGRAM_LIMITS, TEXT_LIMITS } from '../../db/limits';
