import type { CatalogRow } from '../../lib/catalog/rows';
import type { Dose } from '../../lib/dose/dose';
import { addEntry, editItem, moveItem, orderOf, removeItem } from '../../lib/programs/model';
import type { Answer, ProgramItem } from '../../lib/programs/schema';
import type { Builder } from './session';

/** What a clinician does to the plan: each is one undo step and one sentence for the live region. */

export const newId = (): string => `i${crypto.randomUUID().replaceAll('-', '').slice(0, 12)}`;

export const nameOf = (row: CatalogRow | undefined): string =>
  row?.text.en.name ?? 'An item no longer in the catalog';

/** Adds an item of the catalog, or gives the one that is there the new dose. Answers the item's id. */
export function addFromCatalog(
  { store, announcer }: Builder,
  phaseId: string,
  row: CatalogRow,
  flags: readonly string[],
  typed?: Dose,
  index?: number,
): string {
  const result = addEntry(store.get(), phaseId, row, {
    id: newId(),
    flags,
    ...(typed && { typed }),
    ...(index !== undefined && { index }),
  });
  const name = nameOf(row);
  const label = result.added ? `Added ${name}` : `Changed the dose of ${name}`;
  const same = result.document === store.get();
  store.edit(() => result.document, { label });
  announcer.say(same ? `${name} is in the plan already.` : `${label}.`);
  return result.itemId;
}

export function remove({ store, announcer }: Builder, id: string, name: string): void {
  store.edit((document) => removeItem(document, id), { label: `Removed ${name}` });
  announcer.say(`Removed ${name}.`, true);
}

/** Moves an item one place and says where it stands now. */
export function move({ store, announcer }: Builder, id: string, name: string, steps: -1 | 1): void {
  const before = store.get();
  store.edit((document) => moveItem(document, id, steps), { label: `Moved ${name}` });
  const order = orderOf(store.get());
  const place = `${order.indexOf(id) + 1} of ${order.length}`;
  announcer.say(store.get() === before ? `${name} stays at ${place}.` : `${name} is now ${place}.`);
}

type Change = Partial<Omit<ProgramItem, 'id' | 'kind' | 'catalogId'>>;

/** Changes fields of an item. `field` names the field that is typed in, so that its letters are one step. */
export function change({ store }: Builder, id: string, to: Change, label: string, field?: string): void {
  store.edit((document) => editItem(document, id, to), {
    label,
    ...(field && { merge: `${id}:${field}` }),
  });
}

/** One tap on a warning: settled for this person, and not asked again. */
export function settle(
  { store, announcer }: Builder,
  id: string,
  name: string,
  key: string,
  answer: Answer,
): void {
  store.edit(
    (document) => editItem(document, id, { settled: { ...document.items[id]?.settled, [key]: answer } }),
    { label: `Checked ${name}` },
  );
  announcer.say(`Noted for ${name}.`);
}

/** Puts a fitting item in the place of another one, with that item's own dose. */
export function swap(builder: Builder, id: string, to: CatalogRow, flags: readonly string[]): void {
  const { store, announcer } = builder;
  const document = store.get();
  const phase = document.phases.find((one) => one.order.includes(id));
  if (!phase) return;
  const index = phase.order.indexOf(id);
  const without = removeItem(document, id);
  const { document: next } = addEntry(without, phase.id, to, { id: newId(), flags, index });
  store.edit(() => next, { label: `Swapped for ${nameOf(to)}` });
  announcer.say(`Swapped for ${nameOf(to)}.`, true);
}

export function undo({ store, announcer }: Builder): void {
  const label = store.undo();
  announcer.say(label ? `Undone: ${lower(label)}.` : 'Nothing to undo.');
}

export function redo({ store, announcer }: Builder): void {
  const label = store.redo();
  announcer.say(label ? `Done again: ${lower(label)}.` : 'Nothing to do again.');
}

const lower = (label: string) => label.charAt(0).toLowerCase() + label.slice(1);
