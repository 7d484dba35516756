'use client';

import { useBuilder, useSaveState } from './session';
import type { SaveState } from './sync';

/** "14:02", or the day before it when it was not today; in the clinic's own time. */
export function momentWords(at: string, timeZone: string, now = new Date()): string {
  const date = new Date(at);
  const day = (when: Date) =>
    new Intl.DateTimeFormat('en-GB', { timeZone, day: 'numeric', month: 'short' }).format(when);
  const time = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' }).format(
    date,
  );
  return day(date) === day(now) ? time : `${day(date)}, ${time}`;
}

function wordsOf(state: SaveState, timeZone: string): { text: string; check: boolean } {
  switch (state.kind) {
    case 'saved':
      return { text: `Saved ${momentWords(state.at, timeZone)}`, check: false };
    case 'unsaved':
    case 'saving':
      return { text: 'Saving…', check: false };
    case 'kept':
      return { text: 'Not saved yet. Kept on this device.', check: true };
    case 'locked':
      return { text: 'Locked. Kept on this device.', check: true };
    case 'conflict':
      return { text: 'Two versions. Please choose.', check: true };
    default:
      return { text: `Not saved. ${Object.values(state.fields)[0] ?? state.message}`, check: true };
  }
}

/** Says "Saved" only after the server did. */
export function SaveWords() {
  const { desk } = useBuilder();
  const { text, check } = wordsOf(useSaveState(), desk.clinic.timeZone);
  return (
    <p
      suppressHydrationWarning
      className={`figures text-sm ${check ? 'rounded-sm bg-amber-tint px-2 py-1 font-semibold text-amber' : 'text-soft'}`}
    >
      {text}
    </p>
  );
}
