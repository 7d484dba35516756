'use client';

import { type KeyboardEvent, memo, type RefObject, useRef, useState } from 'react';
import { move, nameOf } from './actions';
import { Amounts } from './amounts';
import { Checks } from './checks-in-card';
import { Fields } from './fields';
import { GripIcon } from './icons';
import { keepFocus } from './keep-focus';
import { More } from './parts';
import { RowActions } from './row-actions';
import { RowNote } from './row-note';
import { useBuilder, useCatalog, useItem, useSelected } from './session';
import { Thumb } from './thumb';
import { useDragRow } from './use-drag';

/** One item of the plan: its figure, its dose as small fields, and everything there is to say about it. */
export const Row = memo(function Row({
  id,
  phaseId,
  number,
  first,
  last,
}: {
  id: string;
  phaseId: string;
  /** As on the patient's page; 0 where the patient sees none. */
  number: number;
  first: boolean;
  last: boolean;
}) {
  const builder = useBuilder();
  const item = useItem(id);
  const row = useCatalog().rows.get(item?.catalogId ?? '');
  const [open, setOpen] = useState<'' | 'more' | 'note'>('');
  const name = nameOf(row);
  const frame = useRef<HTMLLIElement>(null);
  const grip = useRef<HTMLSpanElement>(null);
  const { edge, dragging } = useDragRow({ id, name, phaseId }, frame, grip);
  if (!item) return null;
  const toggle = (part: 'more' | 'note') => setOpen(open === part ? '' : part);

  function keys(event: KeyboardEvent) {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    keepFocus(event.target, () => move(builder, id, name, event.key === 'ArrowUp' ? -1 : 1));
  }

  return (
    // Rows out of sight are neither laid out nor painted: a key waits for none of them.
    <li
      ref={frame}
      data-item={id}
      onKeyDown={keys}
      className={`relative py-1 [contain-intrinsic-size:auto_5.25rem] [content-visibility:auto] ${dragging ? 'opacity-50' : ''}`}
    >
      {edge && (
        <span
          aria-hidden="true"
          className={`absolute inset-x-0 z-10 h-1 rounded-full bg-teal ${edge === 'before' ? 'top-0' : 'bottom-0'}`}
        />
      )}
      <Fields className="block rounded-lg border border-line bg-surface focus-within:border-teal">
        <div className="flex gap-1.5 py-[3px] pr-1.5">
          <Hold id={id} name={name} grip={grip} />
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
    </li>
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
