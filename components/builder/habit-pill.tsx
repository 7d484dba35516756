'use client';

import type { CatalogRow } from '../../lib/catalog/rows';
import { HABIT_LIMITS } from '../../lib/programs/model';
import type { ProgramItem } from '../../lib/programs/schema';
import { change } from './actions';
import { Pill } from './pill';
import { useBuilder } from './session';
import { wholeIn } from './whole';

/** A habit's number, within the range that the catalog gives it. */
export function HabitPill({
  item,
  row,
  name,
  onFault,
}: {
  item: ProgramItem;
  row: CatalogRow | undefined;
  name: string;
  onFault: (text: string | null) => void;
}) {
  const builder = useBuilder();
  const amount = row?.kind === 'habit' ? row.amount : undefined;
  const value = item.amount ?? amount?.value;
  if (value === undefined) return <span className="text-sm text-soft">Every day</span>;
  const [low, high] = amount ? [amount.min, amount.max] : HABIT_LIMITS.amount;
  const put = (next: number) => change(builder, item.id, { amount: next }, `Number of ${name}`, 'amount');
  const unit = amount?.unit ?? '';
  return (
    <Pill
      value={String(value)}
      label={unit}
      name={`Number of ${unit || 'times'} of ${name}`}
      onType={(text) => wholeIn(text, 'The number', low, high, put)}
      onStep={(up) => onFault(wholeIn(String(value + (up ? 1 : -1)), 'The number', low, high, put))}
      onLeave={() => builder.store.seal()}
      onFault={onFault}
    />
  );
}
