'use client';

import { memo, type RefObject, useState } from 'react';
import type { CatalogRow } from '../../lib/catalog/rows';
import type { ProgramItem } from '../../lib/programs/schema';
import { nameOf } from './actions';
import { Amounts } from './amounts';
import { Checks } from './checks-in-card';
import { Fields } from './fields';
import { GripIcon } from './icons';
import { More } from './parts';
import { RowActions } from './row-actions';
import { RowNote } from './row-note';
import { useBuilder, useSelected } from './session';
import { Thumb } from './thumb';

/** What a row shows of its item: its figure, its dose as small fields, and everything there is to say about it. */
export const Card = memo(function Card({
  item,
  row,
  number,
  first,
  last,
  grip,
}: {
  item: ProgramItem;
  row: CatalogRow | undefined;
  number: number;
  first: boolean;
  last: boolean;
  grip: RefObject<HTMLSpanElement | null>;
}) {
  const [open, setOpen] = useState<'' | 'more' | 'note'>('');
  const toggle = (part: 'more' | 'note') => setOpen(open === part ? '' : part);
  const name = nameOf(row);
  return (
    <Fields className="block rounded-lg border border-line bg-surface focus-within:border-teal">
      <div className="flex gap-1.5 py-[3px] pr-1.5">
        <Hold id={item.id} name={name} grip={grip} />
        <Thumb row={row} onBed={item.onBed} className="my-1 h-[3.5rem] w-[4.75rem] max-sm:hidden" />
        <div className="min-w-0 grow">
          <div className="flex items-center gap-1">
            <h3 className="min-w-0 grow truncate font-sans text-base font-semibold">
              {number > 0 && <span className="figures mr-1.5 font-normal text-soft">{number}.</span>}
              {name}
            </h3>
            <RowActions
              item={item}
              name={name}
              first={first}
              last={last}
              noteOpen={open === 'note'}
              onNote={() => toggle('note')}
            />
          </div>
          <Amounts
            item={item}
            row={row}
            name={name}
            moreOpen={open === 'more'}
            onMore={() => toggle('more')}
          />
        </div>
      </div>
      <Checks item={item} row={row} name={name} />
      {open === 'more' && <More item={item} row={row} name={name} />}
      <RowNote item={item} name={name} open={open === 'note'} />
    </Fields>
  );
});

/** The place to drag by, or, while several are chosen, the box that chooses. */
function Hold({ id, name, grip }: { id: string; name: string; grip: RefObject<HTMLSpanElement | null> }) {
  const { selection } = useBuilder();
  const { on, ids } = useSelected();
  return (
    <span
      ref={grip}
      className={`flex w-6 shrink-0 items-center justify-center text-soft ${on ? '' : 'cursor-grab'}`}
    >
      {on ? (
        <input
          type="checkbox"
          aria-label={`Choose ${name}`}
          checked={ids.has(id)}
          onChange={() => selection.toggle(id)}
          className="size-5 accent-teal"
        />
      ) : (
        <GripIcon />
      )}
    </span>
  );
}
