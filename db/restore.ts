import type pg from 'pg';
import { BackupRefused, type Counts, type Head, readParts, Tally, verifyBackup } from './backup-file';
import {
  listReferences,
  listTables,
  moveCounters,
  readRows,
  speakPlainly,
  type Table,
  writeRows,
} from './backup-tables';
import { applyMigrations, asOwner, inTransaction, lastApplied, migrate, openWays } from './migrate';
import { type Migration, readMigrations } from './migration-files';

const BATCH_BYTES = 1_000_000;

/**
 * Puts a backup into a blank database, or one that holds nobody's data yet. The whole file is checked before anything
 * is touched; everything goes through in one transaction, and the rows are read back and compared before it ends.
 * @throws BackupRefused
 */
export async function restoreBackup(file: string): Promise<Counts> {
  const { head, counts } = await verifyBackup(file);
  const migrations = readMigrations();
  const version = migrations.findIndex(
    ({ hash, when }) => hash === head.schema.hash && when === head.schema.when,
  );
  if (version < 0) throw new BackupRefused('The backup was made by another version of the product.');
  await asOwner(async (client, store) => {
    await inTransaction(client, async () => {
      await speakPlainly(client);
      await prepare(client, head, migrations.slice(0, version + 1));
      if (store.kind === 'postgres') await openWays(client);
      await load(client, file, counts);
      await applyMigrations(client, migrations.slice(version + 1));
    });
  });
  await migrate({ migrations });
  return counts;
}

/** Brings a blank database to the backup's schema; refuses one that someone already works in. */
async function prepare(client: pg.ClientBase, head: Head, upTo: readonly Migration[]): Promise<void> {
  const last = await lastApplied(client);
  const tables = await listTables(client);
  if (last === 0) {
    if (tables.length > 0)
      throw new BackupRefused('The database holds tables of something else. Use an empty one.');
    return applyMigrations(client, upTo);
  }
  if (last !== head.schema.when) {
    throw new BackupRefused('The database has another schema than the backup. Use an empty one.');
  }
  for (const { name, walled } of tables) {
    if (!walled && name !== 'users') continue;
    const { rows } = await client.query(`select 1 from public.${client.escapeIdentifier(name)} limit 1`);
    if (rows.length > 0)
      throw new BackupRefused(`The database is not empty (table ${name}). Use an empty one.`);
  }
}

/** References are taken away while the rows go in, so that their order does not matter, and checked when they return. */
async function load(client: pg.ClientBase, file: string, counts: Counts): Promise<void> {
  const tables = await listTables(client);
  const references = await listReferences(client);
  const id = (name: string) => client.escapeIdentifier(name);
  for (const { table, name } of references) {
    await client.query(`alter table public.${id(table)} drop constraint ${id(name)}`);
  }
  for (const { name } of tables) {
    await client.query(`alter table public.${id(name)} disable trigger user`);
    await client.query(`delete from public.${id(name)}`);
  }
  await loadRows(client, file, tables);
  for (const table of tables) await moveCounters(client, table);
  for (const { table, name, definition } of references) {
    await client.query(`alter table public.${id(table)} add constraint ${id(name)} ${definition}`);
  }
  for (const { name } of tables) await client.query(`alter table public.${id(name)} enable trigger user`);
  await compare(client, tables, counts);
}

async function loadRows(client: pg.ClientBase, file: string, tables: readonly Table[]): Promise<void> {
  let table: Table | undefined;
  let lines: string[] = [];
  let bytes = 0;
  const flush = async () => {
    if (table && lines.length > 0) await writeRows(client, table, lines);
    lines = [];
    bytes = 0;
  };
  for await (const part of readParts(file)) {
    if (part.kind === 'row') {
      lines.push(part.line);
      bytes += part.line.length;
      if (bytes >= BATCH_BYTES) await flush();
    } else if (part.kind === 'table') {
      await flush();
      const { heading } = part;
      table = tables.find(({ name }) => name === heading.table);
      if (!table || JSON.stringify(table.columns) !== JSON.stringify(heading.columns)) {
        throw new BackupRefused(`The table ${heading.table} of the backup does not fit this version.`);
      }
    }
  }
  await flush();
}

/** Reads everything back from the database: what the manifest says must be there, byte for byte. */
async function compare(client: pg.ClientBase, tables: readonly Table[], counts: Counts): Promise<void> {
  const tally = new Tally();
  for (const table of tables) {
    tally.begin(table.name);
    for await (const lines of readRows(client, table)) for (const line of lines) tally.add(table.name, line);
  }
  const found = tally.counts();
  const wrong = tables.find(({ name }) => found[name]?.sha256 !== counts[name]?.sha256);
  if (wrong)
    throw new BackupRefused(`The table ${wrong.name} did not come back as it was. Nothing was changed.`);
}
