'use client';

import type { CatalogRow } from '../../lib/catalog/rows';
import { swapsFor } from '../../lib/fit/fit';
import type { ProgramItem } from '../../lib/programs/schema';
import { useAbout } from './about';
import { nameOf, remove, settle, swap } from './actions';
import { type Check, checksOf } from './checks';
import { useBuilder, useCatalog, useFlags } from './session';
import { SmallButton } from './small-button';

/** Everything that is due on an item, inside its own card, each settled by one tap. */
export function Checks({
  item,
  row,
  name,
}: {
  item: ProgramItem;
  row: CatalogRow | undefined;
  name: string;
}) {
  const checks = checksOf(item, row, useAbout());
  return checks.map((check, at) => (
    <CheckLine key={check.key} check={check} item={item} row={row} name={name} first={at === 0} />
  ));
}

const LOOKS = {
  avoid: { box: 'bg-red-tint text-red', word: 'Leave out' },
  check: { box: 'bg-amber-tint text-amber', word: 'Check' },
  care: { box: 'text-amber', word: 'Take care' },
} as const;

function CheckLine({
  check: { key, look, text, answers, swap: wantsSwap },
  item,
  row,
  name,
  first,
}: {
  check: Check;
  item: ProgramItem;
  row: CatalogRow | undefined;
  name: string;
  /** Ways out of the item stand at its first check only. */
  first: boolean;
}) {
  const builder = useBuilder();
  const flags = useFlags();
  const { rows } = useCatalog();
  const { box, word } = LOOKS[look];
  const offered = first && wantsSwap && row ? swapsFor<CatalogRow>(row, rows, flags, 1) : [];
  return (
    <div
      className={`flex flex-wrap items-center gap-x-2 gap-y-1 border-t border-line px-3 py-1 text-sm last:rounded-b-lg ${box}`}
    >
      <p className="min-w-48 grow">
        <strong className="mr-1.5 font-semibold">{word}</strong>
        {text}
      </p>
      <div className="flex flex-wrap gap-1">
        {offered.map((other) => (
          <SmallButton
            key={other.id}
            look="framed"
            className="px-2.5"
            onClick={() => swap(builder, item.id, other, flags)}
          >
            Use {nameOf(other)}
          </SmallButton>
        ))}
        {answers.map(({ answer, label }) => (
          <SmallButton
            key={answer}
            look="framed"
            className="px-2.5"
            aria-label={`${label}: ${name}`}
            onClick={() => settle(builder, item.id, name, key, answer)}
          >
            {label}
          </SmallButton>
        ))}
        {first && look !== 'care' && !key.startsWith('dose-') && (
          <SmallButton
            look="framed"
            className="px-2.5"
            aria-label={`Leave out ${name}`}
            onClick={() => remove(builder, item.id, name)}
          >
            Leave out
          </SmallButton>
        )}
      </div>
    </div>
  );
}
