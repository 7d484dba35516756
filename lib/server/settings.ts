import { EnvFault, readEnv } from '../env';
import { holderOf } from './queries';

/*
 * `tsx lib/server/settings.ts`, run by the front server before anything else: prints what the server needs of the
 * environment as JSON, or says in one line each what is wrong. A process of its own, so that the long-lived server
 * does not carry a compiler.
 */
try {
  const { port, host, publicUrl, trustProxy, dataDir, database } = readEnv(process.env);
  const holder = database === 'embedded' ? holderOf(dataDir) : null;
  if (holder) {
    console.error(`${dataDir} is in use by process ${holder}`);
    process.exitCode = 3;
  } else {
    console.log(JSON.stringify({ port, host, publicUrl, trustProxy }));
  }
} catch (error) {
  if (!(error instanceof EnvFault)) throw error;
  for (const line of error.lines) console.error(line);
  process.exitCode = 1;
}
