import { z } from 'zod';
import { done, failed } from '../../../../lib/errors';
import { handler } from '../../../../lib/http';
import { LANGUAGES } from '../../../../lib/programs/schema';
import { getTemplateDocument } from '../../../../lib/templates/queries';
import { templateIdSchema } from '../../../../lib/templates/schema';

/** A template as a plan in a language, to be put into a program. */
export const GET = handler({
  params: z.object({ id: templateIdSchema }),
  query: z.object({ lang: z.enum(LANGUAGES).default('en') }),
  run: async ({ scope, params, query }) => {
    const document = await getTemplateDocument(scope, params.id, query.lang);
    return document ? done(document) : failed('missing');
  },
});
