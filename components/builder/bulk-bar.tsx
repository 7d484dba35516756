'use client';

import { type FormEvent, useState } from 'react';
import type { ProgramItem } from '../../lib/programs/schema';
import { type DoseKey, FIELD_NAMES, isTyped, typeInto } from './dose-input';
import { changeSeveral, copySeveral, moveSeveral, removeSeveral } from './plan-actions';
import { useBuilder, useDraft, useSelected } from './session';
import { SmallButton } from './small-button';

/** Fields that make sense for several items at once, in the order of how often they are set. */
const FIELDS: readonly DoseKey[] = [
  'daysPerWeek',
  'timesPerDay',
  'sets',
  'reps',
  'holdSeconds',
  'restSeconds',
  'load',
  'rpe',
  'weeks',
];
const BOX = 'min-h-9 rounded-sm border border-edge bg-surface px-2 text-sm';

/** One change to all that are chosen: a field, a copy, another phase, or away with them. */
export function BulkBar() {
  const builder = useBuilder();
  const { ids } = useSelected();
  const phases = useDraft((document) => document.phases);
  const all = phases.flatMap(({ order }) => order);
  const chosen = all.filter((id) => ids.has(id));
  const done = () => builder.selection.end();
  return (
    <section
      aria-label="Several items"
      className="sticky top-0 z-20 grid gap-2 rounded-lg border border-teal bg-surface p-2.5 shadow-lift"
    >
      <div className="flex flex-wrap items-center gap-2">
        <p role="status" className="grow text-sm font-semibold">
          {chosen.length === 0 ? 'Choose items below.' : `${chosen.length} chosen`}
        </p>
        <SmallButton
          look="light"
          className="px-2"
          onClick={() => builder.selection.choose(chosen.length === all.length ? [] : all)}
        >
          {chosen.length === all.length ? 'None' : 'All'}
        </SmallButton>
        <SmallButton look="teal" className="px-2" onClick={done}>
          Done
        </SmallButton>
      </div>
      {chosen.length > 0 && (
        <div className="flex flex-wrap items-center gap-2">
          <SetField ids={chosen} />
          <PhaseMenu ids={chosen} phases={phases} />
          <SmallButton
            look="danger"
            className="px-2"
            onClick={() => {
              removeSeveral(builder, chosen);
              done();
            }}
          >
            Remove
          </SmallButton>
        </div>
      )}
    </section>
  );
}

function SetField({ ids }: { ids: readonly string[] }) {
  const builder = useBuilder();
  const [key, setKey] = useState<DoseKey>('daysPerWeek');
  const [text, setText] = useState('');
  const [fault, setFault] = useState('');
  function take(event: FormEvent) {
    event.preventDefault();
    let refused = '';
    const edit = (item: ProgramItem): ProgramItem => {
      if (!item.dose || !isTyped(key)) return item;
      const typed = typeInto(item.dose, key, text);
      if (!typed.ok) refused = typed.text;
      return typed.ok ? { ...item, dose: typed.dose } : item;
    };
    // What one of them refuses, none of them takes.
    for (const id of ids) {
      const item = builder.store.get().items[id];
      if (item) edit(item);
    }
    setFault(refused);
    if (refused) return;
    changeSeveral(builder, ids, edit, FIELD_NAMES[key]);
    setText('');
  }
  return (
    <form onSubmit={take} className="flex flex-wrap items-center gap-1.5" data-own-undo>
      <select
        aria-label="Field to set"
        value={key}
        onChange={(event) => {
          const found = FIELDS.find((field) => field === event.target.value);
          if (found) setKey(found);
          setFault('');
        }}
        className={BOX}
      >
        {FIELDS.map((field) => (
          <option key={field} value={field}>
            {FIELD_NAMES[field]}
          </option>
        ))}
      </select>
      <input
        aria-label={`${FIELD_NAMES[key]} for all of them`}
        aria-invalid={fault ? true : undefined}
        aria-describedby={fault ? 'bulk-fault' : undefined}
        value={text}
        required
        maxLength={40}
        onChange={(event) => setText(event.target.value)}
        className={`${BOX} figures w-24`}
      />
      <SmallButton type="submit" look="framed" className="px-2.5">
        Set
      </SmallButton>
      {fault && (
        <p id="bulk-fault" className="basis-full text-sm font-medium text-red">
          {fault}
        </p>
      )}
    </form>
  );
}

function PhaseMenu({
  ids,
  phases,
}: {
  ids: readonly string[];
  phases: readonly { id: string; name: string }[];
}) {
  const builder = useBuilder();
  const [target, setTarget] = useState('');
  const to = phases.find(({ id }) => id === target)?.id ?? phases.at(-1)?.id ?? '';
  if (phases.length < 2) return null;
  return (
    <div className="flex flex-wrap items-center gap-1.5">
      <select
        aria-label="Phase"
        value={to}
        onChange={(event) => setTarget(event.target.value)}
        className={BOX}
      >
        {phases.map(({ id, name }, at) => (
          <option key={id} value={id}>
            {name || `Phase ${at + 1}`}
          </option>
        ))}
      </select>
      <SmallButton look="framed" className="px-2.5" onClick={() => moveSeveral(builder, ids, to)}>
        Move there
      </SmallButton>
      <SmallButton look="framed" className="px-2.5" onClick={() => copySeveral(builder, ids, to)}>
        Copy there
      </SmallButton>
    </div>
  );
}
