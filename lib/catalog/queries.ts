import { and, eq, inArray, isNull } from 'drizzle-orm';
import { withClinic, withSystem } from '../../db';
import { builtInItems, catalogItems, itemReviews } from '../../db/schema';
import type { ClinicScope } from '../auth/session';
import { motionOf } from '../figure/poses';
import { listRules, listUses } from '../practice/queries';
import { type CatalogRow, toRow } from './rows';
import type { CatalogEntry, CatalogItem, RedFlag } from './schema';

interface BuiltIns {
  all: Map<string, CatalogEntry>;
  /** Ids that new programs no longer see. */
  retired: Set<string>;
}

let builtIns: Promise<BuiltIns> | undefined;

/** Built-in content changes only when the product starts, so one reading serves the process. */
const readBuiltIns = (): Promise<BuiltIns> => {
  builtIns ??= withSystem(async (tx) => {
    const rows = await tx
      .select({ id: builtInItems.id, body: builtInItems.body, retiredAt: builtInItems.retiredAt })
      .from(builtInItems)
      .orderBy(builtInItems.id);
    return {
      all: new Map(rows.map((row) => [row.id, withDrawing(row.body as CatalogEntry)])),
      retired: new Set(rows.filter((row) => row.retiredAt).map((row) => row.id)),
    };
  }).catch((error) => {
    builtIns = undefined;
    throw error;
  });
  return builtIns;
};

/** An entry names its figure before it is drawn; until then it has none, and no page shows an empty frame. */
const withDrawing = (entry: CatalogEntry): CatalogEntry =>
  'figure' in entry && entry.figure && !motionOf(entry.figure) ? { ...entry, figure: null } : entry;

/** Called after the loader wrote. */
export const forgetBuiltIns = (): void => {
  builtIns = undefined;
};

const isItem = (entry: CatalogEntry): entry is CatalogItem => entry.kind !== 'red-flag';

/** A clinic's whole catalog: what ships with the product, then its own; archived and retired ones left out. */
export async function listCatalog(scope: ClinicScope): Promise<CatalogItem[]> {
  const { all, retired } = await readBuiltIns();
  const own = await withClinic(scope, (tx) =>
    tx
      .select({ id: catalogItems.id, body: catalogItems.body })
      .from(catalogItems)
      .where(and(eq(catalogItems.clinicId, scope.clinicId), isNull(catalogItems.archivedAt))),
  );
  const shipped = [...all.values()].filter((entry) => !retired.has(entry.id)).filter(isItem);
  return [...shipped, ...own.map((row) => ({ ...(row.body as CatalogItem), id: row.id }))];
}

/** The catalog without its long texts, as the builder searches and shows it. */
export async function listCatalogRows(scope: ClinicScope): Promise<CatalogRow[]> {
  const [uses, rules] = [await listUses(scope), await listRules(scope)];
  return (await listCatalog(scope)).map((item) => {
    const use = uses.get(item.id);
    const rule = rules.get(item.id);
    return { ...toRow(item), ...(use && { use }), ...(rule && { rule }) };
  });
}

/** One item with its texts, or `null`. */
export const getCatalogItem = async (scope: ClinicScope, id: string): Promise<CatalogItem | null> =>
  (await getCatalogItems(scope, [id])).get(id) ?? null;

/** Items by id, archived and retired ones too: an old program keeps what it was made of. Unknown ids are absent. */
export async function getCatalogItems(
  scope: Pick<ClinicScope, 'clinicId' | 'userId'>,
  ids: string[],
): Promise<Map<string, CatalogItem>> {
  const { all } = await readBuiltIns();
  const found = new Map<string, CatalogItem>();
  const others: string[] = [];
  for (const id of new Set(ids)) {
    const entry = all.get(id);
    if (entry && isItem(entry)) found.set(id, entry);
    else if (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) others.push(id);
  }
  if (others.length) {
    const own = await withClinic(scope, (tx) =>
      tx
        .select({ id: catalogItems.id, body: catalogItems.body })
        .from(catalogItems)
        .where(and(eq(catalogItems.clinicId, scope.clinicId), inArray(catalogItems.id, others))),
    );
    for (const row of own) found.set(row.id, { ...(row.body as CatalogItem), id: row.id });
  }
  return found;
}

/** Every red flag that ships with the product. */
export const listRedFlags = async (): Promise<RedFlag[]> =>
  [...(await readBuiltIns()).all.values()].filter((entry): entry is RedFlag => entry.kind === 'red-flag');

/** When this clinic signed an item off, by item id. */
export async function listReviews(
  scope: ClinicScope,
): Promise<Map<string, { reviewedAt: string; dueAt: string; reviewedBy: string }>> {
  const rows = await withClinic(scope, (tx) =>
    tx
      .select({
        itemId: itemReviews.itemId,
        reviewedAt: itemReviews.reviewedAt,
        dueAt: itemReviews.dueAt,
        reviewedBy: itemReviews.reviewedBy,
      })
      .from(itemReviews)
      .where(eq(itemReviews.clinicId, scope.clinicId)),
  );
  return new Map(
    rows.map((row) => [
      row.itemId,
      {
        reviewedAt: row.reviewedAt.toISOString(),
        dueAt: row.dueAt.toISOString(),
        reviewedBy: row.reviewedBy,
      },
    ]),
  );
}
