import { RESET_MINUTES } from '../auth/reset';
import { publicUrl } from '../env';
import type { Mail } from './send';

/** The mail with the link of a forgotten password. It names no clinic and no patient. */
export const resetLetter = (to: string, token: string): Mail => ({
  to,
  subject: 'Choose a new password for Stepwise',
  text: `Someone asked for a new password for ${to}.

If it was you, open this link and choose one:

${publicUrl()}/reset/${token}

It works once, within ${RESET_MINUTES} minutes. Every device that is signed in to this account is signed out then.

If it was not you, do nothing. Your password stays as it is.
`,
});
