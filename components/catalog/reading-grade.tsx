import type { CatalogItem } from '../../lib/catalog/schema';
import { gradeOf, READING_LIMITS } from '../../lib/readability/grade';

/** How many years of school the English text asks for, counted over all that the patient reads. */
export function ReadingGrade({ item }: { item: CatalogItem }) {
  const { name: _name, ...texts } = item.text.en;
  const amount = item.kind === 'habit' && item.amount ? String(item.amount.value) : '';
  const all = Object.values(texts)
    .flat()
    .filter((text) => text !== undefined)
    .map((text) => (/[.!?]$/.test(text) ? text : `${text}.`))
    .join(' ')
    .replaceAll('{n}', amount);
  const { grade } = gradeOf(all);
  return (
    <p className="border-t border-line pt-4 text-xs text-soft">
      Reading grade of the English text:{' '}
      <span className="figures">{grade < 1 ? 'below 1' : grade.toFixed(1)}</span>
      {grade > READING_LIMITS.pass && `; the aim is ${READING_LIMITS.pass} or less`}.
    </p>
  );
}
