'use client';

import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { distinction, fits, fullName } from '../../lib/patients/model';
import { findPatients } from '../../lib/patients/query';
import type { PatientChoice as Choice } from '../../lib/patients/schema';
import { SelectField } from '../ui/field';

const WAIT_MS = 120;
const OFFERED = 20;

const line = (patient: Choice) => [fullName(patient), distinction(patient)].filter(Boolean).join(' · ');

/** The button that sends this form: the page's own, not the shell's way out. */
const focusStart = (): void =>
  document.querySelector<HTMLElement>('main form button[type="submit"]')?.focus();

/**
 * Whose program it is. Without JavaScript a list to choose from; with it a field that finds people as one types,
 * by name or chart number: arrows move, Enter takes.
 */
export function PatientPicker({ first, chosen }: { first: Choice[]; chosen: Choice | null }) {
  const [ready, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  if (ready) return <Finder first={first} chosen={chosen} />;
  const all = chosen && !first.some(({ id }) => id === chosen.id) ? [chosen, ...first] : first;
  return (
    <SelectField label="Patient (optional)" name="patientId" defaultValue={chosen?.id ?? ''}>
      <option value="">Nobody yet</option>
      {all.map((patient) => (
        <option key={patient.id} value={patient.id}>
          {line(patient)}
        </option>
      ))}
    </SelectField>
  );
}

function Finder({ first, chosen }: { first: Choice[]; chosen: Choice | null }) {
  const id = useId();
  const [picked, setPicked] = useState(chosen);
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const found = useFound(text, first);
  const field = useRef<HTMLInputElement>(null);
  // It is what one comes here for; where a patient is known already, the way on is.
  useEffect(() => {
    if (chosen) focusStart();
    else field.current?.focus({ preventScroll: true });
  }, [chosen]);

  const pick = (patient: Choice | undefined) => {
    if (!patient) return;
    setPicked(patient);
    setText('');
    setOpen(false);
    // Enter once more, and the program begins.
    requestAnimationFrame(focusStart);
  };
  const keys = (event: KeyboardEvent) => {
    const move = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (move && found.length) {
      event.preventDefault();
      setOpen(true);
      setActive((active + move + found.length) % found.length);
    } else if (event.key === 'Enter' && open && text) {
      event.preventDefault();
      pick(found[active]);
    } else if (event.key === 'Escape') setOpen(false);
  };

  if (picked) return <Picked patient={picked} onChange={() => setPicked(null)} />;
  const listed = open && (found.length > 0 || text.trim() !== '');
  return (
    <div className="grid gap-1.5">
      <label htmlFor={id} className="text-sm font-semibold">
        Patient <span className="font-normal text-soft">(optional)</span>
      </label>
      <input type="hidden" name="patientId" value="" />
      <input
        id={id}
        ref={field}
        role="combobox"
        aria-expanded={listed}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={listed && found[active] ? `${id}-${active}` : undefined}
        autoComplete="off"
        placeholder="Name or chart number"
        value={text}
        maxLength={120}
        onChange={(event) => {
          setText(event.target.value);
          setActive(0);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onKeyDown={keys}
        className="min-h-11 w-full rounded-md border border-edge bg-surface px-3"
      />
      {listed && (
        // In its place, not over what follows: the way on without a person is never covered, and nothing moves under a press.
        <div className="max-h-64 overflow-auto rounded-md border border-line">
          <Options id={id} found={found} active={active} onPick={pick} />
          {!found.length && <NobodyFound text={text} />}
        </div>
      )}
    </div>
  );
}

function Options({
  id,
  found,
  active,
  onPick,
}: {
  id: string;
  found: Choice[];
  active: number;
  onPick: (patient: Choice) => void;
}) {
  return (
    <div role="listbox" id={`${id}-list`} aria-label="People found">
      {found.map((patient, index) => (
        // The field keeps the focus: the keyboard reaches each option through `aria-activedescendant`.
        <div
          key={patient.id}
          id={`${id}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          onMouseDown={(event) => {
            event.preventDefault();
            onPick(patient);
          }}
          className="cursor-pointer px-3 py-2.5 hover:bg-tint aria-selected:bg-tint"
        >
          <span className="font-semibold">{fullName(patient)}</span>{' '}
          <span className="figures text-sm text-soft">{distinction(patient)}</span>
        </div>
      ))}
    </div>
  );
}

function NobodyFound({ text }: { text: string }) {
  return (
    <p role="status" className="px-3 py-3 text-sm text-soft">
      Nobody found.{' '}
      <a
        href={`/patients/new?after=program&name=${encodeURIComponent(text.trim())}`}
        onMouseDown={(event) => event.preventDefault()}
        className="font-semibold text-teal underline underline-offset-4"
      >
        Add “{text.trim()}”
      </a>
    </p>
  );
}

function Picked({ patient, onChange }: { patient: Choice; onChange: () => void }) {
  return (
    <div className="grid gap-1.5">
      <p className="text-sm font-semibold">Patient</p>
      <input type="hidden" name="patientId" value={patient.id} />
      <div className="flex items-center justify-between gap-3 rounded-md border border-teal bg-tint py-1 pr-1 pl-3">
        <p>
          <strong className="font-semibold">{fullName(patient)}</strong>{' '}
          <span className="figures text-sm text-soft">{distinction(patient)}</span>
        </p>
        <button
          type="button"
          onClick={onChange}
          className="min-h-9 cursor-pointer rounded-sm px-3 text-sm font-semibold text-teal hover:bg-surface"
        >
          Change<span className="sr-only"> the patient</span>
        </button>
      </div>
    </div>
  );
}

/**
 * People who fit what is typed. Those at hand are there at once and the server adds the others a moment later;
 * both are held against the present text, so that Enter never takes somebody who was found for an older one.
 */
function useFound(text: string, first: Choice[]): Choice[] {
  const [asked, setAsked] = useState<Choice[]>([]);
  useEffect(() => {
    const query = text.trim();
    if (!query) return;
    const asking = new AbortController();
    const timer = setTimeout(
      () => findPatients(query, asking.signal).then(setAsked, () => undefined),
      WAIT_MS,
    );
    return () => {
      clearTimeout(timer);
      asking.abort();
    };
  }, [text]);
  const known = new Map([...first, ...asked].map((patient) => [patient.id, patient]));
  return [...known.values()].filter((patient) => fits(patient, text)).slice(0, OFFERED);
}
