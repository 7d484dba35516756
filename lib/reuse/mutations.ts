import { and, eq, ne, sql } from 'drizzle-orm';
import { withClinic } from '../../db';
import { programs } from '../../db/schema';
import { appendAudit } from '../audit/mutations';
import type { ClinicScope } from '../auth/session';
import { done, failed, type Result } from '../errors';
import { getPatient } from '../patients/queries';
import { inLanguage } from '../programs/model';
import { createProgram } from '../programs/mutations';
import { getProgram } from '../programs/queries';
import { withoutPerson } from '../templates/model';
import type { Running } from './schema';

/** The same plan for another patient: without notes, goal, side, answers and check-ins of the first one. */
export async function copyProgram(
  scope: ClinicScope,
  programId: string,
  patientId: string,
): Promise<Result<{ id: string }>> {
  const [program, patient] = [await getProgram(scope, programId), await getPatient(scope, patientId)];
  if (!program || !patient) return failed('missing');
  const document = inLanguage(withoutPerson(program.document), patient.language);
  const made = await createProgram(scope, { patientId, title: '', item: null, document });
  if (made.ok)
    await withClinic(scope, (tx) =>
      appendAudit(tx, scope, {
        action: 'program.copy',
        object: 'program',
        objectId: made.value.id,
        patientId,
      }),
    );
  return made;
}

/** Pauses, ends or resumes a published program; its link stays, and its page says so. A draft has nothing to pause. */
export const setRunning = (
  scope: ClinicScope,
  programId: string,
  status: Running,
): Promise<Result<{ status: Running }>> =>
  withClinic(scope, async (tx) => {
    const [row] = await tx
      .update(programs)
      .set({ status, updatedAt: sql`now()`, updatedBy: scope.userId })
      .where(
        and(eq(programs.clinicId, scope.clinicId), eq(programs.id, programId), ne(programs.status, 'draft')),
      )
      .returning({ patientId: programs.patientId });
    if (!row) return failed('missing');
    await appendAudit(tx, scope, {
      action: `program.${status}`,
      object: 'program',
      objectId: programId,
      patientId: row.patientId,
    });
    return done({ status });
  });
