import { and, count, desc, eq, inArray, isNull, sql } from 'drizzle-orm';
import { type Tx, withClinic } from '../../db';
import { clinics, programs, programVersions, warningReports } from '../../db/schema';
import { appendAudit } from '../audit/mutations';
import type { ClinicScope } from '../auth/session';
import { dayIn, daysBetween } from '../check-ins/calendar';
import { done, failed, type Result } from '../errors';
import type { PatientProgram } from '../programs/schema';
import { type Share, type ShareScope, withLiveLink } from '../share/queries';
import { levelOf } from './model';
import type { WarningForm, WarningLevel } from './schema';

/** Open reports of one program beyond this add nothing that a clinician needs to see. */
const MOST_OPEN = 20;
/** A date further off than this is a wrong clock: the server's day is taken. */
const MOST_DAYS_OFF = 14;

/**
 * Writes a reported warning sign down for the holder of a link, once a client id, in the transaction that finds
 * the link alive. The audit row names the level, never the sign.
 */
export async function reportWarning(
  token: string,
  report: WarningForm,
  now: Date = new Date(),
): Promise<{ state: 'ok'; value: Result<WarningLevel> } | Exclude<Share, { state: 'ok' }>> {
  const found = await withLiveLink(token, async (tx, scope): Promise<Result<WarningLevel>> => {
    const told = await newestOf(tx, scope);
    if (!told) return failed('missing');
    const level = levelOf(report.flag, told.snapshot.redFlags);
    const [open] = await tx
      .select({ reports: count() })
      .from(warningReports)
      .where(and(ofProgram(scope), isNull(warningReports.clearedAt)));
    if ((open?.reports ?? 0) >= MOST_OPEN) return done(level);
    const today = dayIn(told.timeZone, now);
    const isNear = report.date && Math.abs(daysBetween(report.date, today)) <= MOST_DAYS_OFF;
    const added = await tx
      .insert(warningReports)
      .values({
        clinicId: scope.clinicId,
        programId: scope.programId,
        patientId: told.patientId,
        clientId: report.id,
        flags: report.flag,
        level,
        localDate: isNear && report.date ? report.date : today,
      })
      .onConflictDoNothing({
        target: [warningReports.clinicId, warningReports.programId, warningReports.clientId],
      })
      .returning({ id: warningReports.id });
    for (const { id } of added)
      await appendAudit(
        tx,
        { clinicId: scope.clinicId, userId: null },
        {
          action: 'warning.report',
          object: 'warning',
          objectId: id,
          patientId: told.patientId,
          meta: { program: scope.programId, link: scope.linkId, level },
        },
      );
    return done(level);
  });
  return found.state === 'ok' ? { state: 'ok', value: found.value } : found;
}

/**
 * Clears reports after a clinician has dealt with them; the patient's page shows the plan again once none of its
 * program is open. Who may do it is the route's to say.
 *
 * @param ids reports as the clinician saw them, so that one that came meanwhile stays open
 * @returns how many were open until now; `missing` where one of them is not this clinic's
 */
export const clearWarnings = (scope: ClinicScope, ids: readonly string[]): Promise<Result<number>> =>
  withClinic(scope, async (tx) => {
    const wanted = and(eq(warningReports.clinicId, scope.clinicId), inArray(warningReports.id, [...ids]));
    const found = ids.length
      ? await tx.select({ id: warningReports.id }).from(warningReports).where(wanted)
      : [];
    if (found.length !== new Set(ids).size) return failed('missing');
    const cleared = await tx
      .update(warningReports)
      .set({ clearedAt: sql`now()`, clearedBy: scope.userId })
      .where(and(wanted, isNull(warningReports.clearedAt)))
      .returning({
        id: warningReports.id,
        programId: warningReports.programId,
        patientId: warningReports.patientId,
      });
    for (const { id, programId, patientId } of cleared)
      await appendAudit(tx, scope, {
        action: 'warning.clear',
        object: 'warning',
        objectId: id,
        patientId,
        meta: { program: programId },
      });
    return done(cleared.length);
  });

const ofProgram = ({ clinicId, programId }: ShareScope) =>
  and(eq(warningReports.clinicId, clinicId), eq(warningReports.programId, programId));

/** The words that the patient has before them, and whose program it is. */
async function newestOf(tx: Tx, { clinicId, programId }: ShareScope) {
  const [row] = await tx
    .select({
      patientId: programs.patientId,
      timeZone: clinics.timeZone,
      snapshot: programVersions.snapshot,
    })
    .from(programVersions)
    .innerJoin(
      programs,
      and(eq(programs.clinicId, programVersions.clinicId), eq(programs.id, programVersions.programId)),
    )
    .innerJoin(clinics, eq(clinics.id, programs.clinicId))
    .where(and(eq(programVersions.clinicId, clinicId), eq(programVersions.programId, programId)))
    .orderBy(desc(programVersions.number))
    .limit(1);
  return row && { ...row, snapshot: row.snapshot as PatientProgram };
}
