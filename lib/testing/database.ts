import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import { closeStore, migrate, openStore } from '../../db';
import { forgetEnv } from '../env';
import { postgresInstalled, startPostgres, type TestPostgres } from './postgres';

const START_WITHIN_MS = 120_000;
const SECRET = 'a secret that only tests know, 32 bytes or more';
const NAMES = ['DATA_DIR', 'DATABASE_URL', 'DATABASE_MIGRATE_URL', 'AUTH_SECRET', 'LINK_KEY', 'PUBLIC_URL'];

/** Sets the environment of this process; an undefined value takes the variable away. */
export function setEnv(values: Record<string, string | undefined>): void {
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
  forgetEnv();
}

/** A folder for one test, that only this user can enter. */
export const temporaryFolder = (): string => fs.mkdtempSync(path.join(os.tmpdir(), 'stepwise-test-'));

/** Points this process at a new, blank embedded database. */
export function pointAtEmbedded(folder: string): void {
  setEnv({ ...nothing(), DATA_DIR: folder });
}

/** Points this process at a new, blank database of a real PostgreSQL, with the restricted login. */
export async function pointAtPostgres(server: TestPostgres, folder: string): Promise<void> {
  const { appUrl, ownerUrl } = await server.newDatabase();
  setEnv({
    ...nothing(),
    DATA_DIR: folder,
    DATABASE_URL: appUrl,
    DATABASE_MIGRATE_URL: ownerUrl,
    AUTH_SECRET: SECRET,
    LINK_KEY: SECRET,
    PUBLIC_URL: 'http://127.0.0.1:3000',
  });
}

/**
 * A blank embedded database that is not made anew each time, which takes seconds, but copied from the first one that
 * this machine made with this version of PGlite.
 */
export async function blankStore(folder: string): Promise<void> {
  pointAtEmbedded(folder);
  const { version } = JSON.parse(fs.readFileSync('node_modules/@electric-sql/pglite/package.json', 'utf8'));
  const template = path.join(os.tmpdir(), `stepwise-blank-${process.getuid?.() ?? 0}-${version}`);
  const store = path.join(folder, 'pg');
  if (fs.existsSync(template)) return fs.cpSync(template, store, { recursive: true });
  await openStore();
  await closeStore();
  const fresh = fs.mkdtempSync(`${template}-`);
  fs.cpSync(store, fresh, { recursive: true });
  try {
    fs.renameSync(fresh, template);
  } catch {
    fs.rmSync(fresh, { recursive: true, force: true }); // another test was first
  }
}

const nothing = (): Record<string, undefined> => Object.fromEntries(NAMES.map((name) => [name, undefined]));

/**
 * Runs a group of data tests on a new, migrated database of each kind: the embedded one, and a real PostgreSQL where
 * one is installed (skipped, visibly, where none is).
 */
export function eachEngine(name: string, tests: (engine: 'embedded' | 'postgres') => void): void {
  group(`${name} · embedded`, 'embedded', tests);
  group(`${name} · PostgreSQL`, 'postgres', tests);
}

function group(
  name: string,
  engine: 'embedded' | 'postgres',
  tests: (engine: 'embedded' | 'postgres') => void,
): void {
  describe.skipIf(engine === 'postgres' && !postgresInstalled())(name, () => {
    let server: TestPostgres | null = null;
    let folder = '';
    beforeAll(async () => {
      folder = temporaryFolder();
      if (engine === 'embedded') await blankStore(folder);
      else {
        server = await startPostgres();
        if (server) await pointAtPostgres(server, folder);
      }
      await migrate();
    }, START_WITHIN_MS);
    afterAll(async () => {
      await closeStore();
      await server?.stop();
      if (folder) fs.rmSync(folder, { recursive: true, force: true });
    }, START_WITHIN_MS);
    tests(engine);
  });
}
