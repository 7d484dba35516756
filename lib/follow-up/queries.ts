import { and, asc, eq, gte, isNotNull, isNull, lt, sql } from 'drizzle-orm';
import { withClinic } from '../../db';
import { checkIns, patients, programs, programVersions } from '../../db/schema';
import type { ClinicScope } from '../auth/session';
import { addDays, type Day, dayIn } from '../check-ins/calendar';
import { SESSION } from '../check-ins/model';
import { asksLess, zoneOf } from '../check-ins/pain';
import type { Morning } from '../check-ins/schema';
import type { NeedDto } from './schema';

/** A week of answers is looked at; older ones were dealt with, or nobody can any more. */
const LOOK_BACK_DAYS = 7;

/**
 * Who should hear from the clinic: the newest answer about pain, since the plan was last published, is above what the
 * pain rule allows. Each program stands here once, the newest answer first.
 */
export async function listNeeds(scope: ClinicScope, now: Date = new Date()): Promise<NeedDto[]> {
  const since = addDays(dayIn('UTC', now), -LOOK_BACK_DAYS);
  const published = sql`(select max(${programVersions.publishedAt}) from ${programVersions} where ${programVersions.clinicId} = ${programs.clinicId} and ${programVersions.programId} = ${programs.id})`;
  const rows = await withClinic(scope, (tx) =>
    tx
      .select({
        programId: programs.id,
        givenName: patients.givenName,
        familyName: patients.familyName,
        birthYear: patients.birthYear,
        usualPain: patients.usualPain,
        date: checkIns.localDate,
        pain: checkIns.pain,
        nextMorning: checkIns.painNextMorning,
      })
      .from(checkIns)
      .innerJoin(programs, and(eq(programs.clinicId, checkIns.clinicId), eq(programs.id, checkIns.programId)))
      .leftJoin(patients, and(eq(patients.clinicId, programs.clinicId), eq(patients.id, programs.patientId)))
      .where(
        and(
          eq(checkIns.clinicId, scope.clinicId),
          eq(checkIns.itemId, SESSION),
          isNotNull(checkIns.pain),
          gte(checkIns.localDate, since),
          sql`${checkIns.createdAt} > ${published}`,
          eq(programs.status, 'active'),
          isNull(programs.archivedAt),
        ),
      )
      .orderBy(asc(checkIns.localDate), asc(checkIns.createdAt)),
  );
  const newest = new Map(rows.map((row) => [row.programId, row]));
  return [...newest.values()]
    .filter(({ pain, nextMorning, usualPain }) => {
      const answer = { pain, nextMorning: nextMorning as Morning | null };
      return pain !== null && (zoneOf(pain, usualPain) === 'red' || asksLess(answer, usualPain));
    })
    .sort((a, b) => (a.date < b.date ? 1 : -1))
    .map((row) => ({
      programId: row.programId,
      patientName: [row.givenName, row.familyName].filter(Boolean).join(' ') || 'A plan for nobody yet',
      birthYear: row.birthYear,
      why: whyOf(row),
    }));
}

function whyOf(row: {
  pain: number | null;
  usualPain: number | null;
  date: string;
  nextMorning: string | null;
}): string {
  const usual = row.usualPain === null ? '' : `, usual ${row.usualPain}`;
  const after = row.nextMorning === 'more' ? ', still up the next morning' : '';
  return `Pain ${row.pain} on ${row.date}${usual}${after}.`;
}

/** What a sheet of one week says already: the boxes, and the pain of each day. */
export async function getSheetWeek(
  scope: ClinicScope,
  programId: string,
  monday: Day,
): Promise<{ ticks: Set<string>; pains: Map<Day, number> }> {
  const rows = await withClinic(scope, (tx) =>
    tx
      .select({ itemId: checkIns.itemId, date: checkIns.localDate, pain: checkIns.pain })
      .from(checkIns)
      .where(
        and(
          eq(checkIns.clinicId, scope.clinicId),
          eq(checkIns.programId, programId),
          gte(checkIns.localDate, monday),
          lt(checkIns.localDate, addDays(monday, 7)),
          sql`${checkIns.done} <> 'none'`,
        ),
      ),
  );
  const pains = rows.flatMap(({ itemId, date, pain }) =>
    itemId === SESSION && pain !== null ? [[date, pain] as const] : [],
  );
  return {
    ticks: new Set(rows.filter(({ itemId }) => itemId !== SESSION).map((row) => `${row.itemId}@${row.date}`)),
    pains: new Map(pains),
  };
}
