import { and, desc, eq, isNull, sql } from 'drizzle-orm';
import { type Tx, withClinic } from '../../db';
import { patients, programs, programVersions } from '../../db/schema';
import { peopleById } from '../auth/queries';
import type { ClinicScope } from '../auth/session';
import { getCatalogItems, listRedFlags } from '../catalog/queries';
import { clinicCard, getClinic, listMembers } from '../clinics/queries';
import { lookFor } from '../figure/looks';
import { readAnswers } from '../practice/queries';
import { composeProgram } from '../view/compose';
import type { PatientProgram, ProgramDocument, ProgramDto, ProgramPatientDto, ProgramRow } from './schema';

const own = (scope: ClinicScope, id: string) =>
  and(eq(programs.clinicId, scope.clinicId), eq(programs.id, id));

async function readProgram(tx: Tx, scope: ClinicScope, id: string) {
  const [row] = await tx
    .select({
      id: programs.id,
      revision: programs.revision,
      status: programs.status,
      document: programs.document,
      screenedAt: programs.screenedAt,
      screenedBy: programs.screenedBy,
      updatedAt: programs.updatedAt,
      updatedBy: programs.updatedBy,
      patient: {
        id: patients.id,
        givenName: patients.givenName,
        familyName: patients.familyName,
        birthYear: patients.birthYear,
        chartNumber: patients.chartNumber,
        phone: patients.phone,
        email: patients.email,
        language: patients.language,
        usualPain: patients.usualPain,
        flags: patients.flags,
      },
    })
    .from(programs)
    .leftJoin(patients, and(eq(patients.clinicId, programs.clinicId), eq(patients.id, programs.patientId)))
    .where(own(scope, id));
  const [version] = await tx
    .select({
      number: programVersions.number,
      publishedAt: programVersions.publishedAt,
      publishedBy: programVersions.publishedBy,
      same: sql<boolean>`${programVersions.document} = (select ${programs.document} from ${programs} where ${own(scope, id)})`,
    })
    .from(programVersions)
    .where(and(eq(programVersions.clinicId, scope.clinicId), eq(programVersions.programId, id)))
    .orderBy(desc(programVersions.number))
    .limit(1);
  const answered = row?.patient ? await readAnswers(tx, scope, row.patient.id) : {};
  return row ? { ...row, version, answered } : null;
}

/** A program with its draft, for the builder; `null` for another clinic's as for a missing one. */
export async function getProgram(scope: ClinicScope, id: string): Promise<ProgramDto | null> {
  const row = await withClinic(scope, (tx) => readProgram(tx, scope, id));
  if (!row) return null;
  const names = await peopleById(
    [row.updatedBy, row.screenedBy ?? '', row.version?.publishedBy ?? ''].filter(Boolean),
  );
  const nameOf = (person: string | null) => names.get(person ?? '')?.name ?? '';
  return {
    id: row.id,
    revision: row.revision,
    status: row.status as ProgramDto['status'],
    document: row.document as ProgramDocument,
    patient:
      row.patient &&
      ({
        ...row.patient,
        language: row.patient.language === 'es' ? 'es' : 'en',
        answered: row.answered,
      } satisfies ProgramPatientDto),
    screened: row.screenedAt && { at: row.screenedAt.toISOString(), by: nameOf(row.screenedBy) },
    published: row.version
      ? {
          number: row.version.number,
          at: row.version.publishedAt.toISOString(),
          by: nameOf(row.version.publishedBy),
          changedSince: !row.version.same,
        }
      : null,
    updatedAt: row.updatedAt.toISOString(),
    updatedBy: nameOf(row.updatedBy),
  };
}

/** The clinic's programs, last changed first; of one patient when `patientId` is given. */
export async function listPrograms(
  scope: ClinicScope,
  patientId?: string,
  limit = 200,
): Promise<ProgramRow[]> {
  const rows = await withClinic(scope, (tx) =>
    tx
      .select({
        id: programs.id,
        title: sql<string>`${programs.document}->>'title'`,
        status: programs.status,
        items: sql<number>`(select count(*)::int from jsonb_object_keys(${programs.document}->'items'))`,
        updatedAt: programs.updatedAt,
        publishedAt: sql<
          string | null
        >`(select max(${programVersions.publishedAt}) from ${programVersions} where ${programVersions.clinicId} = ${programs.clinicId} and ${programVersions.programId} = ${programs.id})`,
        patient: {
          id: patients.id,
          givenName: patients.givenName,
          familyName: patients.familyName,
          birthYear: patients.birthYear,
          chartNumber: patients.chartNumber,
        },
      })
      .from(programs)
      .leftJoin(patients, and(eq(patients.clinicId, programs.clinicId), eq(patients.id, programs.patientId)))
      .where(
        and(
          eq(programs.clinicId, scope.clinicId),
          isNull(programs.archivedAt),
          patientId ? eq(programs.patientId, patientId) : undefined,
        ),
      )
      .orderBy(desc(programs.updatedAt), programs.id)
      .limit(limit),
  );
  return rows.map((row) => ({
    ...row,
    status: row.status as ProgramRow['status'],
    publishedAt: row.publishedAt && new Date(row.publishedAt).toISOString(),
    updatedAt: row.updatedAt.toISOString(),
  }));
}

/** What the patient would read if the draft were published now: the preview of page and paper. */
export async function getDraftView(scope: ClinicScope, id: string): Promise<PatientProgram | null> {
  const program = await getProgram(scope, id);
  return program && composeView(scope, program, { version: 0, publishedAt: program.updatedAt });
}

/** The newest published version as its patient reads it, for the clinic's own printing. */
export async function getPublishedView(scope: ClinicScope, id: string): Promise<PatientProgram | null> {
  const [row] = await withClinic(scope, (tx) =>
    tx
      .select({ snapshot: programVersions.snapshot })
      .from(programVersions)
      .where(and(eq(programVersions.clinicId, scope.clinicId), eq(programVersions.programId, id)))
      .orderBy(desc(programVersions.number))
      .limit(1),
  );
  return row ? { ...(row.snapshot as PatientProgram), clinic: clinicCard(await getClinic(scope)) } : null;
}

/** Lays catalog, person, author and clinic over a draft. */
export async function composeView(
  scope: ClinicScope,
  program: Pick<ProgramDto, 'id' | 'document' | 'patient'>,
  at: { version: number; publishedAt: string },
): Promise<PatientProgram> {
  const { document, patient } = program;
  const [clinic, items, redFlags, members] = [
    await getClinic(scope),
    await getCatalogItems(
      scope,
      Object.values(document.items).map((item) => item.catalogId),
    ),
    await listRedFlags(),
    await listMembers(scope),
  ];
  const author = members.find((member) => member.userId === scope.userId);
  return composeProgram({
    document,
    items,
    redFlags,
    person: {
      firstName: clinic.showFirstName ? (patient?.givenName ?? '') : '',
      usualPain: patient?.usualPain ?? null,
      flags: patient?.flags.map((flag) => flag.id) ?? [],
    },
    author: author ? [author.name, author.profession].filter(Boolean).join(', ') : '',
    look: clinic.figureLook || lookFor(program.id),
    videoHosts: clinic.videoHosts,
    clinic: clinicCard(clinic),
    ...at,
  });
}
