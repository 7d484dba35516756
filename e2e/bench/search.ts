import { pathToFileURL } from 'node:url';
import Fuse from 'fuse.js';
import { median, quantile } from './product';

/** Row 9: the search of the catalog per keystroke over 5,000 items, beside Fuse.js over the same ones, in turns. */
interface Searchable {
  id: string;
  aliases: string[];
  clinicianName: string;
  muscles: string[];
  text: { en: { name: string } };
}
interface Search {
  buildIndex: (items: readonly Searchable[]) => unknown;
  searchCatalog: (index: unknown, query: string, limit: number) => string[];
}

const COUNT = 5000;
const ROUNDS = 4;
/** As an outsider loads it: by its path, never by an import from inside the house. */
const load = (file: string): Promise<unknown> => import(pathToFileURL(file).href);

export async function search(): Promise<Record<string, number>> {
  const { buildIndex, searchCatalog } = (await load('lib/catalog/search.ts')) as Search;
  const { builtInCatalog } = (await load('db/seed/index.ts')) as { builtInCatalog: Searchable[] };
  const { LABELLED } = (await load('lib/catalog/recall.queries.ts')) as { LABELLED: { query: string }[] };
  const items = Array.from({ length: COUNT }, (_, at): Searchable => {
    const item = builtInCatalog[at % builtInCatalog.length] as Searchable;
    const round = Math.floor(at / builtInCatalog.length);
    return {
      ...item,
      id: `${item.id}-${round}`,
      text: { en: { name: `${item.text.en.name ?? item.id} ${round || ''}` } },
    };
  });
  const prefixes = LABELLED.flatMap(({ query }) =>
    Array.from({ length: query.length }, (_, at) => query.slice(0, at + 1)),
  );
  const built: number[] = [];
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const begun = performance.now();
    const index = buildIndex(items);
    const ready = performance.now() - begun;
    const fuse = new Fuse(items, {
      keys: ['text.en.name', 'aliases', 'clinicianName', 'muscles'],
      ignoreLocation: true,
    });
    prefixes.forEach((prefix, at) => {
      // Fuse takes some hundred times as long: every twentieth keystroke of it is enough to know.
      if (at % 20 === round) timed(theirs, () => fuse.search(prefix, { limit: 20 }), round);
      timed(ours, () => searchCatalog(index, prefix, 20), round);
    });
    if (round > 0) built.push(ready);
  }
  return {
    'index, 5,000 items, ms (median)': median(built),
    'keystroke p50, ms': median(ours),
    'keystroke p99, ms': quantile(ours, 0.99),
    'Fuse.js p99, ms': quantile(theirs, 0.99),
    'p99 against Fuse.js': quantile(ours, 0.99) / quantile(theirs, 0.99),
  };
}

/** The first round warms the engine up and is thrown away. */
function timed(into: number[], work: () => unknown, round: number): void {
  const begun = performance.now();
  work();
  if (round > 0) into.push(performance.now() - begun);
}
