import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Linux allows 107 bytes for the path of a Unix socket, macOS 103. */
const SOCKET_PATH_LIMIT = 103;
/** node-postgres finds a socket by the name that PostgreSQL gives it. */
export const SOCKET_NAME = '.s.PGSQL.5432';

/** The one folder that the product writes to. */
export const dataFolder = (): string =>
  path.resolve(/*turbopackIgnore: true*/ process.cwd(), process.env.DATA_DIR || '.data');

/** Where the embedded database keeps its files. */
export const storeFolder = (data: string): string => path.join(data, 'pg');

/** Where verified copies of the embedded database are kept. */
export const backupFolder = (data: string): string => path.join(data, 'backups');

/** Where a running process is asked for a backup. */
export const CONTROL_NAME = 'control.sock';

/** A folder that only this user can enter, for the sockets: the data folder, or one in /tmp when its name is too long. */
export function socketFolder(data: string): string {
  const longest = Math.max(SOCKET_NAME.length, CONTROL_NAME.length);
  if (Buffer.byteLength(data) + 1 + longest <= SOCKET_PATH_LIMIT) return data;
  return fs.mkdtempSync(path.join(os.tmpdir(), 'stepwise-'));
}

/** Makes a folder that only this user can enter, or takes the right from everyone else if it is there. */
export function privateFolder(dir: string): void {
  fs.mkdirSync(dir, { recursive: true, mode: 0o700 });
  fs.chmodSync(dir, 0o700);
}

/** Newest backup by name, which begins with its time; null when there is none. */
export function newestBackup(data: string): string | null {
  const dir = backupFolder(data);
  if (!fs.existsSync(dir)) return null;
  const newest = fs
    .readdirSync(dir)
    .filter((name) => name.endsWith('.ndjson'))
    .sort()
    .at(-1);
  return newest ? path.join(dir, newest) : null;
}
