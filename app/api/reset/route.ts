import { resetPassword } from '../../../lib/auth/mutations';
import { resetSchema } from '../../../lib/auth/schema';
import { publicHandler } from '../../../lib/http';
import { afterForm } from '../after-form';

/** A new password by the link that was mailed. */
export const POST = publicHandler({
  body: resetSchema,
  run: async ({ request, body: { token, password } }) => {
    const result = await resetPassword(token, password);
    return result.ok ? afterForm(request, '/sign-in?reset=1') : result;
  },
});
