'use client';

import { type RefObject, startTransition, useEffect, useMemo, useRef, useState } from 'react';
import type { Phase } from '../../lib/programs/schema';
import { Burden } from './burden-meter';
import type { Above } from './commands';
import { FitSummary } from './fit-summary';
import { useTarget } from './held';
import { numbersOf } from './numbers';
import { Chosen } from './parts';
import { PhaseHead } from './phase-head';
import { PhaseTools } from './phase-tools';
import { QuickEntry } from './quick-entry';
import { Row } from './row';
import { useDraft } from './session';
import { SideQuestion } from './side-question';
import { Title } from './title';
import { useDropPhase } from './use-drag';

/** The plan itself: its title, the line that adds to it, and its items by phase. */
export function Plan({
  phaseId,
  onPhase,
  quickEntry,
  onShow,
  onPastePlan,
}: {
  phaseId: string;
  onPhase: (id: string) => void;
  quickEntry: RefObject<HTMLInputElement | null>;
  onShow: (above: Above) => void;
  onPastePlan: (text: string) => void;
}) {
  const phases = useDraft((document) => document.phases);
  const target = useTarget(phaseId);
  return (
    <div className="mx-auto grid max-w-3xl grid-cols-[minmax(0,1fr)] gap-3">
      <Title />
      <Burden />
      <QuickEntry phaseId={target} field={quickEntry} onPastePlan={onPastePlan} />
      <SideQuestion />
      <FitSummary />
      <Chosen />
      {phases.map((phase, at) => (
        <PhaseBox
          key={phase.id}
          phase={phase}
          number={at + 1}
          several={phases.length > 1}
          target={phases.length > 1 && phase.id === target}
          onPhase={onPhase}
          onShow={onShow}
        />
      ))}
    </div>
  );
}

function PhaseBox({
  phase,
  number,
  several,
  target,
  onPhase,
  onShow,
}: {
  phase: Phase;
  number: number;
  several: boolean;
  target: boolean;
  onPhase: (id: string) => void;
  onShow: (above: Above) => void;
}) {
  const area = useRef<HTMLElement>(null);
  const over = useDropPhase(phase.id, area);
  return (
    <section
      ref={area}
      aria-label={several ? phase.name || `Phase ${number}` : undefined}
      onFocus={() => onPhase(phase.id)}
      className={`grid grid-cols-[minmax(0,1fr)] gap-2 rounded-lg ${over ? 'outline-2 outline-offset-4 outline-teal' : ''}`}
    >
      {(several || phase.name) && <PhaseHead phase={phase} number={number} target={target} />}
      <Items phaseId={phase.id} order={phase.order} label={several ? `Phase ${number}` : 'Program'} />
      <PhaseTools
        phaseId={phase.id}
        number={number}
        onTemplate={() => {
          onPhase(phase.id);
          onShow('template');
        }}
      />
    </section>
  );
}

/** More than a screen holds. */
const FIRST_ROWS = 15;

/** The rows that the first screen shows, and a moment later all of them: a long plan opens like a short one. */
function useShown(order: readonly string[]): readonly string[] {
  const [all, setAll] = useState(order.length <= FIRST_ROWS);
  useEffect(() => startTransition(() => setAll(true)), []);
  return all ? order : order.slice(0, FIRST_ROWS);
}

function Items({ phaseId, order, label }: { phaseId: string; order: readonly string[]; label: string }) {
  const items = useDraft((document) => document.items);
  const numbers = useMemo(() => numbersOf(order, items), [order, items]);
  const shown = useShown(order);
  if (order.length === 0) return <Nothing />;
  return (
    <ol aria-label={label} className="-my-1 grid grid-cols-[minmax(0,1fr)]">
      {shown.map((id, at) => (
        <Row
          key={id}
          id={id}
          phaseId={phaseId}
          number={numbers.get(id) ?? 0}
          first={at === 0}
          last={at === order.length - 1}
        />
      ))}
    </ol>
  );
}

function Nothing() {
  return (
    <div className="flex items-center gap-5 rounded-lg border border-dashed border-edge px-5 py-6">
      <img src="/figures/bridge.svg" alt="" className="w-28 shrink-0 rounded-md bg-tint p-2" />
      <p className="text-sm text-soft">
        <strong className="block text-base font-semibold text-ink">Nothing here yet</strong>
        Type above as you would in a note, <span className="figures">“bridge 3x10 5s hold”</span>, and press
        Enter. Or take items from the catalog, or begin with a template.
      </p>
    </div>
  );
}
