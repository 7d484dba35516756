// One process a data folder: two PGlite processes on one folder lose acknowledged rows without any error.
// The lock belongs to the kernel, so it is free again the moment its holder dies, whatever killed it.
import fs from 'node:fs';
import path from 'node:path';
import { tryLock } from 'fs-native-extensions';

/** The folder belongs to another live process; `holder` is its process number where it could be read. */
export class FolderInUse extends Error {
  /**
   * @param {string} dir
   * @param {string} holder
   */
  constructor(dir, holder) {
    super(`${dir} is in use by process ${holder}`);
    this.name = 'FolderInUse';
    this.holder = holder;
  }
}

/** @param {string} dir */
const openLockFile = (dir) => {
  fs.mkdirSync(dir, { recursive: true, mode: 0o700 });
  return fs.openSync(path.join(dir, 'lock'), 'a+', 0o600);
};

/** @param {string} dir */
const writtenHolder = (dir) => fs.readFileSync(path.join(dir, 'lock'), 'utf8').trim() || 'unknown';

/**
 * Takes the folder for the life of this process (or until the returned function is called).
 * @param {string} dir
 * @returns {() => void}
 * @throws {FolderInUse} at once when another process holds it.
 */
export function holdFolder(dir) {
  const fd = openLockFile(dir);
  if (!tryLock(fd)) {
    fs.closeSync(fd);
    throw new FolderInUse(dir, writtenHolder(dir));
  }
  fs.ftruncateSync(fd, 0);
  fs.writeSync(fd, String(process.pid));
  return () => fs.closeSync(fd);
}

/**
 * The process that holds the folder, or null when it is free. Asking leaves no trace.
 * @param {string} dir
 * @returns {string | null}
 */
export function folderHolder(dir) {
  if (!fs.existsSync(path.join(dir, 'lock'))) return null;
  const fd = openLockFile(dir);
  try {
    return tryLock(fd) ? null : writtenHolder(dir);
  } finally {
    fs.closeSync(fd);
  }
}
