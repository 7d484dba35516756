import { and, asc, desc, eq, isNull, sql } from 'drizzle-orm';
import { withClinic } from '../../db';
import { patients, programs, warningReports } from '../../db/schema';
import type { ClinicScope } from '../auth/session';
import type { PatientProgram } from '../programs/schema';
import { NOBODY, type ShareScope } from '../share/queries';
import { stopOf } from './model';
import type { Stop, WarningDto, WarningLevel } from './schema';

/** The stop that a patient's page has to show; `null` where nothing is reported or all of it was cleared. */
export async function getStop(scope: ShareScope, program: PatientProgram): Promise<Stop | null> {
  const { clinicId, programId } = scope;
  const rows = await withClinic({ clinicId, userId: NOBODY }, (tx) =>
    tx
      .select({
        level: warningReports.level,
        flags: warningReports.flags,
        localDate: warningReports.localDate,
      })
      .from(warningReports)
      .where(
        and(
          eq(warningReports.clinicId, clinicId),
          eq(warningReports.programId, programId),
          isNull(warningReports.clearedAt),
        ),
      ),
  );
  return stopOf(
    rows.map((row) => ({ ...row, level: levelFrom(row.level) })),
    program.redFlags,
  );
}

/**
 * Every report of the clinic that nobody has cleared: emergencies first, then the oldest first, because it has
 * waited longest.
 *
 * @param programId only those of one program
 */
export async function listOpenWarnings(scope: ClinicScope, programId?: string): Promise<WarningDto[]> {
  const rows = await withClinic(scope, (tx) =>
    tx
      .select({
        id: warningReports.id,
        programId: warningReports.programId,
        programTitle: sql<string>`${programs.document}->>'title'`,
        patientId: warningReports.patientId,
        givenName: patients.givenName,
        familyName: patients.familyName,
        birthYear: patients.birthYear,
        level: warningReports.level,
        flags: warningReports.flags,
        redFlags: sql<PatientProgram['redFlags'] | null>`(select snapshot->'redFlags' from program_versions v
          where v.clinic_id = ${warningReports.clinicId} and v.program_id = ${warningReports.programId}
          order by number desc limit 1)`,
        localDate: warningReports.localDate,
        reportedAt: warningReports.reportedAt,
      })
      .from(warningReports)
      .innerJoin(
        programs,
        and(eq(programs.clinicId, warningReports.clinicId), eq(programs.id, warningReports.programId)),
      )
      .leftJoin(
        patients,
        and(eq(patients.clinicId, warningReports.clinicId), eq(patients.id, warningReports.patientId)),
      )
      .where(
        and(
          eq(warningReports.clinicId, scope.clinicId),
          isNull(warningReports.clearedAt),
          programId ? eq(warningReports.programId, programId) : undefined,
        ),
      )
      .orderBy(desc(sql`${warningReports.level} = 'emergency'`), asc(warningReports.reportedAt)),
  );
  return rows.map(({ givenName, familyName, redFlags, reportedAt, level, ...row }) => ({
    ...row,
    patientName: [givenName, familyName].filter(Boolean).join(' '),
    level: levelFrom(level),
    lines: row.flags.map((id) => redFlags?.find((flag) => flag.id === id)?.line ?? id),
    reportedAt: reportedAt.toISOString(),
  }));
}

/** The column holds these two words alone (a check of the database); what it cannot hold is taken for grave. */
const levelFrom = (text: string): WarningLevel => (text === 'urgent' ? 'urgent' : 'emergency');
