import { randomUUID } from 'node:crypto';
import { and, desc, eq, gt, isNull, sql } from 'drizzle-orm';
import { type Tx, withClinic } from '../../db';
import { programs, shareLinks } from '../../db/schema';
import { appendAudit } from '../audit/mutations';
import type { ClinicScope } from '../auth/session';
import { env } from '../env';
import { done, failed, type Result } from '../errors';
import { hashOfToken, tokenFor } from './token';

const DAY = 86_400_000;

/** 90 days (or what the clinic set) after the plan's end or the last publishing, whichever is later. */
export function expiryOf(publishedAt: Date, planWeeks: number, linkDays: number): Date {
  return new Date(publishedAt.getTime() + (planWeeks * 7 + linkDays) * DAY);
}

/**
 * The living link of a program: kept and extended while it lives, made anew where none does. Runs inside the
 * publishing transaction.
 */
export async function keepLink(
  tx: Tx,
  scope: ClinicScope,
  programId: string,
  expiresAt: Date,
): Promise<string> {
  const [live] = await tx
    .select({ id: shareLinks.id, expiresAt: shareLinks.expiresAt })
    .from(shareLinks)
    .where(
      and(
        eq(shareLinks.clinicId, scope.clinicId),
        eq(shareLinks.programId, programId),
        isNull(shareLinks.revokedAt),
        gt(shareLinks.expiresAt, sql`now()`),
      ),
    )
    .orderBy(desc(shareLinks.createdAt))
    .limit(1);
  if (!live) return addLink(tx, scope, programId, expiresAt);
  if (expiresAt > live.expiresAt)
    await tx
      .update(shareLinks)
      .set({ expiresAt })
      .where(and(eq(shareLinks.clinicId, scope.clinicId), eq(shareLinks.id, live.id)));
  return live.id;
}

async function addLink(tx: Tx, scope: ClinicScope, programId: string, expiresAt: Date): Promise<string> {
  const id = randomUUID();
  await tx.insert(shareLinks).values({
    clinicId: scope.clinicId,
    id,
    programId,
    tokenHash: hashOfToken(tokenFor(id, env().linkKey)),
    expiresAt,
    createdBy: scope.userId,
  });
  await appendAudit(tx, scope, { action: 'link.create', object: 'link', objectId: id });
  return id;
}

/** Ends every living link of a program; the page is dead at its next request. */
export const revokeLinks = (scope: ClinicScope, programId: string): Promise<Result<null>> =>
  withClinic(scope, async (tx) => {
    const program = await ownProgram(tx, scope, programId);
    if (!program) return failed('missing');
    await endLinks(tx, scope, programId, program.patientId);
    return done(null);
  });

/** The same inside a transaction that ends more than the link. */
export async function endLinks(
  tx: Tx,
  scope: ClinicScope,
  programId: string,
  patientId: string | null,
): Promise<void> {
  const ended = await tx
    .update(shareLinks)
    .set({ revokedAt: sql`now()` })
    .where(
      and(
        eq(shareLinks.clinicId, scope.clinicId),
        eq(shareLinks.programId, programId),
        isNull(shareLinks.revokedAt),
      ),
    )
    .returning({ id: shareLinks.id });
  for (const link of ended)
    await appendAudit(tx, scope, { action: 'link.revoke', object: 'link', objectId: link.id, patientId });
}

/** Writes down that a member looked up the link to hand it on (reception, a lost message). */
export const recordLinkShown = (scope: ClinicScope, programId: string, linkId: string): Promise<void> =>
  withClinic(scope, async (tx) => {
    const program = await ownProgram(tx, scope, programId);
    await appendAudit(tx, scope, {
      action: 'link.show',
      object: 'link',
      objectId: linkId,
      patientId: program?.patientId ?? null,
      meta: { program: programId },
    });
  });

async function ownProgram(
  tx: Tx,
  scope: ClinicScope,
  programId: string,
): Promise<{ patientId: string | null } | undefined> {
  const [row] = await tx
    .select({ patientId: programs.patientId })
    .from(programs)
    .where(and(eq(programs.clinicId, scope.clinicId), eq(programs.id, programId)));
  return row;
}
