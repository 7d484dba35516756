import { withClinic } from '../../db';
import { itemReviews } from '../../db/schema';
import { appendAudit } from '../audit/mutations';
import type { ClinicScope } from '../auth/session';
import { hashesOf } from '../catalog/queries';
import { done, failed, type Result } from '../errors';
import { monthsAfter } from './model';
import type { SignOff } from './schema';

/**
 * Signs items off in the name of who does it, until they are due again. All of them or none: one that says something
 * else than what was read is a `conflict`.
 *
 * @param signed.read each item with the hash of what stood on the page
 * @param signed.months until they are to be read again
 */
export async function signOff(
  scope: ClinicScope,
  { read, months }: SignOff,
): Promise<Result<{ signed: number }>> {
  const hashes = await hashesOf(scope);
  if (read.some(({ id }) => !hashes.has(id))) return failed('missing');
  if (read.some(({ id, hash }) => hashes.get(id) !== hash)) return failed('conflict');
  const reviewedAt = new Date();
  const dueAt = monthsAfter(reviewedAt, months);
  await withClinic(scope, async (tx) => {
    for (const { id, hash } of read) {
      const row = { bodyHash: hash, reviewedBy: scope.userId, reviewedAt, dueAt };
      await tx
        .insert(itemReviews)
        .values({ clinicId: scope.clinicId, itemId: id, ...row })
        .onConflictDoUpdate({ target: [itemReviews.clinicId, itemReviews.itemId], set: row });
      await appendAudit(tx, scope, {
        action: 'item.review',
        object: 'item',
        objectId: id,
        meta: { due: dueAt.toISOString().slice(0, 10) },
      });
    }
  });
  return done({ signed: read.length });
}
