// The product's process: listens, prepares Next behind the front server, waits for instrumentation.ts to open the
// database, prints where everything is, and stops cleanly.
import { createFront } from './front.mjs';
import { preflight } from './preflight.mjs';

const dev = process.argv.includes('--dev');
const { host, port, publicUrl, trustProxy } = preflight();
Object.assign(process.env, {
  NODE_ENV: dev ? 'development' : 'production',
  NEXTAUTH_URL: publicUrl,
  NEXT_TELEMETRY_DISABLED: '1',
});

const EXIT_WITHIN_MS = 9500;
const LOOK_FOR_PARENT_MS = 250;

/** instrumentation.ts settles this; it lives in Next's bundle, so the two meet at a symbol. */
const boot = {};
boot.opened = new Promise((resolve, reject) => Object.assign(boot, { resolve, reject }));
globalThis[Symbol.for('stepwise.boot')] = boot;

const front = createFront({ publicUrl, trustProxy, dev });
let stopping = false;

async function stop(exitCode) {
  if (stopping) return;
  stopping = true;
  setTimeout(() => process.exit(exitCode), EXIT_WITHIN_MS).unref();
  await front.stop();
  await boot.stop?.().catch((error) => console.error(error.message));
  process.exit(exitCode);
}

/** Says what went wrong in one line and ends. */
function fail(fault) {
  console.error(fault.message);
  return stop(fault.exitCode ?? 1);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stop(0));

// npm hands a signal to its shell, which dies without passing it on: its end is the signal then.
if (process.env.npm_lifecycle_event) {
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && stop(0), LOOK_FOR_PARENT_MS).unref();
}

// Bound first: a port that is taken is found before the database is touched.
front.server.on('error', (error) =>
  fail({ message: error.code === 'EADDRINUSE' ? `Port ${port} is in use.` : error.message }),
);
front.server.listen(port, host, async () => {
  try {
    const { default: next } = await import('next');
    const http = await import('node:http');
    // Next hangs its WebSocket handler on the server that it is given: in production one that nobody can reach.
    const httpServer = dev ? front.server : http.createServer();
    const app = next({ dev, hostname: host, port, httpServer, quiet: !dev });
    await app.prepare();
    const lines = await boot.opened;
    front.open(app.getRequestHandler());
    for (const line of lines) console.log(line);
  } catch (error) {
    await fail(error);
  }
});
