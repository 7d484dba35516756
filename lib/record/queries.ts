import { and, asc, eq } from 'drizzle-orm';
import { withClinic } from '../../db';
import { checkIns, programs, programVersions, warningReports } from '../../db/schema';
import type { ClinicScope } from '../auth/session';
import { getCatalogItems } from '../catalog/queries';
import type { CatalogItem } from '../catalog/schema';
import { SESSION } from '../check-ins/model';
import { formatDose } from '../dose/format';
import { flagLabel } from '../fit/flags';
import { getPatient } from '../patients/queries';
import type { PatientDto } from '../patients/schema';
import type { ProgramDocument, ProgramItem } from '../programs/schema';
import { courseWords } from '../view/words';
import type { RecordRow } from './schema';

/** Everything that the clinic keeps of one person, line by line; `null` for another clinic's as for a missing one. */
export async function getRecord(scope: ClinicScope, patientId: string): Promise<RecordRow[] | null> {
  const patient = await getPatient(scope, patientId);
  if (!patient) return null;
  const kept = await withClinic(scope, async (tx) => ({
    plans: await tx
      .select({ id: programs.id, document: programs.document })
      .from(programs)
      .where(and(eq(programs.clinicId, scope.clinicId), eq(programs.patientId, patientId)))
      .orderBy(asc(programs.createdAt)),
    shown: await tx
      .select({
        programId: programVersions.programId,
        number: programVersions.number,
        at: programVersions.publishedAt,
      })
      .from(programVersions)
      .innerJoin(
        programs,
        and(eq(programs.clinicId, programVersions.clinicId), eq(programs.id, programVersions.programId)),
      )
      .where(and(eq(programVersions.clinicId, scope.clinicId), eq(programs.patientId, patientId)))
      .orderBy(asc(programVersions.publishedAt)),
    written: await tx
      .select({
        programId: checkIns.programId,
        itemId: checkIns.itemId,
        date: checkIns.localDate,
        done: checkIns.done,
        pain: checkIns.pain,
        nextMorning: checkIns.painNextMorning,
        effort: checkIns.effort,
        obstacle: checkIns.obstacle,
        comment: checkIns.comment,
      })
      .from(checkIns)
      .innerJoin(programs, and(eq(programs.clinicId, checkIns.clinicId), eq(programs.id, checkIns.programId)))
      .where(and(eq(checkIns.clinicId, scope.clinicId), eq(programs.patientId, patientId)))
      .orderBy(asc(checkIns.localDate), asc(checkIns.createdAt)),
    warnings: await tx
      .select({
        programId: warningReports.programId,
        date: warningReports.localDate,
        level: warningReports.level,
        clearedAt: warningReports.clearedAt,
      })
      .from(warningReports)
      .where(and(eq(warningReports.clinicId, scope.clinicId), eq(warningReports.patientId, patientId)))
      .orderBy(asc(warningReports.reportedAt)),
  }));
  const plans = new Map(kept.plans.map(({ id, document }) => [id, document as ProgramDocument]));
  const titleOf = (id: string) => plans.get(id)?.title ?? '';
  const names = await namesOf(scope, plans.values());
  const itemName = (programId: string, itemId: string) => {
    const item = plans.get(programId)?.items[itemId];
    return item ? names(item.catalogId) : 'No longer in the plan';
  };
  return [
    ...personRows(patient),
    ...[...plans.values()].flatMap((document) => planRows(document, names)),
    ...kept.shown.map(
      ({ programId, number, at }): RecordRow => ({
        ...EMPTY,
        what: 'shown to the patient',
        date: at.toISOString().slice(0, 10),
        program: titleOf(programId),
        name: `Version ${number}`,
      }),
    ),
    ...kept.written
      .filter(({ itemId, done }) => itemId === SESSION || done !== 'none')
      .map(
        ({ programId, itemId, done, date, ...said }): RecordRow => ({
          ...EMPTY,
          ...said,
          what: itemId === SESSION ? 'day' : 'exercise done',
          date,
          program: titleOf(programId),
          name: itemId === SESSION ? '' : itemName(programId, itemId),
          detail: done === 'part' ? 'in part' : '',
        }),
      ),
    ...kept.warnings.map(
      ({ programId, date, level, clearedAt }): RecordRow => ({
        ...EMPTY,
        what: 'warning sign',
        date,
        program: titleOf(programId),
        name: level,
        detail: clearedAt ? `cleared ${clearedAt.toISOString().slice(0, 10)}` : 'not cleared',
      }),
    ),
  ];
}

const EMPTY = { date: '', program: '', part: '', name: '', detail: '' };

async function namesOf(scope: ClinicScope, documents: Iterable<ProgramDocument>) {
  const ids = [...documents].flatMap(({ items }) => Object.values(items).map(({ catalogId }) => catalogId));
  const entries: ReadonlyMap<string, CatalogItem> = await getCatalogItems(scope, ids);
  return (id: string): string => entries.get(id)?.text.en.name ?? id;
}

function personRows(patient: PatientDto): RecordRow[] {
  const told: [string, string | number | null][] = [
    ['Given name', patient.givenName],
    ['Family name', patient.familyName],
    ['Birth year', patient.birthYear],
    ['Chart number', patient.chartNumber],
    ['Phone', patient.phone],
    ['Email', patient.email],
    ['Language', patient.language],
    ['Usual pain', patient.usualPain],
    ...patient.flags.map(({ id, date }): [string, string] => [flagLabel(id), date || 'yes']),
  ];
  return told
    .filter(([, value]) => value !== null && value !== '')
    .map(([name, value]) => ({ ...EMPTY, what: 'person', name, detail: String(value) }));
}

const planRows = (document: ProgramDocument, nameOf: (id: string) => string): RecordRow[] =>
  document.phases.flatMap((phase, at) =>
    phase.order.flatMap((id): RecordRow[] => {
      const item = document.items[id];
      if (!item) return [];
      const part = phase.name || `Phase ${at + 1}`;
      const detail = amountOf(item);
      const name = nameOf(item.catalogId);
      return [{ ...EMPTY, what: 'plan', program: document.title, part, name, detail, comment: item.note }];
    }),
  );

const amountOf = ({ dose, course, amount }: ProgramItem): string => {
  if (dose) return formatDose(dose, 'en');
  if (course) return courseWords(course, 'clinic', 'en');
  return amount === undefined ? '' : String(amount);
};
