'use client';

import { useMemo, useState } from 'react';
import type { CatalogRow } from '../../lib/catalog/rows';
import { formatDose } from '../../lib/dose/format';
import { type Progress, progressPhase, type Rung, type Step } from '../../lib/progression/progress';
import { Button } from '../ui/button';
import { nameOf } from './actions';
import { Dialog } from './dialog';
import { progressInto } from './plan-actions';
import { useBuilder, useCatalog, useFlags } from './session';

const rungs = (rows: ReadonlyMap<string, CatalogRow>): ReadonlyMap<string, Rung> =>
  new Map([...rows].flatMap(([id, row]) => (row.kind === 'exercise' ? [[id, row] as const] : [])));

/**
 * "Start small, gradually increase": what each item could become, beside what it is now, with the reason. Nothing
 * happens before it is accepted, and every line can stay as it is.
 */
export function ProgressDialog({ phaseId, onClose }: { phaseId: string; onClose: () => void }) {
  const builder = useBuilder();
  const { rows } = useCatalog();
  const flags = useFlags();
  const [list] = useState(() => progressPhase(builder.store.get(), phaseId, rungs(rows), flags));
  const [picks, setPicks] = useState<ReadonlyMap<string, number>>(
    () => new Map(list.map(({ item, steps }) => [item.id, steps.length ? 0 : -1])),
  );
  const chosen = useMemo(() => {
    const steps = new Map<string, Step>();
    for (const { item, steps: ways } of list) {
      const step = ways[picks.get(item.id) ?? -1];
      if (step) steps.set(item.id, step);
    }
    return steps;
  }, [list, picks]);
  const accept = (into: 'next' | 'same') => {
    progressInto(builder, phaseId, chosen, into);
    onClose();
  };
  return (
    <Dialog title="Progress this phase" onClose={onClose} wide>
      <p className="mt-1 text-sm text-soft">
        A little more for each, by the usual rules. You decide: each line can stay as it is.
      </p>
      <ul className="mt-4 grid gap-2">
        {list.map((progress) => (
          <Line
            key={progress.item.id}
            progress={progress}
            rows={rows}
            pick={picks.get(progress.item.id) ?? -1}
            onPick={(at) => setPicks(new Map([...picks, [progress.item.id, at]]))}
          />
        ))}
      </ul>
      <div className="mt-5 flex flex-wrap justify-end gap-2">
        <Button look="plain" onClick={onClose}>
          Cancel
        </Button>
        <Button look="quiet" disabled={chosen.size === 0} onClick={() => accept('same')}>
          Change this phase
        </Button>
        <Button look="primary" disabled={chosen.size === 0} onClick={() => accept('next')}>
          Make it the next phase
        </Button>
      </div>
    </Dialog>
  );
}

function Line({
  progress: { item, steps, stays },
  rows,
  pick,
  onPick,
}: {
  progress: Progress;
  rows: ReadonlyMap<string, CatalogRow>;
  pick: number;
  onPick: (at: number) => void;
}) {
  const name = nameOf(rows.get(item.catalogId));
  const now = formatDose(item.dose ?? {}, 'en');
  const step = steps[pick];
  return (
    <li className="grid gap-1 rounded-md border border-line p-3 sm:grid-cols-[minmax(0,1fr)_minmax(0,1.2fr)] sm:gap-4">
      <div>
        <p className="font-semibold">{name}</p>
        <p className="text-sm text-soft">{now}</p>
      </div>
      <div>
        {steps.length === 0 ? (
          <p className="text-sm text-soft">{stays}</p>
        ) : (
          <select
            aria-label={`What becomes of ${name}`}
            value={pick}
            onChange={(event) => onPick(Number(event.target.value))}
            className="min-h-10 w-full rounded-md border border-edge bg-surface px-2 text-sm font-semibold"
          >
            {steps.map((way, at) => (
              <option key={`${way.catalogId}-${way.why}`} value={at}>
                {way.catalogId === item.catalogId ? 'A little more' : nameOf(rows.get(way.catalogId))}
              </option>
            ))}
            <option value={-1}>Stays as it is</option>
          </select>
        )}
        {step && (
          <p className="mt-1 text-sm">
            <ins className="font-semibold text-teal no-underline">{formatDose(step.dose, 'en')}</ins>
            <span className="block text-xs text-soft">{step.why}</span>
          </p>
        )}
      </div>
    </li>
  );
}
