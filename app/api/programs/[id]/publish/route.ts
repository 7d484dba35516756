import { done } from '../../../../../lib/errors';
import { handler } from '../../../../../lib/http';
import { publishProgram } from '../../../../../lib/programs/mutations';
import { programIdSchema, publishSchema } from '../../../../../lib/programs/schema';
import { getLink } from '../../../../../lib/share/queries';

export const POST = handler({
  role: 'clinician',
  params: programIdSchema,
  body: publishSchema,
  run: async ({ scope, params, body }) => {
    const published = await publishProgram(scope, params.id, body);
    if (!published.ok) return published;
    return done({ number: published.value.number, link: await getLink(scope, params.id) });
  },
});
