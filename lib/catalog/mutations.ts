import { createHash } from 'node:crypto';
import { and, isNull, notInArray, sql } from 'drizzle-orm';
import { withSystem } from '../../db';
import { builtInItems } from '../../db/schema';
import { builtInCatalog, SEED_VERSION } from '../../db/seed';
import type { CatalogItem as SeedEntry } from '../../db/seed/types';
import { forgetBuiltIns } from './queries';
import { type CatalogEntry, catalogEntrySchema } from './schema';

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
    hash: createHash('sha256').update(JSON.stringify(body)).digest('hex'),
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
