import { eq, sql } from 'drizzle-orm';
import { beforeAll, expect, it } from 'vitest';
import { withSystem } from '../../db';
import { sessions, throttles } from '../../db/schema';
import { listAudit } from '../audit/queries';
import { inviteColleague, saveMember } from '../clinics/mutations';
import { listInvites, listMembers } from '../clinics/queries';
import type { Result } from '../errors';
import { eachEngine } from '../testing/database';
import { acceptInvite, countTry, signIn, signOut, signUp } from './mutations';
import { findInvite } from './queries';
import { hashOf, resolveSession, type Session } from './session';
import { BUDGETS } from './throttle';

const PASSWORD = 'velvet-Kettle-orbit-91';
const from = (address: string) => ({ address, userAgent: 'test' });
const value = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.fault));
  return result.value;
};
const codeOf = (result: Result<unknown>) => (result.ok ? 'ok' : result.fault.code);
const live = async (secret: string): Promise<Session> => {
  const session = await resolveSession(secret);
  if (!session) throw new Error('no session');
  return session;
};

eachEngine('sessions', () => {
  let owner: Session;
  const email = 'owner@stepwise.example';

  beforeAll(async () => {
    const secret = value(
      await signUp(
        { clinicName: 'Harbor', name: 'Robin Ortega', email, password: PASSWORD },
        from('192.0.2.1'),
      ),
    );
    owner = await live(secret);
  });

  it('sign-up makes an owner of a new clinic; one address has one account', async () => {
    expect([owner.scope.role, owner.clinicName, owner.setUp]).toEqual(['owner', 'Harbor', false]);
    const again = await signUp(
      { clinicName: 'Elsewhere', name: 'Somebody', email, password: PASSWORD },
      from('192.0.2.1'),
    );
    expect(codeOf(again)).toBe('taken');
  });

  it('a copied secret is worth nothing after sign-out; other sessions go on', async () => {
    const [one, two] = [
      value(await signIn(email, PASSWORD, from('192.0.2.2'))),
      value(await signIn(email, PASSWORD, from('192.0.2.2'))),
    ];
    expect(one).not.toBe(two);
    await signOut(one);
    await signOut(one);
    expect(await resolveSession(one)).toBeNull();
    expect((await live(two)).scope.userId).toBe(owner.scope.userId);
    const closes = (await listAudit(owner.scope)).filter((event) => event.action === 'session.close');
    expect(closes).toHaveLength(1);
  });

  it('ends when nobody asked for half an hour, and after twelve hours in any case', async () => {
    for (const column of ['idleExpiresAt', 'expiresAt'] as const) {
      const secret = value(await signIn(email, PASSWORD, from('192.0.2.3')));
      await live(secret);
      await withSystem((tx) =>
        tx
          .update(sessions)
          .set({ [column]: sql`now() - interval '1 second'` })
          .where(eq(sessions.idHash, hashOf(secret))),
      );
      expect(await resolveSession(secret)).toBeNull();
    }
  });

  it('answers an unknown email, a wrong password and an unknown secret alike', async () => {
    expect(codeOf(await signIn('nobody@stepwise.example', PASSWORD, from('192.0.2.4')))).toBe('credentials');
    expect(codeOf(await signIn(email, 'not the password', from('192.0.2.4')))).toBe('credentials');
    expect(await resolveSession('x'.repeat(43))).toBeNull();
    await withSystem((tx) => tx.delete(throttles));
  });

  it('lets ten guesses through in a window, from however many places and at once', async () => {
    const guesses = await Promise.all(
      Array.from({ length: 14 }, (_, i) => signIn(email, `guess ${i}`, from(`198.51.100.${i}`))),
    );
    const codes = guesses.map(codeOf);
    expect(codes.filter((code) => code === 'credentials')).toHaveLength(BUDGETS.account.tries);
    expect(codes.filter((code) => code === 'throttled')).toHaveLength(4);
    const right = await signIn(email, PASSWORD, from('192.0.2.5'));
    expect(right).toMatchObject({ ok: false, fault: { code: 'throttled', retryAfter: expect.any(Number) } });
    await withSystem((tx) => tx.update(throttles).set({ windowStart: sql`now() - interval '16 minutes'` }));
    expect(codeOf(await signIn(email, PASSWORD, from('192.0.2.5')))).toBe('ok');
  });

  it('counts addresses too, and keeps neither address nor email', async () => {
    const { tries } = BUDGETS.address;
    for (let i = 0; i < tries; i++) await countTry('address', '203.0.113.9');
    expect(codeOf(await signIn(email, PASSWORD, from('203.0.113.9')))).toBe('throttled');
    expect(codeOf(await signIn(email, PASSWORD, from('203.0.113.10')))).toBe('ok');
    const rows = await withSystem((tx) => tx.select({ key: throttles.key }).from(throttles));
    expect(rows.every(({ key }) => /^[0-9a-f]{64}$/.test(key))).toBe(true);
  });

  it('a colleague chooses a password by a link that works once', async () => {
    const { userId } = value(
      await inviteColleague(owner.scope, {
        name: 'Noor Adeyemi',
        email: 'noor@stepwise.example',
        role: 'assistant',
      }),
    );
    const linkOf = async () => {
      const members = await listMembers(owner.scope);
      const link = (await listInvites(owner.scope, members)).find((invite) => invite.userId === userId);
      return link?.url.split('/').pop() ?? '';
    };
    const first = await linkOf();
    expect(codeOf(await signIn('noor@stepwise.example', PASSWORD, from('192.0.2.6')))).toBe('credentials');
    value(await saveMember(owner.scope, userId, { renew: true }));
    const token = await linkOf();
    // Not the last letter: two of its six bits carry nothing, so another one may spell the same secret.
    const misspelt = `${token.startsWith('A') ? 'B' : 'A'}${token.slice(1)}`;
    for (const dead of [first, misspelt, 'x', ''])
      expect(codeOf(await acceptInvite(dead, PASSWORD, from('192.0.2.6')))).toBe('gone');
    expect((await findInvite(token))?.clinicName).toBe('Harbor');
    expect(codeOf(await acceptInvite(token, 'password123', from('192.0.2.6')))).toBe('invalid');
    const joined = await live(value(await acceptInvite(token, PASSWORD, from('192.0.2.6'))));
    expect([joined.scope.role, joined.scope.clinicId]).toEqual(['assistant', owner.scope.clinicId]);
    expect(codeOf(await acceptInvite(token, 'another-Kettle-orbit-91', from('192.0.2.6')))).toBe('gone');
    expect(codeOf(await saveMember(owner.scope, userId, { renew: true }))).toBe('missing');
  });

  it('an email that has an account is not taken over by an invitation', async () => {
    const again = await inviteColleague(owner.scope, { name: 'Robin', email, role: 'clinician' });
    expect(codeOf(again)).toBe('taken');
    expect(codeOf(await signIn(email, PASSWORD, from('192.0.2.7')))).toBe('ok');
  });

  it('a colleague who leaves is out at the next request, and a role counts at once', async () => {
    const secret = value(await signIn('noor@stepwise.example', PASSWORD, from('192.0.2.8')));
    const { userId } = (await live(secret)).scope;
    value(await saveMember(owner.scope, userId, { role: 'clinician' }));
    expect((await live(secret)).scope.role).toBe('clinician');
    value(await saveMember(owner.scope, userId, { active: false }));
    expect(await resolveSession(secret)).toBeNull();
    expect(codeOf(await signIn('noor@stepwise.example', PASSWORD, from('192.0.2.8')))).toBe('credentials');
    value(await saveMember(owner.scope, userId, { active: true }));
    expect(await resolveSession(secret)).toBeNull();
    expect(codeOf(await signIn('noor@stepwise.example', PASSWORD, from('192.0.2.8')))).toBe('ok');
    expect(codeOf(await saveMember(owner.scope, owner.scope.userId, { role: 'assistant' }))).toBe('invalid');
  });
});
