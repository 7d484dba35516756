'use client';

import { type ReactNode, useEffect, useRef, useState } from 'react';

/** A button and a small panel under it; Escape, a press outside or leaving by Tab closes it. */
export function Popover({
  label,
  className = '',
  panelClassName = '',
  panelLabel,
  children,
}: {
  label: ReactNode;
  className?: string;
  panelClassName?: string;
  panelLabel: string;
  children: ReactNode;
}) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const element = root.current;
    if (!open || !element) return;
    const leaves = (to: EventTarget | null) => to instanceof Node && !element.contains(to);
    const outside = (event: PointerEvent) => {
      if (leaves(event.target)) setOpen(false);
    };
    const tabbed = (event: FocusEvent) => {
      if (leaves(event.relatedTarget)) setOpen(false);
    };
    const onEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      setOpen(false);
      button.current?.focus();
    };
    document.addEventListener('pointerdown', outside);
    element.addEventListener('focusout', tabbed);
    element.addEventListener('keydown', onEscape);
    return () => {
      document.removeEventListener('pointerdown', outside);
      element.removeEventListener('focusout', tabbed);
      element.removeEventListener('keydown', onEscape);
    };
  }, [open]);
  return (
    <div ref={root} className="relative">
      <button
        ref={button}
        type="button"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        className={`cursor-pointer ${className}`}
      >
        {label}
      </button>
      {open && (
        <section
          aria-label={panelLabel}
          className={`absolute top-full left-0 z-30 mt-1 rounded-md border border-line bg-surface p-4 shadow-lift ${panelClassName}`}
        >
          {children}
        </section>
      )}
    </div>
  );
}
