import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import pg from 'pg';
import { StoreDamaged } from './errors';
import { newestBackup, privateFolder, SOCKET_NAME, socketFolder, storeFolder } from './folder';
import { holdFolder } from './lock.mjs';
import { KeepingClient } from './statements';

/** The major version of the PostgreSQL inside PGlite; its files cannot be read by another one. */
const STORE_VERSION = '18';
/** A statement that runs longer is ended with its worker: PGlite ignores statement_timeout. */
export const STATEMENT_DEADLINE_MS = 5000;
const WATCH_EVERY_MS = 250;
const CLOSE_WITHIN_MS = 5000;

/** The path of a plain-JavaScript file of this folder, also from inside Next's bundle. */
const script = (name: string): string => path.join(/*turbopackIgnore: true*/ process.cwd(), 'db', name);

/** The embedded database of one data folder, which this process alone holds. */
export interface Embedded {
  readonly pool: pg.Pool;
  /** Resolves when the worker answers; starts a new one if the last one died. */
  ready(): Promise<void>;
  /** Runs something that may take long (a migration) without the deadline. */
  unhurried<T>(work: () => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

function damaged(data: string, reason: string): StoreDamaged {
  const store = storeFolder(data);
  const backup = newestBackup(data);
  const way = backup
    ? `To go back to the newest verified backup:\n  mv ${store} ${store}.damaged\n  npm run db:restore -- ${backup}`
    : 'There is no backup in this folder.';
  return new StoreDamaged(
    `The database in ${store} cannot be opened (${reason}). Nothing was changed.\n${way}`,
  );
}

/** Clears what a killed first start left half made. Its own maker may outlive it by moments, hence the retries. */
function sweep(data: string): void {
  for (const name of fs.readdirSync(data)) {
    if (name.startsWith('pg-new-'))
      fs.rmSync(path.join(data, name), { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Makes the store beside its place and moves it there whole, so that a killed first start leaves nothing half made. */
function createStore(data: string): void {
  const fresh = fs.mkdtempSync(path.join(data, 'pg-new-'));
  const made = spawnSync(process.execPath, [script('embedded-create.mjs'), fresh, String(process.pid)], {
    encoding: 'utf8',
  });
  if (made.status !== 0) throw new Error(`The database could not be made in ${data}.\n${made.stderr}`);
  fs.renameSync(fresh, storeFolder(data));
  const folder = fs.openSync(data, 'r');
  fs.fsyncSync(folder);
  fs.closeSync(folder);
}

function checkVersion(data: string): void {
  const file = path.join(storeFolder(data), 'PG_VERSION');
  if (!fs.existsSync(file)) throw damaged(data, 'PG_VERSION is missing');
  const found = fs.readFileSync(file, 'utf8').trim();
  if (found !== STORE_VERSION)
    throw damaged(data, `it was made by version ${found}, this is ${STORE_VERSION}`);
}

/** One life of the worker thread. `exited` resolves when it is gone, for whatever reason. */
interface Life {
  readonly worker: Worker;
  readonly exited: Promise<void>;
}

async function startWorker(data: string, socket: string, running: SharedArrayBuffer): Promise<Life> {
  fs.rmSync(socket, { force: true });
  const worker = new Worker(script('embedded-worker.mjs'), {
    workerData: { folder: storeFolder(data), socket, running },
    execArgv: [],
  });
  const exited = new Promise<void>((resolve) => worker.once('exit', () => resolve()));
  await new Promise<void>((resolve, reject) => {
    worker.once('message', () => resolve());
    worker.once('error', (error) => reject(damaged(data, error.message)));
    void exited.then(() => reject(damaged(data, 'its process ended')));
  });
  // From here on an error shows itself as the end of the worker, and the next use starts another one.
  worker.on('error', (error) => console.error(`The embedded database stopped: ${error.message}`));
  return { worker, exited };
}

/** Opens the embedded database; throws FolderInUse or StoreDamaged, and never resets anything. */
export async function openEmbedded(data: string): Promise<Embedded> {
  process.umask(0o077); // PGlite makes its files readable for everyone
  privateFolder(data);
  const release = holdFolder(data);
  try {
    sweep(data);
    if (!fs.existsSync(storeFolder(data))) {
      createStore(data);
      sweep(data);
    }
    checkVersion(data);
    return await serve(data, release);
  } catch (error) {
    release();
    throw error;
  }
}

async function serve(data: string, release: () => void): Promise<Embedded> {
  const folder = socketFolder(data);
  const socket = path.join(folder, SOCKET_NAME);
  const running = new SharedArrayBuffer(4);
  const turn = new Int32Array(running);
  let life: Promise<Life> | null = null;
  let leisure = 0;

  /** Starts a worker, once the last one is gone. */
  const start = (last: Promise<unknown> = Promise.resolve()): Promise<Life> => {
    const next = last.then(() => startWorker(data, socket, running));
    life = next;
    const forget = () => {
      Atomics.store(turn, 0, 0);
      if (life === next) life = null;
    };
    next.then(({ exited }) => exited.then(forget), forget);
    return next;
  };
  await start();

  let seen = 0;
  let since = 0;
  const watch = setInterval(() => {
    const now = Date.now();
    const current = Atomics.load(turn, 0);
    if (current === 0 || current !== seen || leisure > 0) {
      seen = current;
      since = now;
    } else if (now - since >= STATEMENT_DEADLINE_MS) {
      console.error('A statement was past its deadline; the embedded database starts again.');
      since = now;
      const late = life;
      if (late) void start(late.then(({ worker }) => worker.terminate())).catch(() => undefined);
    }
  }, WATCH_EVERY_MS);
  watch.unref();

  const pool = new pg.Pool({
    host: folder,
    port: 5432,
    user: 'postgres',
    database: 'postgres',
    Client: KeepingClient,
    max: 1, // one backend serves all connections, so two of them would share a transaction
    idleTimeoutMillis: 0,
    connectionTimeoutMillis: STATEMENT_DEADLINE_MS,
  });
  // One session serves one connection after another: each begins by dropping what the last one kept.
  pool.on('connect', (client) => void client.query('deallocate all').catch(() => undefined));
  pool.on('error', () => undefined); // a lost idle connection is replaced at the next use

  return {
    pool,
    ready: async () => {
      await (life ?? start());
    },
    unhurried: async (work) => {
      leisure += 1;
      try {
        return await work();
      } finally {
        leisure -= 1;
      }
    },
    close: async () => {
      clearInterval(watch);
      await pool.end();
      const last = await life;
      if (last) {
        last.worker.postMessage('close');
        const late = setTimeout(() => void last.worker.terminate(), CLOSE_WITHIN_MS);
        await last.exited;
        clearTimeout(late);
      }
      if (folder === data) fs.rmSync(socket, { force: true });
      else fs.rmSync(folder, { recursive: true, force: true });
      release();
    },
  };
}
