'use client';

import { useDeferredValue, useMemo } from 'react';
import type { CatalogRow } from '../../lib/catalog/rows';
import { fullName } from '../../lib/patients/model';
import { orderOf, removeItem } from '../../lib/programs/model';
import type { ProgramDocument } from '../../lib/programs/schema';
import { nameOf } from './actions';
import { checksOf } from './checks';
import { useBuilder, useCatalog, useDraft, useFlags, useProgram } from './session';
import { SmallButton } from './small-button';

/** When several items do not fit the person, one tap leaves all of them out; each also says so in its card. */
export function FitSummary() {
  const { store, announcer } = useBuilder();
  const { rows } = useCatalog();
  const { patient } = useProgram();
  const flags = useFlags();
  const document = useDeferredValue(useDraft((draft) => draft));
  const unfit = useMemo(() => unfitIn(document, rows, flags), [document, rows, flags]);
  if (unfit.length < 2) return null;
  const label = `Left out ${unfit.length} items that do not fit`;
  return (
    <section aria-label="What does not fit" className="rounded-md bg-red-tint px-3 py-2 text-sm text-red">
      <p className="font-semibold">
        {unfit.length} items do not fit {patient ? fullName(patient) : 'this person'}
      </p>
      {unfit.map(({ id, name, text }) => (
        <p key={id}>
          {name}. {text}
        </p>
      ))}
      <SmallButton
        look="framed"
        className="mt-1.5 px-3"
        onClick={() => {
          store.edit((draft) => unfit.reduce((left, { id }) => removeItem(left, id), draft), { label });
          announcer.say(`${label}.`, true);
        }}
      >
        {unfit.length === 2 ? 'Leave both out' : `Leave all ${unfit.length} out`}
      </SmallButton>
    </section>
  );
}

function unfitIn(document: ProgramDocument, rows: ReadonlyMap<string, CatalogRow>, flags: readonly string[]) {
  return orderOf(document).flatMap((id) => {
    const item = document.items[id];
    const row = item && rows.get(item.catalogId);
    const [check] = item ? checksOf(item, row, flags) : [];
    return check?.look === 'avoid' ? [{ id, name: nameOf(row), text: check.text }] : [];
  });
}
