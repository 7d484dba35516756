import { sessionCookie } from '../../../lib/auth/cookie';
import { signIn } from '../../../lib/auth/mutations';
import { signInSchema } from '../../../lib/auth/schema';
import { callerOf } from '../../../lib/auth/throttle';
import { faultResponse, publicHandler } from '../../../lib/http';
import { afterForm, wantsJson } from '../after-form';

export const POST = publicHandler({
  body: signInSchema,
  run: async ({ request, body }) => {
    const result = await signIn(body.email, body.password, callerOf(request));
    if (result.ok)
      return afterForm(request, body.next || '/programs', { cookie: await sessionCookie(result.value) });
    // A form without JavaScript is shown again with the sentence; a script is told the fault.
    if (result.fault.code !== 'credentials' || wantsJson(request))
      return faultResponse(request, result.fault);
    const next = body.next ? `&next=${encodeURIComponent(body.next)}` : '';
    return afterForm(request, `/sign-in?error=credentials${next}`);
  },
});
