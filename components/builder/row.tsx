'use client';

import { type KeyboardEvent, memo, useState } from 'react';
import { move, nameOf } from './actions';
import { Amounts } from './amounts';
import { Checks } from './checks-in-card';
import { keepFocus } from './keep-focus';
import { More } from './more';
import { RowActions } from './row-actions';
import { RowNote } from './row-note';
import { useBuilder, useCatalog, useItem } from './session';
import { Thumb } from './thumb';

/** One item of the plan: its figure, its dose as small fields, and everything there is to say about it. */
export const Row = memo(function Row({
  id,
  number,
  first,
  last,
}: {
  id: string;
  /** As on the patient's page; 0 where the patient sees none. */
  number: number;
  first: boolean;
  last: boolean;
}) {
  const builder = useBuilder();
  const item = useItem(id);
  const row = useCatalog().rows.get(item?.catalogId ?? '');
  const [open, setOpen] = useState<'' | 'more' | 'note'>('');
  if (!item) return null;
  const name = nameOf(row);
  const toggle = (part: 'more' | 'note') => setOpen(open === part ? '' : part);

  function keys(event: KeyboardEvent) {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    keepFocus(event.target, () => move(builder, id, name, event.key === 'ArrowUp' ? -1 : 1));
  }

  return (
    <li onKeyDown={keys} className="rounded-lg border border-line bg-surface focus-within:border-teal">
      <div className="flex gap-2.5 py-[3px] pr-1.5 pl-2">
        <Thumb row={row} className="my-1 h-[3.5rem] w-[4.75rem] max-sm:hidden" />
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
    </li>
  );
});
