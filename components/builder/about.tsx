'use client';

import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { CatalogRow } from '../../lib/catalog/rows';
import type { Region } from '../../lib/catalog/schema';
import type { ProgramItem } from '../../lib/programs/schema';
import type { About } from './checks';
import { useBuilder, useCatalog, useDraft, useFlags, useProgram } from './session';

const AboutContext = createContext<About>({ flags: [] });

/** What checks ask of this person, this plan and the one who sits here; found once for all rows. */
export const useAbout = (): About => useContext(AboutContext);

export function AboutProvider({ children }: { children: ReactNode }) {
  const { desk } = useBuilder();
  const flags = useFlags();
  const { rows } = useCatalog();
  const answered = useProgram().patient?.answered;
  const items = useDraft((document) => document.items);
  const key = useMemo(() => regionKey(items, rows), [items, rows]);
  const about = useMemo(
    () => ({
      flags,
      ...(answered && { answered }),
      regions: key.split(' ').filter((region): region is Region => region !== ''),
      profession: desk.profession,
    }),
    [flags, answered, key, desk.profession],
  );
  return <AboutContext value={about}>{children}</AboutContext>;
}

/** The regions of the plan's exercises as one word, so that a keystroke elsewhere is no change. */
const regionKey = (
  items: Readonly<Record<string, ProgramItem>>,
  rows: ReadonlyMap<string, CatalogRow>,
): string =>
  [
    ...new Set(
      Object.values(items).flatMap(({ catalogId }) => {
        const row = rows.get(catalogId);
        return row?.kind === 'exercise' ? [row.region] : [];
      }),
    ),
  ]
    .sort()
    .join(' ');
