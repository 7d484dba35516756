'use client';

import { Popover } from './popover';

const LAYOUTS = {
  '': 'Your layout',
  standard: 'Standard',
  large: 'Large print',
  cards: 'Cards',
  fridge: 'One page',
} as const;
const PAPERS = { '': 'Your paper', a4: 'A4', letter: 'Letter' } as const;
const INKS = { '': 'Your ink', colour: 'Colour', mono: 'Black only' } as const;
const PARTS = {
  name: 'The patient’s first name',
  logo: 'The clinic’s logo',
  code: 'The code for a phone',
  ticks: 'Boxes to tick',
} as const;
type Part = keyof typeof PARTS;

/** One print: what is left open is as the clinic has it. */
export interface PrintChoice {
  layout: string;
  paper: string;
  ink: string;
  without: readonly Part[];
}
export const AS_USUAL: PrintChoice = { layout: '', paper: '', ink: '', without: [] };

/** The choice as the address of a handout; `draft` for the preview. */
export function queryOf({ layout, paper, ink, without }: PrintChoice, draft: boolean): URLSearchParams {
  return new URLSearchParams({
    ...(draft && { draft: '1' }),
    ...(layout && { layout }),
    ...(paper && { paper }),
    ...(ink && { ink }),
    ...Object.fromEntries(without.map((part) => [part, '0'])),
  });
}

/** The choices of one print; the pages below are the true ones. */
export function PrintStudio({
  choice,
  onChange,
}: {
  choice: PrintChoice;
  onChange: (choice: PrintChoice) => void;
}) {
  const toggle = (part: Part, on: boolean) =>
    onChange({
      ...choice,
      without: on ? choice.without.filter((one) => one !== part) : [...choice.without, part],
    });
  return (
    <>
      <Pick
        label="Layout of the sheet"
        options={LAYOUTS}
        value={choice.layout}
        onPick={(layout) => onChange({ ...choice, layout })}
      />
      <Pick
        label="Paper"
        options={PAPERS}
        value={choice.paper}
        onPick={(paper) => onChange({ ...choice, paper })}
      />
      <Pick label="Ink" options={INKS} value={choice.ink} onPick={(ink) => onChange({ ...choice, ink })} />
      <Popover
        label={choice.without.length ? `On the sheet (${choice.without.length} left out)` : 'On the sheet'}
        panelLabel="What stands on the sheet"
        className="min-h-8 rounded-sm border border-edge bg-surface px-2 text-sm"
        panelClassName="w-64"
      >
        {Object.entries(PARTS).map(([part, words]) => (
          <label key={part} className="flex min-h-9 cursor-pointer items-center gap-2 text-sm">
            <input
              type="checkbox"
              checked={!choice.without.includes(part as Part)}
              onChange={(event) => toggle(part as Part, event.target.checked)}
              className="size-4.5 accent-teal"
            />
            {words}
          </label>
        ))}
      </Popover>
    </>
  );
}

function Pick({
  label,
  options,
  value,
  onPick,
}: {
  label: string;
  options: Readonly<Record<string, string>>;
  value: string;
  onPick: (value: string) => void;
}) {
  return (
    <select
      aria-label={label}
      value={value}
      onChange={(event) => onPick(event.target.value)}
      className="min-h-8 rounded-sm border border-edge bg-surface px-1.5 text-sm"
    >
      {Object.entries(options).map(([id, words]) => (
        <option key={id} value={id}>
          {words}
        </option>
      ))}
    </select>
  );
}
