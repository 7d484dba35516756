'use client';

import { useEffect } from 'react';
import { isTyping, singleKeys } from '../ui/single-keys';

/** `n` begins a program from any page of the dashboard, unless single keys are off or somebody types. */
export function NewKey() {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'n' || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isTyping(event.target) || !singleKeys.get() || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      window.location.assign('/programs/new');
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return null;
}
