import type { Phase, ProgramDocument, ProgramItem } from '../../lib/programs/schema';
import { itemWords } from './item-words';
import { same } from './same';

/** One thing that two versions of a draft say differently, in words. */
export interface Difference {
  key: string;
  title: string;
  mine: string;
  theirs: string;
  /** Who moved away from the version that both began with; `both` must be asked. */
  changedBy: 'me' | 'them' | 'both';
}
export type Choice = 'mine' | 'theirs';
type NameOf = (catalogId: string) => string;

const EMPTY = 'Nothing written';
const ABSENT = 'Not in the plan';
const LANGUAGE = { en: 'English', es: 'Spanish' } as const;
const SIDE = { left: 'Left side', right: 'Right side', both: 'Both sides' } as const;

const FIELDS: {
  key: keyof ProgramDocument & string;
  title: string;
  words: (d: ProgramDocument) => string;
}[] = [
  { key: 'title', title: 'Title', words: (d) => d.title || EMPTY },
  { key: 'language', title: 'Language', words: (d) => LANGUAGE[d.language] },
  { key: 'side', title: 'Side', words: (d) => (d.side ? SIDE[d.side] : 'Not chosen') },
  { key: 'look', title: 'Who the pictures show', words: (d) => d.look ?? 'As the clinic has it' },
  { key: 'goal', title: 'Goal', words: (d) => d.goal || EMPTY },
  { key: 'note', title: 'Note to the patient', words: (d) => d.note || EMPTY },
  { key: 'privateNote', title: 'Private note', words: (d) => d.privateNote || EMPTY },
];

const phaseOf = (document: ProgramDocument, itemId: string) =>
  document.phases.find((phase) => phase.order.includes(itemId));
const placed = (document: ProgramDocument, id: string) => {
  const item = document.items[id];
  return item && { item, phase: phaseOf(document, id)?.id };
};
const header = (phase: Phase | undefined) => phase && { ...phase, order: [] };
const phaseById = (document: ProgramDocument, id: string) => document.phases.find((phase) => phase.id === id);
const ids = (...documents: ProgramDocument[]) => [
  ...new Set(documents.flatMap((document) => document.phases.flatMap((phase) => phase.order))),
];
const phaseIds = (...documents: ProgramDocument[]) => [
  ...new Set(documents.flatMap((document) => document.phases.map((phase) => phase.id))),
];
/** The order of what both have, so that an item more is not also a new order. */
const orderIn = (document: ProgramDocument, other: ProgramDocument) =>
  document.phases.map((phase) => [phase.id, ...phase.order.filter((id) => other.items[id])]);

/**
 * Everything that my draft and the saved one say differently.
 * @param base the document that both grew from
 */
export function compare(
  base: ProgramDocument,
  mine: ProgramDocument,
  theirs: ProgramDocument,
  nameOf: NameOf,
): Difference[] {
  const out: Difference[] = [];
  const put = (
    key: string,
    title: string,
    values: [base: unknown, mine: unknown, theirs: unknown],
    words: [string, string],
  ) => {
    const [was, my, their] = values;
    if (same(my, their)) return;
    const changedBy = same(my, was) ? 'them' : same(their, was) ? 'me' : 'both';
    out.push({ key, title, mine: words[0], theirs: words[1], changedBy });
  };
  for (const { key, title, words } of FIELDS)
    put(key, title, [base[key], mine[key], theirs[key]], [words(mine), words(theirs)]);
  for (const id of phaseIds(theirs, mine)) {
    const of = (document: ProgramDocument) => header(phaseById(document, id));
    put(
      `phase:${id}`,
      'Phase',
      [of(base), of(mine), of(theirs)],
      [phaseWords(of(mine)), phaseWords(of(theirs))],
    );
  }
  for (const id of ids(theirs, mine)) {
    const name = nameOf((mine.items[id] ?? theirs.items[id])?.catalogId ?? '');
    const [was, my, their] = [placed(base, id), placed(mine, id), placed(theirs, id)];
    put(`item:${id}`, name, [was, my, their], itemPair(my?.item, their?.item, phaseNames(mine, theirs, id)));
  }
  if (!same(orderIn(mine, theirs), orderIn(theirs, mine)))
    put(
      'order',
      'Order',
      [orderIn(base, theirs), orderIn(mine, theirs), orderIn(theirs, mine)],
      [orderWords(mine, theirs, nameOf), orderWords(theirs, mine, nameOf)],
    );
  return out;
}

/** Names of the phases an item stands in, where the two versions differ in that. */
function phaseNames(mine: ProgramDocument, theirs: ProgramDocument, id: string): [string, string] {
  const [my, their] = [phaseOf(mine, id), phaseOf(theirs, id)];
  return my?.id === their?.id ? ['', ''] : [my?.name ?? '', their?.name ?? ''];
}

const itemPair = (
  mine: ProgramItem | undefined,
  theirs: ProgramItem | undefined,
  phases: [string, string],
): [string, string] => [inWords(mine, phases[0]), inWords(theirs, phases[1])];

const inWords = (item: ProgramItem | undefined, phase: string): string =>
  item ? [itemWords(item), phase && `In “${phase}”.`].filter(Boolean).join(' ') : ABSENT;

const phaseWords = (phase: Phase | undefined): string =>
  phase
    ? [phase.name || 'Without a name', phase.weeks && `${phase.weeks} weeks`, phase.goal, phase.entry]
        .filter(Boolean)
        .join(' · ')
    : ABSENT;

const orderWords = (document: ProgramDocument, other: ProgramDocument, nameOf: NameOf): string =>
  ids(document)
    .filter((id) => other.items[id])
    .map((id) => nameOf(document.items[id]?.catalogId ?? ''))
    .join(', ');

/** One document from two, by one choice for each difference; what did not differ is in it as it was. */
export function merge(
  mine: ProgramDocument,
  theirs: ProgramDocument,
  choices: ReadonlyMap<string, Choice>,
): ProgramDocument {
  if ([...choices.values()].every((choice) => choice === 'theirs')) return theirs;
  if ([...choices.values()].every((choice) => choice === 'mine')) return mine;
  const pick = (key: string) => (choices.get(key) === 'mine' ? mine : theirs);
  const items: ProgramDocument['items'] = {};
  const home = new Map<string, string>();
  for (const id of ids(theirs, mine)) {
    const chosen = placed(pick(`item:${id}`), id);
    if (!chosen) continue;
    items[id] = chosen.item;
    if (chosen.phase) home.set(id, chosen.phase);
  }
  const lead = pick('order');
  const phases = phaseIds(lead, theirs, mine).flatMap((id): Phase[] => {
    const chosen = phaseById(pick(`phase:${id}`), id);
    const members = [...home].filter(([, phase]) => phase === id).map(([item]) => item);
    const shell = chosen ?? (members.length ? (phaseById(mine, id) ?? phaseById(theirs, id)) : undefined);
    return shell ? [{ ...shell, order: ordered(members, lead, lead === mine ? theirs : mine) }] : [];
  });
  return {
    title: pick('title').title,
    language: pick('language').language,
    side: pick('side').side,
    ...(pick('look').look && { look: pick('look').look }),
    goal: pick('goal').goal,
    note: pick('note').note,
    privateNote: pick('privateNote').privateNote,
    phases,
    items,
  };
}

/** Members in the order of one version; those that it lacks behind the neighbour that they have in the other. */
function ordered(members: string[], lead: ProgramDocument, other: ProgramDocument): string[] {
  const out = ids(lead).filter((id) => members.includes(id));
  const others = ids(other);
  for (const id of others) {
    if (out.includes(id) || !members.includes(id)) continue;
    const before = others.slice(0, others.indexOf(id)).findLast((neighbour) => out.includes(neighbour));
    out.splice(before === undefined ? 0 : out.indexOf(before) + 1, 0, id);
  }
  return out;
}
