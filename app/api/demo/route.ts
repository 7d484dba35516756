import { sessionCookie } from '../../../lib/auth/cookie';
import { signIn } from '../../../lib/auth/mutations';
import { callerOf } from '../../../lib/auth/throttle';
import { DEMO_EMAIL } from '../../../lib/demo/mutations';
import { env } from '../../../lib/env';
import { failed } from '../../../lib/errors';
import { publicHandler } from '../../../lib/http';
import { afterForm } from '../after-form';

/** Opens the demo clinic, by the same sign-in as every other; only while the demo is on. */
export const POST = publicHandler({
  run: async ({ request }) => {
    const { demo, demoPassword } = env();
    if (!demo) return failed('missing');
    const result = await signIn(DEMO_EMAIL, demoPassword, callerOf(request));
    return result.ok
      ? afterForm(request, '/programs', { cookie: await sessionCookie(result.value) })
      : result;
  },
});
