import { isDeepStrictEqual } from 'node:util';
import { and, desc, eq, sql } from 'drizzle-orm';
import { type Tx, withClinic } from '../../db';
import { patients, programs, programVersions } from '../../db/schema';
import { appendAudit } from '../audit/mutations';
import type { ClinicScope } from '../auth/session';
import { getCatalogItems } from '../catalog/queries';
import { getClinic, listMembers } from '../clinics/queries';
import { done, failed, type Result } from '../errors';
import { mayAdd } from '../practice/model';
import { keepAnswers, rememberDoses } from '../practice/mutations';
import { listRules } from '../practice/queries';
import { endLinks, expiryOf, keepLink } from '../share/mutations';
import { getTemplateDocument } from '../templates/queries';
import { addEntry, emptyDocument, orderOf, planWeeks } from './model';
import { composeView, getProgram, getPublishedView } from './queries';
import type { ConflictDetail, Language, PatientProgram, ProgramDocument, Saved } from './schema';

const own = (scope: ClinicScope, id: string) =>
  and(eq(programs.clinicId, scope.clinicId), eq(programs.id, id));

/** A new draft, for a patient or for nobody yet; the answer is its id. */
export async function createProgram(
  scope: ClinicScope,
  input: {
    patientId: string | null;
    title: string;
    item: string | null;
    template?: string | null;
    document?: ProgramDocument;
  },
): Promise<Result<{ id: string }>> {
  const first = input.item ? (await getCatalogItems(scope, [input.item])).get(input.item) : undefined;
  const template = input.template ? await getTemplateDocument(scope, input.template, 'en') : undefined;
  if (template === null) return failed('missing');
  return withClinic(scope, async (tx) => {
    const patient = input.patientId ? await careOf(tx, scope, input.patientId) : null;
    if (input.patientId && !patient) return failed('missing');
    const language = patient?.language ?? 'en';
    const empty =
      input.document ??
      (template && { ...template, language, title: input.title.trim() || template.title }) ??
      emptyDocument(language, input.title);
    const document = first
      ? addEntry(empty, empty.phases[0]?.id ?? 'p1', first, { id: 'i1', flags: patient?.flags ?? [] })
          .document
      : empty;
    const [row] = await tx
      .insert(programs)
      .values({
        clinicId: scope.clinicId,
        patientId: input.patientId,
        document,
        createdBy: scope.userId,
        updatedBy: scope.userId,
      })
      .returning({ id: programs.id });
    if (!row) throw new Error('an insert without a row');
    await appendAudit(tx, scope, {
      action: 'program.create',
      object: 'program',
      objectId: row.id,
      patientId: input.patientId,
    });
    return done(row);
  });
}

async function careOf(
  tx: Tx,
  scope: ClinicScope,
  id: string,
): Promise<{ language: Language; flags: string[] } | null> {
  const [row] = await tx
    .select({ language: patients.language, flags: patients.flags })
    .from(patients)
    .where(and(eq(patients.clinicId, scope.clinicId), eq(patients.id, id)));
  return row
    ? { language: row.language === 'es' ? 'es' : 'en', flags: row.flags.map((flag) => flag.id) }
    : null;
}

/**
 * Saves the draft if it still is at the revision that the edit began from. Otherwise nothing is written and
 * the other version comes back whole, to be shown beside this one.
 */
export async function saveProgram(
  scope: ClinicScope,
  id: string,
  input: { revision: number; document: ProgramDocument },
): Promise<Result<Saved>> {
  const unknown = await firstUnknownItem(scope, input.document);
  if (unknown)
    return failed('invalid', {
      fields: { [`document.items.${unknown}`]: 'This item is not in the catalog of your clinic.' },
    });
  const saved = await withClinic(scope, async (tx) => {
    const [row] = await tx
      .update(programs)
      .set({
        document: input.document,
        revision: sql`${programs.revision} + 1`,
        updatedAt: sql`now()`,
        updatedBy: scope.userId,
      })
      .where(and(own(scope, id), eq(programs.revision, input.revision)))
      .returning({
        revision: programs.revision,
        updatedAt: programs.updatedAt,
        patientId: programs.patientId,
      });
    if (row)
      await appendAudit(tx, scope, {
        action: 'program.save',
        object: 'program',
        objectId: id,
        patientId: row.patientId,
        meta: { revision: row.revision },
      });
    if (row?.patientId) await keepAnswers(tx, scope, row.patientId, input.document);
    return row;
  });
  if (saved) return done({ revision: saved.revision, savedAt: saved.updatedAt.toISOString() });
  return conflictWith(scope, id, input.document);
}

/** The stored version beside the one that came too late; the same words twice are not a conflict. */
async function conflictWith(
  scope: ClinicScope,
  id: string,
  document: ProgramDocument,
): Promise<Result<Saved>> {
  const current = await getProgram(scope, id);
  if (!current) return failed('missing');
  const same = await withClinic(scope, async (tx) => {
    const [row] = await tx
      .select({ same: sql<boolean>`${programs.document} = ${JSON.stringify(document)}::jsonb` })
      .from(programs)
      .where(own(scope, id));
    return row?.same ?? false;
  });
  if (same) return done({ revision: current.revision, savedAt: current.updatedAt });
  const detail: ConflictDetail = {
    revision: current.revision,
    document: current.document,
    savedBy: current.updatedBy,
    savedAt: current.updatedAt,
  };
  return failed('conflict', { detail });
}

async function firstUnknownItem(scope: ClinicScope, document: ProgramDocument): Promise<string | undefined> {
  const known = await getCatalogItems(
    scope,
    Object.values(document.items).map((item) => item.catalogId),
  );
  return Object.values(document.items).find((item) => known.get(item.catalogId)?.kind !== item.kind)?.id;
}

/** Days for which one asking about red flags counts. */
export const SCREEN_DAYS = 28;

/**
 * Publishes the draft: an immutable version with every word the patient is told, and the living link. Both or
 * neither. Publishing a draft that has not changed since the last version changes only the link's end.
 */
export async function publishProgram(
  scope: ClinicScope,
  id: string,
  input: { revision: number; screened: boolean },
): Promise<Result<{ number: number; linkId: string }>> {
  const program = await getProgram(scope, id);
  if (!program) return failed('missing');
  if (program.revision !== input.revision)
    return failed('conflict', {
      detail: {
        revision: program.revision,
        document: program.document,
        savedBy: program.updatedBy,
        savedAt: program.updatedAt,
      } satisfies ConflictDetail,
    });
  if (!orderOf(program.document).length)
    return failed('invalid', { fields: { items: 'Add at least 1 item before you publish.' } });
  const barred = await firstBarred(scope, id, program.document);
  if (barred) return failed('invalid', { fields: { items: barred } });
  const now = new Date();
  const told = await getPublishedView(scope, id);
  const before = program.published?.number ?? 0;
  const snapshot = await composeView(scope, program, { version: before + 1, publishedAt: now.toISOString() });
  const unchanged = told !== null && program.published?.changedSince === false && saysTheSame(told, snapshot);
  const number = unchanged ? before : before + 1;
  const { linkDays } = await getClinic(scope);
  return withClinic(scope, async (tx) => {
    const [row] = await tx
      .update(programs)
      .set({ status: 'active', ...(input.screened && { screenedAt: now, screenedBy: scope.userId }) })
      .where(and(own(scope, id), eq(programs.revision, input.revision)))
      .returning({ patientId: programs.patientId });
    if (!row) return failed('conflict');
    const version = { number, document: program.document, snapshot, publishedAt: now };
    if (!unchanged && !(await addVersion(tx, scope, id, version))) return failed('conflict');
    await rememberDoses(tx, scope, program.document);
    const linkId = await keepLink(tx, scope, id, expiryOf(now, planWeeks(program.document), linkDays));
    await appendAudit(tx, scope, {
      action: 'program.publish',
      object: 'program',
      objectId: id,
      patientId: row.patientId,
      meta: { version: number, screened: input.screened },
    });
    return done({ number, linkId });
  });
}

/** Why this member may not publish a therapy that is new in the plan; '' where nothing stands against it. */
async function firstBarred(scope: ClinicScope, id: string, document: ProgramDocument): Promise<string> {
  const therapies = Object.values(document.items).filter(({ kind }) => kind === 'therapy');
  if (therapies.length === 0) return '';
  const rules = await listRules(scope);
  const me = (await listMembers(scope)).find(({ userId }) => userId === scope.userId);
  const shut = therapies.filter(({ catalogId }) => !mayAdd(rules.get(catalogId), me?.profession ?? ''));
  const [first] = shut;
  if (!first) return '';
  const before = await withClinic(scope, (tx) =>
    tx
      .select({ document: programVersions.document })
      .from(programVersions)
      .where(and(eq(programVersions.clinicId, scope.clinicId), eq(programVersions.programId, id)))
      .orderBy(desc(programVersions.number))
      .limit(1),
  );
  const had = Object.values((before[0]?.document as ProgramDocument | undefined)?.items ?? {});
  const fresh = shut.find(({ catalogId }) => !had.some((item) => item.catalogId === catalogId));
  if (!fresh) return '';
  const name = (await getCatalogItems(scope, [fresh.catalogId])).get(fresh.catalogId)?.text.en.name;
  const who = rules.get(fresh.catalogId)?.professions.join(' or ');
  return `At your clinic ${name} is added by: ${who}. Leave it out, or ask a colleague to publish.`;
}

/** Whether a patient would read the same words; number, time and the clinic's card stand apart. */
function saysTheSame(a: PatientProgram, b: PatientProgram): boolean {
  const words = ({ version: _version, publishedAt: _at, clinic: _clinic, ...rest }: PatientProgram) => rest;
  return isDeepStrictEqual(words(a), words(b));
}

/** False where another version took the number first. */
async function addVersion(
  tx: Tx,
  scope: ClinicScope,
  programId: string,
  version: { number: number; document: ProgramDocument; snapshot: PatientProgram; publishedAt: Date },
): Promise<boolean> {
  const taken = await tx
    .insert(programVersions)
    .values({ clinicId: scope.clinicId, programId, publishedBy: scope.userId, ...version })
    .onConflictDoNothing()
    .returning({ id: programVersions.id });
  return taken.length > 0;
}

/** Gives a program without a patient to one; a program that was published stays with its patient. */
export const assignPatient = (scope: ClinicScope, id: string, patientId: string): Promise<Result<null>> =>
  withClinic(scope, async (tx) => {
    if (!(await careOf(tx, scope, patientId))) return failed('missing');
    const [row] = await tx
      .update(programs)
      .set({ patientId, updatedAt: sql`now()`, updatedBy: scope.userId })
      .where(and(own(scope, id), sql`(${programs.patientId} is null or ${programs.status} = 'draft')`))
      .returning({ id: programs.id });
    if (!row) return failed('missing');
    await appendAudit(tx, scope, { action: 'program.assign', object: 'program', objectId: id, patientId });
    return done(null);
  });

/** Takes a program off the lists and ends its link, both or neither; its versions stay. */
export const archiveProgram = (scope: ClinicScope, id: string): Promise<Result<null>> =>
  withClinic(scope, async (tx) => {
    const [row] = await tx
      .update(programs)
      .set({ archivedAt: sql`now()`, status: 'ended' })
      .where(own(scope, id))
      .returning({ patientId: programs.patientId });
    if (!row) return failed('missing');
    await endLinks(tx, scope, id, row.patientId);
    await appendAudit(tx, scope, {
      action: 'program.archive',
      object: 'program',
      objectId: id,
      patientId: row.patientId,
    });
    return done(null);
  });
