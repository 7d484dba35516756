'use client';

import { type ReactNode, useLayoutEffect, useRef } from 'react';

/** A question that stands above everything else. The browser keeps the focus in it and gives it back after. */
export function Dialog({
  title,
  children,
  onClose,
  wide = false,
  veiled = false,
}: {
  title: string;
  children: ReactNode;
  /** Escape and a press outside; without it the question must be answered. */
  onClose?: () => void;
  wide?: boolean;
  /** Nothing behind it can be read. */
  veiled?: boolean;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const giveBack = useRef<(() => void) | null>(null);
  // Closed before it leaves the page: only then does the browser give the focus back to where it was.
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element || element.open) return;
    giveBack.current ??= rememberCaret();
    element.showModal();
    return () => {
      element.close();
      giveBack.current?.();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-label={title}
      onCancel={(event) => {
        event.preventDefault();
        onClose?.();
      }}
      onKeyDown={(event) => {
        // Without a way out a second Escape would still close it.
        if (event.key === 'Escape' && !onClose) event.preventDefault();
        event.stopPropagation();
      }}
      className={`m-auto max-h-[90dvh] w-[calc(100%-2rem)] overflow-auto rounded-lg border border-line bg-surface p-5 text-ink shadow-lift sm:p-6 ${wide ? 'max-w-3xl' : 'max-w-md'} ${veiled ? 'backdrop:bg-ground' : ''}`}
    >
      <h2 className="text-xl">{title}</h2>
      {children}
    </dialog>
  );
}

/** The browser gives back the focus, but not always the place in the text: typing goes on where it was. */
function rememberCaret(): () => void {
  const field = document.activeElement;
  const isText =
    field instanceof HTMLTextAreaElement || (field instanceof HTMLInputElement && field.type === 'text');
  if (!isText) return () => {};
  const { selectionStart, selectionEnd } = field;
  return () =>
    requestAnimationFrame(() => {
      if (!field.isConnected) return;
      field.focus({ preventScroll: true });
      field.setSelectionRange(selectionStart, selectionEnd);
    });
}
