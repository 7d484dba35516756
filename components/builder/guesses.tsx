'use client';

import { memo } from 'react';
import type { CatalogRow } from '../../lib/catalog/rows';
import { fitOf } from '../../lib/fit/fit';
import { flagLabel } from '../../lib/fit/flags';
import { nameOf } from './actions';
import { doseOf } from './entry-words';
import type { Entry } from './guess';
import { useHeld } from './held';
import { Thumb } from './thumb';

/** What the words may mean, with the dose as it will be and whether it fits the person. */
export const Guesses = memo(function Guesses({
  id,
  entry,
  active,
  phaseId,
  flags,
  onPick,
}: {
  id: string;
  entry: Entry;
  active: number;
  phaseId: string;
  flags: readonly string[];
  onPick: (row: CatalogRow) => void;
}) {
  return (
    <div
      role="listbox"
      id={`${id}-list`}
      aria-label="Items found"
      className="absolute inset-x-0 top-full z-20 mt-1 overflow-hidden rounded-md border border-line bg-surface shadow-lift"
    >
      {entry.guesses.map(({ row }, place) => (
        // The field keeps the focus: arrows reach each option through `aria-activedescendant`.
        <div
          key={row.id}
          id={`${id}-${place}`}
          role="option"
          tabIndex={-1}
          aria-selected={place === active}
          onMouseDown={(event) => {
            event.preventDefault();
            onPick(row);
          }}
          className="flex cursor-pointer items-center gap-3 px-3 py-1.5 hover:bg-tint aria-selected:bg-tint"
        >
          <Thumb row={row} onBed={fitOf(row, flags).onBed} className="h-9 w-12" />
          <div className="min-w-0">
            <p className="truncate text-sm">
              <span className="font-semibold">{nameOf(row)}</span>{' '}
              <span className="text-soft">{doseOf(entry, row)}</span>
            </p>
            <Hint row={row} flags={flags} phaseId={phaseId} />
          </div>
        </div>
      ))}
    </div>
  );
});

function Hint({ row, flags, phaseId }: { row: CatalogRow; flags: readonly string[]; phaseId: string }) {
  const there = useHeld(phaseId, row.id);
  const [reason] = fitOf(row, flags).reasons;
  return (
    <>
      {there && <p className="text-xs font-semibold text-teal">In the plan already: it takes this dose.</p>}
      {reason && reason.level !== 'for' && (
        <p
          className={`truncate text-xs font-semibold ${reason.level === 'avoid' ? 'text-red' : 'text-amber'}`}
        >
          {reason.level === 'avoid' ? 'Leave out' : 'Take care'} · {flagLabel(reason.flag)}: {reason.why}
        </p>
      )}
    </>
  );
}
