import type pg from 'pg';

/** Most statements that stay prepared on one connection: the product's own are fewer, lists of ids make more. */
const MOST = 300;
/** The embedded engine has one session for all connections: a name is used on one of them only. */
let connections = 0;
const named = new WeakMap<pg.PoolClient, { connection: number; names: Map<string, string> }>();

/**
 * The same connection, on which every statement is parsed and planned once and then called by its name: on the
 * embedded engine that is half of what a small read costs. A real PostgreSQL is left alone, because a pooler that
 * stands before it may hand each transaction another connection.
 */
export function prepared(client: pg.PoolClient): pg.PoolClient {
  const own = named.get(client) ?? { connection: connections++, names: new Map<string, string>() };
  named.set(client, own);
  const { connection, names } = own;
  const nameOf = (text: string): string | undefined => {
    const known = names.get(text);
    if (known || names.size >= MOST) return known;
    const name = `s${connection}_${names.size}`;
    names.set(text, name);
    return name;
  };
  const query = (config: pg.QueryConfig, values: unknown[]) => {
    const name = nameOf(config.text);
    return client.query(name ? { ...config, name } : config, values);
  };
  return new Proxy(client, {
    get: (target, key) => (key === 'query' ? query : Reflect.get(target, key)),
  });
}
