import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { closeStore, migrate } from '../../db';
import { backUpTo } from '../../db/backup';
import { asOwner } from '../../db/migrate';
import { type Migration, readMigrations } from '../../db/migration-files';
import { getHealth } from '../health/queries';
import { openDatabase } from '../server/mutations';
import { eachEngine, pointAtPostgres, setEnv, temporaryFolder } from './database';
import { postgresInstalled, startPostgres, type TestPostgres } from './postgres';

const known = readMigrations();
const next = (file: string, ...statements: string[]): Migration => ({
  file,
  statements,
  hash: file,
  when: (known.at(-1)?.when ?? 0) + 1,
});

/** Everything that a migration could change, as one text. */
const shape = (): Promise<string> =>
  asOwner(async (client) => {
    const { rows } = await client.query(
      `select json_agg(x order by x) as shape from (
         select table_name || '.' || column_name || ' ' || data_type as x from information_schema.columns
           where table_schema in ('public', 'drizzle')
         union all select 'applied ' || hash from drizzle.__drizzle_migrations
         union all select 'policy ' || polname || ' on ' || polrelid::regclass::text from pg_policy) t`,
    );
    return JSON.stringify(rows[0].shape);
  });

eachEngine('a migration', () => {
  it('that fails leaves everything as it was and names its file', async () => {
    const before = await shape();
    const broken = next('9999_broken.sql', 'create table half (id int)', 'select 1 / 0');
    await expect(migrate({ migrations: [...known, broken] })).rejects.toMatchObject({
      name: 'MigrationFailed',
      message: 'The migration db/migrations/9999_broken.sql failed: division by zero',
    });
    expect(await shape()).toBe(before);
    await migrate(); // the build without it goes on
    expect(await shape()).toBe(before);
  });

  it('of a database in use lets a backup be taken first, on the same connection', async () => {
    const file = path.join(process.env.DATA_DIR ?? '', 'before.ndjson');
    const asked: string[] = [];
    const extra = next('9999_extra.sql', 'create table extra (id int)', 'drop table extra');
    await migrate({
      migrations: [...known, extra],
      beforeChange: async (client, pending) => {
        asked.push(...pending.map((migration) => migration.file));
        await backUpTo(client, file);
      },
    });
    expect(asked).toEqual(['9999_extra.sql']);
    expect(fs.existsSync(file)).toBe(true);
  });
});

describe.skipIf(!postgresInstalled())('on a real PostgreSQL', () => {
  let server: TestPostgres;
  let folder = '';
  beforeAll(async () => {
    const started = await startPostgres();
    if (!started) throw new Error('PostgreSQL did not start');
    server = started;
    folder = temporaryFolder();
  }, 60_000);
  beforeEach(() => pointAtPostgres(server, folder));
  afterEach(closeStore);
  afterAll(async () => {
    await server?.stop();
    fs.rmSync(folder, { recursive: true, force: true });
  });

  it('four instances that start at once are all ready, and each file ran once', async () => {
    const starts = Array.from({ length: 4 }, () => {
      const child = spawn(process.execPath, ['--import', 'tsx', 'lib/testing/processes/migrator.ts']);
      return new Promise((resolve) => child.once('exit', resolve));
    });
    expect(await Promise.all(starts)).toEqual([0, 0, 0, 0]);
    await asOwner(async (client) => {
      const { rows } = await client.query('select hash from drizzle.__drizzle_migrations order by id');
      expect(rows.map(({ hash }) => hash)).toEqual(known.map(({ hash }) => hash));
    });
  }, 60_000);

  it('waits for a table that someone holds without holding up everyone else, then goes through', async () => {
    await migrate();
    const holder = new pg.Client({ connectionString: process.env.DATABASE_MIGRATE_URL });
    await holder.connect();
    await holder.query('begin; lock table clinics in access share mode');
    setTimeout(() => void holder.query('rollback'), 6500);
    const change = next(
      '9999_slow.sql',
      'alter table clinics add column extra int',
      'alter table clinics drop column extra',
    );
    await migrate({ migrations: [...known, change] });
    await holder.end();
  }, 60_000);

  it('the restricted login owns nothing, and cannot step over the walls by saying so', async () => {
    await migrate();
    const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
    await client.connect();
    await expect(client.query('create table mine (id int)')).rejects.toThrow(/permission denied/);
    await client.query(`begin; set local role stepwise_app; set local app.maintenance = 'on'`);
    const { rows } = await client.query(
      `select count(*)::int as visible from pg_policies where policyname = 'maintenance' and 'stepwise_app' = any(roles)`,
    );
    expect(rows).toEqual([{ visible: 0 }]);
    await client.end();
  }, 60_000);

  it('health is good, bad while a migration runs, bad within two seconds when the server is gone, and good again', async () => {
    expect(await openDatabase()).toMatchObject({ kind: 'postgres' });
    expect(await getHealth()).toEqual({ status: 'ok', database: 'postgres' });

    const held = migrate({
      migrations: [...known, next('9999_long.sql', 'select pg_sleep(1.5)')],
    });
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(await getHealth()).toBeNull();
    await held;
    expect(await getHealth()).not.toBeNull();

    await server.kill();
    const started = Date.now();
    expect(await getHealth()).toBeNull();
    expect(Date.now() - started).toBeLessThan(2000);
    await server.revive();
    expect(await getHealth()).toEqual({ status: 'ok', database: 'postgres' });
  }, 60_000);

  it('a server that is not there is a plain fault, without the password', async () => {
    setEnv({ DATABASE_URL: 'postgres://app:hush@127.0.0.1:1/x', DATABASE_MIGRATE_URL: undefined });
    await expect(openDatabase()).rejects.toThrow(/ECONNREFUSED/);
    await expect(openDatabase()).rejects.not.toThrow(/hush/);
  });
});
