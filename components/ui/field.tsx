'use client';

import type { InputHTMLAttributes, ReactNode, SelectHTMLAttributes, TextareaHTMLAttributes } from 'react';
import { useFault } from './form';

const BOX =
  'w-full rounded-md border border-edge bg-surface px-3 py-2 text-base text-ink min-h-11 aria-invalid:border-red disabled:opacity-60';

interface Labelled {
  label: string;
  name: string;
  /** Where two fields of one page have the same name. */
  id?: string | undefined;
  hint?: ReactNode;
  /** The sentence of refusal; it is tied to the field for screen readers. */
  fault?: string | undefined;
}

function Frame({
  label,
  name,
  id = name,
  hint,
  fault,
  optional,
  children,
}: Labelled & { optional: boolean; children: ReactNode }) {
  return (
    <div className="grid content-start gap-1.5">
      <label htmlFor={id} className="text-sm font-semibold">
        {label}
        {optional && <span className="font-normal text-soft"> (optional)</span>}
      </label>
      {children}
      {hint && (
        <p id={`${id}-hint`} className="text-xs text-soft">
          {hint}
        </p>
      )}
      {fault && (
        <p id={`${id}-fault`} className="text-sm font-medium text-red">
          {fault}
        </p>
      )}
    </div>
  );
}

const described = ({ name, id = name, hint, fault }: Omit<Labelled, 'label'>) => ({
  id,
  name,
  'aria-invalid': fault ? true : undefined,
  'aria-describedby': [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ') || undefined,
});

/** A line of text. Inside a `Form` it shows the server's sentence about itself. */
export function TextField({
  label,
  name,
  id,
  hint,
  fault: given,
  className = '',
  ...rest
}: Labelled & InputHTMLAttributes<HTMLInputElement>) {
  const own = useFault(name);
  const fault = given ?? own;
  return (
    <Frame
      label={label}
      name={name}
      id={id}
      hint={hint}
      fault={fault}
      optional={!rest.required && !rest.readOnly}
    >
      <input {...described({ name, id, hint, fault })} className={`${BOX} ${className}`} {...rest} />
    </Frame>
  );
}

export function TextArea({
  label,
  name,
  id,
  hint,
  fault: given,
  className = '',
  ...rest
}: Labelled & TextareaHTMLAttributes<HTMLTextAreaElement>) {
  const own = useFault(name);
  const fault = given ?? own;
  return (
    <Frame label={label} name={name} id={id} hint={hint} fault={fault} optional={!rest.required}>
      <textarea {...described({ name, id, hint, fault })} className={`${BOX} ${className}`} {...rest} />
    </Frame>
  );
}

export function SelectField({
  label,
  name,
  id,
  hint,
  fault: given,
  children,
  className = '',
  ...rest
}: Labelled & SelectHTMLAttributes<HTMLSelectElement>) {
  const own = useFault(name);
  const fault = given ?? own;
  return (
    <Frame label={label} name={name} id={id} hint={hint} fault={fault} optional={false}>
      <select {...described({ name, id, hint, fault })} className={`${BOX} ${className}`} {...rest}>
        {children}
      </select>
    </Frame>
  );
}
