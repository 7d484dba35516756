'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { ApiFault } from '../../lib/fetch';
import { FLAGS, type FlagId, flagLabel } from '../../lib/fit/flags';
import { fullName } from '../../lib/patients/model';
import { patchCare, programQuery } from '../../lib/programs/query';
import type { ProgramPatientDto } from '../../lib/programs/schema';
import { groupBy } from '../ui/group-by';
import { Popover } from './popover';
import { useBuilder, useSetProgram } from './session';

interface Care {
  flags: ProgramPatientDto['flags'];
  usualPain: number | null;
}

/** Writes what matters about the person at once; the screen does not wait, and goes back if it is refused. */
function useCare(patient: ProgramPatientDto): [Care, (change: Partial<Care>) => void] {
  const { flags, usualPain } = patient;
  // The query cache tells its readers a moment later: a box must be ticked in the same breath.
  const [care, setCare] = useState<Care>({ flags, usualPain });
  useEffect(() => setCare({ flags, usualPain }), [flags, usualPain]);
  const { desk, programId, sync, announcer } = useBuilder();
  const client = useQueryClient();
  const setProgram = useSetProgram();
  const saving = useMutation({
    scope: { id: `care:${patient.id}` },
    mutationFn: (change: Partial<Care>) => patchCare(desk.userId, patient.id, change),
    onError: (error) => {
      if (error instanceof ApiFault && error.status === 401) sync.lock();
      announcer.say(`Not saved: ${error.message}`);
      client.invalidateQueries({ queryKey: programQuery(desk.userId, programId).queryKey });
    },
  });
  const save = (change: Partial<Care>) => {
    setCare({ ...care, ...change });
    setProgram((program) => ({
      ...program,
      patient: program.patient && { ...program.patient, ...change },
    }));
    saving.mutate(change);
  };
  return [care, save];
}

const CHIP = 'inline-flex min-h-7 items-center rounded-full px-2.5 text-xs font-semibold';

/** What matters for the choice of items, as chips that are changed in place. */
export function Flags({ patient }: { patient: ProgramPatientDto }) {
  const [{ flags, usualPain }, save] = useCare(patient);
  const pain = usualPain === null ? '' : `usual pain ${usualPain}`;
  return (
    <div className="flex flex-wrap items-center gap-1.5">
      {flags.map(({ id, date }) => (
        <span key={id} className={`${CHIP} bg-tint text-ink`}>
          {flagLabel(id)}
          {date && <span className="figures ml-1 font-normal">{date}</span>}
        </span>
      ))}
      {pain && <span className={`${CHIP} figures bg-tint text-ink`}>{pain}</span>}
      <Popover
        label={flags.length || pain ? 'Change' : 'What matters for this person?'}
        panelLabel={`What matters for ${fullName(patient)}`}
        className={`${CHIP} min-h-8 border border-edge text-teal hover:bg-tint`}
        panelClassName="max-h-[70dvh] w-[min(38rem,calc(100vw-2rem))] overflow-auto"
      >
        <Pain value={usualPain} onPick={(to) => save({ usualPain: to })} />
        <Boxes flags={flags} onChange={(to) => save({ flags: to })} />
      </Popover>
    </div>
  );
}

function Boxes({ flags, onChange }: { flags: Care['flags']; onChange: (flags: Care['flags']) => void }) {
  const dates = new Map(flags.map((flag) => [flag.id, flag.date ?? '']));
  const toggle = (id: FlagId, on: boolean) =>
    onChange(on ? [...flags, { id }] : flags.filter((flag) => flag.id !== id));
  const setDate = (id: FlagId, date: string) =>
    onChange(flags.map((flag) => (flag.id === id ? { id, ...(date && { date }) } : flag)));
  return (
    <div className="mt-4 grid gap-x-6 gap-y-4 sm:grid-cols-2">
      {groupBy(FLAGS, (flag) => flag.group).map(([group, members]) => (
        <fieldset key={group} className="min-w-0">
          <legend className="text-xs font-semibold text-soft">{group}</legend>
          {members.map((flag) => (
            <div key={flag.id}>
              <label className="flex min-h-8 cursor-pointer items-center gap-2 text-sm">
                <input
                  type="checkbox"
                  checked={dates.has(flag.id)}
                  onChange={(event) => toggle(flag.id, event.target.checked)}
                  className="size-4 accent-teal"
                />
                {flag.label}
              </label>
              {'detail' in flag && dates.has(flag.id) && (
                <label className="mb-1 ml-6 flex items-center gap-2 text-xs text-soft">
                  When? (optional)
                  <input
                    type="date"
                    value={dates.get(flag.id)}
                    onChange={(event) => setDate(flag.id, event.target.value)}
                    className="min-h-8 rounded-sm border border-edge bg-surface px-2 text-ink"
                  />
                </label>
              )}
            </div>
          ))}
        </fieldset>
      ))}
    </div>
  );
}

const STEPS = Array.from({ length: 11 }, (_, step) => step);

function Pain({ value, onPick }: { value: number | null; onPick: (value: number | null) => void }) {
  return (
    <fieldset>
      <legend className="text-xs font-semibold text-soft">Usual pain, 0 to 10</legend>
      <div className="mt-1 flex flex-wrap gap-1">
        {[null, ...STEPS].map((step) => (
          <label
            key={step ?? 'none'}
            className="figures relative inline-flex min-h-8 min-w-8 cursor-pointer items-center justify-center rounded-sm border border-edge px-1.5 text-sm font-semibold has-checked:border-teal has-checked:bg-teal has-checked:text-on-teal has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-teal"
          >
            <input
              type="radio"
              name="usual-pain"
              checked={value === step}
              onChange={() => onPick(step)}
              className="absolute inset-0 cursor-pointer opacity-0"
            />
            {step ?? 'Not asked'}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
