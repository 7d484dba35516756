import { type PartCount, type Review, type Reviewable, reviewOrder } from '../../lib/reviews/model';
import { SignOff } from './sign-off';
import { partWords, REVIEW_WORDS, reviewWords } from './words';

/** The parts of the catalog with how they stand; the opened one with every item and its sign-off. */
export function ReviewParts({
  counts,
  open,
  items,
  reviews,
  hashes,
}: {
  counts: readonly PartCount[];
  /** The part that is being read; '' for none. */
  open: string;
  items: readonly Reviewable[];
  reviews: ReadonlyMap<string, Review>;
  hashes: ReadonlyMap<string, string>;
}) {
  return (
    <ul className="grid gap-3">
      {counts.map((count) => (
        <li key={count.part} id={count.part} className="rounded-lg border border-line bg-surface">
          <a
            href={
              count.part === open ? '/catalog/review' : `/catalog/review?part=${count.part}#${count.part}`
            }
            aria-expanded={count.part === open}
            className="flex min-h-14 flex-wrap items-center justify-between gap-x-6 gap-y-1 px-5 py-3"
          >
            <span className="text-lg font-semibold">{partWords(count.part)}</span>
            <span className="figures text-sm text-soft">{standWords(count)}</span>
          </a>
          {count.part === open && <Part items={items} reviews={reviews} hashes={hashes} part={open} />}
        </li>
      ))}
    </ul>
  );
}

const standWords = ({ items, reviewed, none, overdue, changed }: PartCount): string =>
  [
    `${reviewed} of ${items} reviewed`,
    none > 0 && `${none} not yet`,
    changed > 0 && `${changed} changed since`,
    overdue > 0 && `${overdue} overdue`,
  ]
    .filter(Boolean)
    .join(' · ');

function Part({
  items,
  reviews,
  hashes,
  part,
}: {
  items: readonly Reviewable[];
  reviews: ReadonlyMap<string, Review>;
  hashes: ReadonlyMap<string, string>;
  part: string;
}) {
  const open = items.filter((item) => reviews.get(item.id)?.state !== 'reviewed');
  return (
    <div className="border-t border-line px-5 py-4">
      <ul className="grid gap-1">
        {reviewOrder(items, reviews).map((item) => (
          <li key={item.id} className="flex flex-wrap items-baseline justify-between gap-x-6 py-1">
            <a
              href={item.kind === 'red-flag' ? '/catalog/red-flags' : `/catalog/${item.id}`}
              className="inline-flex min-h-6 items-center font-semibold text-teal underline underline-offset-4"
            >
              {nameOf(item)}
            </a>
            <span className="text-sm text-soft">
              {reviews.has(item.id) ? reviewWords(reviews.get(item.id)) : REVIEW_WORDS.none}
            </span>
          </li>
        ))}
      </ul>
      {open.length > 0 && (
        <div className="mt-5 border-t border-line pt-5">
          <SignOff
            read={open.map(({ id }) => `${id}:${hashes.get(id) ?? ''}`)}
            part={part}
            label={open.length === 1 ? 'the open item' : `all ${open.length} open items`}
          />
        </div>
      )}
    </div>
  );
}

const nameOf = (item: Reviewable): string =>
  item.kind === 'red-flag' ? item.text.en.line : item.text.en.name;
