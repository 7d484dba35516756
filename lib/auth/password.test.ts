import { describe, expect, it } from 'vitest';
import { newInvite } from './invite';
import { hashPassword, verifyPassword, weakness } from './password';
import { signUpSchema } from './schema';

const person = { clinicName: 'Harbor Physio', name: 'Robin Ortega', email: 'robin@stepwise.example' };
const accepts = (password: string) => signUpSchema.safeParse({ ...person, password }).success;

describe('a password', () => {
  it('is kept as Argon2id with at least 19 MiB and 2 passes', async () => {
    const [, kind, , cost = ''] = (await hashPassword('velvet-Kettle-orbit-91')).split('$');
    const of = (name: string) => Number(new RegExp(`${name}=(\\d+)`).exec(cost)?.[1]);
    expect(kind).toBe('argon2id');
    expect(of('m')).toBeGreaterThanOrEqual(19_456);
    expect(of('t')).toBeGreaterThanOrEqual(2);
  });

  it('counts to its last character, spaces and emoji too', async () => {
    const long = 'a b'.repeat(66);
    for (const right of [long, 'trailing space ', 'llave 🔑 de la casa', `${'x'.repeat(72)}one`]) {
      const hash = await hashPassword(right);
      expect(await verifyPassword(hash, right)).toBe(true);
      expect(await verifyPassword(hash, right.trimEnd().slice(0, -1))).toBe(false);
    }
    const hash = await hashPassword(`${'x'.repeat(72)}one`);
    expect(await verifyPassword(hash, `${'x'.repeat(72)}two`)).toBe(false);
  });

  it('does not open an unknown account, nor one whose invitation is still open', async () => {
    expect(await verifyPassword(undefined, 'no account has this password')).toBe(false);
    const invite = newInvite();
    expect(await verifyPassword(invite, invite)).toBe(false);
  });

  it('is refused when it is short, cannot be kept, or is what others would try first', () => {
    expect(accepts('velvet-Kettle-orbit-91')).toBe(true);
    for (const bad of ['nine char', 'velvet\0kettle-orbit', 'velvet\ud800kettle', 'x'.repeat(1025)])
      expect(accepts(bad)).toBe(false);
    for (const common of ['Password2024!', 'P@ssw0rd123', '1234567890', 'aaaaaaaaaaaa', 'Physiotherapy1'])
      expect(weakness(common, [])).toMatch(/easy to guess/);
    expect(weakness('robinortega12', ['Robin Ortega', 'robinortega'])).toMatch(/not your name/);
    expect(weakness('velvet-Kettle-orbit-91', ['Robin Ortega', 'Harbor Physio'])).toBeNull();
  });

  it('does as much work for an unknown account as for a known one', async () => {
    const hash = await hashPassword('velvet-Kettle-orbit-91');
    await verifyPassword(undefined, 'warm up');
    const time = async (stored: string | undefined) => {
      // The processor's own time, not the clock's: what else the machine does is not counted.
      const from = process.cpuUsage();
      for (let i = 0; i < 8; i++) await verifyPassword(stored, 'wrong');
      return process.cpuUsage(from).user;
    };
    const [known, unknown] = [await time(hash), await time(undefined)];
    expect(unknown / known).toBeGreaterThan(0.5);
    expect(unknown / known).toBeLessThan(2);
  });
});

describe('an email', () => {
  const emailOf = (email: string) =>
    signUpSchema.safeParse({ ...person, email, password: 'velvet-Kettle-orbit-91' }).data?.email;
  it('is one address in every spelling', () => {
    for (const spelling of [
      'Robin@Stepwise.example',
      ' robin@stepwise.example ',
      'ｒｏｂｉｎ＠stepwise.example',
    ])
      expect(emailOf(spelling)).toBe('robin@stepwise.example');
  });
  it('must look like one', () => {
    for (const bad of ['robin', 'robin@', 'a@b', 'robin@stepwise.example\0'])
      expect(emailOf(bad)).toBeUndefined();
  });
});
