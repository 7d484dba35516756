'use client';

import { useSyncExternalStore } from 'react';
import { useBuilder } from './session';

/** Counts the saves: what the server shows of the draft is new whenever this is. */
export function useSavedRevision(): number {
  const { sync } = useBuilder();
  return useSyncExternalStore(sync.subscribe, sync.currentRevision, sync.currentRevision);
}
