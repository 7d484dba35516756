// The embedded PostgreSQL in a thread of its own, behind a private Unix socket: a slow query must never hold up
// the web server, and the application speaks to it through node-postgres as to any other PostgreSQL.
// Plain JavaScript, because a worker in TypeScript loads in Next's build and nowhere else.
import { parentPort, workerData } from 'node:worker_threads';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';
import { openDurable } from './durable.mjs';

const { folder, socket, running } = workerData;
const database = await openDurable(folder);

// The parent watches this counter: a number that stays the same for too long is a statement past its deadline.
const turn = new Int32Array(running);
let count = 0;
const execute = database.execProtocolRawStream.bind(database);
database.execProtocolRawStream = async (message, options) => {
  count = (count % 0x3fffffff) + 1;
  Atomics.store(turn, 0, count);
  try {
    return await execute(message, options);
  } catch (error) {
    // The socket server's queue would stay stuck for ever; a new worker starts from what is on disk.
    console.error(`The embedded database stopped: ${error.message}`);
    process.exit(1);
  } finally {
    Atomics.store(turn, 0, 0);
  }
};

// The application holds one connection. A second place lets it reconnect while the old socket is still closing.
const server = new PGLiteSocketServer({ db: database, path: socket, maxConnections: 2 });
await server.start();

parentPort.on('message', async (word) => {
  if (word !== 'close') return;
  await server.stop();
  await database.close();
  process.exit(0);
});
parentPort.postMessage('ready');
