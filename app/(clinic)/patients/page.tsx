import type { Metadata } from 'next';
import { FigureAtRest } from '../../../components/figure/at-rest';
import { PatientList } from '../../../components/patients/patient-list';
import { PatientSearch } from '../../../components/patients/search';
import { ButtonLink } from '../../../components/ui/button';
import { Empty } from '../../../components/ui/empty';
import { PageHead } from '../../../components/ui/page-head';
import { requireMember } from '../../../lib/auth/gate';
import { listPatients } from '../../../lib/patients/queries';

export const metadata: Metadata = { title: 'Patients' };

const SHOWN = 100;

export default async function PatientsPage({
  searchParams,
}: {
  searchParams: Promise<{ q?: string; archived?: string }>;
}) {
  const { scope } = await requireMember('/patients');
  const { q, archived } = await searchParams;
  const query = typeof q === 'string' ? q.slice(0, 120) : '';
  const patients = await listPatients(scope, query, SHOWN, Boolean(archived));
  const add = (
    <ButtonLink look="primary" href="/patients/new">
      Add a patient
    </ButtonLink>
  );
  const writes = scope.role !== 'assistant';
  const isEmpty = !patients.length && !query && !archived;
  return (
    <>
      <PageHead title={archived ? 'Archived patients' : 'Patients'} action={writes && !isEmpty && add} />
      {!isEmpty && <PatientSearch query={query} />}
      {patients.length > 0 && <PatientList patients={patients} />}
      {patients.length === SHOWN && (
        <p className="mt-3 text-sm text-soft">
          The {SHOWN} changed last are shown. Search to find the others.
        </p>
      )}
      {isEmpty && (
        <Empty
          title="Nobody here yet"
          picture={<FigureAtRest id="habit-change-position" />}
          action={writes && add}
        >
          A name is enough to begin. Birth year and chart number tell two people of one name apart.
        </Empty>
      )}
      {!patients.length && !isEmpty && (
        <Empty
          title={query ? `Nobody found for “${query}”` : 'Nobody is archived'}
          action={writes && query && add}
        >
          {query ? 'The search looks at names and chart numbers.' : 'People you archive wait here.'}
        </Empty>
      )}
      {!isEmpty && (
        <p className="mt-6 text-sm">
          <a className="font-semibold text-teal" href={archived ? '/patients' : '/patients?archived=1'}>
            {archived ? 'Back to all patients' : 'Archived patients'}
          </a>
        </p>
      )}
    </>
  );
}
