import { type AnyColumn, and, desc, eq, isNotNull, isNull, or, sql } from 'drizzle-orm';
import { withClinic } from '../../db';
import { patients, programs } from '../../db/schema';
import type { ClinicScope } from '../auth/session';
import type { PatientDto, PatientFlag, PatientRow } from './schema';

const columns = {
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
  paperOnly: patients.paperOnly,
  revision: patients.revision,
  clinicianId: patients.clinicianId,
  archivedAt: patients.archivedAt,
  updatedAt: patients.updatedAt,
};

/** One patient; `null` for another clinic's as for a missing one. */
export async function getPatient(scope: ClinicScope, id: string): Promise<PatientDto | null> {
  const [row] = await withClinic(scope, (tx) =>
    tx
      .select(columns)
      .from(patients)
      .where(and(eq(patients.clinicId, scope.clinicId), eq(patients.id, id))),
  );
  if (!row) return null;
  const { archivedAt, ...patient } = row;
  return {
    ...patient,
    flags: row.flags as PatientFlag[],
    language: row.language === 'es' ? 'es' : 'en',
    archived: archivedAt !== null,
    updatedAt: row.updatedAt.toISOString(),
  };
}

/** Letters with accents and what they are searched as; without an extension the database folds plain ones only. */
const SMALL = 'áàâäãåāéèêëēíìîïīóòôöõøōúùûüūýÿñńçćčśšžźżłđř';
const ACCENTED = SMALL + SMALL.toUpperCase();
const UNACCENTED = 'aaaaaaaeeeeeiiiiiooooooouuuuuyynncccsszzzldr'.repeat(2);
const plainly = (column: AnyColumn) => sql`translate(lower(${column}), ${ACCENTED}, ${UNACCENTED})`;
const plain = (text: string) =>
  [...text.toLowerCase().normalize('NFC')]
    .map((letter) => UNACCENTED[ACCENTED.indexOf(letter)] ?? letter)
    .join('');

/**
 * Patients whose name or chart number holds every word of the query, last changed first.
 * @param limit at most this many rows
 * @param archived those that were taken off the list instead
 */
export async function listPatients(
  scope: ClinicScope,
  query = '',
  limit = 100,
  archived = false,
): Promise<PatientRow[]> {
  const words = plain(query).split(/\s+/).filter(Boolean).slice(0, 6);
  const holds = (word: string) => {
    const part = `%${word.replace(/[\\%_]/g, '\\$&')}%`;
    return or(
      sql`${plainly(patients.givenName)} like ${part}`,
      sql`${plainly(patients.familyName)} like ${part}`,
      sql`${plainly(patients.chartNumber)} like ${part}`,
    );
  };
  const rows = await withClinic(scope, (tx) =>
    tx
      .select({
        id: patients.id,
        givenName: patients.givenName,
        familyName: patients.familyName,
        birthYear: patients.birthYear,
        chartNumber: patients.chartNumber,
        language: patients.language,
        flags: patients.flags,
        updatedAt: patients.updatedAt,
        // Written out: in a query of one table drizzle names columns without it, and the inner table would win.
        programs: sql<number>`(select count(*)::int from ${programs} where ${programs}.clinic_id = ${patients}.clinic_id and ${programs}.patient_id = ${patients}.id and ${programs}.archived_at is null)`,
      })
      .from(patients)
      .where(
        and(
          eq(patients.clinicId, scope.clinicId),
          archived ? isNotNull(patients.archivedAt) : isNull(patients.archivedAt),
          ...words.map(holds),
        ),
      )
      .orderBy(desc(patients.updatedAt), patients.id)
      .limit(limit),
  );
  return rows.map((row) => ({
    ...row,
    flags: row.flags as PatientFlag[],
    updatedAt: row.updatedAt.toISOString(),
  }));
}
