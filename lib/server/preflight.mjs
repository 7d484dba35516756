// Reads the settings before anything is built, opened or harmed; ends the process where they are wrong.
import { spawnSync } from 'node:child_process';
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
  const script = fileURLToPath(new URL('./settings.ts', import.meta.url));
  const asked = spawnSync(process.execPath, ['--import', 'tsx', script], { encoding: 'utf8' });
  process.stderr.write(asked.stderr);
  if (asked.status !== 0) process.exit(asked.status ?? 1);
  known = JSON.parse(asked.stdout);
  return known;
}
