'use client';

import { type FormEvent, useState } from 'react';
import { ApiFault, requestJson } from '../../lib/fetch';
import { Button } from '../ui/button';
import { Dialog } from './dialog';
import { useBuilder } from './session';

/** The session has ended: nothing can be read, one password opens it again, and everything is where it was. */
export function Lock() {
  const { desk, sync, announcer } = useBuilder();
  const [password, setPassword] = useState('');
  const [fault, setFault] = useState('');
  const [busy, setBusy] = useState(false);

  async function unlock(event: FormEvent) {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    try {
      await requestJson('POST', '/api/sign-in', { email: desk.email, password });
      sync.unlock();
      announcer.say('Unlocked. Everything is where it was.');
    } catch (error) {
      setFault(error instanceof ApiFault ? error.message : 'This did not work. Please try again.');
      setBusy(false);
    }
  }

  return (
    <Dialog title="Locked" veiled>
      <p className="mt-2 text-sm text-soft">
        You were signed out. Nothing is lost: what you typed is kept on this device.
      </p>
      <form onSubmit={unlock} className="mt-4 grid gap-3" data-own-undo>
        <label htmlFor="unlock" className="text-sm font-semibold">
          Password of {desk.email}
        </label>
        <input
          id="unlock"
          type="password"
          autoComplete="current-password"
          aria-invalid={fault ? true : undefined}
          aria-describedby={fault ? 'unlock-fault' : undefined}
          value={password}
          onChange={(event) => setPassword(event.target.value)}
          className="min-h-11 w-full rounded-md border border-edge bg-surface px-3 aria-invalid:border-red"
        />
        {fault && (
          <p id="unlock-fault" role="alert" className="text-sm font-medium text-red">
            {fault}
          </p>
        )}
        <div className="flex flex-wrap items-center gap-3">
          <Button type="submit" look="primary" aria-disabled={busy || undefined}>
            Unlock
          </Button>
          <a href="/sign-in" className="text-sm font-semibold text-teal underline underline-offset-4">
            Sign in as somebody else
          </a>
        </div>
      </form>
    </Dialog>
  );
}
