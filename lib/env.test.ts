import fs from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { EnvFault, readEnv, readPlace } from './env';
import { temporaryFolder } from './testing/database';

const SECRET = 's'.repeat(32);
let folder = '';
const read = (values: Record<string, string>) => readEnv({ NODE_ENV: 'test', DATA_DIR: folder, ...values });

/** The lines that a person would see. */
function faults(values: Record<string, string>): readonly string[] {
  try {
    read(values);
  } catch (error) {
    if (error instanceof EnvFault) return error.lines;
    throw error;
  }
  return [];
}

beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

describe('without any variable', () => {
  it('serves this machine alone from an embedded database, with a demo', () => {
    const settings = read({});
    expect(settings).toMatchObject({
      port: 3000,
      host: '127.0.0.1',
      publicUrl: 'http://127.0.0.1:3000',
      dataDir: folder,
      database: 'embedded',
      databaseUrl: null,
      demo: true,
      trustProxy: 0,
      smtpUrl: null,
    });
  });

  it('makes its secrets once and keeps them to itself', () => {
    const first = read({});
    expect(Buffer.byteLength(first.authSecret)).toBeGreaterThanOrEqual(32);
    expect(first.linkKey).not.toBe(first.authSecret);
    expect(read({})).toEqual(first);
    for (const name of ['auth-secret', 'link-key', 'demo-password']) {
      expect(fs.statSync(path.join(folder, name)).mode & 0o777).toBe(0o600);
    }
    expect(fs.readdirSync(folder)).toHaveLength(3);
  });

  it('takes an empty variable for none', () => {
    expect(faults({ PORT: '', DATABASE_URL: '', AUTH_SECRET: '', PUBLIC_URL: '' })).toEqual([]);
  });
});

describe('where others can reach it', () => {
  const full = { AUTH_SECRET: SECRET, LINK_KEY: SECRET, PUBLIC_URL: 'https://plans.example' };
  const postgres = { DATABASE_URL: 'postgres://app:pw@db.example/stepwise' };

  it.each([
    ['DATABASE_URL is set', postgres, ['AUTH_SECRET', 'LINK_KEY', 'PUBLIC_URL']],
    ['PUBLIC_URL is set', { PUBLIC_URL: 'https://plans.example' }, ['AUTH_SECRET', 'LINK_KEY']],
    ['HOST is 0.0.0.0', { HOST: '0.0.0.0' }, ['AUTH_SECRET', 'LINK_KEY', 'PUBLIC_URL']],
  ])('refuses to make secrets up when %s', (why, values, missing) => {
    expect(faults(values)).toEqual(missing.map((name) => `${name} must be set, because ${why}`));
    expect(fs.readdirSync(folder)).toEqual([]);
  });

  it('starts with them, and without a demo on PostgreSQL or an open host', () => {
    expect(read({ ...full, ...postgres })).toMatchObject({
      database: 'postgres',
      databaseMigrateUrl: postgres.DATABASE_URL,
      publicUrl: 'https://plans.example',
      demo: false,
      demoPassword: '',
    });
    expect(read({ ...full, HOST: '0.0.0.0' }).demo).toBe(false);
    expect(read({ ...full, ...postgres, DEMO: '1', DEMO_PASSWORD: 'long enough words' })).toMatchObject({
      demo: true,
      demoPassword: 'long enough words',
    });
  });
});

it.each([
  [{ PORT: '0' }, 'PORT must be a whole number from 1 to 65535'],
  [{ PORT: '3000x' }, 'PORT must be a whole number from 1 to 65535'],
  [{ TRUST_PROXY: '-1' }, 'TRUST_PROXY must be a whole number from 0 to 10'],
  [{ HOST: 'a b' }, 'HOST must be a host name or an IP address'],
  [{ DEMO: 'yes' }, 'DEMO must be 0 or 1'],
  [{ DATABASE_URL: 'mysql://x/y' }, 'DATABASE_URL must be a postgres:// address'],
  [{ SMTP_URL: 'mail.example' }, 'SMTP_URL must be an smtp:// or smtps:// address'],
  [{ AUTH_SECRET: 'short' }, 'AUTH_SECRET must be at least 32 bytes long'],
  [{ LINK_KEY: 'short' }, 'LINK_KEY must be at least 32 bytes long'],
  [{ DEMO_PASSWORD: 'short' }, 'DEMO_PASSWORD must be at least 12 characters long'],
  [
    { PUBLIC_URL: 'https://a.example/path' },
    'PUBLIC_URL must be an address without a path, a query or a name in it',
  ],
])('says in one line what is wrong with %o', (values, line) => {
  expect(faults(values)).toEqual([line]);
});

it('says every fault at once, and never shows a value', () => {
  const lines = faults({ PORT: 'x', AUTH_SECRET: 'hush', DATABASE_URL: 'mysql://user:hush@db/x' });
  expect(lines).toHaveLength(3);
  expect(lines.join()).not.toContain('hush');
});

it('tells the tools where the data is without asking for secrets', () => {
  expect(readPlace({ NODE_ENV: 'test', DATABASE_URL: 'postgres://a@b/c' }).database).toBe('postgres');
  expect(readPlace({ NODE_ENV: 'test', DATA_DIR: folder })).toEqual({
    database: 'embedded',
    dataDir: folder,
  });
});
