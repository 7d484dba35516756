// `npm run build`: the patient page's own small scripts, then Next, then the mark of what it was built from.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as bundle } from 'esbuild';
import { hashFile, sourceHash } from './source-hash.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const PATIENT_SCRIPTS = [
  { from: 'lib/patient-page/enhance.ts', to: 'public/build/patient.js' },
  { from: 'lib/patient-page/session.ts', to: 'public/build/session.js' },
  { from: 'lib/patient-page/offline.ts', to: 'public/build/offline.js' },
  { from: 'lib/patient-page/sw.ts', to: 'public/patient-sw.js' },
];

/** The patient's page works without them; they are JavaScript for old phones, one file each, no React. */
export async function buildPatientScripts() {
  for (const { from, to } of PATIENT_SCRIPTS) {
    if (!fs.existsSync(path.join(root, from))) continue;
    await bundle({
      absWorkingDir: root,
      entryPoints: [from],
      outfile: to,
      bundle: true,
      minify: true,
      format: 'iife',
      target: 'es2018',
      logLevel: 'warning',
    });
  }
}

/** Runs `next build`, which ends with this process. */
function buildPages() {
  const next = createRequire(import.meta.url).resolve('next/dist/bin/next');
  const child = spawn(process.execPath, [next, 'build'], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  });
  const end = () => child.kill();
  process.once('SIGINT', end).once('SIGTERM', end);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      process.off('SIGINT', end).off('SIGTERM', end);
      if (code === 0) resolve(undefined);
      else reject(new Error(`The build failed (${signal ?? code}).`));
    });
  });
}

/** Builds everything. The mark is written last, so that a build that was cut off is made again. */
export async function build() {
  const mark = hashFile(root);
  const hash = sourceHash(root);
  fs.rmSync(mark, { force: true });
  await buildPatientScripts();
  await buildPages();
  fs.writeFileSync(mark, hash);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await build().catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
