'use client';

import { useEffect, useRef } from 'react';
import { TEXT_LIMITS } from '../../lib/programs/model';
import type { ProgramItem } from '../../lib/programs/schema';
import { change } from './actions';
import { useBuilder } from './session';

/** What the clinician adds for this person; it stands beside the item on page and paper. */
export function RowNote({ item, name, open }: { item: ProgramItem; name: string; open: boolean }) {
  const builder = useBuilder();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (open) field.current?.focus();
  }, [open]);
  if (!open && !item.note) return null;
  return (
    <div className="border-t border-line px-2 py-1">
      <input
        ref={field}
        aria-label={`Note to the patient about ${name}`}
        value={item.note}
        maxLength={TEXT_LIMITS.itemNote}
        placeholder="Note to the patient, in plain words"
        onChange={(event) =>
          change(builder, item.id, { note: event.target.value }, `Note for ${name}`, 'note')
        }
        onBlur={() => builder.store.seal()}
        className="min-h-8 w-full rounded-sm border border-transparent bg-transparent px-1.5 text-sm hover:border-edge focus:border-edge"
      />
    </div>
  );
}
