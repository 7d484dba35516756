import pg from 'pg';
import { type Embedded, openEmbedded, STATEMENT_DEADLINE_MS } from './embedded';
import { dataFolder } from './folder';
import { KeepingClient } from './statements';

const POOL_SIZE = 10;
const CONNECT_WITHIN_MS = 4000;
/** A transaction that waits on anything but the database holds others up; both engines end it. */
export const TRANSACTION_DEADLINE_MS = 10_000;

/** The open database, whichever engine it is. */
export interface Store {
  readonly kind: 'embedded' | 'postgres';
  /** The data folder, or the host of the database: what the start lines show. */
  readonly place: string;
  readonly pool: pg.Pool;
  /** Resolves when a connection can be asked for. */
  ready(): Promise<void>;
  /** Runs something that may take longer than a statement's deadline. */
  unhurried<T>(work: () => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** Next puts this module into several bundles; the process still has one database. */
const KEY = Symbol.for('stepwise.store');
const shared = globalThis as { [KEY]?: Promise<Store> | undefined };

function openPostgres(url: string): Store {
  const pool = new pg.Pool({
    connectionString: url,
    Client: KeepingClient,
    max: POOL_SIZE,
    connectionTimeoutMillis: CONNECT_WITHIN_MS,
    statement_timeout: STATEMENT_DEADLINE_MS,
    idle_in_transaction_session_timeout: TRANSACTION_DEADLINE_MS,
    application_name: 'stepwise',
  });
  pool.on('error', () => undefined); // a lost idle connection is replaced at the next use
  return {
    kind: 'postgres',
    place: new URL(url).host,
    pool,
    ready: async () => undefined,
    unhurried: (work) => work(),
    close: () => pool.end(),
  };
}

async function open(): Promise<Store> {
  const url = process.env.DATABASE_URL;
  if (url) return openPostgres(url);
  if (process.env.NEXT_PHASE === 'phase-production-build') {
    throw new Error('The build must not open the database.');
  }
  const place = dataFolder();
  const embedded: Embedded = await openEmbedded(place);
  return { kind: 'embedded', place, ...embedded };
}

/** The database of this process, opened at the first use and once. A failed try is forgotten. */
export function openStore(): Promise<Store> {
  const known = shared[KEY];
  if (known) return known;
  const opening = open();
  shared[KEY] = opening;
  opening.catch(() => {
    if (shared[KEY] === opening) shared[KEY] = undefined;
  });
  return opening;
}

/** Closes the database, if it was opened, and frees the data folder. */
export async function closeStore(): Promise<void> {
  const known = shared[KEY];
  shared[KEY] = undefined;
  if (known) await (await known).close();
}
