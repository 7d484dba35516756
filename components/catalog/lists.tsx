import type { CatalogRow } from '../../lib/catalog/rows';
import type { CatalogItem } from '../../lib/catalog/schema';
import { KINDS } from '../../lib/catalog/vocabulary';
import type { Review } from '../../lib/reviews/model';
import { CatalogCard } from './card';
import { KIND_WORDS } from './words';

/** Cards under each other by kind; in the order of the search where words were typed, best first. */
export function CatalogLists({
  items,
  reviews,
  ranked,
}: {
  items: CatalogRow[];
  reviews: ReadonlyMap<string, Review>;
  ranked: boolean;
}) {
  const groups = KINDS.map((kind) => ({ kind, own: items.filter((item) => item.kind === kind) })).filter(
    ({ own }) => own.length > 0,
  );
  if (ranked || groups.length < 2) return <Cards items={items} reviews={reviews} />;
  return groups.map(({ kind, own }) => (
    <section key={kind} aria-labelledby={`kind-${kind}`} className="mt-6">
      <h2 id={`kind-${kind}`} className="text-xl">
        {KIND_WORDS[kind].many}
      </h2>
      <Cards items={own} reviews={reviews} />
    </section>
  ));
}

function Cards({ items, reviews }: { items: CatalogRow[]; reviews: ReadonlyMap<string, Review> }) {
  return (
    <ul className="mt-3 grid gap-3 md:grid-cols-2 xl:grid-cols-3">
      {items.map((item) => (
        <CatalogCard key={item.id} item={item} review={reviews.get(item.id)?.state ?? 'none'} />
      ))}
    </ul>
  );
}

/** The clinic's own items that left the lists; each can be brought back from its page. */
export function Archived({ items }: { items: CatalogItem[] }) {
  if (items.length === 0) return null;
  return (
    <details className="mt-10 border-t border-line pt-4">
      <summary className="min-h-11 cursor-pointer font-semibold text-teal">Archived ({items.length})</summary>
      <ul className="mt-2 grid gap-1">
        {items.map((item) => (
          <li key={item.id}>
            <a
              href={`/catalog/${item.id}`}
              className="inline-flex min-h-8 items-center text-teal underline underline-offset-4"
            >
              {item.text.en.name}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
