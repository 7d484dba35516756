import { done, failed } from '../../../../../lib/errors';
import { handler } from '../../../../../lib/http';
import { programIdSchema } from '../../../../../lib/programs/schema';
import { recordLinkShown, revokeLinks } from '../../../../../lib/share/mutations';
import { getLink } from '../../../../../lib/share/queries';
import { unlessOther } from '../same-person';

/** The same link again, for whoever at the clinic hands it on. Each showing stands in the audit. */
const show = handler({
  params: programIdSchema,
  run: async ({ scope, params }) => {
    const link = await getLink(scope, params.id);
    if (!link) return failed('missing');
    await recordLinkShown(scope, params.id, link.id);
    return done(link);
  },
});
export const GET = show;
export const POST = show;

export const DELETE = handler({
  role: 'clinician',
  params: programIdSchema,
  run: ({ request, scope, params }) =>
    unlessOther(request, scope, async () => {
      const revoked = await revokeLinks(scope, params.id);
      return revoked.ok ? done(await getLink(scope, params.id)) : revoked;
    }),
});
