'use client';

import { useFault } from '../../ui/form';
import { FaultLine } from './fault-line';

/** Empty lines to write a further link in. */
const SPARE = 2;

/** Links to other items, by name: each line completes from the catalog's names. */
export function LinksField({
  name,
  label,
  fault,
  chosen,
  list,
}: {
  name: string;
  label: string;
  fault: string | undefined;
  chosen: readonly string[];
  /** Id of the list of names. */
  list: string;
}) {
  const refused = useFault(name) ?? fault;
  const filled = chosen.filter(Boolean);
  const lines = [...filled, ...Array.from({ length: SPARE }, () => '')];
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-1.5 text-sm font-semibold">{label}</legend>
      {lines.map((text, at) => (
        <input
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines are never reordered
          key={at}
          name={name}
          list={list}
          defaultValue={text}
          autoComplete="off"
          aria-label={`${label}, ${at + 1}`}
          aria-invalid={refused ? true : undefined}
          aria-describedby={`${name}-fault`}
          className="min-h-11 w-full rounded-md border border-edge bg-surface px-3 aria-invalid:border-red"
        />
      ))}
      <FaultLine name={name} given={fault} id={`${name}-fault`} />
    </fieldset>
  );
}
