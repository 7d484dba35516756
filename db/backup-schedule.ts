import fs from 'node:fs';
import path from 'node:path';
import type pg from 'pg';
import { backUpTo } from './backup';
import { readParts } from './backup-file';
import { backupFolder, newestBackup, privateFolder } from './folder';
import { asOwner } from './migrate';

const HOUR_MS = 3_600_000;
const LOOK_EVERY_MS = 5 * 60_000;
const KEEP_HOURLY = 24;
const KEEP_DAYS = 14;

/** `2026-11-23T09-05-00Z.ndjson`: the name sorts by time. */
const nameFor = (now: Date): string => `${now.toISOString().slice(0, 19).replaceAll(':', '-')}Z.ndjson`;

/** A verified copy in the data folder's own backups, on a connection of the owner; older ones are thinned out. */
export async function keepBackup(client: pg.ClientBase, data: string, now = new Date()): Promise<string> {
  const folder = backupFolder(data);
  privateFolder(folder);
  for (const name of fs.readdirSync(folder)) {
    if (name.endsWith('.tmp')) fs.rmSync(path.join(folder, name)); // of a process that was killed
  }
  const before = newestBackup(data);
  const file = path.join(folder, nameFor(now));
  await backUpTo(client, file);
  if (before && before !== file && (await manifestOf(before)) === (await manifestOf(file))) fs.rmSync(before);
  for (const name of toDrop(fs.readdirSync(folder).filter((entry) => entry.endsWith('.ndjson')))) {
    fs.rmSync(path.join(folder, name));
  }
  return file;
}

/** What a backup holds, whenever it was taken. */
async function manifestOf(file: string): Promise<string | null> {
  for await (const part of readParts(file)) if (part.kind === 'manifest') return JSON.stringify(part.counts);
  return null;
}

/** Which backups are past keeping: all but the newest 24, and the newest of each of the last 14 days that have one. */
export function toDrop(names: readonly string[]): string[] {
  const newestFirst = [...names].sort().reverse();
  const keep = new Set(newestFirst.slice(0, KEEP_HOURLY));
  const days = new Map<string, string>();
  for (const name of newestFirst) {
    const day = name.slice(0, 10);
    if (!days.has(day)) days.set(day, name);
  }
  for (const name of [...days.values()].slice(0, KEEP_DAYS)) keep.add(name);
  return newestFirst.filter((name) => !keep.has(name));
}

/** Takes a backup every hour in which something was written. Returns what stops it. */
export function keepBackups(data: string): () => void {
  let position = '';
  const newest = newestBackup(data);
  let last = newest ? fs.statSync(newest).mtimeMs : 0;
  let running = false;
  const look = async () => {
    if (running || Date.now() - last < HOUR_MS) return;
    running = true;
    try {
      await asOwner(async (client) => {
        const { rows } = await client.query<{ at: string }>('select pg_current_wal_insert_lsn()::text as at');
        const at = rows[0]?.at ?? '';
        if (at !== position) await keepBackup(client, data);
        position = at;
      });
      last = Date.now();
    } catch (error) {
      console.error(`The hourly backup failed: ${error instanceof Error ? error.message : String(error)}`);
    } finally {
      running = false;
    }
  };
  const timer = setInterval(() => void look(), LOOK_EVERY_MS);
  timer.unref();
  return () => clearInterval(timer);
}
