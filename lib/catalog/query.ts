import { queryOptions } from '@tanstack/react-query';
import { requestJson } from '../fetch';
import type { UseChange } from '../practice/schema';
import type { CatalogRow } from './rows';

/** The catalog that the builder searches; it changes rarely, so one reading serves a sitting. */
export const catalogQuery = (userId: string) =>
  queryOptions({
    queryKey: [userId, 'catalog'],
    queryFn: ({ signal }) => requestJson<CatalogRow[]>('GET', '/api/catalog/rows', undefined, signal),
    staleTime: 10 * 60_000,
    gcTime: Number.POSITIVE_INFINITY,
  });

/** A favourite or an own dose of this clinician. */
export const postUse = (userId: string, change: UseChange): Promise<null> =>
  requestJson('POST', '/api/catalog/use', change, undefined, userId);
