'use client';

import { type KeyboardEvent, useId, useState } from 'react';
import { fold } from '../../lib/text/fold';
import { COMMANDS, type Command } from './commands';
import { Dialog } from './dialog';

/** Everything that can be done, found by its words; each line shows its own key. */
export function Palette({ onRun, onClose }: { onRun: (command: Command) => void; onClose: () => void }) {
  const id = useId();
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const words = fold(query).split(' ');
  const found = COMMANDS.filter((command) => words.every((word) => fold(command.words).includes(word)));
  const at = Math.min(active, found.length - 1);
  function keys(event: KeyboardEvent) {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const command = found[at];
    if (step && found.length) {
      event.preventDefault();
      setActive((at + step + found.length) % found.length);
    } else if (event.key === 'Enter' && command) {
      event.preventDefault();
      onRun(command);
    }
  }
  return (
    <Dialog title="What would you like to do?" onClose={onClose}>
      <input
        role="combobox"
        aria-label="Command"
        aria-expanded="true"
        aria-controls={`${id}-list`}
        aria-activedescendant={found.length ? `${id}-${at}` : undefined}
        autoComplete="off"
        value={query}
        maxLength={60}
        onChange={(event) => {
          setQuery(event.target.value);
          setActive(0);
        }}
        onKeyDown={keys}
        className="mt-3 min-h-11 w-full rounded-md border border-edge bg-ground px-3"
      />
      <div id={`${id}-list`} role="listbox" aria-label="Commands" className="mt-2 grid">
        {found.map((command, place) => (
          <div
            key={command.id}
            id={`${id}-${place}`}
            role="option"
            tabIndex={-1}
            aria-selected={place === at}
            onPointerMove={() => setActive(place)}
            onClick={() => onRun(command)}
            onKeyDown={() => {}}
            className="flex min-h-10 cursor-pointer items-center justify-between gap-4 rounded-sm px-3 text-sm aria-selected:bg-tint aria-selected:font-semibold"
          >
            {command.words}
            {command.keys && <Keys keys={command.keys} />}
          </div>
        ))}
      </div>
      {found.length === 0 && (
        <p className="mt-3 text-sm text-soft">Nothing is called so. Try another word.</p>
      )}
    </Dialog>
  );
}

/** Keys as they stand on the keyboard. */
export const Keys = ({ keys }: { keys: string }) => (
  <kbd className="figures rounded-sm border border-edge bg-ground px-1.5 py-0.5 font-sans text-xs text-soft">
    {keys}
  </kbd>
);
