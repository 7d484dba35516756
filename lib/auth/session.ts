import { createHash, randomBytes } from 'node:crypto';
import { findSession, type LiveSession } from './queries';

export type Role = 'owner' | 'clinician' | 'assistant';

declare const minted: unique symbol;

/**
 * The right to read and write one clinic's rows, as one person, with one role. Only this file can make one,
 * and only from a live session, so a function that takes it cannot be called without the gate.
 */
export interface ClinicScope {
  readonly clinicId: string;
  readonly userId: string;
  readonly role: Role;
  readonly [minted]: true;
}

export interface Session {
  scope: ClinicScope;
  name: string;
  email: string;
  profession: string;
  clinicName: string;
  isDemo: boolean;
  setUp: boolean;
}

/** A new session's secret: 256 bits, base64url. Only its hash is stored. */
export const newSessionId = (): string => randomBytes(32).toString('base64url');
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** The session behind a secret; `null` when it is unknown, ended, expired, or its person has left the clinic. */
export async function resolveSession(secret: string): Promise<Session | null> {
  const live = await findSession(hashOf(secret));
  return live && { ...described(live), scope: mint(live) };
}

const described = ({ name, email, profession, clinicName, isDemo, setUp }: LiveSession) => ({
  name,
  email,
  profession,
  clinicName,
  isDemo,
  setUp,
});

const mint = ({ clinicId, userId, role }: LiveSession): ClinicScope =>
  ({ clinicId, userId, role }) as ClinicScope;
