'use client';

import { setSide, wantsSide } from '../../lib/programs/model';
import { useBuilder, useDraft } from './session';
import { SmallButton } from './small-button';

const SIDES = [
  { side: 'left', label: 'Left' },
  { side: 'right', label: 'Right' },
  { side: 'both', label: 'Both sides' },
] as const;

/** Asked once a plan, when an item of it is for one side. */
export function SideQuestion() {
  const { store, announcer } = useBuilder();
  const asked = useDraft(wantsSide);
  if (!asked) return null;
  return (
    <div className="flex flex-wrap items-center gap-2 rounded-md bg-amber-tint px-3 py-1.5 text-sm text-amber">
      <strong className="font-semibold">Which side?</strong>
      {SIDES.map(({ side, label }) => (
        <SmallButton
          key={side}
          look="framed"
          className="px-3"
          onClick={() => {
            store.edit((document) => setSide(document, side), { label: `Side: ${label}` });
            announcer.say(`The plan is for: ${label}.`);
          }}
        >
          {label}
        </SmallButton>
      ))}
    </div>
  );
}
