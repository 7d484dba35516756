'use client';

import { useMemo, useState } from 'react';
import type { CatalogRow } from '../../lib/catalog/rows';
import { formatDose } from '../../lib/dose/format';
import { Button } from '../ui/button';
import { addFromCatalog, nameOf } from './actions';
import { Dialog } from './dialog';
import { type Entry, leftWords, readLine } from './guess';
import { useBuilder, useCatalog, useFlags } from './session';

const MOST_LINES = 200;
const LONGEST = 20_000;

type Sort = 'understood' | 'unsure' | 'unknown';
const SORTS: Record<Sort, { word: string; look: string }> = {
  understood: { word: 'Understood', look: 'text-teal' },
  unsure: { word: 'Unsure: is it this?', look: 'text-amber' },
  unknown: { word: 'Unknown', look: 'text-red' },
};

const sortOf = (entry: Entry): Sort =>
  entry.guesses.length === 0
    ? 'unknown'
    : entry.guesses[0]?.sure && entry.warnings.length === 0
      ? 'understood'
      : 'unsure';

/**
 * A whole plan from a note: every line is shown as understood, unsure or unknown before anything is added. Lines that
 * are not taken stay here to be read; nothing is dropped in silence.
 */
export function PasteDialog({
  phaseId,
  text: first,
  onClose,
}: {
  phaseId: string;
  text: string;
  onClose: () => void;
}) {
  const builder = useBuilder();
  const { index, rows } = useCatalog();
  const flags = useFlags();
  const [text, setText] = useState(first);
  const [picks, setPicks] = useState<ReadonlyMap<number, string>>(new Map());
  const lines = text.split(/[;\n]/).filter((line) => line.trim()).length;
  const tooMuch = text.length > LONGEST || lines > MOST_LINES;
  const entries = useMemo(
    () => (tooMuch ? [] : readLine(text, index, rows, MOST_LINES)),
    [text, index, rows, tooMuch],
  );
  const pickOf = (entry: Entry): CatalogRow | undefined => {
    const picked = picks.get(entry.start);
    if (picked !== undefined) return rows.get(picked);
    // What is only guessed waits for a word from the clinician.
    return sortOf(entry) === 'understood' ? entry.guesses[0]?.row : undefined;
  };
  const taken = entries.flatMap((entry) => {
    const row = pickOf(entry);
    return row ? [{ entry, row }] : [];
  });
  function add() {
    for (const { entry, row } of taken) addFromCatalog(builder, phaseId, row, flags, entry.dose);
    const left = entries
      .filter((entry) => !pickOf(entry))
      .map((entry) => entry.text)
      .join('\n');
    builder.announcer.say(
      `Added ${taken.length} of ${entries.length} lines.${left ? ' The others are still here.' : ''}`,
    );
    if (!left) return onClose();
    setText(left);
    setPicks(new Map());
  }
  return (
    <Dialog title="Paste a plan" onClose={onClose} wide>
      <label className="mt-2 grid gap-1.5 text-sm">
        <span className="text-soft">One exercise a line, as it stands in your note.</span>
        <textarea
          data-own-undo
          value={text}
          rows={Math.min(8, Math.max(4, lines))}
          onChange={(event) => {
            setText(event.target.value);
            setPicks(new Map());
          }}
          placeholder={'HEP:\n- bridge 3x10 5s hold\n- clam 3x12 ea side GTB'}
          className="figures w-full rounded-md border border-edge bg-ground px-3 py-2 text-base"
        />
      </label>
      {tooMuch && (
        <p role="alert" className="mt-2 text-sm font-medium text-red">
          That is too much at once. Paste at most {MOST_LINES} lines and {LONGEST.toLocaleString('en')}{' '}
          letters.
        </p>
      )}
      <ol className="mt-3 grid gap-1.5">
        {entries.map((entry) => (
          <Line
            key={`${entry.start}-${entry.text}`}
            entry={entry}
            picked={pickOf(entry)}
            left={leftOf(entry, pickOf(entry), index)}
            onPick={(id) => setPicks(new Map(picks).set(entry.start, id))}
          />
        ))}
      </ol>
      <div className="mt-4 flex flex-wrap justify-end gap-2">
        <Button look="plain" onClick={onClose}>
          Cancel
        </Button>
        <Button look="primary" disabled={taken.length === 0} onClick={add}>
          Add {taken.length === 1 ? '1 line' : `${taken.length} lines`}
        </Button>
      </div>
    </Dialog>
  );
}

const leftOf = (entry: Entry, row: CatalogRow | undefined, index: Parameters<typeof leftWords>[2]) =>
  row ? leftWords(entry, row, index) : '';

function Line({
  entry,
  picked,
  left,
  onPick,
}: {
  entry: Entry;
  picked: CatalogRow | undefined;
  left: string;
  onPick: (id: string) => void;
}) {
  const sort = sortOf(entry);
  const { word, look } = SORTS[sort];
  const dose = formatDose(entry.dose, 'en');
  return (
    <li className="grid gap-1 rounded-md border border-line p-2.5 text-sm sm:grid-cols-2 sm:gap-3">
      <div className="min-w-0">
        <p className="figures break-words">{entry.text}</p>
        <p className={`text-xs font-semibold ${look}`}>{word}</p>
        {entry.warnings.map((warning) => (
          <p key={warning.text} className="text-xs text-amber">
            {warning.text}
          </p>
        ))}
      </div>
      <div className="min-w-0">
        {entry.guesses.length > 0 ? (
          <select
            aria-label={`What “${entry.text}” is`}
            value={picked?.id ?? ''}
            onChange={(event) => onPick(event.target.value)}
            className="min-h-9 w-full rounded-sm border border-edge bg-surface px-2 font-semibold"
          >
            {entry.guesses.map(({ row }) => (
              <option key={row.id} value={row.id}>
                {nameOf(row)}
              </option>
            ))}
            <option value="">
              {sort === 'unsure' ? 'Choose, or leave this line out' : 'Leave this line out'}
            </option>
          </select>
        ) : (
          <p className="text-soft">
            Nothing in the catalog is called so. Change the line above, or add it later.
          </p>
        )}
        {picked && <p className="text-xs text-soft">{dose || 'With its usual dose.'}</p>}
        {left && <p className="text-xs text-amber">Not understood: “{left}”.</p>}
      </div>
    </li>
  );
}
