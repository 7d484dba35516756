'use client';

import { PROGRAM_LIMITS, TEXT_LIMITS } from '../../lib/programs/model';
import type { Phase } from '../../lib/programs/schema';
import { Fields } from './fields';
import { useBuilder } from './session';

const FIELD =
  'min-h-9 min-w-0 rounded-sm border border-transparent bg-transparent px-2 hover:border-edge focus:border-edge focus:bg-surface';

/** A phase's name and length, its goal and when to begin it. New items go into the phase that is worked in. */
export function PhaseHead({ phase, number, target }: { phase: Phase; number: number; target: boolean }) {
  const { store } = useBuilder();
  const edit = (change: Partial<Phase>, field: string) =>
    store.edit(
      (document) => ({
        ...document,
        phases: document.phases.map((one) => (one.id === phase.id ? { ...one, ...change } : one)),
      }),
      { label: `Phase ${number}`, merge: `phase:${phase.id}:${field}` },
    );
  const [fewest, most] = PROGRAM_LIMITS.phaseWeeks;
  return (
    <Fields className="mt-3 flex flex-wrap items-center gap-1">
      <span className="figures text-sm font-semibold text-soft">Phase {number}</span>
      <input
        aria-label={`Name of phase ${number}`}
        value={phase.name}
        maxLength={TEXT_LIMITS.phaseName}
        placeholder="Name"
        onBlur={() => store.seal()}
        onChange={(event) => edit({ name: event.target.value }, 'name')}
        className={`${FIELD} grow font-serif text-lg font-semibold`}
      />
      <label className="flex items-center gap-1 text-sm text-soft">
        <input
          type="number"
          inputMode="numeric"
          min={fewest}
          max={most}
          aria-label={`Weeks of phase ${number}`}
          value={phase.weeks ?? ''}
          placeholder="–"
          onBlur={() => store.seal()}
          onChange={(event) => {
            const weeks = event.target.value === '' ? null : Number(event.target.value);
            if (weeks === null || (Number.isInteger(weeks) && weeks >= fewest && weeks <= most))
              edit({ weeks }, 'weeks');
          }}
          className={`${FIELD} figures w-16 text-right`}
        />
        weeks
      </label>
      {target && (
        <span className="rounded-full bg-tint px-2.5 py-0.5 text-xs font-semibold">New items go here</span>
      )}
      <input
        aria-label={`Goal of phase ${number}`}
        value={phase.goal}
        maxLength={TEXT_LIMITS.goal}
        placeholder="Goal of this phase"
        onBlur={() => store.seal()}
        onChange={(event) => edit({ goal: event.target.value }, 'goal')}
        className={`${FIELD} w-full text-sm`}
      />
      <input
        aria-label={`When to begin phase ${number}`}
        value={phase.entry}
        maxLength={TEXT_LIMITS.goal}
        placeholder="When to begin it"
        onBlur={() => store.seal()}
        onChange={(event) => edit({ entry: event.target.value }, 'entry')}
        className={`${FIELD} w-full text-sm`}
      />
    </Fields>
  );
}
