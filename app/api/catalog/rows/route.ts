import { listCatalogRows } from '../../../../lib/catalog/queries';
import { done } from '../../../../lib/errors';
import { handler } from '../../../../lib/http';

/** The whole catalog without its long texts: what the builder searches in the browser. */
export const GET = handler({ run: async ({ scope }) => done(await listCatalogRows(scope)) });
