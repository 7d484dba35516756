'use client';

import { useState } from 'react';
import type { CatalogRow } from '../../lib/catalog/rows';
import type { ProgramItem } from '../../lib/programs/schema';
import { CoursePills } from './course-pills';
import { DosePills } from './dose-pills';
import { HabitPill } from './habit-pill';
import { SmallButton } from './small-button';

/** How much of it: a dose, a course or a number, whichever its kind has, as a phrase of small fields. */
export function Amounts({
  item,
  row,
  name,
  moreOpen,
  onMore,
}: {
  item: ProgramItem;
  row: CatalogRow | undefined;
  name: string;
  moreOpen: boolean;
  onMore: () => void;
}) {
  const [fault, setFault] = useState<string | null>(null);
  const shared = { item, name, onFault: setFault };
  return (
    <>
      <div data-amounts className="flex min-h-8 flex-wrap items-center gap-1">
        {item.kind === 'exercise' && <DosePills {...shared} onMore={onMore} />}
        {item.kind === 'therapy' && <CoursePills {...shared} />}
        {item.kind === 'habit' && <HabitPill {...shared} row={row} />}
        {item.kind === 'condition' && (
          <span className="text-sm text-soft">What it is and what helps, in plain words</span>
        )}
        {item.onBed && <span className="rounded-full bg-tint px-2 text-xs font-semibold">on the bed</span>}
        {item.kind === 'exercise' && (
          <SmallButton
            look="teal"
            aria-expanded={moreOpen}
            aria-label={`More about the dose of ${name}`}
            onClick={onMore}
          >
            {moreOpen ? 'Less' : 'More'}
          </SmallButton>
        )}
      </div>
      {fault && (
        <p role="alert" className="pb-1 text-sm font-medium text-red">
          {fault}
        </p>
      )}
    </>
  );
}
