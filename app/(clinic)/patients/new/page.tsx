import type { Metadata } from 'next';
import { PatientForm } from '../../../../components/patients/patient-form';
import { PageHead } from '../../../../components/ui/page-head';
import { requireClinician } from '../../../../lib/auth/gate';
import { getClinic } from '../../../../lib/clinics/queries';

export const metadata: Metadata = { title: 'New patient' };

export default async function NewPatientPage({
  searchParams,
}: {
  searchParams: Promise<{ name?: string; after?: string }>;
}) {
  const { scope } = await requireClinician('/patients/new');
  const { name, after } = await searchParams;
  const { language } = await getClinic(scope);
  const [given = '', ...family] = typeof name === 'string' ? name.trim().slice(0, 120).split(/\s+/) : [];
  return (
    <>
      <PageHead title="New patient" back={{ href: '/patients', label: 'Patients' }} />
      <PatientForm
        language={language}
        after={after === 'program' ? 'program' : ''}
        name={{ given, family: family.join(' ') }}
      />
    </>
  );
}
