import { getAdherence } from '../../../../../lib/check-ins/queries';
import { done } from '../../../../../lib/errors';
import { handler } from '../../../../../lib/http';
import { programIdSchema } from '../../../../../lib/programs/schema';

/** How the plan is being done, for the review beside it; `null` where it was never published. */
export const GET = handler({
  params: programIdSchema,
  run: async ({ scope, params }) => done(await getAdherence(scope, params.id)),
});
