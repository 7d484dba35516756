import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import { cookieName, secretIn } from './cookie';
import { type ClinicScope, resolveSession, type Session } from './session';

/** The session of this request, read once a request; `null` for a stranger. */
export const currentSession = cache(async (): Promise<Session | null> => {
  const secret = await secretIn((await cookies()).get(cookieName())?.value);
  return secret ? resolveSession(secret) : null;
});

export const currentScope = async (): Promise<ClinicScope | null> => (await currentSession())?.scope ?? null;

/** For pages: the signed-in member, or on to the sign-in form. */
export async function requireMember(): Promise<Session> {
  return (await currentSession()) ?? redirect('/sign-in');
}

/** For pages that write clinical content. Assistants may read and share, not write. */
export async function requireClinician(): Promise<Session> {
  const session = await requireMember();
  return session.scope.role === 'assistant' ? redirect('/patients') : session;
}

/** For pages of the owner alone. */
export async function requireOwner(): Promise<Session> {
  const session = await requireMember();
  return session.scope.role === 'owner' ? session : redirect('/programs');
}
