import { and, eq } from 'drizzle-orm';
import { type Tx, withClinic } from '../../db';
import { clinicianItems, patientAnswers, therapyRules } from '../../db/schema';
import type { ClinicScope } from '../auth/session';
import type { Dose } from '../dose/dose';
import type { Answer } from '../programs/schema';
import type { Answered, ItemUse, TherapyRule } from './model';

/** The clinic's rules, by therapy. */
export async function listRules(scope: ClinicScope): Promise<Map<string, TherapyRule>> {
  const rows = await withClinic(scope, (tx) =>
    tx.select().from(therapyRules).where(eq(therapyRules.clinicId, scope.clinicId)),
  );
  return new Map(rows.map(({ itemId, offered, professions }) => [itemId, { offered, professions }]));
}

/** What this clinician has used, marked or set, by item. */
export async function listUses(scope: ClinicScope): Promise<Map<string, ItemUse>> {
  const rows = await withClinic(scope, (tx) =>
    tx
      .select()
      .from(clinicianItems)
      .where(and(eq(clinicianItems.clinicId, scope.clinicId), eq(clinicianItems.userId, scope.userId))),
  );
  return new Map(
    rows.map(({ itemId, favourite, usedAt, lastDose, ownDose }) => [
      itemId,
      {
        favourite,
        usedAt: usedAt?.toISOString() ?? null,
        lastDose: lastDose as Dose | null,
        ownDose: ownDose as Dose | null,
      },
    ]),
  );
}

/** What was asked about a person and answered, inside a transaction that reads their program. */
export async function readAnswers(tx: Tx, scope: ClinicScope, patientId: string): Promise<Answered> {
  const rows = await tx
    .select({ key: patientAnswers.key, answer: patientAnswers.answer, at: patientAnswers.answeredAt })
    .from(patientAnswers)
    .where(and(eq(patientAnswers.clinicId, scope.clinicId), eq(patientAnswers.patientId, patientId)));
  return Object.fromEntries(
    rows.map(({ key, answer, at }) => [key, { answer: answer as Answer, at: at.toISOString() }]),
  );
}
