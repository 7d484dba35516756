import { done } from '../../../lib/errors';
import { handler } from '../../../lib/http';
import { createPatient } from '../../../lib/patients/mutations';
import { listPatients } from '../../../lib/patients/queries';
import { newPatientSchema, patientSearchSchema } from '../../../lib/patients/schema';
import { afterForm } from '../after-form';

/** How many people a search offers at once. */
const OFFERED = 20;

export const GET = handler({
  query: patientSearchSchema,
  run: async ({ scope, query }) => done(await listPatients(scope, query.q, OFFERED)),
});

export const POST = handler({
  role: 'clinician',
  body: newPatientSchema,
  run: async ({ request, scope, body: { after, ...person } }) => {
    const result = await createPatient(scope, person);
    if (!result.ok) return result;
    const { id } = result.value;
    const next = after === 'program' ? `/programs/new?patient=${id}` : `/patients/${id}`;
    return afterForm(request, next, { told: { id } });
  },
});
