import { z } from 'zod';
import { failed } from '../../../../lib/errors';
import { handoutFileName } from '../../../../lib/handout/file-name';
import { renderHandout } from '../../../../lib/handout/render';
import { handler } from '../../../../lib/http';
import { readChoice } from '../../../../lib/patient-page/choice';
import { fileHeaders } from '../../../../lib/patient-page/headers';
import { getDraftView, getPublishedView } from '../../../../lib/programs/queries';
import { programIdSchema } from '../../../../lib/programs/schema';
import { getLink } from '../../../../lib/share/queries';

const querySchema = z.object({ draft: z.literal('1', 'The draft is asked for by draft=1.').optional() });

/** The sheet by session: the latest published version, or the draft as it was last saved. */
export const GET = handler({
  params: programIdSchema,
  query: querySchema,
  run: async ({ request, scope, params, query }) => {
    const read = readChoice(new URL(request.url).searchParams);
    if (!read.ok) return failed('invalid', { fields: { handout: read.lines.join(' ') } });
    const view = query.draft
      ? await getDraftView(scope, params.id)
      : await getPublishedView(scope, params.id);
    if (!view) return failed('missing');
    const { lang, ...choice } = read.choice;
    const told = lang ? { ...view, language: lang } : view;
    const link = await getLink(scope, params.id);
    const living = link && !link.revoked && !link.expired ? { link: link.url } : {};
    const sheet = await renderHandout(told, { ...choice, ...living });
    return new Response(new Uint8Array(sheet), { headers: fileHeaders(handoutFileName(view)) });
  },
});
