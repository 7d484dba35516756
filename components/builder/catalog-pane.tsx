'use client';

import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import type { CatalogRow } from '../../lib/catalog/rows';
import type { Kind } from '../../lib/catalog/schema';
import { searchCatalog } from '../../lib/catalog/search';
import { KINDS, REGIONS } from '../../lib/catalog/vocabulary';
import { fitOf, fitOrder } from '../../lib/fit/fit';
import { isWanted, type Narrowing } from '../catalog/narrow';
import { KIND_WORDS, REGION_WORDS } from '../catalog/words';
import { CatalogEntry } from './catalog-entry';
import { Fields } from './fields';
import { MoreFilters } from './more-filters';
import { useCatalog, useFlags } from './session';
import { SmallButton } from './small-button';

const STEP = 40;
const SELECT = 'min-h-9 min-w-0 grow rounded-sm border border-edge bg-surface px-2 text-sm';

/** The catalog beside the plan: found by name, narrowed by kind and region, what fits this person first. */
export function CatalogPane({
  phaseId,
  open,
  drawerOnly,
  onClose,
}: {
  phaseId: string;
  /** On a narrow screen the catalog is a drawer over the plan. */
  open: boolean;
  drawerOnly: boolean;
  onClose: () => void;
}) {
  const [query, setQuery] = useState('');
  const [by, setBy] = useState<Narrowing>({});
  const flags = useFlags();
  const [shown, setShown] = useState(STEP);
  const { loading, failed } = useCatalog();
  const search = useRef<HTMLInputElement>(null);
  const found = useFound(useDeferredValue(query), by);
  useEffect(() => {
    if (open) search.current?.focus();
  }, [open]);
  const drawer = open ? 'fixed inset-y-0 left-0 z-40 w-[min(20rem,90vw)] shadow-lift' : 'hidden';
  return (
    <section
      aria-label="Catalog"
      onKeyDown={(event) => {
        if (event.key === 'Escape' && open) onClose();
      }}
      className={`flex-col border-r border-line bg-surface ${drawer} ${open ? 'flex' : ''} ${drawerOnly ? '' : 'lg:static lg:flex lg:min-h-0 lg:w-auto lg:shadow-none'}`}
    >
      <div data-own-undo>
        <Fields className="grid grid-cols-[minmax(0,1fr)] gap-2 border-b border-line p-3">
          <div className="flex gap-2">
            <input
              ref={search}
              type="search"
              data-catalog-search
              aria-label="Search the catalog"
              placeholder="Search the catalog"
              value={query}
              maxLength={120}
              onChange={(event) => {
                setQuery(event.target.value);
                setShown(STEP);
              }}
              className="min-h-10 min-w-0 grow rounded-md border border-edge bg-ground px-3 text-sm"
            />
            {open && (
              <SmallButton look="framed" className={drawerOnly ? '' : 'lg:hidden'} onClick={onClose}>
                Close
              </SmallButton>
            )}
          </div>
          <div className="flex gap-2">
            <select
              aria-label="Kind"
              value={by.kind ?? ''}
              onChange={(event) => setBy({ ...by, kind: KINDS.find((id) => id === event.target.value) })}
              className={SELECT}
            >
              <option value="">All kinds</option>
              {Object.entries(KIND_WORDS).map(([id, { many }]) => (
                <option key={id} value={id}>
                  {many}
                </option>
              ))}
            </select>
            <select
              aria-label="Region"
              value={by.region ?? ''}
              onChange={(event) => setBy({ ...by, region: REGIONS.find((id) => id === event.target.value) })}
              className={SELECT}
            >
              <option value="">All regions</option>
              {Object.entries(REGION_WORDS).map(([id, words]) => (
                <option key={id} value={id}>
                  {words}
                </option>
              ))}
            </select>
          </div>
          <MoreFilters by={by} hasFlags={flags.length > 0} onChange={setBy} />
        </Fields>
      </div>
      <div className="min-h-0 grow overflow-auto">
        <State loading={loading} failed={failed} empty={found.length === 0} />
        <ul aria-label="Catalog items">
          {found.slice(0, shown).map((row) => (
            <CatalogEntry key={row.id} row={row} phaseId={phaseId} />
          ))}
        </ul>
        {found.length > shown && (
          <SmallButton look="teal" className="m-2 px-3" onClick={() => setShown(shown + STEP)}>
            Show {Math.min(STEP, found.length - shown)} more
          </SmallButton>
        )}
      </div>
    </section>
  );
}

function State({ loading, failed, empty }: { loading: boolean; failed: boolean; empty: boolean }) {
  const words = loading
    ? 'The catalog is on its way…'
    : failed
      ? 'The catalog could not be fetched. The plan can still be edited; reload the page to try again.'
      : empty
        ? 'Nothing of that name here. Try another word, or fewer filters.'
        : '';
  return words ? <p className="p-4 text-sm text-soft">{words}</p> : null;
}

/** What is added most often stands first. */
const KIND_ORDER: Record<Kind, number> = { exercise: 0, habit: 1, therapy: 2, condition: 3 };

/** Favourites, then what was used before, then what fits; what must be left out stands last whoever likes it. */
function orderOf(row: CatalogRow, flags: readonly string[]): number {
  const fit = fitOrder(fitOf(row, flags).level);
  if (fit === 3) return 1000 + KIND_ORDER[row.kind];
  return (row.use?.favourite ? 0 : row.use?.usedAt ? 100 : 200) + fit * 10 + KIND_ORDER[row.kind];
}

/** Best match first while something is typed; else what fits first, and what must be left out last. */
function useFound(query: string, by: Narrowing): CatalogRow[] {
  const { rows, list, index } = useCatalog();
  const flags = useFlags();
  return useMemo(() => {
    const asked = { ...by, ...(by.safeFor && { safeFor: flags }) };
    const wanted = (row: CatalogRow) => isWanted(row, asked);
    if (query.trim())
      return searchCatalog(index, query, list.length)
        .flatMap((id) => rows.get(id) ?? [])
        .filter(wanted);
    return list
      .filter(wanted)
      .map((row) => ({ row, order: orderOf(row, flags) }))
      .sort((a, b) => a.order - b.order || (b.row.use?.usedAt ?? '').localeCompare(a.row.use?.usedAt ?? ''))
      .map(({ row }) => row);
  }, [query, by, rows, list, index, flags]);
}
