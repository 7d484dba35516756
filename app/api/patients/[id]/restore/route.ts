import { handler } from '../../../../../lib/http';
import { restorePatient } from '../../../../../lib/patients/mutations';
import { patientIdSchema } from '../../../../../lib/patients/schema';
import { afterForm } from '../../../after-form';

export const POST = handler({
  role: 'clinician',
  params: patientIdSchema,
  run: async ({ request, scope, params }) => {
    const result = await restorePatient(scope, params.id);
    return result.ok ? afterForm(request, `/patients/${params.id}`) : result;
  },
});
