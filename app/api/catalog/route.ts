import { z } from 'zod';
import { listCatalogRows } from '../../../lib/catalog/queries';
import { buildIndex, searchCatalog } from '../../../lib/catalog/search';
import { done } from '../../../lib/errors';
import { handler } from '../../../lib/http';
import { plainText } from '../../../lib/text/schema';

const MOST = 100;
const limitFault = `The limit must be a whole number from 1 to ${MOST}.`;
const querySchema = z.object({
  q: plainText('The search', 200).default(''),
  limit: z.coerce.number(limitFault).int(limitFault).min(1, limitFault).max(MOST, limitFault).default(20),
});

/** Search over the clinic's catalog, ranked as in the browser; without words, the catalog from its beginning. */
export const GET = handler({
  query: querySchema,
  run: async ({ scope, query }) => {
    const rows = await listCatalogRows(scope);
    if (!query.q.trim()) return done(rows.slice(0, query.limit));
    const byId = new Map(rows.map((row) => [row.id, row]));
    return done(searchCatalog(buildIndex(rows), query.q, query.limit).flatMap((id) => byId.get(id) ?? []));
  },
});
