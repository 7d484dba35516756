import { done, failed } from '../../../../lib/errors';
import { handler } from '../../../../lib/http';
import { saveProgram } from '../../../../lib/programs/mutations';
import { getProgram } from '../../../../lib/programs/queries';
import { programIdSchema, saveProgramSchema } from '../../../../lib/programs/schema';
import { unlessOther } from './same-person';

export const GET = handler({
  params: programIdSchema,
  run: ({ request, scope, params }) =>
    unlessOther(request, scope, async () => {
      const program = await getProgram(scope, params.id);
      return program ? done(program) : failed('missing');
    }),
});

export const PUT = handler({
  role: 'clinician',
  params: programIdSchema,
  body: saveProgramSchema,
  run: ({ request, scope, params, body }) =>
    unlessOther(request, scope, () => saveProgram(scope, params.id, body)),
});
