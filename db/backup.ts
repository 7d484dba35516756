import path from 'node:path';
import type pg from 'pg';
import { BackupRefused, BackupWriter, type Counts, verifyBackup } from './backup-file';
import { listTables, readRows, speakPlainly } from './backup-tables';
import { asOwner, lastApplied } from './migrate';
import { readMigrations } from './migration-files';

/**
 * Writes everything in the database to one file, as it stood at one moment, and reads it back before it says so.
 * Returns the counts of its manifest.
 */
export const takeBackup = (file: string): Promise<Counts> => asOwner((client) => backUpTo(client, file));

/** The same on a connection that is already open and in no transaction. */
export async function backUpTo(client: pg.ClientBase, file: string): Promise<Counts> {
  const when = await lastApplied(client);
  const newest = readMigrations().find((migration) => migration.when === when);
  if (!newest)
    throw new BackupRefused('This database was not made by this version: there is nothing to back up.');
  const writer = new BackupWriter(path.resolve(/*turbopackIgnore: true*/ file), {
    backup: 'stepwise',
    format: 1,
    at: new Date().toISOString(),
    schema: { when, hash: newest.hash },
  });
  let counts: Counts;
  try {
    await client.query('begin isolation level repeatable read read only');
    await speakPlainly(client);
    for (const table of await listTables(client)) {
      writer.table({ table: table.name, columns: table.columns.map(([name, type]) => [name, type]) });
      for await (const lines of readRows(client, table)) writer.rows(lines);
    }
    await client.query('commit');
    counts = writer.finish();
  } catch (error) {
    writer.abandon();
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
  await verifyBackup(file);
  return counts;
}
