'use client';

import { useEffect, useRef } from 'react';
import { isTyping, singleKeys } from '../ui/single-keys';
import { redo, undo } from './actions';
import { commandOfKey, type Reach } from './commands';

/** A field that is not part of the plan undoes its own letters; an empty one has none to undo. */
const hasOwnUndo = (target: EventTarget | null) =>
  target instanceof HTMLInputElement && target.value !== '' && target.closest('[data-own-undo]') !== null;

/**
 * Single keys, which never act while somebody types and can be switched off; Ctrl or ⌘ with K for the palette, with
 * Enter to publish, with Z
 * and Shift+Z (or Y) for undo and redo. Fields that are not part of the plan keep the browser's own undo.
 */
export function useShortcuts(reach: () => Reach, onPalette: () => void): void {
  const latest = useRef({ reach, onPalette });
  useEffect(() => {
    latest.current = { reach, onPalette };
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (document.querySelector('dialog[open]')) return;
      const control = event.ctrlKey || event.metaKey;
      if (!control && !event.altKey) return single(event, latest.current.reach);
      if (!control || event.altKey) return;
      const key = event.key.toLowerCase();
      if (key === 'k') {
        event.preventDefault();
        return latest.current.onPalette();
      }
      if (key === 'enter') {
        event.preventDefault();
        return document.querySelector<HTMLElement>('[data-publish]')?.click();
      }
      if (hasOwnUndo(event.target)) return;
      const again = (key === 'z' && event.shiftKey) || key === 'y';
      if (key !== 'z' && !again) return;
      event.preventDefault();
      const { builder } = latest.current.reach();
      if (again) redo(builder);
      else undo(builder);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}

function single(event: KeyboardEvent, reach: () => Reach): void {
  const command = commandOfKey(event.key);
  if (!command || isTyping(event.target) || !singleKeys.get()) return;
  event.preventDefault();
  command.run(reach());
}
