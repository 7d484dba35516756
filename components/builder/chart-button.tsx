'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { adherenceQuery } from '../../lib/programs/query';
import { chartNote } from '../../lib/wording/chart';
import { sessionWords } from '../follow-up/words';
import { nameOf } from './actions';
import { useBuilder, useCatalog, useProgram } from './session';
import { SmallButton } from './small-button';

/** Puts the plan, as a note for the clinic's own record, on the clipboard. */
export function ChartButton() {
  const { desk, programId, store, announcer } = useBuilder();
  const program = useProgram();
  const { rows } = useCatalog();
  const client = useQueryClient();
  const [copied, setCopied] = useState(false);
  async function copy() {
    const went = program.published
      ? await client.fetchQuery(adherenceQuery(desk.userId, programId)).catch(() => null)
      : null;
    const note = chartNote(program, store.get(), {
      nameOf: (id) => nameOf(rows.get(id)),
      unitOf: (id) => unit(rows.get(id)),
      went: went?.days.length ? sessionWords(went) : '',
      day: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: desk.clinic.timeZone }).format(
        new Date(),
      ),
      by: desk.name,
    });
    try {
      await navigator.clipboard.writeText(note);
      setCopied(true);
      announcer.say('The note for the chart is copied.');
    } catch {
      announcer.say('This browser does not let us copy.');
    }
  }
  return (
    <SmallButton look="framed" className="px-3" onClick={copy}>
      {copied ? 'Copied' : 'Copy for chart'}
    </SmallButton>
  );
}

const unit = (row: ReturnType<ReturnType<typeof useCatalog>['rows']['get']>): string =>
  row?.kind === 'habit' ? (row.amount?.unit ?? '') : '';
