import { handler } from '../../../../../lib/http';
import { archiveProgram } from '../../../../../lib/programs/mutations';
import { programIdSchema } from '../../../../../lib/programs/schema';

export const POST = handler({
  role: 'clinician',
  params: programIdSchema,
  run: ({ scope, params }) => archiveProgram(scope, params.id),
});
