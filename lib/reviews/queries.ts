import { eq } from 'drizzle-orm';
import { withClinic } from '../../db';
import { itemReviews } from '../../db/schema';
import { peopleById } from '../auth/queries';
import type { ClinicScope } from '../auth/session';
import { hashesOf } from '../catalog/queries';
import { type Review, reviewOf } from './model';

/** How the clinic has signed items off, by item id; one that nobody has read is absent. */
export async function listReviews(scope: ClinicScope, now = new Date()): Promise<Map<string, Review>> {
  const rows = await withClinic(scope, (tx) =>
    tx
      .select({
        itemId: itemReviews.itemId,
        bodyHash: itemReviews.bodyHash,
        reviewedAt: itemReviews.reviewedAt,
        dueAt: itemReviews.dueAt,
        reviewedBy: itemReviews.reviewedBy,
      })
      .from(itemReviews)
      .where(eq(itemReviews.clinicId, scope.clinicId)),
  );
  const people = await peopleById([...new Set(rows.map((row) => row.reviewedBy))]);
  const hashes = rows.length ? await hashesOf(scope) : new Map<string, string>();
  return new Map(
    rows.map((row) => [
      row.itemId,
      reviewOf(row, { name: people.get(row.reviewedBy)?.name ?? '', hash: hashes.get(row.itemId), now }),
    ]),
  );
}
