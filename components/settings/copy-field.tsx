'use client';

import { useEffect, useState } from 'react';
import { Button } from '../ui/button';

/** A text to take along: it can be selected by hand, and copied by a button where the browser lets one. */
export function CopyField({
  id,
  label,
  value,
  hint,
}: {
  id: string;
  label: string;
  value: string;
  hint?: string;
}) {
  const [can, setCan] = useState(false);
  const [copied, setCopied] = useState(false);
  useEffect(() => setCan(Boolean(navigator.clipboard)), []);
  return (
    <div className="grid gap-1.5">
      <label htmlFor={id} className="text-sm font-semibold">
        {label}
      </label>
      <div className="flex gap-2">
        <input
          id={id}
          readOnly
          value={value}
          onFocus={(event) => event.currentTarget.select()}
          aria-describedby={hint ? `${id}-hint` : undefined}
          className="min-h-11 w-full min-w-0 rounded-md border border-edge bg-surface px-3 text-sm"
        />
        {can && (
          <Button onClick={() => navigator.clipboard.writeText(value).then(() => setCopied(true))}>
            <span role="status">{copied ? 'Copied' : 'Copy'}</span>
          </Button>
        )}
      </div>
      {hint && (
        <p id={`${id}-hint`} className="text-xs text-soft">
          {hint}
        </p>
      )}
    </div>
  );
}
