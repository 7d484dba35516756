'use client';

import { memo } from 'react';
import type { CatalogRow } from '../../lib/catalog/rows';
import { entryWords } from './entry-words';
import type { Entry } from './guess';

/** Under the line: every warning at the word it means, and how each of several entries was understood. */
export const Understood = memo(function Understood({
  entries,
  at,
  line,
  refusal,
  chosen,
  waits,
}: {
  entries: readonly Entry[];
  at: number;
  line: string;
  refusal: string;
  /** The item that each entry means now. */
  chosen: readonly (CatalogRow | undefined)[];
  /** Something is typed and the catalog is not there yet. */
  waits: boolean;
}) {
  const warnings = entries.flatMap((entry) => entry.warnings);
  const several = entries.length > 1;
  const unknown = !several && entries[at]?.name && !chosen[at];
  if (!refusal && !warnings.length && !several && !unknown && !waits) return null;
  return (
    <div className="mt-1.5 grid grid-cols-[minmax(0,1fr)] gap-1 text-sm">
      {refusal && (
        <p role="alert" className="font-medium text-amber">
          {refusal}
        </p>
      )}
      {waits && <p className="text-soft">The catalog is on its way…</p>}
      {warnings.map(({ code, text, at: span }) => (
        <p key={`${code}${span?.start}${text}`} className="text-amber">
          {span && <strong className="font-semibold">“{line.slice(span.start, span.end)}”</strong>} {text}
        </p>
      ))}
      {!waits && unknown && (
        <p className="text-amber">Nothing in the catalog is called “{entries[at]?.name}”.</p>
      )}
      {several &&
        entries.map((entry, place) => {
          const row = chosen[place];
          const sure = entry.guesses[0]?.sure;
          return (
            <p key={entry.start} className={row ? 'truncate text-soft' : 'text-amber'}>
              <span className="font-semibold">
                {row ? (sure ? 'Understood' : 'Unsure') : 'Unknown'}
                {': '}
              </span>
              {row ? entryWords(entry, row) : entry.text}
            </p>
          );
        })}
    </div>
  );
});
