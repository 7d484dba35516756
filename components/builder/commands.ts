import type { CatalogRow } from '../../lib/catalog/rows';
import { move, nameOf, redo, remove, undo } from './actions';
import { keepFocus } from './keep-focus';
import { newPhase, sortByPosition } from './plan-actions';
import type { Builder } from './session';

/** What a command may reach beside the plan: the parts of the screen. */
export interface Reach {
  builder: Builder;
  rows: ReadonlyMap<string, CatalogRow>;
  phaseId: string;
  /** The item whose row was worked in last; '' where there is none. */
  itemId: string;
  focusEntry: () => void;
  showPreview: () => void;
  showCatalog: () => void;
  /** Opens one of the questions that stand above the plan. */
  show: (above: Above) => void;
}

/** What can stand above the plan. */
export type Above =
  | 'palette'
  | 'keys'
  | 'template'
  | 'save-template'
  | 'copy'
  | 'history'
  | 'paste'
  | 'review';

export interface Command {
  id: string;
  words: string;
  /** As a person reads it: "Ctrl+Z". Single keys are one character. */
  keys?: string;
  run: (reach: Reach) => void;
}

const press = (selector: string) => () => document.querySelector<HTMLElement>(selector)?.click();

/** The row of an item, for the focus. */
export const rowOf = (itemId: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-item="${CSS.escape(itemId)}"]`);

function focusDose({ itemId, builder }: Reach): void {
  const id = itemId || builder.store.get().phases.flatMap(({ order }) => order)[0] || '';
  const field = rowOf(id)?.querySelector<HTMLElement>('[data-amounts] :is(input, select, button)');
  if (field) field.focus();
  else builder.announcer.say('There is no dose to change yet.');
}

function onItem({ builder, rows, itemId }: Reach, work: (id: string, name: string) => void): void {
  const item = builder.store.get().items[itemId];
  if (item) work(item.id, nameOf(rows.get(item.catalogId)));
  else builder.announcer.say('Go to an item first.');
}

/** Everything that has a key or can be found by its words, in the order in which it is shown. */
export const COMMANDS: readonly Command[] = [
  { id: 'entry', words: 'Add by quick entry', keys: '/', run: ({ focusEntry }) => focusEntry() },
  { id: 'dose', words: 'Change the dose of this item', keys: 'd', run: focusDose },
  {
    id: 'up',
    words: 'Move this item up',
    keys: 'Alt+↑',
    run: (reach) =>
      onItem(reach, (id, name) => keepFocus(document.activeElement, () => move(reach.builder, id, name, -1))),
  },
  {
    id: 'down',
    words: 'Move this item down',
    keys: 'Alt+↓',
    run: (reach) =>
      onItem(reach, (id, name) => keepFocus(document.activeElement, () => move(reach.builder, id, name, 1))),
  },
  {
    id: 'remove',
    words: 'Remove this item',
    run: (reach) => onItem(reach, (id, name) => remove(reach.builder, id, name)),
  },
  { id: 'undo', words: 'Undo', keys: 'Ctrl+Z', run: ({ builder }) => undo(builder) },
  { id: 'redo', words: 'Redo', keys: 'Ctrl+Shift+Z', run: ({ builder }) => redo(builder) },
  { id: 'select', words: 'Choose several items', keys: 's', run: ({ builder }) => builder.selection.start() },
  {
    id: 'sort',
    words: 'Order by position',
    run: ({ builder, phaseId, rows }) => sortByPosition(builder, phaseId, rows),
  },
  {
    id: 'review',
    words: 'Review this phase: harder, easier, keep',
    keys: 'g',
    run: ({ show }) => show('review'),
  },
  { id: 'phase', words: 'Add a phase', run: ({ builder, phaseId }) => newPhase(builder, phaseId) },
  { id: 'template', words: 'Put a template or last time in', keys: 't', run: ({ show }) => show('template') },
  { id: 'save-template', words: 'Keep as a template', run: ({ show }) => show('save-template') },
  { id: 'paste', words: 'Paste a plan from a note', run: ({ show }) => show('paste') },
  { id: 'copy', words: 'Copy for another patient', run: ({ show }) => show('copy') },
  { id: 'history', words: 'Versions and what changed', run: ({ show }) => show('history') },
  { id: 'catalog', words: 'Search the catalog', keys: 'c', run: ({ showCatalog }) => showCatalog() },
  { id: 'preview', words: 'Preview page and paper', keys: 'p', run: ({ showPreview }) => showPreview() },
  { id: 'screened', words: 'Red flags screened today', keys: 'r', run: press('[data-screened]') },
  { id: 'publish', words: 'Publish', keys: 'Ctrl+Enter', run: press('[data-publish]') },
  {
    id: 'new',
    words: 'New program',
    keys: 'n',
    run: () => window.location.assign('/programs/new'),
  },
  { id: 'programs', words: 'All programs', run: () => window.location.assign('/programs') },
  { id: 'keys', words: 'Keyboard shortcuts', keys: '?', run: ({ show }) => show('keys') },
];

/** The command of a single key; `null` for any other. */
export const commandOfKey = (key: string): Command | null =>
  COMMANDS.find(({ keys }) => keys?.length === 1 && keys === key) ?? null;
