import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/** One file of db/migrations, in the order of drizzle-kit's journal. */
export interface Migration {
  readonly file: string;
  readonly statements: readonly string[];
  /** SHA-256 of the file, as drizzle records it. */
  readonly hash: string;
  /** Milliseconds since 1970 at which it was generated; the order of migrations. */
  readonly when: number;
}

interface Journal {
  readonly entries: readonly { readonly tag: string; readonly when: number }[];
}

const FOLDER = path.join(/*turbopackIgnore: true*/ process.cwd(), 'db', 'migrations');

/** Every migration that this build knows, oldest first. */
export function readMigrations(folder: string = FOLDER): Migration[] {
  const journal: Journal = JSON.parse(fs.readFileSync(path.join(folder, 'meta', '_journal.json'), 'utf8'));
  return journal.entries.map(({ tag, when }) => {
    const text = fs.readFileSync(path.join(folder, `${tag}.sql`), 'utf8');
    return {
      file: `${tag}.sql`,
      statements: text.split('--> statement-breakpoint'),
      hash: createHash('sha256').update(text).digest('hex'),
      when,
    };
  });
}
