import { done, failed } from '../../../../lib/errors';
import { handler } from '../../../../lib/http';
import { savePatient } from '../../../../lib/patients/mutations';
import { getPatient } from '../../../../lib/patients/queries';
import { patientCareSchema, patientEditSchema, patientIdSchema } from '../../../../lib/patients/schema';
import { afterForm } from '../../after-form';

export const GET = handler({
  params: patientIdSchema,
  run: async ({ scope, params }) => {
    const patient = await getPatient(scope, params.id);
    return patient ? done(patient) : failed('missing');
  },
});

export const POST = handler({
  role: 'clinician',
  params: patientIdSchema,
  body: patientEditSchema,
  run: async ({ request, scope, params, body: { revision, ...person } }) => {
    const result = await savePatient(scope, params.id, person, revision);
    return result.ok ? afterForm(request, `/patients/${params.id}?saved=1`) : result;
  },
});

/** What matters for the choice of items, changed beside the program. */
export const PATCH = handler({
  role: 'clinician',
  params: patientIdSchema,
  body: patientCareSchema,
  run: async ({ scope, params, body }) => {
    const given = Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined));
    const result = await savePatient(scope, params.id, given);
    if (!result.ok) return result;
    const patient = await getPatient(scope, params.id);
    return patient ? done(patient) : failed('missing');
  },
});
