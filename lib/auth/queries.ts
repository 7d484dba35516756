import { and, eq, gt, inArray, isNull, like, sql } from 'drizzle-orm';
import { withClinic, withSystem, withUser } from '../../db';
import { clinics, memberships, sessions, users } from '../../db/schema';
import { invitedId, inviteEnd, inviteToken, opensInvite } from './invite';
import { opensReset, readResetToken } from './reset';
import type { Role } from './session';

export interface LiveSession {
  userId: string;
  clinicId: string;
  role: Role;
  name: string;
  email: string;
  profession: string;
  clinicName: string;
  isDemo: boolean;
  setUp: boolean;
}

/** Minutes without a request after which a session locks, and hours after which it ends. */
export const IDLE_MINUTES = 30;
export const ABSOLUTE_HOURS = 12;

/**
 * The live session with this hash, read anew at every request: role, membership and account are never taken
 * from the cookie. Its idle clock is pushed on, at most once a minute.
 */
export async function findSession(idHash: string): Promise<LiveSession | null> {
  const found = await withSystem(async (tx) => {
    const [row] = await tx
      .select({
        userId: sessions.userId,
        clinicId: sessions.clinicId,
        name: users.name,
        email: users.email,
        lastSeenAt: sessions.lastSeenAt,
      })
      .from(sessions)
      .innerJoin(users, eq(users.id, sessions.userId))
      .where(
        and(
          eq(sessions.idHash, idHash),
          isNull(sessions.revokedAt),
          isNull(users.disabledAt),
          gt(sessions.idleExpiresAt, sql`now()`),
          gt(sessions.expiresAt, sql`now()`),
        ),
      );
    if (row && Date.now() - row.lastSeenAt.getTime() > 60_000)
      await tx
        .update(sessions)
        .set({ lastSeenAt: sql`now()`, idleExpiresAt: sql`now() + make_interval(mins => ${IDLE_MINUTES})` })
        .where(eq(sessions.idHash, idHash));
    return row;
  });
  if (!found) return null;
  return withClinic(found, async (tx) => {
    const [row] = await tx
      .select({
        role: memberships.role,
        profession: memberships.profession,
        clinicName: clinics.name,
        isDemo: clinics.isDemo,
        setUpAt: clinics.setUpAt,
      })
      .from(memberships)
      .innerJoin(clinics, eq(clinics.id, memberships.clinicId))
      .where(
        and(
          eq(memberships.clinicId, found.clinicId),
          eq(memberships.userId, found.userId),
          isNull(memberships.deactivatedAt),
        ),
      );
    if (!row) return null;
    const { setUpAt, role, ...rest } = row;
    return {
      ...rest,
      role: role as Role,
      setUp: setUpAt !== null,
      userId: found.userId,
      clinicId: found.clinicId,
      name: found.name,
      email: found.email,
    };
  });
}

/** Whether the database holds any account yet: the first start makes the demo only in an empty house. */
export const hasAccounts = (): Promise<boolean> =>
  withSystem(async (tx) => (await tx.select({ id: users.id }).from(users).limit(1)).length > 0);

/** Names and emails of people, by id. Unknown ids are absent. */
export async function peopleById(ids: string[]): Promise<Map<string, { name: string; email: string }>> {
  const wanted = [...new Set(ids)];
  if (!wanted.length) return new Map();
  const rows = await withSystem((tx) =>
    tx
      .select({ id: users.id, name: users.name, email: users.email })
      .from(users)
      .where(inArray(users.id, wanted)),
  );
  return new Map(rows.map(({ id, ...person }) => [id, person]));
}

/** Whose password a reset link may change; `null` once it was used, has ended, or the account is closed. */
export async function findReset(
  token: string,
): Promise<{ userId: string; name: string; email: string; stored: string } | null> {
  const named = readResetToken(token);
  if (!named) return null;
  const [user] = await withSystem((tx) =>
    tx
      .select({ name: users.name, email: users.email, stored: users.passwordHash })
      .from(users)
      .where(and(eq(users.id, named.userId), isNull(users.disabledAt))),
  );
  return user && opensReset(token, user.stored) ? { userId: named.userId, ...user } : null;
}

export interface OpenInvite {
  userId: string;
  clinicId: string;
  name: string;
  email: string;
  clinicName: string;
  /** What stands in place of the password's hash. */
  stored: string;
}

/** The invitation that a token opens; `null` once it was used, renewed, withdrawn or has ended. */
export async function findInvite(token: string): Promise<OpenInvite | null> {
  const userId = invitedId(token);
  if (!userId) return null;
  const [user] = await withSystem((tx) =>
    tx
      .select({ name: users.name, email: users.email, stored: users.passwordHash })
      .from(users)
      .where(and(eq(users.id, userId), isNull(users.disabledAt))),
  );
  if (!user || !opensInvite(token, userId, user.stored)) return null;
  const [member] = await withUser(userId, (tx) =>
    tx
      .select({ clinicId: memberships.clinicId })
      .from(memberships)
      .where(and(eq(memberships.userId, userId), isNull(memberships.deactivatedAt))),
  );
  if (!member) return null;
  const [clinic] = await withClinic({ clinicId: member.clinicId, userId }, (tx) =>
    tx.select({ name: clinics.name }).from(clinics).where(eq(clinics.id, member.clinicId)),
  );
  return clinic ? { ...user, userId, clinicId: member.clinicId, clinicName: clinic.name } : null;
}

/** Open invitations among these people: the token of each link and its end. For the owner's eyes alone. */
export async function invitesById(ids: string[]): Promise<Map<string, { token: string; endsAt: string }>> {
  if (!ids.length) return new Map();
  const rows = await withSystem((tx) =>
    tx
      .select({ id: users.id, stored: users.passwordHash })
      .from(users)
      .where(and(inArray(users.id, ids), like(users.passwordHash, 'invite:%'))),
  );
  return new Map(
    rows.map(({ id, stored }) => [id, { token: inviteToken(id, stored), endsAt: inviteEnd(stored) ?? '' }]),
  );
}
