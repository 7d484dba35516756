import { createHash, randomUUID } from 'node:crypto';
import { desc, eq, sql } from 'drizzle-orm';
import type { Tx } from '../../db';
import { auditEvents } from '../../db/schema';

export interface AuditEntry {
  action: string;
  object: string;
  objectId: string;
  patientId?: string | null;
  /** Facts about the act, never clinical text. */
  meta?: Record<string, string | number | boolean | null>;
}

/**
 * Adds one event to the clinic's chain, inside the transaction that does what it records: without the row the
 * act fails. A lock a clinic keeps the chain in one line.
 */
export async function appendAudit(
  tx: Tx,
  who: { clinicId: string; userId: string | null },
  entry: AuditEntry,
): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`audit:${who.clinicId}`}, 0))`);
  const [last] = await tx
    .select({ seq: auditEvents.seq, hash: auditEvents.hash })
    .from(auditEvents)
    .where(eq(auditEvents.clinicId, who.clinicId))
    .orderBy(desc(auditEvents.seq))
    .limit(1);
  const row = {
    clinicId: who.clinicId,
    id: randomUUID(),
    seq: (last?.seq ?? 0) + 1,
    at: new Date(),
    actorType: who.userId ? 'user' : 'system',
    actorId: who.userId,
    action: entry.action,
    object: entry.object,
    objectId: entry.objectId,
    patientId: entry.patientId ?? null,
    meta: entry.meta ?? {},
    prevHash: last?.hash ?? '',
  };
  await tx.insert(auditEvents).values({ ...row, hash: chainHash(row) });
}

export interface ChainedEvent {
  clinicId: string;
  id: string;
  seq: number;
  at: Date;
  actorType: string;
  actorId: string | null;
  action: string;
  object: string;
  objectId: string;
  patientId: string | null;
  meta: Record<string, string | number | boolean | null>;
  prevHash: string;
}

/** SHA-256 over the previous hash and every column, keys in one fixed order. */
export function chainHash(event: ChainedEvent): string {
  const meta = Object.entries(event.meta).sort(([a], [b]) => (a < b ? -1 : 1));
  const line = JSON.stringify([
    event.prevHash,
    event.clinicId,
    event.id,
    event.seq,
    event.at.toISOString(),
    event.actorType,
    event.actorId,
    event.action,
    event.object,
    event.objectId,
    event.patientId,
    meta,
  ]);
  return createHash('sha256').update(line).digest('hex');
}
