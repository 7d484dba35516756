import { failed } from '../../../../../lib/errors';
import { handler } from '../../../../../lib/http';
import { assignPatient } from '../../../../../lib/programs/mutations';
import { programIdSchema, programPatientSchema } from '../../../../../lib/programs/schema';

export const POST = handler({
  role: 'clinician',
  params: programIdSchema,
  body: programPatientSchema,
  run: ({ scope, params, body }) =>
    body.patientId
      ? assignPatient(scope, params.id, body.patientId)
      : failed('invalid', { fields: { patientId: 'Choose a patient.' } }),
});
