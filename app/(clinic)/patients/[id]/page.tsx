import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PatientProgress } from '../../../../components/follow-up/patient-progress';
import { ArchivePatient, RestorePatient, TakeRecord } from '../../../../components/patients/archive';
import { PatientForm } from '../../../../components/patients/patient-form';
import { PatientPrograms } from '../../../../components/patients/programs';
import { ButtonLink } from '../../../../components/ui/button';
import { PageHead } from '../../../../components/ui/page-head';
import { Saved } from '../../../../components/ui/saved';
import { requireMember } from '../../../../lib/auth/gate';
import { listAdherence } from '../../../../lib/check-ins/queries';
import { getClinic, listMembers } from '../../../../lib/clinics/queries';
import { distinction, fullName } from '../../../../lib/patients/model';
import { getPatient } from '../../../../lib/patients/queries';
import { patientIdSchema } from '../../../../lib/patients/schema';
import { listPrograms } from '../../../../lib/programs/queries';

export const metadata: Metadata = { title: 'Patient' };

export default async function PatientPage({
  params,
  searchParams,
}: {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ saved?: string }>;
}) {
  const id = patientIdSchema.safeParse(await params).data?.id ?? notFound();
  const { scope } = await requireMember(`/patients/${id}`);
  const patient = (await getPatient(scope, id)) ?? notFound();
  const programs = await listPrograms(scope, id);
  const { timeZone } = await getClinic(scope);
  const clinician = (await listMembers(scope)).find(({ userId }) => userId === patient.clinicianId);
  const name = fullName(patient);
  const writes = scope.role !== 'assistant';
  return (
    <>
      <PageHead
        title={name}
        back={{ href: '/patients', label: 'Patients' }}
        action={
          writes &&
          !patient.archived && (
            <ButtonLink look="primary" href={`/programs/new?patient=${id}`}>
              New program for {name}
            </ButtonLink>
          )
        }
      >
        {[
          distinction(patient) || 'No birth year or chart number yet',
          clinician && `looked after by ${clinician.name}`,
        ]
          .filter(Boolean)
          .join(' · ')}
      </PageHead>
      <Saved show={Boolean((await searchParams).saved)} />
      {patient.archived && <RestorePatient id={id} name={name} writes={writes} />}
      <PatientPrograms programs={programs} timeZone={timeZone} name={name} />
      <PatientProgress adherence={await listAdherence(scope, id)} programs={programs} />
      <fieldset disabled={!writes} className="mt-10">
        <PatientForm key={patient.revision} patient={patient} />
      </fieldset>
      {writes && <TakeRecord id={id} name={name} />}
      {writes && !patient.archived && <ArchivePatient id={id} name={name} />}
    </>
  );
}
