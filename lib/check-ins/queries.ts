import { and, asc, eq, gte, isNull, sql } from 'drizzle-orm';
import { type Tx, withClinic } from '../../db';
import { checkIns, clinics, patients, programs, programVersions, warningReports } from '../../db/schema';
import type { ClinicScope } from '../auth/session';
import type { PatientProgram, ProgramDocument } from '../programs/schema';
import { NOBODY, type ShareScope } from '../share/queries';
import { smallerWords } from '../view/smaller';
import { addDays, type Day, dayIn, isDay, isTimeZone } from './calendar';
import { changesBetween } from './changes';
import { answersOf, dayOf, type PatientDay, type Row } from './day';
import { countTicks, type History, sessionsOf } from './model';
import { clientIdOf } from './mutations';
import { loadedItems, plansOf, type Version } from './plans';
import { type AdherenceDto, type DayDto, EDIT_DAYS } from './schema';

/** The page looks back over two weeks of sessions from any day of the last week, and over the week before. */
const WINDOW_DAYS = 30;

type Asker = Pick<ClinicScope, 'clinicId' | 'userId'>;

const of = ({ clinicId }: Asker, programId: string) =>
  and(eq(checkIns.clinicId, clinicId), eq(checkIns.programId, programId));

interface Versions {
  versions: Version[];
  /** Documents by the number of their version. */
  documents: Map<number, ProgramDocument>;
}

/** Every published version, and the documents of those that were in force on or after a moment: of all without one. */
async function versionsOf(tx: Tx, { clinicId }: Asker, programId: string, since?: Day): Promise<Versions> {
  const { number, publishedAt, document } = programVersions;
  const replacedAt = sql`coalesce(lead(${publishedAt}) over (order by ${number}), 'infinity')`;
  const inForce = since ? sql`${replacedAt} > ${since}::date::timestamp at time zone 'UTC'` : sql`true`;
  const rows = await tx
    .select({
      number,
      publishedAt,
      firstPhase: sql<string | null>`${document}->'phases'->0->>'id'`,
      document: sql<ProgramDocument | null>`case when ${inForce} then ${document} end`,
    })
    .from(programVersions)
    .where(and(eq(programVersions.clinicId, clinicId), eq(programVersions.programId, programId)))
    .orderBy(asc(number));
  return {
    versions: rows.map(({ document: _, ...version }) => version),
    documents: new Map(rows.flatMap((row) => (row.document ? [[row.number, row.document]] : []))),
  };
}

/** What was written down since a day, in the order of writing; with when and in which zone. */
const rowsOf = async (tx: Tx, asker: Asker, programId: string, since?: Day) =>
  (await tx
    .select({
      clientId: checkIns.clientId,
      itemId: checkIns.itemId,
      date: checkIns.localDate,
      done: checkIns.done,
      pain: checkIns.pain,
      nextMorning: checkIns.painNextMorning,
      effort: checkIns.effort,
      obstacle: checkIns.obstacle,
      comment: checkIns.comment,
      timeZone: checkIns.timeZone,
      createdAt: checkIns.createdAt,
    })
    .from(checkIns)
    .where(and(of(asker, programId), since ? gte(checkIns.localDate, since) : undefined))
    .orderBy(asc(checkIns.createdAt), asc(checkIns.id))) as (Row & { timeZone: string; createdAt: Date })[];

/** The first and the last day of each item, of all time. */
const spansOf = (tx: Tx, asker: Asker, programId: string) =>
  tx
    .select({
      itemId: checkIns.itemId,
      first: sql<Day>`min(${checkIns.localDate})::text`,
      last: sql<Day>`max(${checkIns.localDate})::text`,
    })
    .from(checkIns)
    .where(and(of(asker, programId), sql`${checkIns.done} <> 'none'`))
    .groupBy(checkIns.itemId);

/**
 * What the patient's page says about one day.
 *
 * @param program the newest published version, as `getPatientProgram` gives it
 * @param asked.zone IANA name that a phone told; without one, the zone of the last check-in, else the clinic's
 * @param asked.day a day of the last week to look at or to change; anything else is today
 * @param asked.seen number of a version that the patient has on paper; without one, the version that stood when
 *   they last pressed something before today, or first today
 */
export async function getPatientDay(
  scope: ShareScope,
  program: PatientProgram,
  asked: { zone?: string | null; day?: string | null; seen?: number | null } = {},
  now: Date = new Date(),
): Promise<PatientDay & { smaller: Record<string, string> }> {
  const asker = { clinicId: scope.clinicId, userId: NOBODY };
  const { programId } = scope;
  const window = addDays(dayIn('UTC', now), -WINDOW_DAYS);
  const read = await withClinic(asker, async (tx) => {
    const { versions, documents } = await versionsOf(tx, asker, programId, window);
    const rows = await rowsOf(tx, asker, programId, window);
    const spans = await spansOf(tx, asker, programId);
    const told = rows.at(-1)?.timeZone;
    const timeZone = [asked.zone, told].find((zone) => zone && isTimeZone(zone)) ?? program.clinic.timeZone;
    const today = dayIn(timeZone, now);
    // On the very first day, what was published since the first press is news too.
    const last = rows.findLast(({ date }) => date < today) ?? rows[0];
    const since = versionSeen(versions, asked.seen, last?.createdAt);
    const older = since ? await snapshotOf(tx, asker, programId, since.number) : null;
    return { versions, rows, spans, timeZone, today, documents, older, last, since };
  });
  const { rows, timeZone, today, documents, older } = read;
  const history: History = {
    plans: plansOf(read.versions, documents, timeZone, await loadedItems(asker, documents.values())),
    ticks: countTicks([...rows, ...lastOnes(read.spans, window)]),
    firstDone: new Map(read.spans.map(({ itemId, first }) => [itemId, first])),
  };
  const day =
    asked.day && isDay(asked.day) && asked.day < today && asked.day >= addDays(today, -EDIT_DAYS)
      ? asked.day
      : today;
  const shown = dayOf({
    history,
    rows,
    day,
    today,
    timeZone,
    usualPain: program.usualPain,
    idOf: (itemId, n) => clientIdOf(programId, itemId, day, n),
  });
  const changes = older && changesBetween(older, program);
  const seenAt = asked.seen ? read.since?.publishedAt : read.last?.createdAt;
  const document = documents.get(program.version);
  return {
    ...shown,
    changes: changes && seenAt ? { ...changes, since: dayIn(timeZone, seenAt) } : null,
    smaller: shown.less && document ? halves(document, program) : {},
  };
}

/** The last day of what was done before the window opens, so that a long absence shows. */
const lastOnes = (spans: { itemId: string; last: Day }[], window: Day) =>
  spans.filter(({ last }) => last < window).map(({ itemId, last }) => ({ itemId, date: last, done: 'full' }));

/** The version that the patient knows, where it is not the newest. */
function versionSeen(
  versions: readonly Version[],
  seen: number | null | undefined,
  pressed?: Date,
): Version | null {
  const newest = versions.at(-1);
  const known = seen
    ? versions.find(({ number }) => number === seen)
    : pressed && versions.findLast(({ publishedAt }) => publishedAt <= pressed);
  return known && newest && known.number < newest.number ? known : null;
}

async function snapshotOf(
  tx: Tx,
  { clinicId }: Asker,
  programId: string,
  number: number,
): Promise<PatientProgram | null> {
  const [row] = await tx
    .select({ snapshot: programVersions.snapshot })
    .from(programVersions)
    .where(
      and(
        eq(programVersions.clinicId, clinicId),
        eq(programVersions.programId, programId),
        eq(programVersions.number, number),
      ),
    );
  return row ? (row.snapshot as PatientProgram) : null;
}

/** Half the count of each exercise, in words. */
const halves = ({ items, side }: ProgramDocument, { language }: PatientProgram): Record<string, string> =>
  Object.fromEntries(
    Object.values(items)
      .map(({ id, dose }) => [id, dose ? smallerWords(dose, side, language) : ''] as const)
      .filter(([, words]) => words),
  );

/* ------------------------------------------------------------------ what the clinic reads */

const hasOpenWarning = async (tx: Tx, { clinicId }: Asker, programId: string): Promise<boolean> =>
  (
    await tx
      .select({ id: warningReports.id })
      .from(warningReports)
      .where(
        and(
          eq(warningReports.clinicId, clinicId),
          eq(warningReports.programId, programId),
          isNull(warningReports.clearedAt),
        ),
      )
      .limit(1)
  ).length > 0;

/** How one program is being done; `null` for another clinic's as for one that was never published. */
export async function getAdherence(
  scope: ClinicScope,
  programId: string,
  now: Date = new Date(),
): Promise<AdherenceDto | null> {
  const read = await withClinic(scope, async (tx) => {
    const [program] = await tx
      .select({ usualPain: patients.usualPain, timeZone: clinics.timeZone })
      .from(programs)
      .innerJoin(clinics, eq(clinics.id, programs.clinicId))
      .leftJoin(patients, and(eq(patients.clinicId, programs.clinicId), eq(patients.id, programs.patientId)))
      .where(and(eq(programs.clinicId, scope.clinicId), eq(programs.id, programId)));
    const { versions, documents } = await versionsOf(tx, scope, programId);
    if (!program || !versions.length) return null;
    const rows = await rowsOf(tx, scope, programId);
    return { program, versions, documents, rows, openWarning: await hasOpenWarning(tx, scope, programId) };
  });
  if (!read) return null;
  const { program, versions, documents, rows } = read;
  const timeZone = rows.at(-1)?.timeZone ?? program.timeZone;
  const today = dayIn(timeZone, now);
  const plans = plansOf(versions, documents, timeZone, await loadedItems(scope, documents.values()));
  const firstDone = new Map<string, Day>();
  for (const { itemId, date, done } of rows)
    if (done !== 'none' && date < (firstDone.get(itemId) ?? '9')) firstDone.set(itemId, date);
  const history: History = { plans, ticks: countTicks(rows), firstDone };
  const seen = rows.map(({ createdAt }) => createdAt.getTime());
  return {
    programId,
    openWarning: read.openWarning,
    sessions: sessionsOf(history, plans[0]?.from ?? today, today),
    usualPain: program.usualPain,
    days: daysWritten(rows, history),
    lastSeen: seen.length ? dayIn(program.timeZone, new Date(Math.max(...seen))) : null,
  };
}

/** The same for every program of one patient, the newest first; programs that were never published are left out. */
export async function listAdherence(
  scope: ClinicScope,
  patientId: string,
  now: Date = new Date(),
): Promise<AdherenceDto[]> {
  const rows = await withClinic(scope, (tx) =>
    tx
      .select({ id: programs.id })
      .from(programs)
      .where(and(eq(programs.clinicId, scope.clinicId), eq(programs.patientId, patientId)))
      .orderBy(sql`${programs.createdAt} desc`, programs.id),
  );
  const all: AdherenceDto[] = [];
  for (const { id } of rows) {
    const adherence = await getAdherence(scope, id, now);
    if (adherence) all.push(adherence);
  }
  return all;
}

function daysWritten(rows: readonly Row[], { ticks }: History): DayDto[] {
  const answers = answersOf(rows);
  const items = new Map<Day, number>();
  for (const days of ticks.values()) for (const day of days.keys()) items.set(day, (items.get(day) ?? 0) + 1);
  return [...new Set([...answers.keys(), ...items.keys()])].sort().map((date) => {
    const {
      pain = null,
      nextMorning = null,
      effort = null,
      obstacle = null,
      comment = '',
    } = answers.get(date) ?? {};
    return { date, items: items.get(date) ?? 0, pain, nextMorning, effort, obstacle, comment };
  });
}
