import { and, eq, sql } from 'drizzle-orm';
import { withClinic } from '../../db';
import { patients } from '../../db/schema';
import { appendAudit } from '../audit/mutations';
import type { ClinicScope } from '../auth/session';
import { done, failed, type Result } from '../errors';
import type { PatientFlag, PatientInput } from './schema';

const CHANGED =
  'What you typed was not saved and is still here. Open the patient in another tab to see what changed, then load this page again.';

const own = (scope: ClinicScope, id: string) =>
  and(eq(patients.clinicId, scope.clinicId), eq(patients.id, id));

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

/**
 * Writes the given fields of a patient; the others stay as they are.
 * @param revision where given, nothing is written unless the patient still is at it (`conflict`)
 */
export const savePatient = (
  scope: ClinicScope,
  id: string,
  input: Partial<PatientInput>,
  revision?: number,
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
      .where(and(own(scope, id), revision === undefined ? undefined : eq(patients.revision, revision)))
      .returning({ id: patients.id });
    if (!row) {
      const [other] = await tx.select({ id: patients.id }).from(patients).where(own(scope, id));
      return other ? failed('conflict', { fields: { form: CHANGED } }) : failed('missing');
    }
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
  setArchived(scope, id, 'patient.archive', sql`now()`);

/** Puts an archived patient back on the list. */
export const restorePatient = (scope: ClinicScope, id: string): Promise<Result<null>> =>
  setArchived(scope, id, 'patient.restore', null);

const setArchived = (
  scope: ClinicScope,
  id: string,
  action: string,
  archivedAt: ReturnType<typeof sql> | null,
): Promise<Result<null>> =>
  withClinic(scope, async (tx) => {
    const [row] = await tx
      .update(patients)
      .set({ archivedAt, updatedAt: sql`now()` })
      .where(own(scope, id))
      .returning({ id: patients.id });
    if (!row) return failed('missing');
    await appendAudit(tx, scope, { action, object: 'patient', objectId: id, patientId: id });
    return done(null);
  });

/** One entry a flag, without absent dates. */
const storedFlags = (flags: PatientFlag[]) => [
  ...new Map(flags.map(({ id, date }) => [id, date ? { id, date } : { id }])).values(),
];
