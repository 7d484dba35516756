'use client';

import { useSyncExternalStore } from 'react';
import { singleKeys } from '../ui/single-keys';
import { COMMANDS } from './commands';
import { Dialog } from './dialog';
import { Keys } from './palette';

const ALSO: readonly (readonly [string, string])[] = [
  ['Find any action', 'Ctrl+K'],
  ['Add what is typed', 'Enter'],
  ['Another guess for what is typed', '↑ ↓'],
];

/** All keys on one page, and the switch for those that are a single letter. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const on = useSyncExternalStore(singleKeys.subscribe, singleKeys.get, () => true);
  const rows = [...ALSO, ...COMMANDS.flatMap(({ words, keys }) => (keys ? [[words, keys] as const] : []))];
  return (
    <Dialog title="Keyboard shortcuts" onClose={onClose}>
      <table className="mt-3 w-full text-sm">
        <caption className="sr-only">What each key does</caption>
        <tbody>
          {rows.map(([words, keys]) => (
            <tr key={words} className="border-b border-line">
              <th scope="row" className="py-2 text-left font-normal">
                {words}
              </th>
              <td className="py-2 text-right">
                <Keys keys={keys} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="mt-2 text-xs text-soft">On a Mac, ⌘ stands for Ctrl.</p>
      <label className="mt-4 flex min-h-11 items-center gap-3 text-sm">
        <input
          type="checkbox"
          checked={on}
          onChange={(event) => singleKeys.set(event.target.checked)}
          className="size-5 accent-teal"
        />
        Single letters act too (never while you type)
      </label>
    </Dialog>
  );
}
