'use client';

import { useState } from 'react';
import { postStatus } from '../../lib/programs/query';
import type { Running } from '../../lib/reuse/schema';
import { useBuilder, useProgram, useSetProgram } from './session';
import { SmallButton } from './small-button';

const WORDS = {
  active: '',
  draft: '',
  paused: 'Paused: the patient’s page says to wait and whom to call.',
  ended: 'Ended: the patient’s page says so and whom to call.',
} as const;

/** A plan that is out can be paused, ended and taken up again; the link stays the same all the while. */
export function RunningState() {
  const { desk, programId, announcer } = useBuilder();
  const { status } = useProgram();
  const setProgram = useSetProgram();
  const [fault, setFault] = useState('');
  if (status === 'draft') return null;
  const set = (to: Running, said: string) =>
    postStatus(desk.userId, programId, to).then(
      () => {
        setProgram((program) => ({ ...program, status: to }));
        setFault('');
        announcer.say(said);
      },
      (error: Error) => setFault(error.message),
    );
  return (
    <div className="grid gap-1 text-sm">
      {WORDS[status] && <p className="rounded-md bg-amber-tint px-3 py-2 text-amber">{WORDS[status]}</p>}
      <div className="flex flex-wrap gap-2">
        {status !== 'active' && (
          <SmallButton look="framed" className="px-3" onClick={() => set('active', 'The plan runs again.')}>
            Take up again
          </SmallButton>
        )}
        {status === 'active' && (
          <SmallButton look="framed" className="px-3" onClick={() => set('paused', 'The plan is paused.')}>
            Pause
          </SmallButton>
        )}
        {status !== 'ended' && (
          <SmallButton look="framed" className="px-3" onClick={() => set('ended', 'The plan has ended.')}>
            End
          </SmallButton>
        )}
      </div>
      {fault && (
        <p role="alert" className="font-medium text-red">
          {fault}
        </p>
      )}
    </div>
  );
}
