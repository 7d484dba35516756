import fs from 'node:fs';
import path from 'node:path';
import { readPlace } from '../env';
import { askForBackup } from './control';
import { exitCodeOf, plainly } from './faults';
import { closeDatabase, loadBackup, type Moved, openDatabase, saveBackup } from './mutations';
import { holderOf } from './queries';

/*
 * `tsx lib/server/backup.ts save FILE` and `… load FILE`; `… migrate` only brings the schema up to date. A running
 * product with an embedded database takes the backup itself, because nobody else may open its folder.
 */

async function save(file: string): Promise<Moved> {
  const { database, dataDir } = readPlace(process.env);
  if (database === 'postgres') return saveBackup(file);
  if (!fs.existsSync(path.join(dataDir, 'pg'))) throw new Error(`There is no database in ${dataDir}.`);
  return holderOf(dataDir) ? askForBackup(dataDir, file) : saveBackup(file);
}

async function run(task: string | undefined, file: string | undefined): Promise<string> {
  if (task === 'migrate') {
    const { kind, place } = await openDatabase();
    return `The schema is up to date: ${kind}, ${place}`;
  }
  if (!file || (task !== 'save' && task !== 'load')) throw new Error('Which file? npm run db:backup -- FILE');
  readPlace(process.env);
  const whole = path.resolve(file);
  const { tables, rows } = task === 'save' ? await save(whole) : await loadBackup(whole);
  return task === 'save'
    ? `${whole}: ${rows} rows of ${tables} tables, checked. LINK_KEY is not in it; keep a copy of that too.`
    : `${rows} rows of ${tables} tables are back and checked. Patients’ links open only with the LINK_KEY of that time.`;
}

try {
  console.log(await run(process.argv[2], process.argv[3]));
  await closeDatabase();
} catch (error) {
  console.error(plainly(error));
  await closeDatabase().catch(() => undefined);
  process.exitCode = exitCodeOf(error);
}
