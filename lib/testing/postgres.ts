import { execFileSync, type SpawnOptions, spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';

/** A database of its own in a throwaway PostgreSQL, with the two logins that a careful owner gives the product. */
export interface TestDatabase {
  /** Owns the schema: DATABASE_MIGRATE_URL. */
  readonly ownerUrl: string;
  /** May only do what the application's role may: DATABASE_URL. */
  readonly appUrl: string;
  /** May do everything; only tests look through it. */
  readonly superUrl: string;
}

export interface TestPostgres {
  newDatabase(): Promise<TestDatabase>;
  /** Ends the server at once, as a fault would. */
  kill(): Promise<void>;
  /** Starts it again on the same port and folder. */
  revive(): Promise<void>;
  /** Ends the server and removes its folder. */
  stop(): Promise<void>;
}

const DEBIAN = '/usr/lib/postgresql';
const START_WITHIN_MS = 20_000;

function programs(): string | null {
  const asked = spawnSync('pg_config', ['--bindir'], { encoding: 'utf8' });
  const told = asked.status === 0 ? [asked.stdout.trim()] : [];
  const debian = fs.existsSync(DEBIAN)
    ? fs
        .readdirSync(DEBIAN)
        .sort((a, b) => Number(b) - Number(a))
        .map((version) => path.join(DEBIAN, version, 'bin'))
    : [];
  return [...told, ...debian].find((dir) => fs.existsSync(path.join(dir, 'initdb'))) ?? null;
}

/** Whether this machine has a PostgreSQL that tests can start. */
export const postgresInstalled = (): boolean => programs() !== null;

/** PostgreSQL refuses to run as root; its package brings a user of its own. */
function otherUser(): { uid: number; gid: number } | null {
  if (process.getuid?.() !== 0) return null;
  const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

/** A port that nobody listens on now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}

/** Starts a PostgreSQL of this machine on its own port and folder; null where none is installed. */
export async function startPostgres(): Promise<TestPostgres | null> {
  const bin = programs();
  if (!bin) return null;
  const user = otherUser();
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'stepwise-pg-'));
  if (user) fs.chownSync(home, user.uid, user.gid);
  const as: SpawnOptions = { cwd: home, stdio: 'ignore', ...user };
  const data = path.join(home, 'data');
  const made = spawnSync(
    path.join(bin, 'initdb'),
    ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-sync'],
    { ...as, stdio: 'pipe', encoding: 'utf8' },
  );
  if (made.status !== 0) throw new Error(`initdb: ${made.stderr}`);

  const port = await freePort();
  const url = (login: string, name: string) => `postgres://${login}@127.0.0.1:${port}/${name}`;
  const settings = ['listen_addresses=127.0.0.1', `unix_socket_directories=${home}`, 'fsync=off'];
  const start = async () => {
    const args = ['-D', data, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])];
    const child = spawn(path.join(bin, 'postgres'), args, as);
    const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    await answering(url('postgres', 'postgres'));
    return { child, ended };
  };
  let running = await start();
  const end = async (signal: NodeJS.Signals) => {
    running.child.kill(signal);
    await running.ended;
  };
  const cleanUp = () => running.child.kill('SIGQUIT');
  process.once('exit', cleanUp);

  let count = 0;
  await ask(url('postgres', 'postgres'), [
    'create role schema_owner login createrole',
    'create role application login',
  ]);
  return {
    newDatabase: async () => {
      count += 1;
      const name = `test_${count}`;
      await ask(url('postgres', 'postgres'), [`create database ${name} owner schema_owner`]);
      return {
        ownerUrl: url('schema_owner', name),
        appUrl: url('application', name),
        superUrl: url('postgres', name),
      };
    },
    kill: () => end('SIGQUIT'),
    revive: async () => {
      running = await start();
    },
    stop: async () => {
      process.off('exit', cleanUp);
      await end('SIGINT');
      fs.rmSync(home, { recursive: true, force: true });
    },
  };
}

async function ask(url: string, statements: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

async function answering(url: string): Promise<void> {
  for (const deadline = Date.now() + START_WITHIN_MS; ; ) {
    try {
      return await ask(url, ['select 1']);
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
