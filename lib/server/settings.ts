import { EnvFault, readEnv } from '../env';

/*
 * `tsx lib/server/settings.ts`, run by the front server before anything else: prints what the server needs of the
 * environment as JSON, or says in one line each what is wrong.
 */
try {
  const { port, host, publicUrl, trustProxy } = readEnv(process.env);
  console.log(JSON.stringify({ port, host, publicUrl, trustProxy }));
} catch (error) {
  if (!(error instanceof EnvFault)) throw error;
  for (const line of error.lines) console.error(line);
  process.exitCode = 1;
}
