'use client';

import { type RefObject, useEffect } from 'react';
import { redo, undo } from './actions';
import { useBuilder } from './session';

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.matches('input, textarea, select') || target.isContentEditable);

/**
 * `/` to the quick entry, Ctrl or ⌘ with Z and Shift+Z (or Y) for undo and redo. A single key never acts while
 * somebody types; fields that are not part of the plan keep the browser's own undo.
 */
export function useShortcuts(quickEntry: RefObject<HTMLInputElement | null>): void {
  const builder = useBuilder();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (document.querySelector('dialog[open]')) return;
      const control = event.ctrlKey || event.metaKey;
      if (event.key === '/' && !control && !event.altKey && !isTyping(event.target)) {
        event.preventDefault();
        quickEntry.current?.focus();
        return;
      }
      if (!control || event.altKey) return;
      if (event.target instanceof Element && event.target.closest('[data-own-undo]')) return;
      const key = event.key.toLowerCase();
      const again = (key === 'z' && event.shiftKey) || key === 'y';
      if (key !== 'z' && !again) return;
      event.preventDefault();
      if (again) redo(builder);
      else undo(builder);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [builder, quickEntry]);
}
