'use client';

import { useState } from 'react';
import { DownIcon, RemoveIcon, UpIcon } from './icons';
import { keepFocus } from './keep-focus';
import { ReviewDialog } from './parts';
import { dropPhase, newPhase, shiftPhase, sortByPosition } from './plan-actions';
import { useBuilder, useCatalog, useDraft } from './session';
import { SmallButton } from './small-button';

/** What can be done with a whole phase: its order, the next one after it, and, where there are several, its place. */
export function PhaseTools({
  phaseId,
  number,
  onTemplate,
}: {
  phaseId: string;
  number: number;
  onTemplate: () => void;
}) {
  const builder = useBuilder();
  const { rows } = useCatalog();
  const count = useDraft(({ phases }) => phases.length);
  const items = useDraft(({ phases }) => phases.find(({ id }) => id === phaseId)?.order.length ?? 0);
  const [reviewing, setReviewing] = useState(false);
  const named = count > 1 ? ` of phase ${number}` : '';
  return (
    <div className="flex flex-wrap items-center gap-1">
      <SmallButton
        look="light"
        className="px-2"
        aria-label={`Put a template in${named}`}
        onClick={onTemplate}
      >
        Template…
      </SmallButton>
      {items > 1 && (
        <SmallButton
          look="light"
          className="px-2"
          title="Lying, sitting, standing: one trip to the floor, or none"
          aria-label={`Order by position${named}`}
          onClick={() => sortByPosition(builder, phaseId, rows)}
        >
          Order by position
        </SmallButton>
      )}
      {items > 1 && (
        <SmallButton
          look="light"
          className="px-2"
          aria-label={`Choose several${named}`}
          onClick={() => builder.selection.start()}
        >
          Choose several
        </SmallButton>
      )}
      {items > 0 && (
        <SmallButton
          look="light"
          className="px-2"
          title="What each item could become next"
          aria-label={`Review${named}…`}
          onClick={() => setReviewing(true)}
        >
          Review…
        </SmallButton>
      )}
      <SmallButton
        look="light"
        className="px-2"
        aria-label={count > 1 ? `Add a phase after phase ${number}` : 'Add a phase'}
        onClick={() => newPhase(builder, phaseId)}
      >
        + Phase
      </SmallButton>
      {count > 1 && (
        <>
          <SmallButton
            aria-label={`Move phase ${number} up`}
            aria-disabled={number === 1 || undefined}
            onClick={(event) => keepFocus(event.currentTarget, () => shiftPhase(builder, phaseId, -1))}
          >
            <UpIcon />
          </SmallButton>
          <SmallButton
            aria-label={`Move phase ${number} down`}
            aria-disabled={number === count || undefined}
            onClick={(event) => keepFocus(event.currentTarget, () => shiftPhase(builder, phaseId, 1))}
          >
            <DownIcon />
          </SmallButton>
          <SmallButton
            aria-label={`Remove phase ${number}`}
            className="hover:text-red"
            onClick={() => dropPhase(builder, phaseId)}
          >
            <RemoveIcon />
          </SmallButton>
        </>
      )}
      {reviewing && <ReviewDialog phaseId={phaseId} onClose={() => setReviewing(false)} />}
    </div>
  );
}
