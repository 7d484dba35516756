'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { catalogQuery, postUse } from '../../lib/catalog/query';
import type { CatalogRow } from '../../lib/catalog/rows';
import type { UseChange } from '../../lib/practice/schema';
import { useBuilder } from './session';

const NEVER_USED = { favourite: false, usedAt: null, lastDose: null, ownDose: null };

/** Keeps a favourite or an own dose: at once on the screen, then on the server; taken back where that fails. */
export function usePractice(): (change: UseChange) => void {
  const { desk, announcer } = useBuilder();
  const client = useQueryClient();
  const { queryKey } = catalogQuery(desk.userId);
  const { mutate } = useMutation({
    mutationFn: (change: UseChange) => postUse(desk.userId, change),
    onMutate: ({ itemId, ...change }) => {
      const before = client.getQueryData<CatalogRow[]>(queryKey);
      client.setQueryData<CatalogRow[]>(queryKey, (rows) =>
        rows?.map((row) =>
          row.id === itemId ? { ...row, use: { ...NEVER_USED, ...row.use, ...defined(change) } } : row,
        ),
      );
      return before;
    },
    onError: (_error, _change, before) => {
      client.setQueryData(queryKey, before);
      announcer.say('That could not be kept. Try again when there is a connection.');
    },
  });
  return mutate;
}

/** Without the fields that were not given. */
const defined = ({ favourite, ownDose }: Omit<UseChange, 'itemId'>) => ({
  ...(favourite !== undefined && { favourite }),
  ...(ownDose !== undefined && { ownDose }),
});
