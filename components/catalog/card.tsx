import Link from 'next/link';
import type { CatalogRow } from '../../lib/catalog/rows';
import { formatDose } from '../../lib/dose/format';
import { parseEntry } from '../../lib/dose/parse';
import type { ReviewState } from '../../lib/reviews/model';
import { courseWords } from '../../lib/view/words';
import { isDrawn } from '../figure/drawn';
import { FigureThumb } from '../figure/thumb';
import { PhotoThumb } from './photo';
import { itemWords, REVIEW_WORDS, stanceWords } from './words';

/** What a patient is told by default, in the words that they will read. */
export function defaultWords(item: CatalogRow): string {
  if (item.kind === 'exercise') return formatDose(parseEntry(item.dose).dose, 'en');
  if (item.kind === 'therapy') return courseWords(item.course, item.setting, 'en');
  return '';
}

/** One item of the catalog: its picture, what it is, what it asks for, and whether anybody has reviewed it. */
export function CatalogCard({ item, review }: { item: CatalogRow; review: ReviewState }) {
  const words = defaultWords(item);
  const figure = 'figure' in item ? item.figure : null;
  return (
    <li className="relative flex gap-4 rounded-lg border border-line bg-surface p-3 hover:border-teal">
      {(item.own?.photo || isDrawn(figure)) && (
        <div className="w-28 shrink-0 self-start overflow-hidden rounded-md sm:w-32">
          {item.own?.photo ? <PhotoThumb item={item} /> : isDrawn(figure) && <FigureThumb id={figure} />}
        </div>
      )}
      <div className="grid min-w-0 grow content-start gap-0.5">
        <Link
          href={`/catalog/${item.id}`}
          prefetch={false}
          className="font-semibold after:absolute after:inset-0 after:rounded-lg"
        >
          {item.text.en.name}
        </Link>
        <p className="text-sm text-soft">{itemWords(item)}</p>
        {item.kind === 'therapy' && <p className="mt-1 text-sm">{stanceWords(item.stances)}</p>}
        {words && <p className="figures mt-1 text-sm">{words}</p>}
        <p className="mt-1 text-xs text-soft">
          {item.own && 'Your clinic’s own · '}
          {REVIEW_WORDS[review]}
        </p>
      </div>
    </li>
  );
}
