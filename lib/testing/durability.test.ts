import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { closeStore, openStore, withSystem } from '../../db';
import { pointAtEmbedded, temporaryFolder } from './database';

const WRITER = ['--import', 'tsx', 'lib/testing/processes/writer.ts'];
const KILLS = 3;
let folder = '';

beforeEach(() => {
  folder = temporaryFolder();
  pointAtEmbedded(folder);
});
afterEach(async () => {
  await closeStore().catch(() => undefined);
  fs.rmSync(folder, { recursive: true, force: true });
});

/** Lets a writer run, kills it at a moment that it cannot know, and returns the last row that it was promised. */
function writeUntilKilled(acknowledgements: number): Promise<number> {
  return new Promise((resolve) => {
    const writer = spawn(process.execPath, WRITER, { env: { ...process.env, DATA_DIR: folder } });
    let last = 0;
    let seen = 0;
    writer.stdout.on('data', (text) => {
      for (const [, row] of String(text).matchAll(/row (\d+)\n/g)) {
        last = Number(row);
        seen += 1;
      }
      if (seen >= acknowledgements) writer.kill('SIGKILL');
    });
    writer.once('exit', () => resolve(last));
  });
}

it('loses no acknowledged row to a kill -9', async () => {
  for (let kill = 1; kill <= KILLS; kill += 1) {
    const promised = await writeUntilKilled(20 + Math.floor(Math.random() * 60));
    const { rows } = await withSystem((tx) =>
      tx.execute(sql`select count(*)::int as rows, max(count) as last, count(distinct count)::int as different
        from throttles where key like 'row %'`),
    );
    const found = rows[0] as { rows: number; last: number; different: number };
    expect(found.last).toBeGreaterThanOrEqual(promised);
    expect(found.rows).toBe(found.last); // rows 1 to last, each once
    expect(found.different).toBe(found.last);
    await closeStore();
  }
}, 180_000);

const strace = spawnSync('strace', ['-V']).status === 0;
it.skipIf(!strace)(
  'syncs the log to disk before every acknowledgement',
  () => {
    const trace = path.join(folder, 'trace');
    const rows = 20;
    const env = { ...process.env, DATA_DIR: folder };
    spawnSync(process.execPath, [...WRITER, '1'], { env }); // makes the database, whose syncs are not the question
    const run = spawnSync(
      'strace',
      [
        '-f',
        '-e',
        'trace=fsync,fdatasync,write',
        '-s',
        '16',
        '-o',
        trace,
        process.execPath,
        ...WRITER,
        String(rows),
      ],
      { env },
    );
    expect(run.status).toBe(0);
    const calls = fs.readFileSync(trace, 'utf8').split('\n');
    const said = calls.flatMap((line, place) => (/write\(1, "row \d+/.test(line) ? [place] : []));
    expect(said).toHaveLength(rows);
    const unsynced = said.slice(1).filter((place, index) => {
      const between = calls.slice(said[index], place);
      return !between.some((line) => /f(data)?sync/.test(line));
    });
    expect(unsynced).toEqual([]);
  },
  120_000,
);

it('opens again after a kill -9 in the middle of its very first start', async () => {
  for (const after of [500, 2000]) {
    fs.rmSync(folder, { recursive: true, force: true });
    const writer = spawn(process.execPath, WRITER, { env: { ...process.env, DATA_DIR: folder } });
    await new Promise((resolve) => setTimeout(resolve, after));
    writer.kill('SIGKILL');
    await new Promise((resolve) => writer.once('exit', resolve));
    await openStore();
    await closeStore();
    expect(fs.existsSync(path.join(folder, 'pg', 'PG_VERSION'))).toBe(true);
    expect(fs.readdirSync(folder).filter((name) => name.startsWith('pg-new-'))).toEqual([]);
  }
}, 180_000);

it('touches nothing when the store is damaged, and names the backup to go back to', async () => {
  await openStore();
  await closeStore();
  const backup = path.join(folder, 'backups', '2026-01-02T03-04-05Z.ndjson');
  fs.mkdirSync(path.dirname(backup));
  fs.writeFileSync(backup, '');
  const log = path.join(folder, 'pg', 'pg_wal');
  /** PostgreSQL's own note of its process aside. */
  const sizes = () =>
    fs
      .readdirSync(path.join(folder, 'pg'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name !== 'postmaster.pid')
      .map((name) => `${name} ${fs.statSync(path.join(folder, 'pg', name)).size}`)
      .sort();
  for (const name of fs.readdirSync(log)) {
    const segment = path.join(log, name);
    if (fs.statSync(segment).isFile()) fs.writeFileSync(segment, Buffer.alloc(fs.statSync(segment).size));
  }
  const before = sizes();
  await expect(openStore()).rejects.toMatchObject({
    name: 'StoreDamaged',
    message: expect.stringContaining(`npm run db:restore -- ${backup}`),
  });
  expect(sizes()).toEqual(before);
}, 180_000);

it('keeps everything to its owner, also under a path too long for a socket', async () => {
  folder = path.join(folder, 'a'.repeat(120));
  pointAtEmbedded(folder);
  await openStore();
  const { rows } = await withSystem((tx) => tx.execute(sql`select 1 as one`)).catch(() => ({ rows: [] }));
  expect(rows).toEqual([]); // not migrated: the application's role is not there yet
  // Inside it PGlite makes files as it likes: nobody else gets that far.
  expect(fs.statSync(folder).mode & 0o777).toBe(0o700);
  await closeStore();
  fs.rmSync(folder, { recursive: true, force: true });
}, 180_000);
