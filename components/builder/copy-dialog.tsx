'use client';

import { useState } from 'react';
import { distinction, fullName } from '../../lib/patients/model';
import type { PatientChoice } from '../../lib/patients/schema';
import { postCopy } from '../../lib/programs/query';
import { Button } from '../ui/button';
import { FindPatient } from './choose-patient';
import { Dialog } from './dialog';
import { useBuilder, useProgram } from './session';

/** The same plan for somebody else. The name is read once more before it is done; nothing of this patient goes along. */
export function CopyDialog({ onClose }: { onClose: () => void }) {
  const { desk, programId } = useBuilder();
  const { patient: own } = useProgram();
  const [chosen, setChosen] = useState<PatientChoice | null>(null);
  const [fault, setFault] = useState('');
  return (
    <Dialog title="Copy for another patient" onClose={onClose}>
      <p className="mt-1 mb-3 text-sm text-soft">
        Notes, goal, side and answers{own ? ` of ${fullName(own)}` : ''} stay behind. You will be asked for
        the side again.
      </p>
      {chosen ? (
        <div className="grid gap-3">
          <p>
            For <strong className="font-semibold">{fullName(chosen)}</strong>{' '}
            <span className="figures text-soft">{distinction(chosen)}</span>
          </p>
          <div className="flex flex-wrap gap-2">
            <Button
              look="primary"
              onClick={() =>
                postCopy(desk.userId, programId, chosen.id).then(
                  ({ id }) => window.location.assign(`/programs/${id}`),
                  (error: Error) => setFault(error.message),
                )
              }
            >
              Copy for {fullName(chosen)}
            </Button>
            <Button look="plain" onClick={() => setChosen(null)}>
              Somebody else
            </Button>
          </div>
        </div>
      ) : (
        <FindPatient onPick={setChosen} without={own?.id} />
      )}
      {fault && (
        <p role="alert" className="mt-3 text-sm font-medium text-red">
          {fault}
        </p>
      )}
    </Dialog>
  );
}
