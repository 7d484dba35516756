import { done } from '../../../../../lib/errors';
import { handler } from '../../../../../lib/http';
import { programIdSchema } from '../../../../../lib/programs/schema';
import { getLastPlan } from '../../../../../lib/reuse/queries';

/** This patient's last other plan, without its words for the person; `null` where there is none. */
export const GET = handler({
  params: programIdSchema,
  run: async ({ scope, params }) => done(await getLastPlan(scope, params.id)),
});
