// One number for everything that a build is made of, so that `npm start` knows whether its build is of these sources.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

const FOLDERS = ['app', 'components', 'db', 'lib', 'public'];
/** What the build itself writes. */
const MADE = new Set([path.join('public', 'build'), path.join('public', 'patient-sw.js')]);
/** Root files that a build does not depend on. */
const ASIDE = /\.(md|txt)$|^LICENSE|^\.|\.tsbuildinfo$|^next-env\.d\.ts$/;

/**
 * @param {string} root
 * @returns {string[]} paths from the root, sorted
 */
function sources(root) {
  /** @type {string[]} */
  const found = fs
    .readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !ASIDE.test(entry.name))
    .map((entry) => entry.name);
  const walk = (/** @type {string} */ folder) => {
    for (const entry of fs.readdirSync(path.join(root, folder), { withFileTypes: true })) {
      const where = path.join(folder, entry.name);
      if (MADE.has(where)) continue;
      if (entry.isDirectory()) walk(where);
      else if (!/\.test\.tsx?$/.test(entry.name)) found.push(where);
    }
  };
  for (const folder of FOLDERS) if (fs.existsSync(path.join(root, folder))) walk(folder);
  return found.sort();
}

/**
 * SHA-256 over the names and contents of app, lib, db, components, public, the root configs and the lock file.
 * @param {string} root
 */
export function sourceHash(root) {
  const hash = createHash('sha256');
  for (const file of sources(root)) {
    const content = fs.readFileSync(path.join(root, file));
    hash.update(`${file.split(path.sep).join('/')}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

/** Where the build of a folder says what it was made of. */
export const hashFile = (/** @type {string} */ root) =>
  path.join(root, process.env.BUILD_DIR || '.next', 'source-hash');

/** Whether the build is there and of these sources. */
export function isFresh(/** @type {string} */ root) {
  const file = hashFile(root);
  return fs.existsSync(file) && fs.readFileSync(file, 'utf8') === sourceHash(root);
}
