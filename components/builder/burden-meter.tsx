'use client';

import { useDeferredValue, useMemo } from 'react';
import { burdenOf, burdenWords } from './burden';
import { useCatalog, usePlan } from './session';

const LOOKS = {
  light: { box: 'bg-tint text-ink', words: '' },
  much: { box: 'bg-amber-tint text-amber', words: 'Much for one person: fewer are done better.' },
  'too-much': { box: 'bg-red-tint text-red', words: 'Too much for most people: fewer are done better.' },
} as const;

/** What the plan asks of a person; words say it, colour repeats it. */
export function Burden() {
  const { rows } = useCatalog();
  const plan = useDeferredValue(usePlan());
  const burden = useMemo(() => burdenOf(plan, rows), [plan, rows]);
  if (!burden.exercises && !burden.apart) return null;
  const { box, words } = LOOKS[burden.level];
  return (
    <p className="flex flex-wrap items-center gap-x-2 gap-y-1 px-2 text-sm">
      <span className={`figures rounded-full px-2.5 py-0.5 font-semibold ${box}`}>{burdenWords(burden)}</span>
      {words && <span className="text-soft">{words}</span>}
    </p>
  );
}
