import { createHash } from 'node:crypto';
import { and, desc, eq, gte, sql } from 'drizzle-orm';
import type { Tx } from '../../db';
import { checkIns, clinics, programs } from '../../db/schema';
import { appendAudit } from '../audit/mutations';
import { done, failed, type Result } from '../errors';
import { type Share, type ShareScope, withLiveLink } from '../share/queries';
import { addDays, type Day, dayIn, daysBetween } from './calendar';
import { SESSION } from './model';
import { type CheckIn, EDIT_DAYS, LATE_DAYS } from './schema';

/** A day is written down at most this often in one program: more is not a patient. */
const MOST_A_DAY = 600;

/**
 * The client id that the page's own forms use for the nth tick of an item on a day: SHA-256, as a UUID of
 * version 8 (RFC 9562). The same button gives the same id, whatever tab, reload or second tap it comes from.
 */
export function clientIdOf(programId: string, itemId: string, date: Day, n: number): string {
  const hash = createHash('sha256').update(`${programId}|${itemId}|${date}|${n}`).digest('hex');
  const variant = ((Number.parseInt(hash.slice(16, 17), 16) & 3) | 8).toString(16);
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-${variant}${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}

/** What became of a sending: how many check-ins were new or changed something, and the patient's date by then. */
export interface Stored {
  changed: number;
  today: Day;
}

/**
 * Writes check-ins down for the holder of a link, all or none, in the transaction that finds the link alive.
 * Each is written once a client id; a second sending of the same changes nothing, one with other values changes
 * what is there. One audit row a sending that changed something; it names days and counts, nothing clinical.
 *
 * @param sent.timeZone IANA name as the phone tells it; `null`: the one it told last, else the clinic's
 * @returns `invalid` for a day more than one ahead of the patient's own, older than two weeks (a change: one week), or an item
 *   that was never in the plan
 */
export async function saveCheckIns(
  token: string,
  sent: { timeZone: string | null; checkIns: readonly CheckIn[] },
  now: Date = new Date(),
): Promise<{ state: 'ok'; value: Result<Stored> } | Exclude<Share, { state: 'ok' }>> {
  const found = await withLiveLink(token, async (tx, scope): Promise<Result<Stored>> => {
    const program = await programOf(tx, scope);
    if (!program) return failed('missing');
    const timeZone = sent.timeZone ?? (await lastZone(tx, scope)) ?? program.timeZone;
    const today = dayIn(timeZone, now);
    const fault = await faultIn(tx, scope, sent.checkIns, today);
    if (fault) return fault;
    let changed = 0;
    for (const checkIn of sent.checkIns)
      changed += await write(tx, scope, program.patientId, timeZone, checkIn, today);
    if (changed)
      await appendAudit(
        tx,
        { clinicId: scope.clinicId, userId: null },
        {
          action: 'check-in.save',
          object: 'program',
          objectId: scope.programId,
          patientId: program.patientId,
          meta: { link: scope.linkId, changed },
        },
      );
    return done({ changed, today });
  });
  return found.state === 'ok' ? { state: 'ok', value: found.value } : found;
}

async function programOf(
  tx: Tx,
  { clinicId, programId }: ShareScope,
): Promise<{ patientId: string | null; timeZone: string } | undefined> {
  const [row] = await tx
    .select({ patientId: programs.patientId, timeZone: clinics.timeZone })
    .from(programs)
    .innerJoin(clinics, eq(clinics.id, programs.clinicId))
    .where(and(eq(programs.clinicId, clinicId), eq(programs.id, programId)));
  return row;
}

/** The zone of the newest day that was written down. */
async function lastZone(tx: Tx, { clinicId, programId }: ShareScope): Promise<string | null> {
  const [row] = await tx
    .select({ timeZone: checkIns.timeZone })
    .from(checkIns)
    .where(and(eq(checkIns.clinicId, clinicId), eq(checkIns.programId, programId)))
    .orderBy(desc(checkIns.localDate), desc(checkIns.createdAt))
    .limit(1);
  return row?.timeZone ?? null;
}

async function faultIn(
  tx: Tx,
  { clinicId, programId }: ShareScope,
  sent: readonly CheckIn[],
  today: Day,
): Promise<ReturnType<typeof failed> | null> {
  const { rows } = await tx.execute<{ id: string }>(
    sql`select distinct jsonb_object_keys(document->'items') as id from program_versions
      where clinic_id = ${clinicId} and program_id = ${programId}`,
  );
  const known = new Set([SESSION, ...rows.map(({ id }) => id)]);
  const outside = sent.some(({ itemId, date }) => {
    const age = daysBetween(date, today);
    // A page that was made in the clinic's zone may be a day ahead of the phone that sends it.
    return age > LATE_DAYS || age < -1 || !known.has(itemId);
  });
  if (outside)
    return failed('invalid', { fields: { form: 'This day or this item cannot be written down.' } });
  const [row] = await tx
    .select({ written: sql<number>`count(*)::int` })
    .from(checkIns)
    .where(
      and(
        eq(checkIns.clinicId, clinicId),
        eq(checkIns.programId, programId),
        gte(checkIns.createdAt, sql`now() - interval '1 day'`),
        gte(checkIns.localDate, addDays(today, -LATE_DAYS)),
      ),
    );
  return (row?.written ?? 0) + sent.length > MOST_A_DAY ? failed('throttled') : null;
}

/** 1 where a row was added or changed, 0 where all was there already, or is too old to be changed. */
async function write(
  tx: Tx,
  { clinicId, programId }: ShareScope,
  patientId: string | null,
  timeZone: string,
  checkIn: CheckIn,
  today: Day,
): Promise<number> {
  const { clientId, itemId, date, done: how, pain, nextMorning, effort, obstacle, comment } = checkIn;
  const told = {
    ...(pain !== undefined && { pain }),
    ...(nextMorning !== undefined && { painNextMorning: nextMorning }),
    ...(effort !== undefined && { effort }),
    ...(obstacle !== undefined && { obstacle }),
    ...(comment !== undefined && { comment }),
  };
  // What was taken back before it ever arrived is not worth a row.
  const added =
    how === 'none'
      ? []
      : await tx
          .insert(checkIns)
          .values({
            clinicId,
            programId,
            patientId,
            clientId,
            itemId,
            localDate: date,
            timeZone,
            done: how,
            ...told,
          })
          .onConflictDoNothing({ target: [checkIns.clinicId, checkIns.programId, checkIns.clientId] })
          .returning({ id: checkIns.id });
  if (added.length) return added.length;
  if (daysBetween(date, today) > EDIT_DAYS) return 0;
  const columns = { done: how, ...told };
  const different = sql.join(
    Object.entries(columns).map(
      ([name, value]) => sql`${checkIns[name as keyof typeof columns]} is distinct from ${value}`,
    ),
    sql` or `,
  );
  const changed = await tx
    .update(checkIns)
    .set(columns)
    .where(
      and(
        eq(checkIns.clinicId, clinicId),
        eq(checkIns.programId, programId),
        eq(checkIns.clientId, clientId),
        // An id names one item of one day for ever: it cannot be moved.
        eq(checkIns.itemId, itemId),
        eq(checkIns.localDate, date),
        sql`(${different})`,
      ),
    )
    .returning({ id: checkIns.id });
  return changed.length;
}
