import uFuzzy from '@leeoniya/ufuzzy';
import { slips } from '../text/distance';
import { fold } from '../text/fold';
import { ALIAS, type CatalogIndex, type Entry, FIELDS } from './search-index';
import { LONGEST_PHRASE, SMALL_WORDS, SYNONYMS } from './synonyms';

export { buildIndex, type CatalogIndex, type Searchable } from './search-index';

export interface Found {
  id: string;
  score: number;
  /** Every word that counts was found. */
  whole: boolean;
}

/** Name, alias, clinician's name, muscles, region and goal. */
const WEIGHTS = [100, 78, 60, 42, 26] as const;
const WHOLE = 1;
const BEGINNING = 0.86;
const INSIDE = 0.6;
const MISTYPED = 0.7;
const AS_NAMED = 60;
const BEGINS_NAME = 30;
const AS_ALIAS = 45;
const IN_NAME = 25;
const LONGER_NAME = 1.5;
const SYNONYM_COST = 4;
const MOST_VARIANTS = 8;
const LONGEST_QUERY = 120;

/**
 * Ids of the items that a query means, best first: words in any order, beginnings of words, abbreviations and
 * synonyms, then typing mistakes, then items that hold at least half of the words.
 *
 * @param limit at most this many ids
 */
export const searchCatalog = (index: CatalogIndex, query: string, limit: number): string[] =>
  rankCatalog(index, query, limit).map((found) => found.id);

/** The same with what the ranking knows, so that a guess can be shown as a guess. */
export function rankCatalog(index: CatalogIndex, query: string, limit: number): Found[] {
  const variants = variantsOf(query);
  if (!variants.length || limit < 1) return [];
  const exact = scan(index, variants, false);
  if (exact.some((found) => found.whole)) return best(exact, limit);
  return best(scan(index, variants, true), limit);
}

interface Word {
  /** The word as typed and, behind it, forms that count as the same. */
  forms: readonly string[];
  small: boolean;
}
interface Variant {
  phrase: string;
  words: readonly Word[];
  cost: number;
}

/** What was typed, and what it is also called. */
function variantsOf(query: string): Variant[] {
  const typed = fold(query.slice(0, LONGEST_QUERY)).replace(/(\p{L})2(\p{L})/gu, '$1 2 $2');
  const tokens = typed.split(' ').filter(Boolean);
  let phrases: { tokens: string[]; cost: number }[] = [{ tokens: [], cost: 0 }];
  for (let at = 0; at < tokens.length; ) {
    const { length, meanings } = meaningsAt(tokens, at);
    const span = tokens.slice(at, at + length);
    const choices = [
      { tokens: span, cost: 0 },
      ...meanings.map((meaning) => ({ tokens: meaning.split(' '), cost: SYNONYM_COST })),
    ];
    phrases = phrases
      .flatMap((phrase) =>
        choices.map((choice) => ({
          tokens: [...phrase.tokens, ...choice.tokens],
          cost: phrase.cost + choice.cost,
        })),
      )
      .slice(0, MOST_VARIANTS);
    at += length;
  }
  return phrases
    .filter((phrase) => phrase.tokens.length)
    .map(({ tokens: found, cost }) => {
      const allSmall = found.every((token) => SMALL_WORDS.has(token));
      const words = found.map((token) => ({
        forms: formsOf(token),
        small: !allSmall && SMALL_WORDS.has(token),
      }));
      return { phrase: found.join(' '), words, cost };
    });
}

function meaningsAt(tokens: readonly string[], at: number): { length: number; meanings: readonly string[] } {
  for (let length = Math.min(LONGEST_PHRASE, tokens.length - at); length > 0; length--) {
    const meanings = SYNONYMS.get(tokens.slice(at, at + length).join(' '));
    if (meanings) return { length, meanings };
  }
  return { length: 1, meanings: [] };
}

/** "bridges" is also "bridge", "stretches" also "stretch"; "2" between words is also "to". */
function formsOf(token: string): string[] {
  if (token === '2') return ['2', 'to'];
  if (token === '4') return ['4', 'four'];
  if (token.length > 4 && token.endsWith('es')) return [token, token.slice(0, -1), token.slice(0, -2)];
  if (token.length > 3 && token.endsWith('s')) return [token, token.slice(0, -1)];
  return [token];
}

const fuzzy = new uFuzzy({ intraMode: 1, intraIns: 1, intraSub: 1, intraTrn: 1, intraDel: 1 });
const MOST_MEANT = 12;

/** Places of the catalog's words that a mistyped one is a slip or two away from; short words stand as typed. */
function meant(index: CatalogIndex, token: string): number[] {
  if (token.length < 4 || /\d/.test(token)) return [];
  const words = index.words.slice(0, index.single);
  const limit = token.length > 6 ? 2 : 1;
  const near = fuzzy.filter(words, token);
  return (near?.length ? near : words.map((_, at) => at))
    .map((at) => ({ at, off: slips(token, words[at] ?? '', limit, true) }))
    .filter(({ off }) => off <= limit)
    .sort((a, b) => a.off - b.off)
    .slice(0, MOST_MEANT)
    .map(({ at }) => at);
}

const NOWHERE: readonly number[] = [];

/** The best points of every entry for one word; 0 where it is not found. */
function pointsOf(index: CatalogIndex, word: Word, mistakes: boolean): Float32Array {
  const points = new Float32Array(index.entries.length);
  const credit = (at: number, quality: number) => {
    for (const text of index.texts[at] ?? NOWHERE)
      for (const posting of index.postings[text] ?? NOWHERE) {
        const entry = Math.floor(posting / FIELDS);
        const value = (WEIGHTS[posting % FIELDS] ?? 0) * quality;
        if (value > (points[entry] ?? 0)) points[entry] = value;
      }
  };
  let found = false;
  index.words.forEach((known, at) => {
    let quality = 0;
    for (const form of word.forms) {
      const where = known.indexOf(form);
      if (where < 0 || (where > 0 && form.length < 3)) continue;
      quality = Math.max(quality, where > 0 ? INSIDE : known.length === form.length ? WHOLE : BEGINNING);
    }
    if (!quality) return;
    found = true;
    credit(at, quality);
  });
  if (!found && mistakes && !word.small)
    for (const at of meant(index, word.forms[0] ?? '')) credit(at, MISTYPED);
  return points;
}

type Placed = Found & { at: number };

/** Every entry that fits a variant; with `loosely`, mistakes are forgiven and half of the words suffice. */
function scan(index: CatalogIndex, variants: readonly Variant[], loosely: boolean): Placed[] {
  const known = new Map<string, Float32Array>();
  const columns = variants.map(({ words }) =>
    words
      .filter((word) => !word.small)
      .map((word) => {
        const key = word.forms.join(' ');
        const points = known.get(key) ?? pointsOf(index, word, loosely);
        known.set(key, points);
        return points;
      }),
  );
  const called = variants.map(({ phrase }) => calledSo(index, phrase));
  const out: Placed[] = [];
  index.entries.forEach((entry, at) => {
    let top: Placed | undefined;
    variants.forEach((variant, which) => {
      const alias = called[which]?.has(at) === true;
      const found = scoreOf(entry, at, variant, alias, columns[which] ?? [], loosely);
      if (found && (!top || rank(found) > rank(top))) top = found;
    });
    if (top) out.push(top);
  });
  return out;
}

const WHOLE_FIRST = 1000;
const rank = (found: Found) => found.score + (found.whole ? WHOLE_FIRST : 0);

function best(found: readonly Placed[], limit: number): Found[] {
  const whole = found.filter((one) => one.whole);
  return (whole.length ? whole : [...found])
    .sort((a, b) => b.score - a.score || a.at - b.at)
    .slice(0, limit)
    .map(({ id, score, whole: isWhole }) => ({ id, score, whole: isWhole }));
}

function scoreOf(
  entry: Entry,
  at: number,
  { phrase, cost }: Variant,
  alias: boolean,
  columns: readonly Float32Array[],
  loosely: boolean,
): Placed | null {
  let sum = 0;
  let found = 0;
  for (const points of columns) {
    const value = points[at] ?? 0;
    if (value) found++;
    else if (!loosely) return null;
    sum += value;
  }
  if (!found || found * 2 < columns.length) return null;
  const longer = Math.min(10, (entry.words - 1) * LONGER_NAME);
  const score = sum / columns.length + asPhrase(entry, phrase, alias) - cost - longer;
  return { id: entry.id, score, whole: found === columns.length, at };
}

function asPhrase(entry: Entry, phrase: string, alias: boolean): number {
  if (entry.name === phrase) return AS_NAMED;
  if (alias) return AS_ALIAS;
  if (entry.name.startsWith(phrase)) return BEGINS_NAME;
  return entry.name.includes(phrase) ? IN_NAME : 0;
}

/** The entries that have the whole phrase as an alias. */
function calledSo(index: CatalogIndex, phrase: string): ReadonlySet<number> {
  const out = new Set<number>();
  index.folded.forEach((text, at) => {
    if (text !== phrase) return;
    for (const posting of index.postings[at] ?? NOWHERE)
      if (posting % FIELDS === ALIAS) out.add(Math.floor(posting / FIELDS));
  });
  return out;
}
