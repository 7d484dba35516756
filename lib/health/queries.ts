import { sql } from 'drizzle-orm';
import { openStore, withSystem } from '../../db';
import { MIGRATION_LOCK } from '../../db/migrate';

export type Health = { readonly status: 'ok'; readonly database: 'embedded' | 'postgres' };

const ANSWER_WITHIN_MS = 1500;

/**
 * Whether the product can work: the database answers within 1.5 seconds and no migration is running on it.
 * Null when it cannot.
 */
export async function getHealth(): Promise<Health | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), ANSWER_WITHIN_MS);
  });
  try {
    return await Promise.race([ask(), late]);
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
  }
}

async function ask(): Promise<Health | null> {
  const { kind } = await openStore();
  const { rows } = await withSystem((tx) =>
    tx.execute(sql`select from pg_locks where locktype = 'advisory' and granted
      and (classid::bigint << 32) + objid::bigint = ${MIGRATION_LOCK}
      and database = (select oid from pg_database where datname = current_database())`),
  );
  return rows.length > 0 ? null : { status: 'ok', database: kind };
}
