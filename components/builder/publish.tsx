'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiFault } from '../../lib/fetch';
import { fullName } from '../../lib/patients/model';
import { orderOf } from '../../lib/programs/model';
import { linkQuery, postPublish } from '../../lib/programs/query';
import type { ProgramDto } from '../../lib/programs/schema';
import { Button } from '../ui/button';
import { useBuilder, useProgram, useSetProgram } from './session';

const SCREEN_DAYS = 28;
const DAY_MS = 86_400_000;

/** The one irreversible step: it carries the person's full name, and asks nothing. */
export function Publish() {
  const { patient, screened } = useProgram();
  const [ticked, setTicked] = useState(false);
  const { publish, busy, fault } = usePublish(ticked, () => setTicked(false));
  const whom = patient ? ` for ${fullName(patient)}` : '';
  return (
    <div className="grid w-full gap-1 sm:w-auto sm:min-w-84">
      <div className="flex flex-wrap gap-2">
        <Button
          look="primary"
          data-publish
          className="grow"
          aria-disabled={busy || undefined}
          onClick={() => publish('link')}
        >
          Publish{whom}
        </Button>
        <Button aria-disabled={busy || undefined} onClick={() => publish('print')}>
          Publish & print
        </Button>
      </div>
      <div className="flex w-0 min-w-full flex-wrap items-center gap-x-3 text-sm">
        <label className="flex min-h-8 cursor-pointer items-center gap-2">
          <input
            type="checkbox"
            data-screened
            checked={ticked}
            onChange={(event) => setTicked(event.target.checked)}
            className="size-4.5 accent-teal"
          />
          Red flags screened today
        </label>
        <Screened screened={screened} />
      </div>
      {fault && (
        <p role="alert" className="w-0 min-w-full text-sm font-medium text-red">
          {fault}
        </p>
      )}
    </div>
  );
}

function Screened({ screened }: { screened: ProgramDto['screened'] }) {
  const { desk } = useBuilder();
  const fresh = screened && Date.now() - Date.parse(screened.at) < SCREEN_DAYS * DAY_MS;
  if (!fresh) return <span className="text-soft">not recorded</span>;
  const day = new Intl.DateTimeFormat('en-GB', {
    timeZone: desk.clinic.timeZone,
    day: 'numeric',
    month: 'short',
  }).format(new Date(screened.at));
  return (
    <span className="figures text-soft" suppressHydrationWarning>
      screened {day} by {screened.by}
    </span>
  );
}

function usePublish(screened: boolean, onDone: () => void) {
  const { desk, programId, store, sync, announcer } = useBuilder();
  const client = useQueryClient();
  const setProgram = useSetProgram();
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState('');

  async function send() {
    if (orderOf(store.get()).length === 0) return setFault('Add at least 1 item before you publish.');
    const state = await sync.flush();
    if (state.kind === 'kept')
      return setFault('Stepwise cannot be reached now. The draft is kept here; publish when it is back.');
    if (state.kind !== 'saved') return;
    const revision = sync.currentRevision();
    const document = store.get();
    const { number, link } = await postPublish(desk.userId, programId, { revision, screened });
    client.setQueryData(linkQuery(desk.userId, programId).queryKey, link);
    const at = new Date().toISOString();
    setProgram((program) => ({
      ...program,
      document,
      revision,
      status: 'active',
      published: { number, at, by: desk.name, changedSince: false },
      screened: screened ? { at, by: desk.name } : program.screened,
    }));
    onDone();
    announcer.say(`Published as version ${number}. The patient link is ready.`);
    return number;
  }

  async function publish(then: 'link' | 'print') {
    if (busy) return;
    setBusy(true);
    setFault('');
    // Opened while the press is still fresh: later the browser would take it for an advertisement.
    const sheet = then === 'print' ? window.open('', '_blank') : null;
    try {
      const done = await send();
      if (done && sheet) sheet.location.replace(`/programs/${programId}/handout.pdf`);
      else sheet?.close();
      if (done) handOver();
    } catch (error) {
      sheet?.close();
      if (error instanceof ApiFault && error.status === 401) sync.lock();
      else setFault(wordsOf(error));
    } finally {
      setBusy(false);
    }
  }
  return { publish, busy, fault };
}

/** The link is next: it comes into sight, and Enter copies it. It is drawn a moment after the answer. */
function handOver(): void {
  document.getElementById('patient-link')?.scrollIntoView({ block: 'nearest' });
  setTimeout(
    () => document.querySelector<HTMLElement>('[data-copy-link]')?.focus({ preventScroll: true }),
    50,
  );
}

function wordsOf(error: unknown): string {
  if (!(error instanceof ApiFault)) return 'This did not work. Nothing was published.';
  if (error.code === 'conflict')
    return 'Somebody saved another version just now. Nothing was published; change anything to see both.';
  return Object.values(error.fields)[0] ?? `${error.message} Nothing was published.`;
}
