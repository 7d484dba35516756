import { createHash, type Hash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

/*
 * One line of JSON each: the head, then for every table its name and columns followed by its rows, then the manifest
 * with a count and a SHA-256 for every table and one SHA-256 over everything above it.
 */

/** The file is not a whole, unchanged backup that this build can read. Nothing was touched. */
export class BackupRefused extends Error {
  override readonly name = 'BackupRefused';
}

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const headLine = z.strictObject({
  backup: z.literal('stepwise'),
  format: z.literal(1),
  at: z.iso.datetime(),
  /** The newest migration in the database that it was taken from. */
  schema: z.strictObject({ when: z.number(), hash: sha256 }),
});
const tableLine = z.strictObject({
  table: z.string(),
  columns: z.array(z.tuple([z.string(), z.string()])),
});
const countLine = z.strictObject({ rows: z.number().int().min(0), sha256 });
const manifestLine = z.strictObject({ tables: z.record(z.string(), countLine), sha256 });

export type Head = z.infer<typeof headLine>;
export type Heading = z.infer<typeof tableLine>;
export type Counts = Readonly<Record<string, z.infer<typeof countLine>>>;

/** Counts and hashes of tables as their rows go by. */
export class Tally {
  readonly #tables = new Map<string, { rows: number; hash: Hash }>();

  begin(table: string): void {
    if (this.#tables.has(table)) throw new BackupRefused(`The backup holds the table ${table} twice.`);
    this.#tables.set(table, { rows: 0, hash: createHash('sha256') });
  }

  add(table: string, line: string): void {
    const entry = this.#tables.get(table);
    if (!entry) throw new BackupRefused(`A row stands before its table ${table}.`);
    entry.rows += 1;
    entry.hash.update(line).update('\n');
  }

  counts(): Counts {
    return Object.fromEntries(
      [...this.#tables].map(([name, { rows, hash }]) => [name, { rows, sha256: hash.copy().digest('hex') }]),
    );
  }
}

/** Writes a backup beside its place, brings it to disk, and only then gives it its name. Readable by this user alone. */
export class BackupWriter {
  readonly #whole = createHash('sha256');
  readonly #tally = new Tally();
  readonly #temporary: string;
  readonly #descriptor: number;
  #table = '';

  constructor(
    private readonly file: string,
    head: Head,
  ) {
    this.#temporary = `${file}.${process.pid}.tmp`;
    this.#descriptor = fs.openSync(this.#temporary, 'w', 0o600);
    this.#write(JSON.stringify(head));
  }

  #write(text: string): void {
    const line = `${text}\n`;
    this.#whole.update(line);
    fs.writeFileSync(this.#descriptor, line);
  }

  table(heading: Heading): void {
    this.#table = heading.table;
    this.#tally.begin(heading.table);
    this.#write(JSON.stringify(heading));
  }

  rows(lines: readonly string[]): void {
    for (const line of lines) this.#tally.add(this.#table, line);
    this.#write(lines.join('\n'));
  }

  finish(): Counts {
    const tables = this.#tally.counts();
    this.#write(JSON.stringify({ tables, sha256: this.#whole.copy().digest('hex') }));
    fs.fsyncSync(this.#descriptor);
    fs.closeSync(this.#descriptor);
    fs.renameSync(this.#temporary, this.file);
    const folder = fs.openSync(path.dirname(this.file), 'r');
    fs.fsyncSync(folder);
    fs.closeSync(folder);
    return tables;
  }

  abandon(): void {
    fs.rmSync(this.#temporary, { force: true });
  }
}

/** A line of a backup as it is read: the head once, a heading before the rows of its table, the manifest at the end. */
export type Part = { readonly line: string } & (
  | { readonly kind: 'head'; readonly head: Head }
  | { readonly kind: 'table'; readonly heading: Heading }
  | { readonly kind: 'row' }
  | { readonly kind: 'manifest'; readonly counts: Counts }
);

function partOf(line: string, number: number): Part {
  if (line.startsWith('[')) return { kind: 'row', line };
  const refuse = () => new BackupRefused(`Line ${number} of the backup cannot be read.`);
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw refuse();
  }
  if (number === 1) {
    const head = headLine.safeParse(value);
    if (!head.success) throw new BackupRefused('This file is not a backup that this version can read.');
    return { kind: 'head', head: head.data, line };
  }
  const table = tableLine.safeParse(value);
  if (table.success) return { kind: 'table', heading: table.data, line };
  const manifest = manifestLine.safeParse(value);
  if (!manifest.success) throw refuse();
  return { kind: 'manifest', counts: manifest.data.tables, line };
}

const NEWLINE = 10;

/** Reads a backup line by line. (Node's readline also breaks lines at U+2028, which a clinician's note may hold.) */
export async function* readParts(file: string): AsyncGenerator<Part> {
  let rest: Buffer = Buffer.alloc(0);
  let number = 0;
  const input = fs.createReadStream(file, { highWaterMark: 1 << 20 });
  for await (const chunk of input) {
    rest = Buffer.concat([rest, chunk]);
    for (let end = rest.indexOf(NEWLINE); end >= 0; end = rest.indexOf(NEWLINE)) {
      number += 1;
      yield partOf(rest.toString('utf8', 0, end), number);
      rest = rest.subarray(end + 1);
    }
  }
  if (rest.length > 0) throw new BackupRefused('The backup is cut off.');
}

/** Reads a whole backup against its manifest. @throws BackupRefused when a single byte is not as it was written. */
export async function verifyBackup(file: string): Promise<{ head: Head; counts: Counts }> {
  const tally = new Tally();
  const whole = createHash('sha256');
  let head: Head | undefined;
  let table = '';
  let manifest: { counts: Counts; line: string } | undefined;
  for await (const part of readParts(file)) {
    if (manifest) throw new BackupRefused('The backup goes on after its manifest.');
    if (part.kind === 'manifest') {
      manifest = part;
      continue;
    }
    whole.update(`${part.line}\n`);
    if (part.kind === 'head') head = part.head;
    else if (part.kind === 'row') tally.add(table, part.line);
    else {
      table = part.heading.table;
      tally.begin(table);
    }
  }
  if (!head || !manifest) throw new BackupRefused('The backup is cut off: its manifest is missing.');
  const counts = tally.counts();
  // The whole manifest line is made again, so that a change in the manifest itself is found as well.
  if (manifest.line !== JSON.stringify({ tables: counts, sha256: whole.digest('hex') })) {
    const said = manifest.counts;
    const changed = Object.keys(counts).find((name) => counts[name]?.sha256 !== said[name]?.sha256);
    throw new BackupRefused(`The backup was changed or damaged${changed ? ` (table ${changed})` : ''}.`);
  }
  return { head, counts };
}
