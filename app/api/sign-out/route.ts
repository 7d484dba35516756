import { cookies } from 'next/headers';
import { clearedCookie, cookieName, secretIn } from '../../../lib/auth/cookie';
import { signOut } from '../../../lib/auth/mutations';
import { publicHandler } from '../../../lib/http';
import { afterForm } from '../after-form';

/**
 * Ends the session in the database first: without that nobody is told that they are signed out. Then the
 * browser empties what it kept for this product, so that Back and the next person at the desk see nothing.
 */
export const POST = publicHandler({
  run: async ({ request }) => {
    const secret = await secretIn((await cookies()).get(cookieName())?.value);
    if (secret) await signOut(secret);
    const answer = afterForm(request, '/sign-in', { cookie: clearedCookie() });
    answer.headers.set('clear-site-data', '"cache", "storage"');
    return answer;
  },
});
