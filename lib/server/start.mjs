// `npm start`: builds when the build is missing or of other sources, then serves. `npm run dev` serves as you write.
import { fileURLToPath } from 'node:url';
import { preflight } from './preflight.mjs';
import { isFresh } from './source-hash.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
process.chdir(root); // the data folder and the build are looked for here, wherever npm was called

preflight();
try {
  const { build, buildPatientScripts } = await import('./build.mjs');
  if (process.argv.includes('--dev')) await buildPatientScripts();
  else if (!isFresh(root)) await build();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
await import('./main.mjs');
