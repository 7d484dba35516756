'use client';

import { useState } from 'react';
import type { CatalogRow } from '../../lib/catalog/rows';
import { type DayTime, type Dose, normalizeDose, type Weekday } from '../../lib/dose/dose';
import { formatDose } from '../../lib/dose/format';
import { parseEntry } from '../../lib/dose/parse';
import { doseFaults } from '../../lib/dose/ranges';
import { formatShorthand } from '../../lib/dose/shorthand';
import type { ProgramItem } from '../../lib/programs/schema';
import { change } from './actions';
import { type DoseKey, FIELD_NAMES, STARTS, withField, withoutField } from './dose-input';
import { useBuilder } from './session';
import { SmallButton } from './small-button';
import { usePractice } from './use-practice';

const DAYS: readonly (readonly [Weekday, string])[] = [
  ['mo', 'Mo'],
  ['tu', 'Tu'],
  ['we', 'We'],
  ['th', 'Th'],
  ['fr', 'Fr'],
  ['sa', 'Sa'],
  ['su', 'Su'],
];
const TIMES: readonly (readonly [DayTime, string])[] = [
  ['am', 'morning'],
  ['noon', 'noon'],
  ['pm', 'evening'],
  ['bed', 'bedtime'],
];

/** Everything a dose can hold beside what it holds now, its shorthand, and the words that the patient reads. */
export function More({ item, row, name }: { item: ProgramItem; row: CatalogRow | undefined; name: string }) {
  const builder = useBuilder();
  const keep = usePractice();
  const dose = item.dose ?? {};
  const put = (next: Dose, key: DoseKey) =>
    change(builder, item.id, { dose: next }, `${FIELD_NAMES[key]} of ${name}`);
  const add = (key: DoseKey) => {
    const next = withField(dose, STARTS[key] ?? {});
    if (next.ok) put(next.dose, key);
  };
  const absent = (Object.keys(STARTS) as DoseKey[]).filter((key) => dose[key] === undefined);
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-2 border-t border-line px-3 py-2 text-sm">
      <p>
        <span className="text-soft">The patient reads: </span>
        {formatDose(dose, 'en') || 'nothing about how much.'}
      </p>
      <Shorthand key={formatShorthand(dose)} item={item} name={name} />
      {dose.weekdays && (
        <Toggles
          legend="Days"
          options={DAYS}
          chosen={dose.weekdays}
          onChange={(weekdays) =>
            put(weekdays.length ? { ...dose, weekdays } : withoutField(dose, 'weekdays'), 'weekdays')
          }
        />
      )}
      {dose.when && (
        <Toggles
          legend="Time of day"
          options={TIMES}
          chosen={dose.when}
          onChange={(when) => put(when.length ? { ...dose, when } : withoutField(dose, 'when'), 'when')}
        />
      )}
      <div className="flex flex-wrap gap-1">
        {absent.map((key) => (
          <SmallButton key={key} look="light" className="px-2" onClick={() => add(key)}>
            + {FIELD_NAMES[key]}
          </SmallButton>
        ))}
        {dose.asNeeded && (
          <SmallButton
            look="light"
            className="px-2"
            onClick={() => put(withoutField(dose, 'asNeeded'), 'asNeeded')}
          >
            Not only when needed
          </SmallButton>
        )}
      </div>
      <p className="text-xs text-soft">Empty a value to take it away.</p>
      <div className="flex flex-wrap gap-x-5">
        {row?.kind === 'exercise' && row.bedOk && (
          <Tick
            label="Show it on the bed"
            checked={item.onBed}
            onChange={(onBed) => change(builder, item.id, { onBed }, `Bed version of ${name}`)}
          />
        )}
        {row && (
          <Tick
            label="My usual dose for it"
            checked={isSameDose(row.use?.ownDose, dose)}
            onChange={(mine) => keep({ itemId: row.id, ownDose: mine ? dose : null })}
          />
        )}
        <Tick
          label="Offer the easier way"
          checked={item.offerEasier}
          onChange={(offerEasier) => change(builder, item.id, { offerEasier }, `Easier way of ${name}`)}
        />
      </div>
    </div>
  );
}

const isSameDose = (a: Dose | null | undefined, b: Dose) =>
  a !== null && a !== undefined && formatShorthand(a) === formatShorthand(b);

/** The whole dose in one line, for those who type faster than they point. */
function Shorthand({ item, name }: { item: ProgramItem; name: string }) {
  const builder = useBuilder();
  const [text, setText] = useState(formatShorthand(item.dose ?? {}));
  const [fault, setFault] = useState('');
  function take() {
    const { dose, name: left } = parseEntry(text);
    const typed = normalizeDose(dose);
    const [wrong] = doseFaults(typed);
    if (left) return setFault(`Not understood: “${left}”.`);
    if (wrong) return setFault(wrong.text);
    setFault('');
    change(builder, item.id, { dose: typed }, `Dose of ${name}`);
  }
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-1" data-own-undo>
      <div className="flex items-center gap-2">
        <input
          aria-label={`Dose of ${name} in shorthand`}
          aria-invalid={fault ? true : undefined}
          value={text}
          maxLength={200}
          spellCheck={false}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') take();
          }}
          className="figures min-h-8 min-w-0 grow rounded-sm border border-edge bg-surface px-2 aria-invalid:border-red"
        />
        <SmallButton
          look="framed"
          className="px-2.5"
          onClick={take}
          aria-label={`Take this dose for ${name}`}
        >
          Take
        </SmallButton>
      </div>
      {fault && (
        <p role="alert" className="font-medium text-red">
          {fault}
        </p>
      )}
    </div>
  );
}

function Toggles<T extends string>({
  legend,
  options,
  chosen,
  onChange,
}: {
  legend: string;
  options: readonly (readonly [T, string])[];
  chosen: readonly T[];
  onChange: (chosen: T[]) => void;
}) {
  return (
    <fieldset className="flex flex-wrap items-center gap-1">
      <legend className="float-left mr-2 text-soft">{legend}</legend>
      {options.map(([value, label]) => (
        <label
          key={value}
          className="relative inline-flex min-h-8 min-w-8 cursor-pointer items-center justify-center rounded-sm border border-edge px-2 font-semibold has-checked:border-teal has-checked:bg-teal has-checked:text-on-teal has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-teal"
        >
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={(event) =>
              onChange(
                options
                  .map(([option]) => option)
                  .filter((option) => (option === value ? event.target.checked : chosen.includes(option))),
              )
            }
            className="absolute inset-0 cursor-pointer opacity-0"
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}

function Tick({
  label,
  checked,
  onChange,
}: {
  label: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}) {
  return (
    <label className="flex min-h-8 cursor-pointer items-center gap-2">
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
        className="size-4 accent-teal"
      />
      {label}
    </label>
  );
}
