import type { Metadata } from 'next';
import { StartForm } from '../../../../components/programs/start-form';
import { PageHead } from '../../../../components/ui/page-head';
import { requireClinician } from '../../../../lib/auth/gate';
import { getCatalogItem } from '../../../../lib/catalog/queries';
import { choiceOf } from '../../../../lib/patients/model';
import { getPatient, listPatients } from '../../../../lib/patients/queries';
import { patientIdSchema } from '../../../../lib/patients/schema';
import { listTemplates } from '../../../../lib/templates/queries';

export const metadata: Metadata = { title: 'New program' };

/** Enough for a small clinic to choose from without typing; the others are found by name. */
const OFFERED = 200;

export default async function NewProgramPage({
  searchParams,
}: {
  searchParams: Promise<{ patient?: string; item?: string; template?: string }>;
}) {
  const { scope } = await requireClinician('/programs/new');
  const { patient, item, template } = await searchParams;
  const id = patientIdSchema.safeParse({ id: patient }).data?.id;
  const chosen = id ? await getPatient(scope, id) : null;
  const first = typeof item === 'string' ? await getCatalogItem(scope, item) : null;
  const plan = (await listTemplates(scope)).find((each) => each.id === template);
  const patients = await listPatients(scope, '', OFFERED);
  return (
    <div className="mx-auto max-w-xl">
      <PageHead title="New program" back={{ href: '/programs', label: 'Programs' }} />
      <StartForm
        chosen={chosen && choiceOf(chosen)}
        patients={patients.map(choiceOf)}
        template={plan ? { id: plan.id, name: plan.name } : null}
        first={first && { id: first.id, name: first.text.en.name }}
      />
    </div>
  );
}
