import { and, asc, desc, eq, gt } from 'drizzle-orm';
import { withClinic } from '../../db';
import { auditEvents } from '../../db/schema';
import type { ClinicScope } from '../auth/session';
import { chainHash } from './mutations';

/** The first fault in a clinic's chain, by sequence number; `null` when it is whole. */
export async function findChainFault(scope: ClinicScope): Promise<{ seq: number; fault: string } | null> {
  let prevHash = '';
  let seq = 0;
  for (;;) {
    const rows = await withClinic(scope, (tx) =>
      tx
        .select()
        .from(auditEvents)
        .where(and(eq(auditEvents.clinicId, scope.clinicId), gt(auditEvents.seq, seq)))
        .orderBy(asc(auditEvents.seq))
        .limit(1000),
    );
    for (const row of rows) {
      if (row.seq !== seq + 1) return { seq: seq + 1, fault: 'missing' };
      if (row.prevHash !== prevHash) return { seq: row.seq, fault: 'does not follow the one before' };
      if (row.hash !== chainHash(row)) return { seq: row.seq, fault: 'changed' };
      prevHash = row.hash;
      seq = row.seq;
    }
    if (rows.length < 1000) return null;
  }
}

export interface AuditDto {
  seq: number;
  at: string;
  actorId: string | null;
  action: string;
  object: string;
  objectId: string;
}

/** The newest events of the clinic, for the owner's page. */
export async function listAudit(scope: ClinicScope, limit = 50): Promise<AuditDto[]> {
  const rows = await withClinic(scope, (tx) =>
    tx
      .select({
        seq: auditEvents.seq,
        at: auditEvents.at,
        actorId: auditEvents.actorId,
        action: auditEvents.action,
        object: auditEvents.object,
        objectId: auditEvents.objectId,
      })
      .from(auditEvents)
      .where(eq(auditEvents.clinicId, scope.clinicId))
      .orderBy(desc(auditEvents.seq))
      .limit(limit),
  );
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
}
