// `node hold.mjs FOLDER`: takes the folder's lock, says "held" once a while, or refuses with exit 3.
import { holdFolder } from '../../../db/lock.mjs';

try {
  holdFolder(process.argv[2]);
  setInterval(() => console.log('held'), 50);
} catch (error) {
  console.error(error.message);
  process.exitCode = 3;
}
