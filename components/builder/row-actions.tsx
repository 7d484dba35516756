'use client';

import type { ProgramItem } from '../../lib/programs/schema';
import { change, move, remove } from './actions';
import { DownIcon, NoteIcon, RemoveIcon, StarIcon, UpIcon } from './icons';
import { keepFocus } from './keep-focus';
import { useBuilder } from './session';
import { SmallButton } from './small-button';

/** What can be done with an item; every action is a visible button. */
export function RowActions({
  item,
  name,
  first,
  last,
  noteOpen,
  onNote,
}: {
  item: ProgramItem;
  name: string;
  first: boolean;
  last: boolean;
  noteOpen: boolean;
  onNote: () => void;
}) {
  const builder = useBuilder();
  return (
    <div className="flex shrink-0">
      {item.kind === 'exercise' && (
        <SmallButton
          aria-pressed={item.core}
          aria-label={`If you only do two: ${name}`}
          title={item.core ? 'One of the two that matter most' : 'If you only do two: this one'}
          className={item.core ? 'text-teal' : ''}
          onClick={() => {
            const label = item.core ? `${name} is one of many` : `${name} matters most`;
            change(builder, item.id, { core: !item.core }, label);
            builder.announcer.say(`${label}.`);
          }}
        >
          <StarIcon filled={item.core} />
        </SmallButton>
      )}
      <SmallButton
        aria-expanded={noteOpen}
        aria-label={`Note for ${name}`}
        title="Note to the patient"
        className={item.note ? 'text-teal' : ''}
        onClick={onNote}
      >
        <NoteIcon />
      </SmallButton>
      <SmallButton
        aria-label={`Move ${name} up`}
        title="Move up (Alt+↑)"
        aria-disabled={first || undefined}
        onClick={(event) => keepFocus(event.currentTarget, () => move(builder, item.id, name, -1))}
      >
        <UpIcon />
      </SmallButton>
      <SmallButton
        aria-label={`Move ${name} down`}
        title="Move down (Alt+↓)"
        aria-disabled={last || undefined}
        onClick={(event) => keepFocus(event.currentTarget, () => move(builder, item.id, name, 1))}
      >
        <DownIcon />
      </SmallButton>
      <SmallButton
        aria-label={`Remove ${name}`}
        title="Remove"
        className="hover:text-red"
        onClick={(event) => {
          focusNeighbour(event.currentTarget);
          remove(builder, item.id, name);
        }}
      >
        <RemoveIcon />
      </SmallButton>
    </div>
  );
}

/** The row goes, and its button with it: the focus stands on the next row's, or on the one before. */
function focusNeighbour(button: HTMLElement): void {
  const row = button.closest('li');
  const neighbour = row?.nextElementSibling ?? row?.previousElementSibling;
  const target = neighbour?.querySelector<HTMLElement>('button[aria-label^="Remove"]');
  target?.focus({ preventScroll: true });
}
