import pg from 'pg';
import { openStore, type Store } from './connection';
import { type Migration, readMigrations } from './migration-files';

/** Any number does, as long as every instance takes the same one. */
export const MIGRATION_LOCK = 7_397_141_653;
const WAIT_FOR_OTHERS = '120s';
const WAIT_FOR_TABLES = '5s';
const TRIES = 4;
const PAUSE_MS = 2000;
const LOCK_NOT_AVAILABLE = '55P03';

/** A migration did not go through; the database is as it was before. */
export class MigrationFailed extends Error {
  override readonly name = 'MigrationFailed';
}

/** What to do on the same connection before an existing database is changed: a backup. */
export type BeforeChange = (client: pg.ClientBase, pending: readonly Migration[]) => Promise<void>;

/**
 * Brings the database to this build's schema. Instances that start together wait for each other; all pending files
 * go through in one transaction or not at all.
 * @throws MigrationFailed naming the file.
 */
export async function migrate(
  options: { beforeChange?: BeforeChange; migrations?: readonly Migration[] } = {},
): Promise<void> {
  const migrations = options.migrations ?? readMigrations();
  await asOwner(async (client, store) => {
    await client.query(`set lock_timeout = '${WAIT_FOR_OTHERS}'`);
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    try {
      await client.query(`set lock_timeout = '${WAIT_FOR_TABLES}'`);
      const last = await lastApplied(client);
      const pending = migrations.filter(({ when }) => when > last);
      if (pending.length > 0 && last > 0) await options.beforeChange?.(client, pending);
      if (pending.length > 0) await applyPatiently(client, pending);
      if (store.kind === 'postgres') await inTransaction(client, () => openWays(client));
    } finally {
      await client.query('reset lock_timeout');
      await client.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK]);
    }
  });
}

/**
 * Runs work on one connection of the schema's owner, without a statement deadline: the embedded database's own,
 * else a dedicated one to DATABASE_MIGRATE_URL (or DATABASE_URL).
 */
export async function asOwner<T>(work: (client: pg.ClientBase, store: Store) => Promise<T>): Promise<T> {
  const store = await openStore();
  await store.ready();
  if (store.kind === 'embedded') {
    return store.unhurried(async () => {
      const client = await store.pool.connect();
      try {
        return await work(client, store);
      } finally {
        client.release();
      }
    });
  }
  const client = new pg.Client({
    connectionString: process.env.DATABASE_MIGRATE_URL || process.env.DATABASE_URL,
    application_name: 'stepwise owner',
    connectionTimeoutMillis: 4000,
  });
  client.on('error', () => undefined); // the query that is running reports it
  await client.connect();
  try {
    return await work(client, store);
  } finally {
    await client.end();
  }
}

/** Does all of the work or none of it. */
export async function inTransaction<T>(client: pg.ClientBase, work: () => Promise<T>): Promise<T> {
  await client.query('begin');
  try {
    const result = await work();
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
}

/** The time stamp of the newest migration in the database, 0 for a blank one. */
export async function lastApplied(client: pg.ClientBase): Promise<number> {
  const { rows: found } = await client.query<{ there: boolean }>(
    `select to_regclass('drizzle.__drizzle_migrations') is not null as there`,
  );
  if (!found[0]?.there) return 0;
  const { rows } = await client.query<{ last: string | null }>(
    'select max(created_at)::text as last from drizzle.__drizzle_migrations',
  );
  return Number(rows[0]?.last ?? 0);
}

/** Runs migrations in the caller's transaction and records them where drizzle-kit looks for them. */
export async function applyMigrations(client: pg.ClientBase, list: readonly Migration[]): Promise<void> {
  await client.query('create schema if not exists drizzle');
  await client.query(
    'create table if not exists drizzle.__drizzle_migrations (id serial primary key, hash text not null, created_at bigint)',
  );
  for (const { file, statements, hash, when } of list) {
    try {
      for (const statement of statements) await client.query(statement);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new MigrationFailed(`The migration db/migrations/${file} failed: ${reason}`, { cause: error });
    }
    await client.query('insert into drizzle.__drizzle_migrations (hash, created_at) values ($1, $2)', [
      hash,
      when,
    ]);
  }
}

/** A long transaction of someone else may hold a table: give up early so that traffic goes on, and try again. */
async function applyPatiently(client: pg.ClientBase, pending: readonly Migration[]): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      await inTransaction(client, () => applyMigrations(client, pending));
      return;
    } catch (error) {
      const cause = error instanceof Error ? error.cause : undefined;
      const locked = cause instanceof Error && 'code' in cause && cause.code === LOCK_NOT_AVAILABLE;
      if (!locked || tries === TRIES) throw error;
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  }
}

/**
 * On a real PostgreSQL: lets the application's login take the restricted role, and lets the owner through the forced
 * row-level security while it says that it backs up or restores (no other role can use that policy). In the
 * caller's transaction.
 */
export async function openWays(client: pg.ClientBase): Promise<void> {
  const login = decodeURIComponent(new URL(process.env.DATABASE_URL ?? '').username);
  const { rows: member } = await client.query<{ has: boolean }>(
    `select pg_has_role(oid, 'stepwise_app', 'member') as has from pg_roles where rolname = $1`,
    [login],
  );
  if (member[0] && !member[0].has)
    await client.query(`grant stepwise_app to ${client.escapeIdentifier(login)}`);
  const { rows: tables } = await client.query<{ name: string }>(
    `select c.relname as name from pg_class c
     where c.relnamespace = 'public'::regnamespace and c.relforcerowsecurity
       and pg_get_userbyid(c.relowner) = current_user
       and not exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'maintenance')`,
  );
  for (const { name } of tables) {
    await client.query(
      `create policy maintenance on public.${client.escapeIdentifier(name)} to current_user
       using (current_setting('app.maintenance', true) = 'on')
       with check (current_setting('app.maintenance', true) = 'on')`,
    );
  }
}
