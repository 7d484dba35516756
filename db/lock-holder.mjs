// `node db/lock-holder.mjs FOLDER`: exit 3 and one line when another process has the folder, else exit 0.
import { FolderInUse, folderHolder } from './lock.mjs';

const folder = process.argv[2];
if (!folder) throw new Error('Which folder?');
const holder = folderHolder(folder);
if (holder) {
  console.error(new FolderInUse(folder, holder).message);
  process.exitCode = 3;
}
