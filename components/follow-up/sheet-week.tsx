'use client';

import { type KeyboardEvent, useRef } from 'react';
import { Form, Submit } from '../ui/form';

export interface SheetRow {
  id: string;
  name: string;
}

/**
 * A week from a sheet that was brought back, as the sheet has it: rows and days. Arrows move, the space bar ticks, `a`
 * ticks the whole day under the cursor. Without a script it is a form of boxes.
 */
export function SheetWeek({
  programId,
  monday,
  days,
  rows,
  ticks,
  pains,
}: {
  programId: string;
  monday: string;
  days: readonly { day: string; words: string }[];
  rows: readonly SheetRow[];
  ticks: readonly string[];
  pains: Readonly<Record<string, number>>;
}) {
  const table = useRef<HTMLTableElement>(null);
  const at = (row: number, column: number) =>
    table.current?.querySelector<HTMLInputElement>(`[data-cell="${row}-${column}"]`);

  function keys(event: KeyboardEvent<HTMLInputElement>) {
    const [row = 0, column = 0] = (event.currentTarget.dataset.cell ?? '').split('-').map(Number);
    const step = STEPS[event.key];
    if (step) {
      const next = at(row + step[0], column + step[1]);
      if (!next) return;
      event.preventDefault();
      next.focus();
    } else if (event.key === 'a' && !event.ctrlKey && !event.metaKey && row < rows.length) {
      event.preventDefault();
      const boxes = rows.map((_, place) => at(place, column));
      const all = boxes.every((box) => box?.checked);
      for (const box of boxes) if (box) box.checked = !all;
    }
  }

  return (
    <Form action={`/api/programs/${programId}/ticks`} className="grid gap-4">
      <input type="hidden" name="monday" value={monday} />
      <div className="overflow-x-auto">
        <table ref={table} className="figures w-full min-w-xl text-sm">
          <caption className="mb-2 text-left text-soft">
            Arrows move, space ticks, <kbd className="font-sans">a</kbd> ticks the whole day.
          </caption>
          <thead>
            <tr>
              <td />
              {days.map(({ day, words }) => (
                <th key={day} scope="col" className="px-1 py-2 font-semibold">
                  {words}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, name }, row) => (
              <tr key={id} className="border-t border-line">
                <th scope="row" className="py-1 pr-3 text-left font-normal">
                  {name}
                </th>
                {days.map(({ day, words }, column) => (
                  <td key={day} className="text-center">
                    <input
                      type="checkbox"
                      name="tick"
                      value={`${id}@${day}`}
                      aria-label={`${name}, ${words}`}
                      defaultChecked={ticks.includes(`${id}@${day}`)}
                      data-cell={`${row}-${column}`}
                      onKeyDown={keys}
                      className="m-2.5 size-6 accent-teal"
                    />
                  </td>
                ))}
              </tr>
            ))}
            <tr className="border-t border-edge">
              <th scope="row" className="py-2 pr-3 text-left font-semibold">
                Pain, 0 to 10
              </th>
              {days.map(({ day, words }, column) => (
                <td key={day} className="px-1">
                  <input
                    name={`pain-${day}`}
                    inputMode="numeric"
                    maxLength={2}
                    aria-label={`Pain, ${words}`}
                    defaultValue={pains[day] ?? ''}
                    data-cell={`${rows.length}-${column}`}
                    onKeyDown={keys}
                    className="min-h-11 w-full min-w-10 rounded-md border border-edge bg-surface text-center"
                  />
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      </div>
      <Submit>Save this week</Submit>
    </Form>
  );
}

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};
