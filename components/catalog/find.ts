import { z } from 'zod';
import type { CatalogRow } from '../../lib/catalog/rows';
import { KINDS, POSITIONS, REGIONS, TYPES } from '../../lib/catalog/schema';
import { buildIndex, searchCatalog } from '../../lib/catalog/search';
import { fitOf } from '../../lib/fit/fit';
import { FLAG_IDS } from '../../lib/fit/flags';

/** What the address of the catalog may ask for; anything else is as if it were not there. */
const choice = <T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values).optional().catch(undefined);
export const filterSchema = z.object({
  q: z.string().max(120).default('').catch(''),
  kind: choice(KINDS),
  region: choice(REGIONS),
  type: choice(TYPES),
  position: choice(POSITIONS),
  /** Something about a person: what is to be avoided with it is left out. */
  flag: choice(FLAG_IDS),
  bed: z.string().optional().catch(undefined),
});
export type Filter = z.infer<typeof filterSchema>;

/** Items that fit the filter, the best match of the words first, else by name. */
export function findItems(items: CatalogRow[], filter: Filter): CatalogRow[] {
  const { q, kind, region, type, position, flag, bed } = filter;
  const kept = items.filter(
    (item) =>
      (!kind || item.kind === kind) &&
      (!region || regionsOf(item).includes(region)) &&
      (!type || (item.kind === 'exercise' && item.type === type)) &&
      (!position || (item.kind === 'exercise' && item.position === position)) &&
      (!bed || (item.kind === 'exercise' && item.bedOk)) &&
      (!flag || fitOf(item, [flag]).level !== 'avoid'),
  );
  if (!q.trim()) return kept.toSorted((a, b) => a.text.en.name.localeCompare(b.text.en.name, 'en'));
  const byId = new Map(kept.map((item) => [item.id, item]));
  return searchCatalog(buildIndex(kept), q, kept.length).flatMap((id) => byId.get(id) ?? []);
}

const regionsOf = (item: CatalogRow): string[] =>
  item.kind === 'therapy' ? item.stances.map((stance) => stance.region) : [item.region];

/** How many items of each kind there are. */
export const countKinds = (items: CatalogRow[]): Map<string, number> =>
  items.reduce(
    (counts, { kind }) => counts.set(kind, (counts.get(kind) ?? 0) + 1),
    new Map<string, number>(),
  );
