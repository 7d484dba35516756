import type { ReactNode } from 'react';

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
  const key = id ?? (value ? `${name}-${value}` : name);
  return (
    <div className="flex gap-3">
      <input
        type="checkbox"
        id={key}
        name={name}
        {...(value !== undefined && { value })}
        defaultChecked={defaultChecked}
        aria-describedby={hint ? `${key}-hint` : undefined}
        className="mt-2.5 size-5 shrink-0 accent-teal"
      />
      <div className="grow">
        <label htmlFor={key} className="flex min-h-10 cursor-pointer items-center text-base">
          {label}
        </label>
        {hint && (
          <p id={`${key}-hint`} className="text-xs text-soft">
            {hint}
          </p>
        )}
      </div>
    </div>
  );
}
