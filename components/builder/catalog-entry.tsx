'use client';

import { memo, useRef } from 'react';
import type { CatalogRow } from '../../lib/catalog/rows';
import { formatDoseShort } from '../../lib/dose/pills';
import { type Fit, fitOf } from '../../lib/fit/fit';
import { flagLabel } from '../../lib/fit/flags';
import { usualDose } from '../../lib/programs/model';
import { addFromCatalog, nameOf } from './actions';
import { useHeld, useTarget } from './held';
import { AddIcon, StarIcon, TickIcon } from './icons';
import { useBuilder, useFlags } from './session';
import { SmallButton } from './small-button';
import { Thumb } from './thumb';
import { useDragEntry } from './use-drag';
import { usePractice } from './use-practice';

/** One item to choose: what it is, its usual dose, whether it fits this person, and the way into the plan. */
export const CatalogEntry = memo(function CatalogEntry({
  row,
  phaseId,
}: {
  row: CatalogRow;
  phaseId: string;
}) {
  const builder = useBuilder();
  const flags = useFlags();
  const phase = useTarget(phaseId);
  const there = useHeld(phase, row.id);
  const name = nameOf(row);
  const fit = fitOf(row, flags);
  const keep = usePractice();
  const entry = useRef<HTMLLIElement>(null);
  useDragEntry(row.id, entry);
  return (
    // What is not on the screen is neither laid out nor painted: a key in the plan waits for none of it.
    <li
      ref={entry}
      className="cursor-grab border-b border-line px-3 py-1.5 [contain-intrinsic-size:auto_5.25rem] [content-visibility:auto]"
    >
      <div className="flex items-center gap-2.5">
        <Thumb row={row} onBed={fit.onBed} className="h-10 w-14" />
        <p className="min-w-0 grow text-sm leading-tight font-semibold">{name}</p>
        <SmallButton
          aria-pressed={row.use?.favourite ?? false}
          aria-label={`Favourite: ${name}`}
          title="Favourites stand first"
          className={row.use?.favourite ? 'text-teal' : ''}
          onClick={() => keep({ itemId: row.id, favourite: !row.use?.favourite })}
        >
          <StarIcon filled={row.use?.favourite ?? false} />
        </SmallButton>
        <button
          type="button"
          aria-label={there ? `${name} is in the plan` : `Add ${name}`}
          onClick={() => addFromCatalog(builder, phase, row, flags)}
          className={`inline-flex size-9 shrink-0 cursor-pointer items-center justify-center rounded-sm ${there ? 'text-soft' : 'border border-edge text-teal hover:bg-tint'}`}
        >
          {there ? <TickIcon /> : <AddIcon />}
        </button>
      </div>
      <p className="figures mt-0.5 truncate text-xs text-soft">{usual(row)}</p>
      <FitLine fit={fit} />
    </li>
  );
});

/** "2 rounds · 10 times · 2× a day", as the plan's row says it. */
function usual(row: CatalogRow): string {
  if (row.kind === 'exercise')
    return formatDoseShort(usualDose(row), 'en')
      .map(({ value, label }) => `${value} ${label}`)
      .join(' · ');
  if (row.kind === 'therapy') return row.usualCourse;
  return row.kind === 'habit' ? 'Habit' : 'About the condition';
}

function FitLine({ fit: { reasons, onBed } }: { fit: Fit }) {
  const [reason] = reasons;
  if (!reason) return onBed ? <p className="text-xs font-semibold text-teal">Fits: done on the bed</p> : null;
  const look = { for: 'text-teal', care: 'text-amber', avoid: 'text-red' }[reason.level];
  const word = { for: 'Fits', care: 'Take care', avoid: 'Leave out' }[reason.level];
  return (
    <p className={`truncate text-xs ${look}`} title={`${flagLabel(reason.flag)}: ${reason.why}`}>
      <strong className="font-semibold">{word}:</strong> {reason.why}
    </p>
  );
}
