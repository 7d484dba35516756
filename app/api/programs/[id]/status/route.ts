import { handler } from '../../../../../lib/http';
import { programIdSchema } from '../../../../../lib/programs/schema';
import { setRunning } from '../../../../../lib/reuse/mutations';
import { statusSchema } from '../../../../../lib/reuse/schema';
import { unlessOther } from '../same-person';

export const POST = handler({
  role: 'clinician',
  params: programIdSchema,
  body: statusSchema,
  run: ({ request, scope, params, body }) =>
    unlessOther(request, scope, () => setRunning(scope, params.id, body.status)),
});
