import { and, desc, eq, isNull, ne, sql } from 'drizzle-orm';
import { withClinic } from '../../db';
import { programs, programVersions } from '../../db/schema';
import { peopleById } from '../auth/queries';
import type { ClinicScope } from '../auth/session';
import type { ProgramDocument } from '../programs/schema';
import { withoutPerson } from '../templates/model';
import type { VersionDto } from './schema';

const MOST_VERSIONS = 100;

/** Every publishing of a program, newest first, with who did it; empty for another clinic's. */
export async function listVersions(scope: ClinicScope, programId: string): Promise<VersionDto[]> {
  const rows = await withClinic(scope, (tx) =>
    tx
      .select({
        number: programVersions.number,
        at: programVersions.publishedAt,
        by: programVersions.publishedBy,
      })
      .from(programVersions)
      .where(and(eq(programVersions.clinicId, scope.clinicId), eq(programVersions.programId, programId)))
      .orderBy(desc(programVersions.number))
      .limit(MOST_VERSIONS),
  );
  const people = await peopleById([...new Set(rows.map(({ by }) => by))]);
  return rows.map(({ number, at, by }) => ({
    number,
    at: at.toISOString(),
    by: people.get(by)?.name ?? '',
  }));
}

/** The draft as it was published with that number; `null` where there is none of ours. */
export async function getVersion(
  scope: ClinicScope,
  programId: string,
  number: number,
): Promise<ProgramDocument | null> {
  const [row] = await withClinic(scope, (tx) =>
    tx
      .select({ document: programVersions.document })
      .from(programVersions)
      .where(
        and(
          eq(programVersions.clinicId, scope.clinicId),
          eq(programVersions.programId, programId),
          eq(programVersions.number, number),
        ),
      ),
  );
  return row ? (row.document as ProgramDocument) : null;
}

/**
 * "Last time": the newest other plan of the same patient, as a plan to begin from: the person's own words stay with
 * the visit that they were written in.
 */
export async function getLastPlan(scope: ClinicScope, programId: string): Promise<ProgramDocument | null> {
  const [row] = await withClinic(scope, (tx) =>
    tx
      .select({ document: programs.document })
      .from(programs)
      .where(
        and(
          eq(programs.clinicId, scope.clinicId),
          ne(programs.id, programId),
          isNull(programs.archivedAt),
          sql`${programs.patientId} = (select p.patient_id from programs p where p.clinic_id = ${scope.clinicId} and p.id = ${programId})`,
          sql`${programs.document}->'items' <> '{}'::jsonb`,
        ),
      )
      .orderBy(desc(programs.updatedAt))
      .limit(1),
  );
  return row ? withoutPerson(row.document as ProgramDocument) : null;
}
