// Makes a new database folder: `node db/embedded-create.mjs FOLDER PARENT`. A process of its own, because making one
// takes some 600 MB that WebAssembly never gives back; the long-lived server then only opens it.
import { openDurable, syncTree } from './durable.mjs';

process.umask(0o077);
const [folder, parent] = process.argv.slice(2);
if (!folder) throw new Error('Which folder?');
// Whoever asked was killed meanwhile: the next start makes its own, and would find this one in its way.
if (process.ppid !== Number(parent)) process.exit(1);
const database = await openDurable(folder);
await database.close();
syncTree(folder);
process.exit(0);
