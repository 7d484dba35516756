import type { ItemUse, TherapyRule } from '../practice/model';
import type { CatalogItem, Condition, Exercise, Habit, Therapy } from './schema';

type Named = { text: { en: { name: string }; es?: { name: string } | undefined } };
type Light<T extends CatalogItem> = Omit<
  T,
  'text' | 'sources' | 'article' | 'evidence' | 'consent' | 'clinicianNote'
> &
  Named;

/** What this clinic and this clinician have said about an item. */
interface Practice {
  use?: ItemUse;
  rule?: TherapyRule;
}

/** An item without its long texts: what search, filters and the fit to a person need. */
export type CatalogRow = (Light<Exercise> | Light<Therapy> | Light<Habit> | Light<Condition>) & Practice;

export function toRow(item: CatalogItem): CatalogRow {
  const names = { en: { name: item.text.en.name }, ...(item.text.es && { es: { name: item.text.es.name } }) };
  const { sources: _sources, article: _article, ...light } = item;
  const row: Record<string, unknown> = { ...light, text: names };
  for (const long of ['evidence', 'consent', 'clinicianNote']) delete row[long];
  return row as unknown as CatalogRow;
}
