// PGlite as it comes never calls fsync: it starts PostgreSQL with -F, and its virtual file system has no fsync
// operation at all. A row acknowledged to a clinician would be gone after a power cut. This file puts both back.
import fs from 'node:fs';
import { PGlite } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';

/** Emscripten's number for an input/output error; PostgreSQL answers it with a PANIC, which is what we want. */
const EIO = 29;

/** @param {string} where */
const syncPath = (where) => {
  const fd = fs.openSync(where, 'r');
  try {
    fs.fsyncSync(fd);
  } finally {
    fs.closeSync(fd);
  }
};

class DurableNodeFS extends NodeFS {
  /** @override */
  async init(pg, options) {
    const result = await super.init(pg, options);
    const steps = result.emscriptenOpts.preRun;
    const mount = steps.pop();
    steps.push((module) => {
      mount(module);
      const nodefs = module.NODEFS;
      nodefs.stream_ops.fsync = (stream) => {
        try {
          // A directory has no descriptor of its own here.
          if (stream.nfd === undefined) syncPath(nodefs.realPath(stream.node));
          else fs.fsyncSync(stream.nfd);
          return 0;
        } catch (error) {
          console.error(`The database could not be written to disk: ${error.code}`);
          return EIO;
        }
      };
    });
    return result;
  }
}

/** fdatasync is wired to nothing in this build of PostgreSQL, so the log must be synced with fsync. */
const START = [...PGlite.defaultStartParams.filter((word) => word !== '-F'), '-c', 'wal_sync_method=fsync'];

/**
 * Opens (or makes) a database folder in which every commit is on disk before it is acknowledged.
 * @param {string} dir
 */
export const openDurable = (dir) => PGlite.create({ fs: new DurableNodeFS(dir), startParams: START });

/**
 * Brings every file below a folder to disk, the folder itself last.
 * @param {string} dir
 */
export function syncTree(dir) {
  for (const entry of fs.readdirSync(dir, { withFileTypes: true })) {
    const where = `${dir}/${entry.name}`;
    if (entry.isDirectory()) syncTree(where);
    else if (entry.isFile()) syncPath(where);
  }
  syncPath(dir);
}
