import { done } from '../../../../../lib/errors';
import { handler } from '../../../../../lib/http';
import { programIdSchema } from '../../../../../lib/programs/schema';
import { listVersions } from '../../../../../lib/reuse/queries';

export const GET = handler({
  params: programIdSchema,
  run: async ({ scope, params }) => done(await listVersions(scope, params.id)),
});
