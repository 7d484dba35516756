import { done } from '../../../../../lib/errors';
import { handler } from '../../../../../lib/http';
import { publishProgram } from '../../../../../lib/programs/mutations';
import { programIdSchema, publishSchema } from '../../../../../lib/programs/schema';
import { getLink } from '../../../../../lib/share/queries';
import { unlessOther } from '../same-person';

export const POST = handler({
  role: 'clinician',
  params: programIdSchema,
  body: publishSchema,
  run: ({ request, scope, params, body }) =>
    unlessOther(request, scope, async () => {
      const published = await publishProgram(scope, params.id, body);
      if (!published.ok) return published;
      return done({ number: published.value.number, link: await getLink(scope, params.id) });
    }),
});
