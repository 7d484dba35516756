'use client';

import { type KeyboardEvent, useEffect, useRef, useState } from 'react';

/** What a field makes of typed text: nothing to say, or the sentence against it. */
export type OnType = (text: string) => string | null;

const FRAME =
  'inline-flex min-h-8 items-center gap-1 rounded-sm border border-edge bg-surface px-2 text-sm focus-within:border-teal focus-within:outline-2 focus-within:outline-offset-1 focus-within:outline-teal hover:border-teal has-aria-invalid:border-red';
/** The field is as wide as its text: an unseen copy of it holds the place. */
const TEXT = 'figures col-start-1 row-start-1 whitespace-pre font-semibold';

/** A small framed value that is typed into where it stands. What cannot be is said, and not kept. */
export function Pill({
  value,
  label,
  name,
  onType,
  onClear,
  onStep,
  onLeave,
  onFault,
}: {
  value: string;
  label: string;
  /** For screen readers: "Rounds of Bridge". */
  name: string;
  onType: OnType;
  /** Emptied and left: the field goes. */
  onClear?: (() => void) | undefined;
  /** Arrow up or down. */
  onStep?: ((up: boolean) => void) | undefined;
  onLeave: () => void;
  onFault: (text: string | null) => void;
}) {
  const [typed, setTyped] = useState<string | null>(null);
  const [wrong, setWrong] = useState(false);
  const own = useRef(false);
  useEffect(() => {
    // Undo, or another way to change it: what stands in the field is no longer what was typed.
    if (!own.current) setTyped((text) => (text === null ? null : value));
    own.current = false;
  }, [value]);

  function type(text: string) {
    setTyped(text);
    if (!text.trim()) return;
    own.current = true;
    const fault = onType(text);
    if (fault !== null) own.current = false;
    setWrong(fault !== null);
    onFault(fault);
  }
  function leave() {
    if (typed !== null && !typed.trim()) onClear?.();
    setTyped(null);
    setWrong(false);
    onLeave();
  }
  function keys(event: KeyboardEvent<HTMLInputElement>) {
    if (event.key === 'Enter') event.currentTarget.select();
    else if (event.key === 'Escape') {
      setTyped(value);
      setWrong(false);
      onFault(null);
    } else if (onStep && !event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      event.preventDefault();
      onStep(event.key === 'ArrowUp');
    }
  }

  const shown = typed ?? value;
  return (
    <label className={FRAME}>
      <span className="inline-grid">
        <span aria-hidden="true" className={`${TEXT} invisible`}>
          {shown || ' '}
        </span>
        <input
          aria-label={name}
          aria-invalid={wrong || undefined}
          value={shown}
          size={1}
          onFocus={(event) => {
            setTyped(value);
            event.target.select();
            onFault(null);
          }}
          onChange={(event) => type(event.target.value)}
          onBlur={leave}
          onKeyDown={keys}
          className={`${TEXT} w-0 min-w-full bg-transparent focus-visible:outline-none`}
        />
      </span>
      <span aria-hidden="true" className="text-soft">
        {label}
      </span>
    </label>
  );
}

/** A value that is chosen from a few, in the same frame. */
export function ChoicePill({
  value,
  name,
  options,
  onPick,
}: {
  value: string;
  name: string;
  options: readonly { value: string; label: string }[];
  onPick: (value: string) => void;
}) {
  return (
    <select
      aria-label={name}
      value={value}
      onChange={(event) => onPick(event.target.value)}
      className="figures field-sizing-content min-h-8 cursor-pointer rounded-sm border border-edge bg-surface px-1.5 text-sm font-semibold hover:border-teal"
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
