import { closeStore, migrate, openStore } from '../../db';
import { takeBackup } from '../../db/backup';
import { BackupRefused } from '../../db/backup-file';
import { keepBackup, keepBackups } from '../../db/backup-schedule';
import { restoreBackup } from '../../db/restore';

/** What a backup or a restore moved. */
export interface Moved {
  readonly tables: number;
  readonly rows: number;
}

const sum = (counts: Awaited<ReturnType<typeof takeBackup>>): Moved => {
  const all = Object.values(counts);
  return { tables: all.length, rows: all.reduce((total, { rows }) => total + rows, 0) };
};

/**
 * Opens the database and brings it to this build's schema; an embedded one is backed up before it is changed.
 * Returns what the start lines show as its place.
 * @throws FolderInUse, StoreDamaged, MigrationFailed, or what the connection says.
 */
export async function openDatabase(): Promise<{ kind: 'embedded' | 'postgres'; place: string }> {
  const { kind, place } = await openStore();
  await migrate(
    kind === 'embedded'
      ? {
          beforeChange: async (client) => {
            await keepBackup(client, place);
          },
        }
      : {},
  );
  return { kind, place };
}

/** Lets go of the database; what was acknowledged is on disk already. */
export const closeDatabase = (): Promise<void> => closeStore();

/** Hourly verified backups of an embedded database into its folder. Returns what stops them. */
export const backUpHourly = (place: string): (() => void) => keepBackups(place);

/** Writes the whole database to a file. @throws BackupRefused when there is nothing that this version made. */
export const saveBackup = async (file: string): Promise<Moved> => sum(await takeBackup(file));

/** Puts a backup into an empty database. @throws BackupRefused; then nothing was touched. */
export const loadBackup = async (file: string): Promise<Moved> => sum(await restoreBackup(file));

export { BackupRefused };
