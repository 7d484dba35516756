import { fold } from '../text/fold';

/** What search reads of an item: catalog items and catalog rows both have it. */
export interface Searchable {
  id: string;
  kind?: string;
  aliases?: readonly string[];
  clinicianName?: string;
  muscles?: readonly string[];
  region?: string;
  type?: string;
  position?: string;
  goals?: readonly string[];
  equipment?: readonly string[];
  text: { en: { name: string }; es?: { name: string } | undefined };
}

export interface Entry {
  id: string;
  name: string;
  words: number;
}

export interface CatalogIndex {
  entries: readonly Entry[];
  /** Every distinct folded word; `texts` says, at the same place, which texts hold it. */
  words: readonly string[];
  texts: readonly (readonly number[])[];
  /** Every distinct text, folded. */
  folded: readonly string[];
  /** Where each text stands: entry × FIELDS + field, in the order of the entries. */
  postings: readonly (readonly number[])[];
  /** How many of the words stand by themselves; the others are names written as one word. */
  single: number;
}

/** Where a word may stand: name, alias, clinician's name, muscles, and last region, kind and goals. */
export const FIELDS = 5;
export const ALIAS = 1;

/**
 * Prepares a catalog for searching. Each text is read once, however many items carry it: a word leads to the texts that
 * hold it, a text to where it stands.
 */
export function buildIndex(items: readonly Searchable[]): CatalogIndex {
  const words: string[] = [];
  const texts: number[][] = [];
  const folded: string[] = [];
  const postings: number[][] = [];
  const wordAt = new Map<string, number>();
  const textAt = new Map<string, number>();
  const joined: [word: string, text: number][] = [];
  const hold = (word: string, text: number) => {
    const known = wordAt.get(word);
    if (known === undefined) {
      wordAt.set(word, words.push(word) - 1);
      texts.push([text]);
    } else texts[known]?.push(text);
  };
  const textOf = (raw: string): number => {
    const known = textAt.get(raw);
    if (known !== undefined) return known;
    const at = postings.push([]) - 1;
    textAt.set(raw, at);
    const plain = fold(raw);
    folded.push(plain);
    for (const word of plain.split(' ')) if (word) hold(word, at);
    return at;
  };
  const put = (posting: number, raw: string | undefined) => {
    if (raw) postings[textOf(raw)]?.push(posting);
  };
  const putAll = (posting: number, list: readonly string[] | undefined) => {
    if (list) for (const raw of list) put(posting, raw);
  };
  const entries = items.map((item, place) => {
    const at = place * FIELDS;
    const named = textOf(item.text.en.name);
    const name = folded[named] ?? '';
    const parts = name.split(' ');
    // "pressup" is how some write "press up".
    if (parts.length > 1 && parts.length < 5) joined.push([parts.join(''), named]);
    postings[named]?.push(at);
    put(at, item.text.es?.name);
    putAll(at + ALIAS, item.aliases);
    put(at + 2, item.clinicianName);
    putAll(at + 3, item.muscles);
    put(at + 4, item.region);
    put(at + 4, item.type);
    put(at + 4, item.position);
    put(at + 4, item.kind);
    putAll(at + 4, item.goals);
    putAll(at + 4, item.equipment);
    return { id: item.id, name, words: parts.length };
  });
  const single = words.length;
  for (const [word, text] of joined) hold(word, text);
  return { entries, words, texts, folded, postings, single };
}
