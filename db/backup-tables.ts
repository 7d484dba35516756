import type pg from 'pg';

/** A table of the product as the database itself describes it. */
export interface Table {
  readonly name: string;
  /** Every column that holds a value of its own, with its SQL type. */
  readonly columns: readonly (readonly [name: string, type: string])[];
  readonly key: readonly string[];
  /** Holds a clinic's rows. */
  readonly walled: boolean;
}

/** A reference between two tables, and the sentence that makes it again. */
export interface Reference {
  readonly table: string;
  readonly name: string;
  readonly definition: string;
}

/** All tables of the public schema by name. Nothing else has to know them, so none can be forgotten. */
export async function listTables(client: pg.ClientBase): Promise<Table[]> {
  const { rows } = await client.query<{
    name: string;
    walled: boolean;
    columns: [string, string][];
    key: string[] | null;
  }>(
    `select c.relname as name, c.relrowsecurity as walled,
       (select json_agg(json_build_array(a.attname, format_type(a.atttypid, a.atttypmod)) order by a.attnum)
        from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
       (select json_agg(a.attname order by k.place)
        from pg_index i cross join unnest(i.indkey) with ordinality as k(attnum, place)
        join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attnum
        where i.indrelid = c.oid and i.indisprimary) as key
     from pg_class c
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
     order by c.relname collate "C"`,
  );
  return rows.map(({ name, walled, columns, key }) => ({
    name,
    walled,
    columns,
    key: key ?? columns.map(([c]) => c),
  }));
}

/** All foreign keys of the public schema. */
export async function listReferences(client: pg.ClientBase): Promise<Reference[]> {
  const { rows } = await client.query<{ table: string; name: string; definition: string }>(
    `select c.relname as table, k.conname as name, pg_get_constraintdef(k.oid) as definition
     from pg_constraint k join pg_class c on c.oid = k.conrelid
     where k.contype = 'f' and k.conparentid = 0 and c.relnamespace = 'public'::regnamespace
     order by c.relname, k.conname`,
  );
  return rows;
}

/**
 * The settings that make the text of a value the same on every server, and open the forced row-level security to the
 * owner; for the current transaction only.
 */
export async function speakPlainly(client: pg.ClientBase): Promise<void> {
  await client.query(
    `select set_config('timezone', 'UTC', true), set_config('datestyle', 'ISO, YMD', true),
       set_config('intervalstyle', 'iso_8601', true), set_config('bytea_output', 'hex', true),
       set_config('extra_float_digits', '1', true), set_config('app.maintenance', 'on', true)`,
  );
}

const BATCH = 1000;

/** Reads a table in the order of its key: one JSON array of texts and nulls a row, the same on every server. */
export async function* readRows(client: pg.ClientBase, table: Table): AsyncGenerator<string[]> {
  const id = (name: string) => client.escapeIdentifier(name);
  const values = table.columns.map(([name]) => `${id(name)}::text`).join(', ');
  const order = table.key.map((name) => `${id(name)}::text collate "C"`).join(', ');
  await client.query(
    `declare backup_rows no scroll cursor for
     select to_json(array[${values}]::text[])::text as line from public.${id(table.name)} order by ${order}`,
  );
  for (;;) {
    const { rows } = await client.query<{ line: string }>(`fetch ${BATCH} from backup_rows`);
    if (rows.length === 0) break;
    yield rows.map(({ line }) => line);
  }
  await client.query('close backup_rows');
}

/** Writes rows as readRows gave them. */
export async function writeRows(
  client: pg.ClientBase,
  table: Table,
  lines: readonly string[],
): Promise<void> {
  const id = (name: string) => client.escapeIdentifier(name);
  const names = table.columns.map(([name]) => id(name)).join(', ');
  const values = table.columns.map(([, type], place) => `(r.value->>${place})::${type}`).join(', ');
  await client.query(
    `insert into public.${id(table.name)} (${names}) overriding system value
     select ${values} from json_array_elements($1::json) as r(value)`,
    [`[${lines.join(',')}]`],
  );
}

/** Puts every counter of a table behind the highest number that it holds. */
export async function moveCounters(client: pg.ClientBase, table: Table): Promise<void> {
  for (const [column] of table.columns) {
    const name = client.escapeIdentifier(table.name);
    const { rows } = await client.query<{ counter: string | null }>(
      'select pg_get_serial_sequence($1, $2) as counter',
      [`public.${name}`, column],
    );
    const counter = rows[0]?.counter;
    if (!counter) continue;
    const field = client.escapeIdentifier(column);
    await client.query(
      `select setval($1::regclass, coalesce(max(${field}), 1), max(${field}) is not null) from public.${name}`,
      [counter],
    );
  }
}
