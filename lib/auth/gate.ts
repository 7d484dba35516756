import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import { faultOf } from '../errors';
import { cookieName, secretIn } from './cookie';
import { type ClinicScope, resolveSession, type Session } from './session';

/** The session of this request, read once a request; `null` for a stranger. */
export const currentSession = cache(async (): Promise<Session | null> => {
  const secret = await secretIn((await cookies()).get(cookieName())?.value);
  return secret ? resolveSession(secret) : null;
});

export const currentScope = async (): Promise<ClinicScope | null> => (await currentSession())?.scope ?? null;

/**
 * For pages: what the database answers, or on to the page that waits for it.
 * @param from the page's own path, to come back to
 */
export const orWait = <T>(work: Promise<T>, from: string): Promise<T> =>
  work.catch((error) => {
    if (faultOf(error)?.code === 'unavailable') redirect(withWayBack('/unavailable', 'from', from));
    throw error;
  });

/**
 * For pages: the signed-in member, or on to the sign-in form.
 * @param from the page's own path, to come back to
 */
export const requireMember = async (from = ''): Promise<Session> =>
  (await orWait(currentSession(), from)) ?? redirect(withWayBack('/sign-in', 'next', from));

const withWayBack = (path: string, name: string, from: string) =>
  from ? `${path}?${name}=${encodeURIComponent(from)}` : path;

/** For pages that write clinical content. Assistants may read and share, not write. */
export async function requireClinician(from = ''): Promise<Session> {
  const session = await requireMember(from);
  return session.scope.role === 'assistant' ? redirect('/patients') : session;
}

/** For pages of the owner alone. */
export async function requireOwner(from = ''): Promise<Session> {
  const session = await requireMember(from);
  return session.scope.role === 'owner' ? session : redirect('/programs');
}
