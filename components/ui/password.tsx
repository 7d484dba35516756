'use client';

import { type InputHTMLAttributes, type ReactNode, useEffect, useState } from 'react';
import { TextField } from './field';

/** A password that can be looked at while it is typed. Without JavaScript the button is not there. */
export function PasswordField(
  props: { label: string; name: string; hint?: ReactNode } & InputHTMLAttributes<HTMLInputElement>,
) {
  const [ready, setReady] = useState(false);
  const [shown, setShown] = useState(false);
  useEffect(() => setReady(true), []);
  return (
    <div className="relative">
      <TextField
        {...props}
        type={shown ? 'text' : 'password'}
        autoCapitalize="none"
        spellCheck={false}
        className="pr-20"
      />
      {ready && (
        <button
          type="button"
          aria-pressed={shown}
          onClick={() => setShown(!shown)}
          className="absolute top-[1.75rem] right-1 min-h-9 cursor-pointer rounded-sm px-3 text-sm font-semibold text-teal hover:bg-tint"
        >
          {shown ? 'Hide' : 'Show'}
          <span className="sr-only"> what is typed</span>
        </button>
      )}
    </div>
  );
}
