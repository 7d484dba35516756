// `npm start`: builds when the build is missing or of other sources, then serves. `npm run dev` serves as you write.
import { fileURLToPath } from 'node:url';
import { preflight } from './preflight.mjs';
import { isFresh } from './source-hash.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const dev = process.argv.includes('--dev');

preflight();
if (dev || !isFresh(root)) {
  const { build, buildPatientScripts } = await import('./build.mjs');
  try {
    await (dev ? buildPatientScripts() : build());
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}
await import('./main.mjs');
