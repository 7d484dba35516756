import { sessionCookie } from '../../../lib/auth/cookie';
import { acceptInvite } from '../../../lib/auth/mutations';
import { joinSchema } from '../../../lib/auth/schema';
import { callerOf } from '../../../lib/auth/throttle';
import { publicHandler } from '../../../lib/http';
import { afterForm } from '../after-form';

/** A colleague's first sign-in, by the link that the owner gave them. */
export const POST = publicHandler({
  body: joinSchema,
  run: async ({ request, body }) => {
    const result = await acceptInvite(body.token, body.password, callerOf(request));
    return result.ok
      ? afterForm(request, '/settings/people', { cookie: await sessionCookie(result.value) })
      : result;
  },
});
