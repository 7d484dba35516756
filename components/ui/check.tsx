'use client';

import type { ReactNode } from 'react';
import { useFault } from './form';

/** A box to tick: its whole line is the target. */
export function Check({
  label,
  name,
  value,
  defaultChecked,
  hint,
  id,
}: {
  label: string;
  name: string;
  value?: string;
  defaultChecked?: boolean;
  hint?: ReactNode;
  id?: string;
}) {
  const fault = useFault(name);
  const key = id ?? (value ? `${name}-${value}` : name);
  return (
    <div className="flex gap-3">
      <input
        type="checkbox"
        id={key}
        name={name}
        {...(value !== undefined && { value })}
        defaultChecked={defaultChecked}
        aria-describedby={
          [hint && `${key}-hint`, fault && !value && `${key}-fault`].filter(Boolean).join(' ') || undefined
        }
        className="mt-2.5 size-5 shrink-0 accent-teal"
      />
      <div className="grow">
        <label htmlFor={key} className="flex min-h-10 cursor-pointer items-center text-base">
          {label}
        </label>
        {fault && !value && (
          <p id={`${key}-fault`} className="text-sm font-medium text-red">
            {fault}
          </p>
        )}
        {hint && (
          <p id={`${key}-hint`} className="text-xs text-soft">
            {hint}
          </p>
        )}
      </div>
    </div>
  );
}
