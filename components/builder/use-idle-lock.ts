'use client';

import { useEffect } from 'react';
import { ApiFault } from '../../lib/fetch';
import { checkSession } from '../../lib/programs/query';
import { useBuilder } from './session';

const LOOK_EVERY_MS = 15_000;
/** Behind the server's own limit, so that asking does not keep the session alive. */
const BEHIND_MS = 5_000;
const SIGNS = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const;

/** Locks the screen when the session has ended while nobody touched it, instead of at the next edit. */
export function useIdleLock(): void {
  const { desk, programId, sync } = useBuilder();
  useEffect(() => {
    let last = Date.now();
    const alive = () => {
      last = Date.now();
    };
    const look = async () => {
      if (Date.now() - last < desk.idleMinutes * 60_000 + BEHIND_MS) return;
      alive();
      try {
        await checkSession(desk.userId, programId);
      } catch (error) {
        if (error instanceof ApiFault && error.status === 401) sync.lock();
      }
    };
    const timer = setInterval(look, LOOK_EVERY_MS);
    document.addEventListener('visibilitychange', look);
    for (const sign of SIGNS) document.addEventListener(sign, alive, { passive: true, capture: true });
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
      for (const sign of SIGNS) document.removeEventListener(sign, alive, { capture: true });
    };
  }, [desk, programId, sync]);
}
