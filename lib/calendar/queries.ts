import { createHash } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import { withClinic } from '../../db';
import { programVersions } from '../../db/schema';

import { plansOf } from '../check-ins/plans';
import type { PatientProgram, ProgramDocument } from '../programs/schema';
import { NOBODY, type ShareScope } from '../share/queries';
import type { Anchor } from '../wording/patient-session';
import type { Reminder } from './ics';
import { type Schedule, scheduleOf } from './schedule';

/**
 * When the sessions of a patient's plan are, and what names its events; `null` where nothing has a time.
 *
 * @param program the newest version, as `getPatientProgram` gives it
 * @param asked.phase index of the phase that the patient is in
 */
export async function getSchedule(
  { clinicId, programId }: ShareScope,
  program: PatientProgram,
  asked: { phase: number; anchor: Anchor | null },
): Promise<{ schedule: Schedule; about: Pick<Reminder, 'plan' | 'version' | 'publishedAt'> } | null> {
  const [row] = await withClinic({ clinicId, userId: NOBODY }, (tx) =>
    tx
      .select({ document: programVersions.document, publishedAt: programVersions.publishedAt })
      .from(programVersions)
      .where(
        and(
          eq(programVersions.clinicId, clinicId),
          eq(programVersions.programId, programId),
          eq(programVersions.number, program.version),
        ),
      ),
  );
  if (!row || program.standstill) return null;
  const version = { number: program.version, publishedAt: row.publishedAt, firstPhase: null };
  const documents = new Map([[program.version, row.document as ProgramDocument]]);
  const [plan] = plansOf([version], documents, program.clinic.timeZone, () => false);
  const schedule = plan && scheduleOf(plan, asked.phase, asked.anchor);
  if (!schedule) return null;
  const name = createHash('sha256').update(`calendar|${programId}`).digest('hex').slice(0, 24);
  return { schedule, about: { plan: name, version: program.version, publishedAt: row.publishedAt } };
}
