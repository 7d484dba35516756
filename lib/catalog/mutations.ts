import { and, eq, isNull, notInArray, sql } from 'drizzle-orm';
import { type Tx, withClinic, withSystem } from '../../db';
import { builtInItems, catalogItems, itemDrafts } from '../../db/schema';
import { builtInCatalog, SEED_VERSION } from '../../db/seed';
import type { CatalogItem as SeedEntry } from '../../db/seed/types';
import { appendAudit } from '../audit/mutations';
import type { ClinicScope } from '../auth/session';
import { done, failed, type Result } from '../errors';
import { bodyHash } from './body-hash';
import { checkItem, draftKey, type ItemForm } from './check';
import { cleanTyped, one, type Typed } from './form';
import { NO_PHOTO, type Photo } from './photo';
import { forgetBuiltIns, hashesOf } from './queries';
import { type CatalogEntry, type CatalogItem, catalogEntrySchema, itemSchema } from './schema';

/** Every entry validated; the first fault stops the load and names item, field and reason. */
export function validated(entries: readonly SeedEntry[]): CatalogEntry[] {
  const seen = new Set<string>();
  return entries.map((entry) => {
    const result = catalogEntrySchema.safeParse(entry);
    if (!result.success) {
      const [issue] = result.error.issues;
      throw new Error(
        `Built-in content: "${entry.id}" (${entry.kind}), field ${issue?.path.join('.')}: ${issue?.message}`,
      );
    }
    if (seen.has(entry.id)) throw new Error(`Built-in content: the id "${entry.id}" stands twice.`);
    seen.add(entry.id);
    return result.data;
  });
}

/**
 * Brings the built-in catalog of the database up to the one that ships: idempotent, all or nothing, and blind
 * to what clinics own. An older process beside a newer one never takes content back.
 */
export async function loadBuiltInCatalog(): Promise<void> {
  const rows = validated(builtInCatalog).map((body) => ({
    id: body.id,
    kind: body.kind,
    body,
    hash: bodyHash(body),
    seedVersion: SEED_VERSION,
  }));
  await withSystem(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('built-in catalog', 0))`);
    const [newest] = await tx
      .select({ version: sql<number>`coalesce(max(${builtInItems.seedVersion}), 0)::int` })
      .from(builtInItems);
    if ((newest?.version ?? 0) > SEED_VERSION) return;
    for (let start = 0; start < rows.length; start += 100)
      await tx
        .insert(builtInItems)
        .values(rows.slice(start, start + 100))
        .onConflictDoUpdate({
          target: builtInItems.id,
          set: {
            kind: sql`excluded.kind`,
            body: sql`excluded.body`,
            hash: sql`excluded.hash`,
            seedVersion: sql`excluded.seed_version`,
            retiredAt: null,
          },
          setWhere: sql`${builtInItems.hash} <> excluded.hash or ${builtInItems.retiredAt} is not null or ${builtInItems.seedVersion} <> excluded.seed_version`,
        });
    await tx
      .update(builtInItems)
      .set({ retiredAt: sql`now()` })
      .where(
        and(
          isNull(builtInItems.retiredAt),
          notInArray(
            builtInItems.id,
            rows.map((row) => row.id),
          ),
        ),
      );
  });
  forgetBuiltIns();
}

const own = (scope: ClinicScope, id: string) =>
  and(eq(catalogItems.clinicId, scope.clinicId), eq(catalogItems.id, id));

/** Hash of an own item with its photo: both are what a clinician reads and signs off. */
const ownHash = (item: CatalogItem, photoHash: string): string =>
  bodyHash(photoHash ? [item, photoHash] : item);

/**
 * Keeps a clinic's own item, new, copied or changed, by the rules of built-in ones.
 *
 * @returns its id; `invalid` with a sentence for each field, `conflict` where it was saved meanwhile
 */
export async function saveItem(scope: ClinicScope, form: ItemForm): Promise<Result<{ id: string }>> {
  const checked = await checkItem(scope, form);
  if (!checked.ok) return checked;
  const { item, origin } = checked.value;
  const originNow = (await hashesOf(scope)).get(origin?.id ?? '') ?? '';
  return withClinic(scope, async (tx) => {
    const saved = form.id
      ? await changeItem(tx, scope, item, form.typed, originNow)
      : await addItem(tx, scope, item, origin, originNow);
    if (!saved) return failed('conflict');
    await forgetDraft(tx, scope, draftKey(form));
    await appendAudit(tx, scope, {
      action: form.id ? 'item.save' : 'item.create',
      object: 'item',
      objectId: item.id,
      meta: { kind: form.kind, ...(origin && { origin: origin.id }) },
    });
    return done({ id: item.id });
  });
}

async function addItem(
  tx: Tx,
  scope: ClinicScope,
  item: CatalogItem,
  origin: CatalogItem | null,
  originHash: string,
): Promise<boolean> {
  const [copied] = origin?.own?.photo
    ? await tx
        .select({
          photo: catalogItems.photo,
          photoHash: catalogItems.photoHash,
          photoWidth: catalogItems.photoWidth,
          photoHeight: catalogItems.photoHeight,
        })
        .from(catalogItems)
        .where(own(scope, origin.id))
    : [];
  const photo = copied ?? NO_PHOTO;
  await tx.insert(catalogItems).values({
    clinicId: scope.clinicId,
    id: item.id,
    kind: item.kind,
    originId: origin?.id ?? null,
    originHash,
    body: item,
    hash: ownHash(item, photo.photoHash),
    ...photo,
  });
  return true;
}

/** False where the item is no longer at the revision that the form began from. */
async function changeItem(
  tx: Tx,
  scope: ClinicScope,
  item: CatalogItem,
  typed: Typed,
  originNow: string,
): Promise<boolean> {
  const at = and(own(scope, item.id), eq(catalogItems.revision, Number(one(typed, 'revision')) || 0));
  const [row] = await tx
    .select({ photoHash: catalogItems.photoHash })
    .from(catalogItems)
    .where(at)
    .for('update');
  if (!row) return false;
  await tx
    .update(catalogItems)
    .set({
      body: item,
      hash: ownHash(item, row.photoHash),
      revision: sql`${catalogItems.revision} + 1`,
      updatedAt: sql`now()`,
      ...(one(typed, 'seenOrigin') && { originHash: originNow }),
    })
    .where(at);
  return true;
}

/** Keeps what was typed into a form that was refused, for this member, until the item is saved. */
export const saveDraft = (scope: ClinicScope, key: string, typed: Typed): Promise<void> =>
  withClinic(scope, async (tx) => {
    const row = { typed: cleanTyped(typed), updatedAt: new Date() };
    await tx
      .insert(itemDrafts)
      .values({ clinicId: scope.clinicId, userId: scope.userId, key, ...row })
      .onConflictDoUpdate({ target: [itemDrafts.clinicId, itemDrafts.userId, itemDrafts.key], set: row });
  });

const forgetDraft = (tx: Tx, scope: ClinicScope, key: string) =>
  tx
    .delete(itemDrafts)
    .where(
      and(
        eq(itemDrafts.clinicId, scope.clinicId),
        eq(itemDrafts.userId, scope.userId),
        eq(itemDrafts.key, key),
      ),
    );

/** Takes an own item off the lists, or brings it back; programs and templates that hold it keep it. */
export const archiveItem = (scope: ClinicScope, id: string, archived: boolean): Promise<Result<null>> =>
  withClinic(scope, async (tx) => {
    const [row] = await tx
      .update(catalogItems)
      .set({ archivedAt: archived ? sql`now()` : null, updatedAt: sql`now()` })
      .where(own(scope, id))
      .returning({ id: catalogItems.id });
    if (!row) return failed('missing');
    const action = archived ? 'item.archive' : 'item.restore';
    await appendAudit(tx, scope, { action, object: 'item', objectId: id });
    return done(null);
  });

/** Puts a photo in place of an own item's drawn picture, or takes it away from everywhere it is shown. */
export const savePhoto = (scope: ClinicScope, id: string, photo: Photo): Promise<Result<null>> =>
  withClinic(scope, async (tx) => {
    const [row] = await tx
      .select({ body: catalogItems.body })
      .from(catalogItems)
      .where(own(scope, id))
      .for('update');
    if (!row) return failed('missing');
    // The database keeps an object's keys in its own order; the schema puts them back into that of the form.
    const item = itemSchema.safeParse(row.body).data ?? (row.body as CatalogItem);
    const hash = ownHash(item, photo.photoHash);
    await tx
      .update(catalogItems)
      .set({ ...photo, hash, updatedAt: sql`now()` })
      .where(own(scope, id));
    await appendAudit(tx, scope, {
      action: 'item.photo',
      object: 'item',
      objectId: id,
      meta: { kept: photo.photo !== '' },
    });
    return done(null);
  });
