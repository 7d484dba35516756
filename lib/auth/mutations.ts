import { randomUUID } from 'node:crypto';
import { and, eq, isNull, like, sql } from 'drizzle-orm';
import { type Tx, withClinic, withSystem, withUser } from '../../db';
import { clinics, memberships, sessions, throttles, users } from '../../db/schema';
import { appendAudit } from '../audit/mutations';
import { countryDefaults } from '../clinics/countries';
import { done, failed, type Result } from '../errors';
import { isInvite, newInvite } from './invite';
import { hashPassword, verifyPassword, weakness } from './password';
import { ABSOLUTE_HOURS, findInvite, findReset, IDLE_MINUTES } from './queries';
import { resetToken } from './reset';
import type { SignUp } from './schema';
import { hashOf, newSessionId } from './session';
import { addressPrefix, BUDGETS, type Budget, throttleKey } from './throttle';

export interface Caller {
  address: string;
  userAgent: string;
}

/**
 * Counts one try and says how many stand in the window now. Counted before the work is done, so that parallel
 * guesses cannot share one count. A database that does not answer lets nobody in.
 */
export async function countTry(
  budget: Budget,
  who: string,
): Promise<{ count: number; over: boolean; waitSeconds: number }> {
  const { tries, minutes } = BUDGETS[budget];
  const fresh = sql`${throttles.windowStart} <= now() - make_interval(mins => ${minutes})`;
  const [row] = await withSystem((tx) =>
    tx
      .insert(throttles)
      .values({ key: throttleKey(budget, who), windowStart: sql`now()`, count: 1 })
      .onConflictDoUpdate({
        target: throttles.key,
        set: {
          count: sql`case when ${fresh} then 1 else ${throttles.count} + 1 end`,
          windowStart: sql`case when ${fresh} then now() else ${throttles.windowStart} end`,
        },
      })
      .returning({ count: throttles.count, windowStart: throttles.windowStart }),
  );
  const count = row?.count ?? Number.POSITIVE_INFINITY;
  const waitSeconds = Math.max(
    1,
    Math.ceil(((row?.windowStart.getTime() ?? 0) + minutes * 60_000 - Date.now()) / 1000),
  );
  return { count, over: count > tries, waitSeconds };
}

const forgetTries = (budget: Budget, who: string) =>
  withSystem((tx) => tx.delete(throttles).where(eq(throttles.key, throttleKey(budget, who))));

/**
 * Signs a person in and returns the new session's secret for the cookie. The answer to an unknown email and
 * to a wrong password is the same, in words and in time.
 */
export async function signIn(email: string, password: string, caller: Caller): Promise<Result<string>> {
  const address = await countTry('address', caller.address);
  if (address.over) return failed('throttled', { retryAfter: address.waitSeconds });
  const account = await countTry('account', email);
  if (account.over) return failed('throttled', { retryAfter: account.waitSeconds });
  const [user] = await withSystem((tx) =>
    tx
      .select({ id: users.id, passwordHash: users.passwordHash })
      .from(users)
      .where(and(eq(users.email, email), isNull(users.disabledAt))),
  );
  if (!(await verifyPassword(user?.passwordHash, password)) || !user) return failed('credentials');
  const [member] = await withUser(user.id, (tx) =>
    tx
      .select({ clinicId: memberships.clinicId })
      .from(memberships)
      .where(and(eq(memberships.userId, user.id), isNull(memberships.deactivatedAt)))
      .orderBy(memberships.createdAt)
      .limit(1),
  );
  if (!member) return failed('credentials');
  await forgetTries('account', email);
  return done(await openSession({ clinicId: member.clinicId, userId: user.id }, caller));
}

async function openSession(who: { clinicId: string; userId: string }, caller: Caller): Promise<string> {
  const secret = newSessionId();
  await withClinic(who, async (tx) => {
    await tx.insert(sessions).values({
      idHash: hashOf(secret),
      userId: who.userId,
      clinicId: who.clinicId,
      idleExpiresAt: sql`now() + make_interval(mins => ${IDLE_MINUTES})`,
      expiresAt: sql`now() + make_interval(hours => ${ABSOLUTE_HOURS})`,
      userAgent: caller.userAgent.slice(0, 200),
      ipPrefix: addressPrefix(caller.address),
    });
    await appendAudit(tx, who, { action: 'session.open', object: 'user', objectId: who.userId });
  });
  return secret;
}

/** Ends the session for good: a copy of its cookie is worth nothing from here on. */
export async function signOut(secret: string): Promise<void> {
  const idHash = hashOf(secret);
  const live = and(eq(sessions.idHash, idHash), isNull(sessions.revokedAt));
  const [who] = await withSystem((tx) =>
    tx.select({ clinicId: sessions.clinicId, userId: sessions.userId }).from(sessions).where(live),
  );
  if (!who) return;
  await withClinic(who, async (tx) => {
    const ended = await tx
      .update(sessions)
      .set({ revokedAt: sql`now()` })
      .where(live)
      .returning({ userId: sessions.userId });
    if (ended.length)
      await appendAudit(tx, who, { action: 'session.close', object: 'user', objectId: who.userId });
  });
}

/** A new clinic with its first owner, signed in. Country defaults are a start; the first screen asks for the rest. */
export async function signUp(input: SignUp, caller: Caller, isDemo = false): Promise<Result<string>> {
  const tries = await countTry('signUp', caller.address);
  if (tries.over) return failed('throttled', { retryAfter: tries.waitSeconds });
  const weak = weakness(input.password, [input.name, input.email.split('@')[0] ?? '', input.clinicName]);
  if (weak) return failed('invalid', { fields: { password: weak } });
  const passwordHash = await hashPassword(input.password);
  const who = { clinicId: randomUUID(), userId: randomUUID() };
  const made = await withClinic(who, async (tx) => {
    const [user] = await tx
      .insert(users)
      .values({ id: who.userId, email: input.email, name: input.name, passwordHash })
      .onConflictDoNothing()
      .returning({ id: users.id });
    if (!user) return false;
    await tx
      .insert(clinics)
      .values({ id: who.clinicId, name: input.clinicName, isDemo, ...countryDefaults('US') });
    await tx.insert(memberships).values({ ...who, role: 'owner' });
    await appendAudit(tx, who, { action: 'clinic.create', object: 'clinic', objectId: who.clinicId });
    return true;
  });
  return made
    ? done(await openSession(who, caller))
    : failed('taken', { fields: { email: 'This email already has an account. Sign in instead.' } });
}

/** A person's own name, as colleagues and patients read it. */
export const renamePerson = async (tx: Tx, who: { userId: string }, name: string): Promise<void> => {
  await tx.update(users).set({ name }).where(eq(users.id, who.userId));
};

/**
 * Signs in where the account exists, giving it this password first; `null` where there is none. For the demo,
 * whose password follows the environment.
 */
export async function signInWithNewPassword(
  email: string,
  password: string,
  caller: Caller,
): Promise<Result<string> | null> {
  const [user] = await withSystem((tx) =>
    tx.select({ id: users.id, passwordHash: users.passwordHash }).from(users).where(eq(users.email, email)),
  );
  if (!user) return null;
  if (!(await verifyPassword(user.passwordHash, password))) {
    const passwordHash = await hashPassword(password);
    await withSystem((tx) => tx.update(users).set({ passwordHash }).where(eq(users.id, user.id)));
  }
  return signIn(email, password, caller);
}

/** An account for a colleague who has not chosen a password yet; `null` where the email has one already. */
export async function addInvitedPerson(
  tx: Tx,
  person: { email: string; name: string },
): Promise<string | null> {
  const [user] = await tx
    .insert(users)
    .values({ ...person, passwordHash: newInvite() })
    .onConflictDoNothing()
    .returning({ id: users.id });
  return user?.id ?? null;
}

/** A fresh link for a colleague who has not come yet; the one before is dead. False where they have come. */
export async function renewInvite(tx: Tx, userId: string): Promise<boolean> {
  const [row] = await tx
    .update(users)
    .set({ passwordHash: newInvite() })
    .where(and(eq(users.id, userId), like(users.passwordHash, 'invite:%')))
    .returning({ id: users.id });
  return row !== undefined;
}

/** Opens an invitation, once: the colleague's password takes its place, and they are signed in. */
export async function acceptInvite(token: string, password: string, caller: Caller): Promise<Result<string>> {
  const invite = await findInvite(token);
  if (!invite) return failed('gone');
  const weak = weakness(password, [invite.name, invite.email.split('@')[0] ?? '', invite.clinicName]);
  if (weak) return failed('invalid', { fields: { password: weak } });
  const passwordHash = await hashPassword(password);
  const who = { clinicId: invite.clinicId, userId: invite.userId };
  const taken = await withClinic(who, async (tx) => {
    const [row] = await tx
      .update(users)
      .set({ passwordHash })
      .where(and(eq(users.id, invite.userId), eq(users.passwordHash, invite.stored)))
      .returning({ id: users.id });
    if (row) await appendAudit(tx, who, { action: 'member.join', object: 'user', objectId: who.userId });
    return row !== undefined;
  });
  return taken ? done(await openSession(who, caller)) : failed('gone');
}

/**
 * Makes the link by which the owner of an address can choose a new password; `null` where there is no account, it
 * is closed, or its invitation is still open. Whoever asks is told the same in every case.
 */
export async function askReset(email: string, caller: Caller): Promise<Result<{ token: string } | null>> {
  const from = await countTry('resetFrom', caller.address);
  if (from.over) return failed('throttled', { retryAfter: from.waitSeconds });
  // A flood of mails helps nobody: past three an hour the answer stays the same, and nothing is sent.
  if ((await countTry('reset', email)).over) return done(null);
  const [user] = await withSystem((tx) =>
    tx
      .select({ id: users.id, stored: users.passwordHash })
      .from(users)
      .where(and(eq(users.email, email), isNull(users.disabledAt))),
  );
  return done(user && !isInvite(user.stored) ? { token: resetToken(user.id, user.stored) } : null);
}

/** Puts a new password in place, once, and ends every session of the person, wherever it is open. */
export async function resetPassword(token: string, password: string): Promise<Result<null>> {
  const found = await findReset(token);
  if (!found) return failed('gone');
  const { userId, name, email, stored } = found;
  const weak = weakness(password, [name, email.split('@')[0] ?? '']);
  if (weak) return failed('invalid', { fields: { password: weak } });
  const passwordHash = await hashPassword(password);
  const isTaken = await withSystem(async (tx) => {
    const [row] = await tx
      .update(users)
      .set({ passwordHash })
      .where(and(eq(users.id, userId), eq(users.passwordHash, stored)))
      .returning({ id: users.id });
    if (!row) return false;
    await tx
      .update(sessions)
      .set({ revokedAt: sql`now()` })
      .where(and(eq(sessions.userId, userId), isNull(sessions.revokedAt)));
    return true;
  });
  if (!isTaken) return failed('gone');
  await forgetTries('account', email);
  const clinicIds = await withUser(userId, (tx) =>
    tx.select({ clinicId: memberships.clinicId }).from(memberships).where(eq(memberships.userId, userId)),
  );
  for (const { clinicId } of clinicIds)
    await withClinic({ clinicId, userId }, (tx) =>
      appendAudit(tx, { clinicId, userId }, { action: 'password.reset', object: 'user', objectId: userId }),
    );
  return done(null);
}

/** Ends every session of a person at one clinic. */
export const endSessions = async (tx: Tx, who: { clinicId: string; userId: string }): Promise<void> => {
  await tx
    .update(sessions)
    .set({ revokedAt: sql`now()` })
    .where(
      and(eq(sessions.clinicId, who.clinicId), eq(sessions.userId, who.userId), isNull(sessions.revokedAt)),
    );
};
