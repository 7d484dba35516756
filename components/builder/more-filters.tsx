'use client';

import { EQUIPMENT, GOALS, POSITIONS } from '../../lib/catalog/vocabulary';
import { thingWords } from '../../lib/view/words';
import type { Narrowing } from '../catalog/narrow';
import { GOAL_WORDS, POSITION_WORDS } from '../catalog/words';

const SELECT = 'min-h-9 w-full min-w-0 rounded-sm border border-edge bg-surface px-2 text-sm';
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The rarer questions to the catalog, behind one line. */
export function MoreFilters({
  by,
  hasFlags,
  onChange,
}: {
  by: Narrowing;
  hasFlags: boolean;
  onChange: (by: Narrowing) => void;
}) {
  const count = [by.position, by.equipment, by.goal, by.offFloor, by.safeFor].filter(Boolean).length;
  return (
    <details>
      <summary className="inline-flex min-h-8 cursor-pointer items-center text-xs font-semibold text-teal">
        More filters{count > 0 && ` (${count})`}
      </summary>
      <div className="mt-1 grid gap-1.5">
        <Pick
          label="Position"
          value={by.position}
          options={POSITIONS.map((id) => [id, capital(POSITION_WORDS[id])])}
          onPick={(position) => onChange({ ...by, position })}
        />
        <Pick
          label="Equipment"
          value={by.equipment}
          options={EQUIPMENT.map((id) => [id, capital(thingWords(id, 'en'))])}
          onPick={(equipment) => onChange({ ...by, equipment })}
        />
        <Pick
          label="Goal"
          value={by.goal}
          options={GOALS.map((id) => [id, capital(GOAL_WORDS[id])])}
          onPick={(goal) => onChange({ ...by, goal })}
        />
        <Tick
          label="No getting to the floor"
          checked={by.offFloor === true}
          onTick={(offFloor) => onChange({ ...by, offFloor })}
        />
        {hasFlags && (
          <Tick
            label="Safe for this patient"
            checked={by.safeFor !== undefined}
            onTick={(safe) => onChange({ ...by, safeFor: safe ? [] : undefined })}
          />
        )}
      </div>
    </details>
  );
}

function Pick<T extends string>({
  label,
  value,
  options,
  onPick,
}: {
  label: string;
  value: T | undefined;
  options: readonly (readonly [T, string])[];
  onPick: (value: T | undefined) => void;
}) {
  return (
    <select
      aria-label={label}
      value={value ?? ''}
      onChange={(event) => onPick(options.find(([id]) => id === event.target.value)?.[0])}
      className={SELECT}
    >
      <option value="">Any {label.toLowerCase()}</option>
      {options.map(([id, words]) => (
        <option key={id} value={id}>
          {words}
        </option>
      ))}
    </select>
  );
}

function Tick({
  label,
  checked,
  onTick,
}: {
  label: string;
  checked: boolean;
  onTick: (checked: boolean) => void;
}) {
  return (
    <label className="flex min-h-8 cursor-pointer items-center gap-2 text-sm">
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => onTick(event.target.checked)}
        className="size-4.5 accent-teal"
      />
      {label}
    </label>
  );
}
