'use client';

import { useDeferredValue, useMemo, useState } from 'react';
import type { CatalogRow } from '../../lib/catalog/rows';
import { fullName } from '../../lib/patients/model';
import { orderOf } from '../../lib/programs/model';
import { removeItems } from '../../lib/progression/phases';
import { useAbout } from './about';
import { nameOf } from './actions';
import { type About, checksOf } from './checks';
import { type PlanPart, useBuilder, useCatalog, usePlan, useProgram } from './session';
import { SmallButton } from './small-button';

/**
 * When a plan or a template holds several items that do not fit the person: one panel with what to leave out and what
 * to take care with, and one tap for all of it. Each item also says so in its card.
 */
export function FitSummary() {
  const { store, announcer } = useBuilder();
  const { rows } = useCatalog();
  const { patient } = useProgram();
  const about = useAbout();
  const plan = useDeferredValue(usePlan());
  const unfit = useMemo(() => unfitIn(plan, rows, about), [plan, rows, about]);
  const key = unfit.map(({ id }) => id).join(' ');
  const [read, setRead] = useState('');
  const avoided = unfit.filter(({ look }) => look === 'avoid');
  if (unfit.length < 2 || avoided.length === 0 || key === read) return null;
  const leaveOut = (ids: readonly string[]) => {
    const label = `Left out ${ids.length === 1 ? '1 item' : `${ids.length} items`}`;
    store.edit((draft) => removeItems(draft, ids), { label });
    announcer.say(`${label}.`, true);
  };
  const mixed = avoided.length < unfit.length;
  return (
    <section aria-label="What does not fit" className="rounded-md bg-red-tint px-3 py-2 text-sm text-red">
      <p className="font-semibold">What does not fit {patient ? fullName(patient) : 'this person'}</p>
      <ul className="my-1 grid gap-0.5">
        {unfit.map(({ id, name, text, look }) => (
          <li key={id}>
            <strong className="font-semibold">{name}:</strong>{' '}
            {look === 'avoid' ? 'leave out.' : 'take care.'} {text}
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap gap-2">
        <SmallButton look="framed" className="px-3" onClick={() => leaveOut(avoided.map(({ id }) => id))}>
          {mixed ? leaveWords(avoided.length) : all(avoided.length)}
        </SmallButton>
        {mixed && (
          <SmallButton look="framed" className="px-3" onClick={() => leaveOut(unfit.map(({ id }) => id))}>
            {all(unfit.length)}
          </SmallButton>
        )}
        <SmallButton look="framed" className="px-3" onClick={() => setRead(key)}>
          One by one
        </SmallButton>
      </div>
    </section>
  );
}

const all = (count: number) => (count === 2 ? 'Leave both out' : `Leave all ${count} out`);
const leaveWords = (count: number) => (count === 1 ? 'Leave out the first' : `Leave out the first ${count}`);

function unfitIn(plan: PlanPart, rows: ReadonlyMap<string, CatalogRow>, about: About) {
  const found = orderOf(plan).flatMap((id) => {
    const item = plan.items[id];
    const row = item && rows.get(item.catalogId);
    const check = item && checksOf(item, row, about).find(({ key }) => about.flags.includes(key));
    return check ? [{ id, name: nameOf(row), text: check.text, look: check.look }] : [];
  });
  return found.sort((a, b) => Number(b.look === 'avoid') - Number(a.look === 'avoid'));
}
