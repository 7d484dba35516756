import { and, asc, desc, eq, gt } from 'drizzle-orm';
import { withClinic } from '../../db';
import { asOwner, inTransaction } from '../../db/migrate';
import { auditEvents } from '../../db/schema';
import type { ClinicScope } from '../auth/session';
import { chainHash } from './mutations';

/** The first fault in a clinic's chain, by sequence number; `null` when it is whole. */
export async function findChainFault(
  scope: Pick<ClinicScope, 'clinicId' | 'userId'>,
): Promise<{ seq: number; fault: string } | null> {
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

/** Every clinic that has a chain, read as the schema's owner: for the command that checks them all. */
export const listChains = (): Promise<string[]> =>
  asOwner((client) =>
    inTransaction(client, async () => {
      await client.query("select set_config('app.maintenance', 'on', true)");
      const { rows } = await client.query<{ id: string }>(
        'select distinct clinic_id as id from audit_events order by 1',
      );
      return rows.map((row) => row.id);
    }),
  );
