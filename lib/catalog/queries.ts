import { and, eq, inArray, isNotNull, isNull } from 'drizzle-orm';
import { withClinic, withSystem } from '../../db';
import { builtInItems, catalogItems, itemDrafts } from '../../db/schema';
import type { ClinicScope } from '../auth/session';
import { motionOf } from '../figure/poses';
import { listRules, listUses } from '../practice/queries';
import type { Labels, Typed } from './form';
import { linkLabels } from './links';
import { photoBytes } from './photo';
import { type CatalogRow, toRow } from './rows';
import { type CatalogEntry, type CatalogItem, isOwnId, type RedFlag } from './schema';

interface BuiltIns {
  all: Map<string, CatalogEntry>;
  hashes: Map<string, string>;
  /** Ids that new programs no longer see. */
  retired: Set<string>;
}

let builtIns: Promise<BuiltIns> | undefined;

/** Built-in content changes only when the product starts, so one reading serves the process. */
export const readBuiltIns = (): Promise<BuiltIns> => {
  builtIns ??= withSystem(async (tx) => {
    const rows = await tx
      .select({
        id: builtInItems.id,
        body: builtInItems.body,
        hash: builtInItems.hash,
        retiredAt: builtInItems.retiredAt,
      })
      .from(builtInItems)
      .orderBy(builtInItems.id);
    return {
      all: new Map(rows.map((row) => [row.id, withDrawing(row.body as CatalogEntry)])),
      hashes: new Map(rows.map((row) => [row.id, row.hash])),
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

type Asker = Pick<ClinicScope, 'clinicId' | 'userId'>;

const columns = {
  id: catalogItems.id,
  body: catalogItems.body,
  originId: catalogItems.originId,
  archivedAt: catalogItems.archivedAt,
  hash: catalogItems.photoHash,
  width: catalogItems.photoWidth,
  height: catalogItems.photoHeight,
};
interface OwnRow {
  id: string;
  body: unknown;
  originId: string | null;
  archivedAt: Date | null;
  hash: string;
  width: number;
  height: number;
}

/** A clinic's own item with what is true of it alone. */
function ownItem({ id, body, originId, archivedAt, hash, width, height }: OwnRow): CatalogItem {
  const photo = hash ? { hash, width, height } : null;
  const item = withDrawing(body as CatalogEntry) as CatalogItem;
  return { ...item, id, own: { originId, archived: archivedAt !== null, photo } };
}

const isItem = (entry: CatalogEntry): entry is CatalogItem => entry.kind !== 'red-flag';

/** A clinic's whole catalog: what ships with the product, then its own; archived and retired ones left out. */
export async function listCatalog(scope: ClinicScope): Promise<CatalogItem[]> {
  const { all, retired } = await readBuiltIns();
  const own = await withClinic(scope, (tx) =>
    tx
      .select(columns)
      .from(catalogItems)
      .where(and(eq(catalogItems.clinicId, scope.clinicId), isNull(catalogItems.archivedAt))),
  );
  const shipped = [...all.values()].filter((entry) => !retired.has(entry.id)).filter(isItem);
  return [...shipped, ...own.map(ownItem)];
}

/** The clinic's own items that left the lists, the last one first. */
export async function listArchived(scope: ClinicScope): Promise<CatalogItem[]> {
  const rows = await withClinic(scope, (tx) =>
    tx
      .select(columns)
      .from(catalogItems)
      .where(and(eq(catalogItems.clinicId, scope.clinicId), isNotNull(catalogItems.archivedAt))),
  );
  return rows.toSorted((a, b) => Number(b.archivedAt) - Number(a.archivedAt)).map(ownItem);
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
export async function getCatalogItems(scope: Asker, ids: string[]): Promise<Map<string, CatalogItem>> {
  const { all } = await readBuiltIns();
  const found = new Map<string, CatalogItem>();
  const others: string[] = [];
  for (const id of new Set(ids)) {
    const entry = all.get(id);
    if (entry && isItem(entry)) found.set(id, entry);
    else if (isOwnId(id)) others.push(id);
  }
  if (others.length) {
    const own = await withClinic(scope, (tx) =>
      tx
        .select(columns)
        .from(catalogItems)
        .where(and(eq(catalogItems.clinicId, scope.clinicId), inArray(catalogItems.id, others))),
    );
    for (const row of own) found.set(row.id, ownItem(row));
  }
  return found;
}

/** Every red flag that ships with the product. */
export const listRedFlags = async (): Promise<RedFlag[]> =>
  [...(await readBuiltIns()).all.values()].filter((entry): entry is RedFlag => entry.kind === 'red-flag');

/** Hash of what each item and red flag says today, archived ones too: what is signed off, copied or kept is held to it. */
export async function hashesOf(scope: Asker): Promise<Map<string, string>> {
  const { hashes } = await readBuiltIns();
  const own = await withClinic(scope, (tx) =>
    tx
      .select({ id: catalogItems.id, hash: catalogItems.hash })
      .from(catalogItems)
      .where(eq(catalogItems.clinicId, scope.clinicId)),
  );
  return new Map([...hashes, ...own.map(({ id, hash }) => [id, hash] as const)]);
}

export interface OwnFacts {
  revision: number;
  /** The item that it was copied from, and whether that one says something else today; `null` for a new one. */
  origin: { id: string; name: string; changed: boolean } | null;
}

/** What the clinic's own item came from and how often it was saved; `null` for a built-in or a missing one. */
export async function getOwnFacts(scope: ClinicScope, id: string): Promise<OwnFacts | null> {
  if (!isOwnId(id)) return null;
  const [row] = await withClinic(scope, (tx) =>
    tx
      .select({
        revision: catalogItems.revision,
        originId: catalogItems.originId,
        originHash: catalogItems.originHash,
      })
      .from(catalogItems)
      .where(and(eq(catalogItems.clinicId, scope.clinicId), eq(catalogItems.id, id))),
  );
  if (!row) return null;
  const from = row.originId ? await getCatalogItem(scope, row.originId) : null;
  const now = from && (await hashesOf(scope)).get(from.id);
  const origin = from && { id: from.id, name: from.text.en.name, changed: now !== row.originHash };
  return { revision: row.revision, origin };
}

/** How other items are named in the form of one; those that it is linked with are named even when they left the lists. */
export async function listLabels(scope: ClinicScope, linked: readonly string[] = []): Promise<Labels> {
  const items = new Map((await listCatalog(scope)).map((item) => [item.id, item]));
  const gone = linked.filter((id) => !items.has(id));
  return linkLabels([...items.values(), ...(await getCatalogItems(scope, gone)).values()]);
}

/** A photo as a file, in the clinic that the asker belongs to; `null` where there is none. */
export async function getPhoto(
  asker: Asker,
  id: string,
): Promise<{ bytes: Uint8Array<ArrayBuffer>; hash: string } | null> {
  if (!isOwnId(id)) return null;
  const [row] = await withClinic(asker, (tx) =>
    tx
      .select({ photo: catalogItems.photo, hash: catalogItems.photoHash })
      .from(catalogItems)
      .where(and(eq(catalogItems.clinicId, asker.clinicId), eq(catalogItems.id, id))),
  );
  const bytes = row && photoBytes(row.photo);
  return row && bytes ? { bytes, hash: row.hash } : null;
}

/** What this member typed into a form that was refused; `null` where nothing is kept. */
export async function getDraft(scope: ClinicScope, key: string): Promise<Typed | null> {
  const [row] = await withClinic(scope, (tx) =>
    tx
      .select({ typed: itemDrafts.typed })
      .from(itemDrafts)
      .where(
        and(
          eq(itemDrafts.clinicId, scope.clinicId),
          eq(itemDrafts.userId, scope.userId),
          eq(itemDrafts.key, key),
        ),
      ),
  );
  return row ? (row.typed as Typed) : null;
}
