import { after } from 'next/server';
import { askReset } from '../../../lib/auth/mutations';
import { forgotSchema } from '../../../lib/auth/schema';
import { callerOf } from '../../../lib/auth/throttle';
import { publicHandler } from '../../../lib/http';
import { resetLetter } from '../../../lib/mail/letters';
import { sendMail } from '../../../lib/mail/send';
import { afterForm } from '../after-form';

/** A forgotten password. The answer comes before the mail goes, so neither words nor time tell who has an account. */
export const POST = publicHandler({
  body: forgotSchema,
  run: async ({ request, body: { email } }) => {
    const asked = await askReset(email, callerOf(request));
    if (!asked.ok) return asked;
    const { value } = asked;
    if (value)
      after(async () => {
        try {
          await sendMail(resetLetter(email, value.token));
        } catch (error) {
          console.error(`a mail could not be sent: ${error instanceof Error ? error.message : 'unknown'}`);
        }
      });
    return afterForm(request, '/forgot?sent=1');
  },
});
