import { z } from 'zod';
import type { CatalogRow } from '../../lib/catalog/rows';
import { buildIndex, searchCatalog } from '../../lib/catalog/search';
import { EQUIPMENT, GOALS, KINDS, POSITIONS, REGIONS, TYPES } from '../../lib/catalog/vocabulary';
import { FLAG_IDS } from '../../lib/fit/flags';
import { isWanted } from './narrow';

/** What the address of the catalog may ask for; anything else is as if it were not there. */
const choice = <T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values).optional().catch(undefined);
export const filterSchema = z.object({
  q: z.string().max(120).default('').catch(''),
  kind: choice(KINDS),
  region: choice(REGIONS),
  type: choice(TYPES),
  position: choice(POSITIONS),
  goal: choice(GOALS),
  equipment: choice(EQUIPMENT),
  /** Something about a person: what is to be avoided with it is left out. */
  flag: choice(FLAG_IDS),
  bed: z.string().optional().catch(undefined),
});
export type Filter = z.infer<typeof filterSchema>;

/** Items that fit the filter, the best match of the words first, else by name. */
export function findItems(items: CatalogRow[], { q, bed, flag, ...by }: Filter): CatalogRow[] {
  const wanted = { ...by, ...(flag && { safeFor: [flag] }) };
  const kept = items.filter(
    (item) => isWanted(item, wanted) && (!bed || (item.kind === 'exercise' && item.bedOk)),
  );
  if (!q.trim()) return kept.toSorted((a, b) => a.text.en.name.localeCompare(b.text.en.name, 'en'));
  const byId = new Map(kept.map((item) => [item.id, item]));
  return searchCatalog(buildIndex(kept), q, kept.length).flatMap((id) => byId.get(id) ?? []);
}

/** How many items of each kind there are. */
export const countKinds = (items: CatalogRow[]): Map<string, number> =>
  items.reduce(
    (counts, { kind }) => counts.set(kind, (counts.get(kind) ?? 0) + 1),
    new Map<string, number>(),
  );
