import { failed } from '../../../../../lib/errors';
import { handler } from '../../../../../lib/http';
import { assignPatient } from '../../../../../lib/programs/mutations';
import { programIdSchema, programPatientSchema } from '../../../../../lib/programs/schema';
import { unlessOther } from '../same-person';

export const POST = handler({
  role: 'clinician',
  params: programIdSchema,
  body: programPatientSchema,
  run: ({ request, scope, params, body: { patientId } }) =>
    unlessOther(request, scope, async () =>
      patientId
        ? assignPatient(scope, params.id, patientId)
        : failed('invalid', { fields: { patientId: 'Choose a patient.' } }),
    ),
});
