import { AsyncLocalStorage } from 'node:async_hooks';
import { type SQL, sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type pg from 'pg';
import { openStore, type Store, TRANSACTION_DEADLINE_MS } from './connection';
import { DatabaseUnavailable, isUnavailable } from './errors';

/** An open transaction that speaks as the application's role; everything in it is done or nothing is. */
export type Tx = Parameters<Parameters<ReturnType<typeof drizzle>['transaction']>[0]>[0];

/** Who is asking: row-level security lets through what these name. */
interface Asker {
  readonly clinicId?: string;
  readonly userId?: string;
  readonly tokenHash?: string;
}

const RETRY_AFTER_MS = 100;

/** The transaction that is open here; a patient's link becomes one clinic's once its row was found. */
interface Open {
  tx: Tx;
  asker: Asker;
  linkOf?: string;
}
const KEY = Symbol.for('stepwise.transaction');
const shared = globalThis as { [KEY]?: AsyncLocalStorage<Open> };
shared[KEY] ??= new AsyncLocalStorage<Open>();
const inside: AsyncLocalStorage<Open> = shared[KEY];

/** The user of a transaction that nobody signed in for. */
export const NOBODY = '00000000-0000-0000-0000-000000000000';

/**
 * Runs work for one clinic and one of its people. What a patient's page reads is asked for in pieces that know nothing
 * of each other: inside the transaction of a link to that clinic they are one, as each of their own would cost the
 * embedded database four more round trips.
 */
export const withClinic = <T>(
  scope: { clinicId: string; userId: string },
  work: (tx: Tx) => Promise<T>,
): Promise<T> => {
  const open = inside.getStore();
  if (open?.linkOf === scope.clinicId && scope.userId === NOBODY) return work(open.tx);
  return transact({ clinicId: scope.clinicId, userId: scope.userId }, work);
};

/** Asked for beside a link's row: from the next statement on the transaction sees the rows of that row's clinic. */
export const clinicOfLink = (clinicId: PgColumn): SQL<string> =>
  sql<string>`set_config('app.clinic', ${clinicId}::text, true)`;

/** Notes that the transaction of a link is in the clinic that `clinicOfLink` answered. */
export function inClinicOfLink(clinicId: string): void {
  const open = inside.getStore();
  if (!open?.asker.tokenHash) throw new Error('Only the transaction of a link enters its clinic.');
  open.linkOf = clinicId;
}

/** Runs work for a signed-in person outside any clinic: what they belong to. */
export const withUser = <T>(userId: string, work: (tx: Tx) => Promise<T>): Promise<T> =>
  transact({ userId }, work);

/** Runs work for the holder of a patient's link; `tokenHash` is the SHA-256 of the token as the row holds it. */
export const withShare = <T>(tokenHash: string, work: (tx: Tx) => Promise<T>): Promise<T> =>
  transact({ tokenHash }, work);

/** Runs work on the tables that belong to no clinic (users, sessions, throttles, the built-in catalog). */
export const withSystem = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => transact({}, work);

/**
 * One transaction whose first statement takes the application's role and names the asker, both for this
 * transaction only: a setting that outlives it would show the next asker another clinic's rows.
 * @throws DatabaseUnavailable when the database could not answer; any other error comes from the work.
 */
async function transact<T>(asker: Asker, work: (tx: Tx) => Promise<T>): Promise<T> {
  // The embedded database has one connection: an inner transaction would wait for the outer one for ever.
  if (inside.getStore()) throw new Error('A transaction is already open here: pass its tx on.');
  try {
    const store = await openStore();
    const first = { sent: false };
    try {
      return await attempt(store, asker, first, work);
    } catch (error) {
      // A connection that was lost while it lay idle: nothing of the work had begun, so once more is safe.
      if (first.sent || !isUnavailable(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, RETRY_AFTER_MS));
      return await attempt(store, asker, first, work);
    }
  } catch (error) {
    if (error instanceof DatabaseUnavailable || !isUnavailable(error)) throw error;
    throw new DatabaseUnavailable('The database cannot answer now.', { cause: error });
  }
}

async function attempt<T>(
  store: Store,
  asker: Asker,
  first: { sent: boolean },
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  await store.ready();
  const client = await store.pool.connect();
  const lease = leaseOf(client);
  try {
    return await drizzle(client).transaction(async (tx) => {
      await tx.execute(
        sql`select set_config('role', 'stepwise_app', true),
          set_config('app.clinic', ${asker.clinicId ?? ''}, true),
          set_config('app.user', ${asker.userId ?? ''}, true),
          set_config('app.share', ${asker.tokenHash ?? ''}, true)`,
      );
      first.sent = true;
      return await inside.run({ tx, asker }, () => work(tx));
    });
  } catch (error) {
    lease.fail(error);
    throw error;
  } finally {
    lease.end();
  }
}

/** Gives a connection back once: whole, or destroyed when it failed or its transaction took too long. */
function leaseOf(client: pg.PoolClient): { fail(error: unknown): void; end(): void } {
  let broken: Error | undefined;
  let ended = false;
  const end = () => {
    if (ended) return;
    ended = true;
    clearTimeout(late);
    client.removeListener('error', onError);
    client.release(broken);
  };
  const onError = (error: Error) => {
    broken = error;
  };
  client.on('error', onError); // without a listener a lost connection would end the process
  const late = setTimeout(() => {
    broken = new DatabaseUnavailable('A transaction was past its deadline.');
    end();
  }, TRANSACTION_DEADLINE_MS);
  return {
    fail: (error) => {
      if (isUnavailable(error)) broken ??= error instanceof Error ? error : new Error(String(error));
    },
    end,
  };
}
