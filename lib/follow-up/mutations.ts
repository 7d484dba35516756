import { and, between, eq, isNotNull, sql } from 'drizzle-orm';
import { type Tx, withClinic } from '../../db';
import { checkIns, clinics, programs } from '../../db/schema';
import { appendAudit } from '../audit/mutations';
import type { ClinicScope } from '../auth/session';
import type { Day } from '../check-ins/calendar';
import { SESSION } from '../check-ins/model';
import { clientIdOf } from '../check-ins/mutations';
import { done, failed, type Result } from '../errors';
import { getPublishedView } from '../programs/queries';
import { type SheetWeek, weekOf } from './schema';

/**
 * Writes down a week as it stands on a sheet that was brought back: what is ticked there is done, what was typed
 * before and is not ticked any more is taken back. Ticks that the patient made on a phone are never touched.
 */
export async function saveSheetWeek(
  scope: ClinicScope,
  programId: string,
  { monday, ticks, pains }: SheetWeek,
): Promise<Result<null>> {
  const view = await getPublishedView(scope, programId);
  if (!view) return failed('missing');
  const known = new Set(view.phases.flatMap(({ exercises }) => exercises.map(({ id }) => id)));
  const boxes = [...ticks].map((tick) => tick.split('@') as [string, Day]);
  if (boxes.some(([item]) => !known.has(item)))
    return failed('invalid', { fields: { tick: 'A tick is for something that is not in the plan.' } });
  return withClinic(scope, async (tx) => {
    const [program] = await tx
      .select({ patientId: programs.patientId, timeZone: clinics.timeZone })
      .from(programs)
      .innerJoin(clinics, eq(clinics.id, programs.clinicId))
      .where(and(eq(programs.clinicId, scope.clinicId), eq(programs.id, programId)));
    if (!program) return failed('missing');
    await takeBack(tx, scope, programId, monday);
    const typed = { clinicId: scope.clinicId, programId, ...program, enteredBy: scope.userId, done: 'full' };
    for (const [itemId, localDate] of boxes)
      await put(tx, { ...typed, itemId, localDate, clientId: clientIdOf(programId, itemId, localDate, 1) });
    for (const [localDate, pain] of pains)
      await put(tx, {
        ...typed,
        itemId: SESSION,
        localDate,
        pain,
        clientId: clientIdOf(programId, SESSION, localDate, 1),
      });
    await appendAudit(tx, scope, {
      action: 'check-in.sheet',
      object: 'program',
      objectId: programId,
      patientId: program.patientId,
      meta: { week: monday, ticks: boxes.length },
    });
    return done(null);
  });
}

const takeBack = (tx: Tx, { clinicId }: ClinicScope, programId: string, monday: Day) => {
  const days = weekOf(monday);
  return tx
    .update(checkIns)
    .set({ done: 'none', pain: null })
    .where(
      and(
        eq(checkIns.clinicId, clinicId),
        eq(checkIns.programId, programId),
        between(checkIns.localDate, monday, days.at(-1) ?? monday),
        isNotNull(checkIns.enteredBy),
      ),
    );
};

/** One row of the sheet; where the patient's own tick stands already, nothing is written. */
const put = (tx: Tx, row: typeof checkIns.$inferInsert) =>
  tx
    .insert(checkIns)
    .values(row)
    .onConflictDoUpdate({
      target: [checkIns.clinicId, checkIns.programId, checkIns.clientId],
      set: { done: sql`excluded.done`, pain: sql`excluded.pain` },
      setWhere: isNotNull(checkIns.enteredBy),
    });
