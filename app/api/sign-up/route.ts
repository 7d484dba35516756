import { sessionCookie } from '../../../lib/auth/cookie';
import { signUp } from '../../../lib/auth/mutations';
import { signUpSchema } from '../../../lib/auth/schema';
import { callerOf } from '../../../lib/auth/throttle';
import { publicHandler } from '../../../lib/http';
import { afterForm } from '../after-form';

export const POST = publicHandler({
  body: signUpSchema,
  run: async ({ request, body }) => {
    const result = await signUp(body, callerOf(request));
    return result.ok ? afterForm(request, '/welcome', { cookie: await sessionCookie(result.value) }) : result;
  },
});
