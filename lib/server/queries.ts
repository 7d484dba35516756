import { folderHolder } from '../../db/lock.mjs';

/** The number of the process that has the data folder open, or null when nobody has. */
export const holderOf = (dataDir: string): string | null => folderHolder(dataDir);
