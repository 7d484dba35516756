'use client';

import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { CatalogRow } from '../../lib/catalog/rows';
import type { AdherenceDto } from '../../lib/check-ins/schema';
import { formatDose } from '../../lib/dose/format';
import { adherenceQuery } from '../../lib/programs/query';
import { type Progress, progressPhase, type Rung, type Step } from '../../lib/progression/progress';
import { type Advice, adviseOn } from '../../lib/progression/review';
import { sessionWords } from '../follow-up/words';
import { Button } from '../ui/button';
import { nameOf } from './actions';
import { Dialog } from './dialog';
import { progressInto } from './plan-actions';
import { useBuilder, useCatalog, useFlags, useProgram } from './session';

const rungs = (rows: ReadonlyMap<string, CatalogRow>): ReadonlyMap<string, Rung> =>
  new Map([...rows].flatMap(([id, row]) => (row.kind === 'exercise' ? [[id, row] as const] : [])));

/** What each line can become: steps up, steps back, or nothing. */
const waysOf = ({ steps, easier }: Progress): Step[] => [...steps, ...easier];

/** Which of the ways the days that were written down speak for; -1 is "stays as it is". */
function suggested(progress: Progress, advice: Advice | null): number {
  if (advice?.way === 'keep') return -1;
  if (advice?.way === 'easier') return progress.easier.length ? progress.steps.length : -1;
  return progress.steps.length ? 0 : -1;
}

/** The review of a phase. How it went is read first, so that every line begins with what the days speak for. */
export function ReviewDialog({ phaseId, onClose }: { phaseId: string; onClose: () => void }) {
  const { desk, programId } = useBuilder();
  const { published } = useProgram();
  const { data, isPending } = useQuery({
    ...adherenceQuery(desk.userId, programId),
    enabled: published !== null,
  });
  return (
    <Dialog title="Review this phase" onClose={onClose} wide>
      {published && isPending ? (
        <p className="mt-3 text-soft">Fetching how it went…</p>
      ) : (
        <Review
          phaseId={phaseId}
          adherence={data ?? null}
          advice={data ? adviseOn(data) : null}
          onClose={onClose}
        />
      )}
    </Dialog>
  );
}

/**
 * "Start small, gradually increase": what each item could become, beside what it is now, with the reason. Nothing
 * happens before it is accepted, and every line can stay as it is.
 */
function Review({
  phaseId,
  adherence,
  advice,
  onClose,
}: {
  phaseId: string;
  adherence: AdherenceDto | null;
  advice: Advice | null;
  onClose: () => void;
}) {
  const builder = useBuilder();
  const { rows } = useCatalog();
  const flags = useFlags();
  const [list] = useState(() => progressPhase(builder.store.get(), phaseId, rungs(rows), flags));
  const [picks, setPicks] = useState<ReadonlyMap<string, number>>(
    () => new Map(list.map((progress) => [progress.item.id, suggested(progress, advice)])),
  );
  const chosen = useMemo(() => {
    const steps = new Map<string, Step>();
    for (const progress of list) {
      const step = waysOf(progress)[picks.get(progress.item.id) ?? -1];
      if (step) steps.set(progress.item.id, step);
    }
    return steps;
  }, [list, picks]);
  const accept = (into: 'next' | 'same') => {
    progressInto(builder, phaseId, chosen, into);
    onClose();
  };
  return (
    <>
      <HowItWent adherence={adherence} advice={advice} />
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
          {chosen.size === 0 ? 'Keep it all' : 'Cancel'}
        </Button>
        <Button look="quiet" disabled={chosen.size === 0} onClick={() => accept('same')}>
          Change this phase
        </Button>
        <Button look="primary" disabled={chosen.size === 0} onClick={() => accept('next')}>
          Make it the next phase
        </Button>
      </div>
    </>
  );
}

const WAYS = { keep: 'Keep', easier: 'Easier', harder: 'Harder' } as const;

/** The days in a line, what they speak for, and why. */
function HowItWent({ adherence, advice }: { adherence: AdherenceDto | null; advice: Advice | null }) {
  if (!advice || !adherence)
    return (
      <p className="mt-1 text-sm text-soft">
        A little more for each, by the usual rules. You decide: each line can stay as it is.
      </p>
    );
  const pains = adherence.days.flatMap(({ pain }) => (pain === null ? [] : [pain])).slice(-5);
  return (
    <div className="mt-2 rounded-md bg-tint px-4 py-3 text-sm">
      <p className="figures">
        {sessionWords(adherence)}
        {pains.length > 0 && ` · last pain ${pains.join(', ')}`}
        {adherence.usualPain !== null && ` (usual ${adherence.usualPain})`}
      </p>
      <p className="mt-1">
        <strong className="font-semibold text-teal">{WAYS[advice.way]}:</strong> {advice.why} You decide on
        each line.
      </p>
    </div>
  );
}

function Line({
  progress,
  rows,
  pick,
  onPick,
}: {
  progress: Progress;
  rows: ReadonlyMap<string, CatalogRow>;
  pick: number;
  onPick: (at: number) => void;
}) {
  const { item, steps, stays } = progress;
  const ways = waysOf(progress);
  const name = nameOf(rows.get(item.catalogId));
  const now = formatDose(item.dose ?? {}, 'en');
  const step = ways[pick];
  return (
    <li className="grid gap-1 rounded-md border border-line p-3 sm:grid-cols-[minmax(0,1fr)_minmax(0,1.2fr)] sm:gap-4">
      <div>
        <p className="font-semibold">{name}</p>
        <p className="text-sm text-soft">{now}</p>
      </div>
      <div>
        {ways.length === 0 ? (
          <p className="text-sm text-soft">{stays}</p>
        ) : (
          <select
            aria-label={`What becomes of ${name}`}
            value={pick}
            onChange={(event) => onPick(Number(event.target.value))}
            className="min-h-10 w-full rounded-md border border-edge bg-surface px-2 text-sm font-semibold"
          >
            <option value={-1}>Stays as it is</option>
            {ways.map((way, at) => {
              const own = at < steps.length ? 'A little more' : 'Half the count';
              const other = at < steps.length ? 'Harder' : 'Easier';
              return (
                <option key={`${way.catalogId}-${way.why}`} value={at}>
                  {way.catalogId === item.catalogId ? own : `${other}: ${nameOf(rows.get(way.catalogId))}`}
                </option>
              );
            })}
          </select>
        )}
        {step && (
          <p className="mt-1 text-sm">
            <ins className="font-semibold text-teal no-underline">{formatDose(step.dose, 'en')}</ins>
            <span className="block text-xs text-soft">{step.why}</span>
          </p>
        )}
        {!step && ways.length > 0 && stays && <p className="mt-1 text-xs text-soft">{stays}</p>}
      </div>
    </li>
  );
}
