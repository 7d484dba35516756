import type { CatalogRow } from '../../lib/catalog/rows';
import { moveItemTo, orderOf } from '../../lib/programs/model';
import type { ProgramDocument, ProgramItem } from '../../lib/programs/schema';
import { orderByPosition } from '../../lib/progression/order';
import {
  addPhase,
  copyToPhase,
  editItems,
  hasRoomForPhase,
  movePhase,
  moveToPhase,
  removeItems,
  removePhase,
} from '../../lib/progression/phases';
import { itemsAfter, type Step } from '../../lib/progression/progress';
import { newId } from './actions';
import type { Builder } from './session';

/** What a clinician does to phases and to several items at once: each is one undo step and one sentence. */

const phaseName = (document: ProgramDocument, phaseId: string): string => {
  const at = document.phases.findIndex(({ id }) => id === phaseId);
  return document.phases[at]?.name || `phase ${at + 1}`;
};
const several = (count: number) => (count === 1 ? '1 item' : `${count} items`);

/** One edit of the whole plan, said in a sentence; says `unchanged` where it changed nothing. */
function apply(
  { store, announcer }: Builder,
  edit: (document: ProgramDocument) => ProgramDocument,
  label: string,
  { unchanged, undo = false }: { unchanged: string; undo?: boolean },
): boolean {
  const before = store.get();
  store.edit(edit, { label });
  const changed = store.get() !== before;
  announcer.say(changed ? `${label}.` : unchanged, changed && undo);
  return changed;
}

/** A new empty phase behind another one. Answers its id, or '' where the plan is full. */
export function newPhase(builder: Builder, after: string): string {
  const id = newId();
  const room = hasRoomForPhase(builder.store.get());
  apply(
    builder,
    (document) => addPhase(document, after, { id, name: '', weeks: null, goal: '', entry: '' }),
    'Added a phase',
    { unchanged: 'The plan has as many phases as it can hold.' },
  );
  return room ? id : '';
}

export const shiftPhase = (builder: Builder, phaseId: string, steps: -1 | 1): boolean =>
  apply(
    builder,
    (document) => movePhase(document, phaseId, steps),
    `Moved ${phaseName(builder.store.get(), phaseId)}`,
    { unchanged: 'It stands at the end already.' },
  );

export const dropPhase = (builder: Builder, phaseId: string): boolean =>
  apply(
    builder,
    (document) => removePhase(document, phaseId),
    `Removed ${phaseName(builder.store.get(), phaseId)}`,
    { unchanged: 'The only phase stays.', undo: true },
  );

/** One trip to the floor, or none. */
export const sortByPosition = (
  builder: Builder,
  phaseId: string,
  rows: ReadonlyMap<string, CatalogRow>,
): boolean =>
  apply(
    builder,
    (document) =>
      orderByPosition(document, phaseId, (id) => {
        const row = rows.get(document.items[id]?.catalogId ?? '');
        return row?.kind === 'exercise' ? row.position : undefined;
      }),
    'Ordered by position: lying, sitting, standing',
    { unchanged: 'It is in the order of positions already.' },
  );

/** The chosen steps as a phase of their own, behind the one that they come from, or in its place. */
export function progressInto(
  builder: Builder,
  phaseId: string,
  chosen: ReadonlyMap<string, Step>,
  into: 'next' | 'same',
): void {
  const { store } = builder;
  const before = store.get();
  const phase = before.phases.find(({ id }) => id === phaseId);
  if (!phase) return;
  if (into === 'same') {
    apply(
      builder,
      (document) =>
        editItems(document, [...chosen.keys()], (item) => {
          const step = chosen.get(item.id);
          return step ? { ...item, catalogId: step.catalogId, dose: step.dose } : item;
        }),
      'Progressed the phase',
      { unchanged: 'Nothing was chosen.', undo: true },
    );
    return;
  }
  const items = itemsAfter(before, phaseId, chosen, newId);
  apply(
    builder,
    (document) =>
      addPhase(document, phaseId, { id: newId(), name: '', weeks: phase.weeks, goal: '', entry: '' }, items),
    'Added the next phase',
    { unchanged: 'The plan has as many phases as it can hold.', undo: true },
  );
}

export const moveSeveral = (builder: Builder, ids: readonly string[], phaseId: string): boolean =>
  apply(
    builder,
    (document) => moveToPhase(document, ids, phaseId),
    `Moved ${several(ids.length)} to ${phaseName(builder.store.get(), phaseId)}`,
    { unchanged: 'They stand there already.' },
  );

export const copySeveral = (builder: Builder, ids: readonly string[], phaseId: string): boolean =>
  apply(
    builder,
    (document) => copyToPhase(document, ids, phaseId, newId),
    `Copied ${several(ids.length)} to ${phaseName(builder.store.get(), phaseId)}`,
    { unchanged: 'They are in that phase already.' },
  );

export const removeSeveral = (builder: Builder, ids: readonly string[]): boolean =>
  apply(builder, (document) => removeItems(document, ids), `Removed ${several(ids.length)}`, {
    unchanged: 'Nothing was chosen.',
    undo: true,
  });

export const changeSeveral = (
  builder: Builder,
  ids: readonly string[],
  edit: (item: ProgramItem) => ProgramItem,
  what: string,
): boolean =>
  apply(builder, (document) => editItems(document, ids, edit), `${what} of ${several(ids.length)}`, {
    unchanged: 'None of them has that to change.',
  });

/** Lets go of a dragged item: before or behind another one, or at the end of a phase. */
export function place(
  { store, announcer }: Builder,
  id: string,
  name: string,
  to: { phaseId: string; besides: string | null; after: boolean },
): void {
  store.edit(
    (document) => {
      const phase = document.phases.find((one) => one.id === to.phaseId);
      if (!phase || to.besides === id) return document;
      const others = phase.order.filter((one) => one !== id);
      const at = to.besides === null ? others.length : others.indexOf(to.besides) + (to.after ? 1 : 0);
      const moved = moveItemTo(document, id, to.phaseId, at);
      return orderOf(moved).join() === orderOf(document).join() && samePhase(document, id, to.phaseId)
        ? document
        : moved;
    },
    { label: `Moved ${name}` },
  );
  const order = orderOf(store.get());
  announcer.say(`${name} is now ${order.indexOf(id) + 1} of ${order.length}.`);
}

const samePhase = (document: ProgramDocument, id: string, phaseId: string) =>
  document.phases.some((phase) => phase.id === phaseId && phase.order.includes(id));
