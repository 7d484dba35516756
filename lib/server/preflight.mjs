// Reads the settings before anything is built, opened or harmed; ends the process where they are wrong.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** @typedef {{ port: number, host: string, publicUrl: string, trustProxy: number }} Settings */

/** @type {Settings | undefined} */
let known;

/**
 * The checked settings of this process.
 * @returns {Settings}
 */
export function preflight() {
  if (known) return known;
  // The data folder and the build are looked for here, wherever npm was called.
  process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
  // First of all and quickest: whether someone else is at work in the data folder.
  if (!process.env.DATABASE_URL)
    ask('../../db/lock-holder.mjs', [path.resolve(process.env.DATA_DIR || '.data')]);
  known = JSON.parse(ask('./settings.ts', []));
  return known;
}

/**
 * Runs a script in a process of its own, so that the long-lived server does not carry a compiler. Its fault is ours.
 * @param {string} script
 * @param {string[]} words
 */
function ask(script, words) {
  const file = fileURLToPath(new URL(script, import.meta.url));
  const loader = file.endsWith('.ts') ? ['--import', 'tsx'] : [];
  const asked = spawnSync(process.execPath, [...loader, file, ...words], { encoding: 'utf8' });
  process.stderr.write(asked.stderr);
  if (asked.status !== 0) process.exit(asked.status ?? 1);
  return asked.stdout;
}
