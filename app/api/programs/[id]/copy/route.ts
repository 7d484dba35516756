import { handler } from '../../../../../lib/http';
import { programIdSchema } from '../../../../../lib/programs/schema';
import { copyProgram } from '../../../../../lib/reuse/mutations';
import { copySchema } from '../../../../../lib/reuse/schema';
import { unlessOther } from '../same-person';

export const POST = handler({
  role: 'clinician',
  params: programIdSchema,
  body: copySchema,
  run: ({ request, scope, params, body }) =>
    unlessOther(request, scope, () => copyProgram(scope, params.id, body.patientId)),
});
