import fs from 'node:fs';
import { encode } from 'next-auth/jwt';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { env } from '../env';
import { setEnv, temporaryFolder } from '../testing/database';
import { clearedCookie, cookieName, secretIn, sessionCookie } from './cookie';
import { newSessionId } from './session';

const folder = temporaryFolder();
const SECRET = 'a secret that only tests know, 32 bytes or more';
const plain = { DATA_DIR: folder, PUBLIC_URL: undefined, AUTH_SECRET: undefined, LINK_KEY: undefined };
const overTls = {
  DATA_DIR: folder,
  PUBLIC_URL: 'https://clinic.example',
  AUTH_SECRET: SECRET,
  LINK_KEY: SECRET,
};
const bare = (cookie: string) => cookie.split(';')[0]?.split('=').slice(1).join('=');

beforeEach(() => setEnv(plain));
afterAll(() => {
  setEnv(Object.fromEntries(Object.keys(plain).map((name) => [name, undefined])));
  fs.rmSync(folder, { recursive: true, force: true });
});

describe('the cookie', () => {
  it('carries the secret and nothing else, encrypted', async () => {
    const secret = newSessionId();
    const cookie = await sessionCookie(secret);
    expect(cookie).not.toContain(secret);
    expect(await secretIn(bare(cookie))).toBe(secret);
    expect(cookie).toMatch(/^stepwise=.+; Path=\/; HttpOnly; SameSite=Lax; Max-Age=43200$/);
  });

  it('is bound to the host and to TLS where the product is reached by https', async () => {
    setEnv(overTls);
    const cookie = await sessionCookie(newSessionId());
    expect(cookieName()).toBe('__Host-stepwise');
    expect(cookie).toMatch(/^__Host-stepwise=.*; Path=\/; HttpOnly; SameSite=Lax; Max-Age=\d+; Secure$/);
    expect(clearedCookie()).toMatch(/^__Host-stepwise=; .*Max-Age=0; Secure$/);
  });

  it('is worth nothing when another key made it, when it ended, or when anything in it was touched', async () => {
    const value = bare(await sessionCookie(newSessionId())) ?? '';
    const middle = Math.floor(value.length / 2);
    const touched = value.slice(0, middle) + (value[middle] === 'A' ? 'B' : 'A') + value.slice(middle + 1);
    const foreign = await encode({ token: { sid: 'x' }, secret: SECRET });
    const ended = await encode({ token: { sid: 'x' }, secret: env().authSecret, maxAge: -60 });
    const strange = await encode({ token: { sub: 'x' }, secret: env().authSecret });
    for (const bad of [touched, foreign, ended, strange, '', 'x', undefined, 'x'.repeat(3000)])
      expect(await secretIn(bad)).toBeNull();
  });
});
