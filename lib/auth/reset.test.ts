import { eq } from 'drizzle-orm';
import { beforeAll, expect, it } from 'vitest';
import { withClinic } from '../../db';
import { auditEvents } from '../../db/schema';
import { findChainFault } from '../audit/queries';
import { HERE, newClinic, PASSWORD, value } from '../testing/clinic';
import { eachEngine } from '../testing/database';
import { askReset, resetPassword, signIn } from './mutations';
import { findReset } from './queries';
import { opensReset, readResetToken, resetToken } from './reset';
import { type ClinicScope, resolveSession } from './session';

const ID = '0192c3a4-1111-4222-8333-444455556666';
const NEW = 'marble-Otter-lantern-26';

it('a link belongs to one person, one password and one hour', () => {
  const now = new Date('2026-11-23T10:00:00Z');
  const token = resetToken(ID, 'hash', now);
  expect(readResetToken(token)?.userId).toBe(ID);
  expect(opensReset(token, 'hash', now)).toBe(true);
  expect(opensReset(token, 'another hash', now)).toBe(false);
  expect(opensReset(token, 'hash', new Date('2026-11-23T11:00:01Z'))).toBe(false);
  const [user, end, mac] = token.split('.');
  const later = (Number.parseInt(end ?? '', 36) + 9999).toString(36);
  expect(opensReset(`${user}.${later}.${mac}`, 'hash', now)).toBe(false);
  expect(opensReset(`${user}.${end}.${'A'.repeat(43)}`, 'hash', now)).toBe(false);
  for (const wrong of ['', 'x', `${token}.x`, token.slice(1)]) expect(readResetToken(wrong)).toBeNull();
});

eachEngine('a forgotten password', () => {
  let scope: ClinicScope;
  const email = 'forgetful@harbor.example';
  const ask = async (whose = email) => value(await askReset(whose, HERE));

  beforeAll(async () => {
    scope = await newClinic(email);
  }, 60_000);

  it('is answered alike for an address without an account, and makes a link for one that has it', async () => {
    expect(await ask('nobody@harbor.example')).toBeNull();
    const made = await ask();
    expect(await findReset(made?.token ?? '')).toMatchObject({ userId: scope.userId, email });
  });

  it('is changed once, ends every session, and leaves its event', async () => {
    const open = value(await signIn(email, PASSWORD, HERE));
    const { token } = (await ask()) ?? { token: '' };
    expect(await resetPassword(token, 'password2026')).toMatchObject({
      ok: false,
      fault: { code: 'invalid' },
    });
    expect(await resolveSession(open)).not.toBeNull();
    const both = await Promise.all([resetPassword(token, NEW), resetPassword(token, NEW)]);
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(await resetPassword(token, NEW)).toMatchObject({ ok: false, fault: { code: 'gone' } });
    expect(await resolveSession(open)).toBeNull();
    expect(await signIn(email, PASSWORD, HERE)).toMatchObject({ ok: false });
    expect((await signIn(email, NEW, HERE)).ok).toBe(true);
    const events = await withClinic(scope, (tx) =>
      tx.select().from(auditEvents).where(eq(auditEvents.action, 'password.reset')),
    );
    expect(events).toHaveLength(1);
    expect(await findChainFault(scope)).toBeNull();
  });

  it('asked for again and again sends nothing more', async () => {
    await ask();
    expect(await ask()).toBeNull();
  });
});
