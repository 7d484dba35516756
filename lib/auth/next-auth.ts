import NextAuth, { type AuthOptions, type CookieOption } from 'next-auth';
import CredentialsProvider from 'next-auth/providers/credentials';
import { env, publicUrl } from '../env';
import { cookieName } from './cookie';
import { currentSession } from './gate';
import { signOut } from './mutations';
import { ABSOLUTE_HOURS } from './queries';
import { resolveSession } from './session';

/** Thrown where a token is not, or no longer, a session: next-auth answers "nobody" and clears its cookie. */
const notLive = () => new Error('no live session');

const cookie = (name: string): CookieOption => {
  const secure = publicUrl().startsWith('https:');
  return {
    name: secure && !name.startsWith('__Host-') ? `__Host-${name}` : name,
    options: { httpOnly: true, sameSite: 'lax', path: '/', secure },
  };
};

/**
 * next-auth behind our own sessions table. It can read a session and end one, never begin one: its credentials
 * are always refused, and what a caller posts to it never reaches the token.
 */
export const authOptions = (): AuthOptions => ({
  secret: env().authSecret,
  session: { strategy: 'jwt', maxAge: ABSOLUTE_HOURS * 3600 },
  pages: { signIn: '/sign-in', signOut: '/sign-in', error: '/sign-in' },
  cookies: {
    sessionToken: cookie(cookieName()),
    // Not "stepwise-…": next-auth takes every cookie that begins with the session's name for a part of it.
    csrfToken: cookie('nextauth-csrf'),
    callbackUrl: cookie('nextauth-callback'),
  },
  providers: [CredentialsProvider({ name: 'Stepwise', credentials: {}, authorize: async () => null })],
  callbacks: {
    signIn: () => false,
    // `trigger: 'update'` carries the caller's own claims: only the secret is kept, and only while it is live.
    jwt: async ({ token }) => {
      if (typeof token.sid !== 'string' || !(await resolveSession(token.sid))) throw notLive();
      return { sid: token.sid };
    },
    session: async ({ token, session }) => {
      const live = typeof token.sid === 'string' ? await resolveSession(token.sid) : null;
      if (!live) throw notLive();
      return { expires: session.expires, user: { name: live.name, email: live.email } };
    },
  },
  events: {
    signOut: async ({ token }) => {
      if (typeof token?.sid === 'string') await signOut(token.sid);
    },
  },
  logger: { error: () => undefined, warn: () => undefined, debug: () => undefined },
});

/** What of next-auth is reachable. Its sign-in routes are not: `POST /api/sign-in` is the one door. */
const OPEN: Record<string, readonly string[]> = { GET: ['session', 'csrf'], POST: ['session', 'signout'] };

/** Hands a request to next-auth where its action is open; `null` elsewhere. */
export async function throughNextAuth(request: Request, action: string[]): Promise<Response | null> {
  const [name = '', ...rest] = action;
  if (rest.length || !OPEN[request.method]?.includes(name)) return null;
  // next-auth takes every error for "signed out"; a database that does not answer must stay an error.
  await currentSession();
  return (await NextAuth(
    request as never,
    { params: { nextauth: action } } as never,
    authOptions(),
  )) as Response;
}
