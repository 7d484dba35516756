'use client';

import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { ApiFault } from '../../lib/fetch';
import { distinction, fullName } from '../../lib/patients/model';
import { findPatients } from '../../lib/patients/query';
import type { PatientChoice } from '../../lib/patients/schema';
import { inLanguage } from '../../lib/programs/model';
import { checkSession, postPatient } from '../../lib/programs/query';
import { Popover } from './popover';
import { useBuilder, useSetProgram } from './session';

const WAIT_MS = 150;

/** A plan that is for nobody yet is given to a person, once. */
export function ChoosePatient() {
  return (
    <div className="flex min-h-8 flex-wrap items-center gap-x-2 text-base">
      <span className="text-soft">Program for nobody yet</span>
      <Popover
        label="Choose the patient"
        panelLabel="Choose the patient"
        className="min-h-8 rounded-full border border-edge px-3 text-sm font-semibold text-teal hover:bg-tint"
        panelClassName="w-[min(24rem,calc(100vw-2rem))]"
      >
        <Give />
      </Popover>
    </div>
  );
}

function Give() {
  const give = useGive();
  return <FindPatient onPick={(patient) => give.mutate(patient)} />;
}

/** Finds a person by name or chart number; `without` leaves one out. */
export function FindPatient({
  onPick,
  without,
}: {
  onPick: (patient: PatientChoice) => void;
  without?: string | undefined;
}) {
  const [text, setText] = useState('');
  const found = useFound(text).filter(({ id }) => id !== without);
  const field = useRef<HTMLInputElement>(null);
  // The panel was opened to type here.
  useEffect(() => field.current?.focus(), []);
  return (
    <div className="grid gap-2" data-own-undo>
      <label htmlFor="find-patient" className="text-sm font-semibold">
        Name or chart number
      </label>
      <input
        id="find-patient"
        ref={field}
        autoComplete="off"
        value={text}
        onChange={(event) => setText(event.target.value)}
        className="min-h-11 rounded-md border border-edge bg-surface px-3"
      />
      {found.map((patient) => (
        <button
          key={patient.id}
          type="button"
          onClick={() => onPick(patient)}
          className="flex min-h-11 cursor-pointer flex-wrap items-center gap-x-2 rounded-sm px-2 text-left hover:bg-tint"
        >
          <span className="font-semibold">{fullName(patient)}</span>
          <span className="figures text-sm text-soft">{distinction(patient)}</span>
        </button>
      ))}
      {text.trim() && found.length === 0 && <p className="text-sm text-soft">Nobody found.</p>}
      <a href="/patients/new" className="text-sm font-semibold text-teal underline underline-offset-4">
        Add a patient
      </a>
    </div>
  );
}

function useGive() {
  const { desk, programId, store, sync, announcer } = useBuilder();
  const setProgram = useSetProgram();
  return useMutation({
    mutationFn: async (patient: PatientChoice) => {
      await postPatient(desk.userId, programId, patient.id);
      return checkSession(desk.userId, programId);
    },
    onSuccess: ({ patient }) => {
      setProgram((program) => ({ ...program, patient }));
      if (!patient) return;
      store.edit((document) => inLanguage(document, patient.language), { label: 'Language of the patient' });
      announcer.say(`This program is for ${fullName(patient)} now.`);
    },
    onError: (error) => {
      if (error instanceof ApiFault && error.status === 401) sync.lock();
      else announcer.say(`Not done: ${error.message}`);
    },
  });
}

function useFound(text: string): PatientChoice[] {
  const [found, setFound] = useState<PatientChoice[]>([]);
  useEffect(() => {
    const asking = new AbortController();
    const timer = setTimeout(
      () => findPatients(text.trim(), asking.signal).then(setFound, () => undefined),
      WAIT_MS,
    );
    return () => {
      clearTimeout(timer);
      asking.abort();
    };
  }, [text]);
  return found.slice(0, 8);
}
