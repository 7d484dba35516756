'use client';

import { type KeyboardEvent, memo, useRef } from 'react';
import { move, nameOf } from './actions';
import { Card } from './card';
import { keepFocus } from './keep-focus';
import { useBuilder, useCatalog, useItem } from './session';
import { useDragRow } from './use-drag';

/** One item of the plan: dragged, dropped beside and moved by keys; its card stays as it is meanwhile. */
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
  const name = nameOf(row);
  const frame = useRef<HTMLLIElement>(null);
  const grip = useRef<HTMLSpanElement>(null);
  const { edge, dragging } = useDragRow({ id, name, phaseId }, frame, grip);
  if (!item) return null;

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
      <Card item={item} row={row} number={number} first={first} last={last} grip={grip} />
    </li>
  );
});
