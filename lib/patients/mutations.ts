import { and, eq, sql } from 'drizzle-orm';
import { withClinic } from '../../db';
import { patients } from '../../db/schema';
import { appendAudit } from '../audit/mutations';
import type { ClinicScope } from '../auth/session';
import { done, failed, type Result } from '../errors';
import type { PatientFlag, PatientInput } from './schema';

/** Adds a patient; the answer is the new id. */
export const createPatient = (scope: ClinicScope, input: PatientInput): Promise<Result<{ id: string }>> =>
  withClinic(scope, async (tx) => {
    const [row] = await tx
      .insert(patients)
      .values({
        ...input,
        flags: storedFlags(input.flags),
        clinicId: scope.clinicId,
        clinicianId: scope.userId,
      })
      .returning({ id: patients.id });
    if (!row) throw new Error('an insert without a row');
    await appendAudit(tx, scope, {
      action: 'patient.create',
      object: 'patient',
      objectId: row.id,
      patientId: row.id,
    });
    return done(row);
  });

/** Writes the given fields of a patient; the others stay as they are. */
export const savePatient = (
  scope: ClinicScope,
  id: string,
  input: Partial<PatientInput>,
): Promise<Result<null>> =>
  withClinic(scope, async (tx) => {
    const { flags, ...fields } = input;
    const [row] = await tx
      .update(patients)
      .set({
        ...fields,
        ...(flags && { flags: storedFlags(flags) }),
        updatedAt: sql`now()`,
        revision: sql`${patients.revision} + 1`,
      })
      .where(and(eq(patients.clinicId, scope.clinicId), eq(patients.id, id)))
      .returning({ id: patients.id });
    if (!row) return failed('missing');
    await appendAudit(tx, scope, {
      action: 'patient.save',
      object: 'patient',
      objectId: id,
      patientId: id,
      meta: { fields: Object.keys(input).join(' ') },
    });
    return done(null);
  });

/** Takes a patient off the list; programs, versions and links stay. */
export const archivePatient = (scope: ClinicScope, id: string): Promise<Result<null>> =>
  withClinic(scope, async (tx) => {
    const [row] = await tx
      .update(patients)
      .set({ archivedAt: sql`now()`, updatedAt: sql`now()` })
      .where(and(eq(patients.clinicId, scope.clinicId), eq(patients.id, id)))
      .returning({ id: patients.id });
    if (!row) return failed('missing');
    await appendAudit(tx, scope, {
      action: 'patient.archive',
      object: 'patient',
      objectId: id,
      patientId: id,
    });
    return done(null);
  });

/** One entry a flag, without absent dates. */
const storedFlags = (flags: PatientFlag[]) => [
  ...new Map(flags.map(({ id, date }) => [id, date ? { id, date } : { id }])).values(),
];
