'use client';

import type { Dose, Side } from '../../lib/dose/dose';
import { formatDoseShort } from '../../lib/dose/pills';
import type { ProgramItem } from '../../lib/programs/schema';
import { change } from './actions';
import { type DoseKey, FIELD_NAMES, isTyped, typeInto, withoutField } from './dose-input';
import { ChoicePill, Pill } from './pill';
import { useBuilder, useDraft } from './session';
import { SmallButton } from './small-button';

/** Steps of the arrow keys where one is too small. */
const STEP: Partial<Record<DoseKey, number>> = { holdSeconds: 5, durationSeconds: 60, restSeconds: 15 };

/** The dose as a phrase, each value a field: "3 rounds · 10 times · 5 s hold". */
export function DosePills({
  item,
  name,
  onFault,
  onMore,
}: {
  item: ProgramItem;
  name: string;
  onFault: (text: string | null) => void;
  onMore: () => void;
}) {
  const builder = useBuilder();
  const { id, dose = {} } = item;
  const pills = formatDoseShort(dose, 'en');
  const put = (next: Dose, key: DoseKey, typing: boolean) =>
    change(builder, id, { dose: next }, `${FIELD_NAMES[key]} of ${name}`, typing ? `dose:${key}` : undefined);
  const step = (key: DoseKey) => {
    const value = dose[key];
    if (typeof value !== 'number') return undefined;
    return (up: boolean) => {
      const next = typeInto(dose, key, `${value + (up ? 1 : -1) * (STEP[key] ?? 1)} s`);
      if (next.ok) put(next.dose, key, true);
      onFault(next.ok ? null : next.text);
    };
  };
  if (pills.length === 0) return <span className="text-sm text-soft">No dose yet</span>;
  return pills.map(({ key, value, label }) => {
    if (key === 'side')
      return <SidePill key={key} dose={dose} name={name} onPick={(next) => put(next, key, false)} />;
    if (!isTyped(key))
      return (
        <SmallButton key={key} look="framed" className="px-2" onClick={onMore}>
          {value} <span className="font-normal text-soft">{label}</span>
        </SmallButton>
      );
    return (
      <Pill
        key={key}
        value={value}
        label={label}
        name={`${FIELD_NAMES[key]} of ${name}`}
        onType={(text) => {
          const typed = typeInto(dose, key, text);
          if (typed.ok) put(typed.dose, key, true);
          return typed.ok ? null : typed.text;
        }}
        onClear={() => put(withoutField(dose, key), key, false)}
        onStep={step(key)}
        onLeave={() => builder.store.seal()}
        onFault={onFault}
      />
    );
  });
}

const PLAN_SIDE = {
  left: 'the plan’s side: left',
  right: 'the plan’s side: right',
  both: 'the plan’s side: both',
};

function SidePill({ dose, name, onPick }: { dose: Dose; name: string; onPick: (dose: Dose) => void }) {
  const side = useDraft((document) => document.side);
  const options: { value: Side | ''; label: string }[] = [
    { value: 'each', label: 'each side' },
    { value: 'left', label: 'left side' },
    { value: 'right', label: 'right side' },
    { value: 'both', label: 'both sides at once' },
    { value: 'alternate', label: 'sides in turn' },
    { value: 'affected', label: side ? PLAN_SIDE[side] : 'the plan’s side' },
    { value: '', label: 'no side' },
  ];
  return (
    <ChoicePill
      value={dose.side ?? ''}
      name={`Side of ${name}`}
      options={options}
      onPick={(value) => {
        const chosen = options.find((option) => option.value === value)?.value;
        onPick(chosen ? { ...dose, side: chosen } : withoutField(dose, 'side'));
      }}
    />
  );
}
