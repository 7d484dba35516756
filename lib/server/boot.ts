import { loadBuiltInCatalog } from '../catalog/mutations';
import { ensureDemo } from '../demo/mutations';
import { env, publicUrl } from '../env';
import { listenForBackups } from './control';
import { exitCodeOf, plainly } from './faults';
import { backUpHourly, closeDatabase, openDatabase, saveBackup } from './mutations';

/** What the front server waits for (`lines` or `fault`) and calls at the end (`stop`). */
interface Boot {
  resolve(lines: readonly string[]): void;
  reject(fault: { readonly message: string; readonly exitCode: number }): void;
  stop?: () => Promise<void>;
}

const KEY = Symbol.for('stepwise.boot');

/**
 * Opens the database, migrates, loads the built-in catalog and the demo, and hands the front server the five lines
 * to print. Without a front server (a bare `next start`) a fault ends the start with an error.
 */
export async function boot(): Promise<void> {
  const waiting = (globalThis as { [KEY]?: Boot })[KEY];
  try {
    const { place } = await start(waiting);
    const demo = await ensureDemo();
    waiting?.resolve([
      `Dashboard  ${publicUrl()}`,
      `Sign in    ${demo ? `${demo.email} ${demo.password}` : '-'}`,
      `Patient    ${demo?.patientUrl ?? '-'}`,
      `Handout    ${demo?.handoutUrl ?? '-'}`,
      `Data       ${place}`,
    ]);
  } catch (error) {
    if (!waiting) throw error;
    waiting.reject({ message: plainly(error), exitCode: exitCodeOf(error) });
  }
}

async function start(waiting: Boot | undefined): Promise<{ place: string }> {
  const { databaseUrl, databaseMigrateUrl } = env();
  if (databaseUrl && databaseUrl === databaseMigrateUrl) {
    console.warn(
      'DATABASE_MIGRATE_URL is not set: the application owns its schema and could change its own walls.',
    );
  }
  const { kind, place } = await openDatabase();
  const stops = kind === 'embedded' ? [backUpHourly(place), listenForBackups(place, saveBackup)] : [];
  if (waiting) {
    waiting.stop = async () => {
      for (const stop of stops) stop();
      await closeDatabase();
    };
  }
  await loadBuiltInCatalog();
  return { place };
}
