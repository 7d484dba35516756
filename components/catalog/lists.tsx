import type { CatalogRow } from '../../lib/catalog/rows';
import { KINDS } from '../../lib/catalog/vocabulary';
import { CatalogCard } from './card';
import { KIND_WORDS } from './words';

/** Cards under each other by kind; in the order of the search where words were typed, best first. */
export function CatalogLists({
  items,
  reviewed,
  ranked,
}: {
  items: CatalogRow[];
  reviewed: ReadonlySet<string>;
  ranked: boolean;
}) {
  const groups = KINDS.map((kind) => ({ kind, own: items.filter((item) => item.kind === kind) })).filter(
    ({ own }) => own.length > 0,
  );
  if (ranked || groups.length < 2) return <Cards items={items} reviewed={reviewed} />;
  return groups.map(({ kind, own }) => (
    <section key={kind} aria-labelledby={`kind-${kind}`} className="mt-6">
      <h2 id={`kind-${kind}`} className="text-xl">
        {KIND_WORDS[kind].many}
      </h2>
      <Cards items={own} reviewed={reviewed} />
    </section>
  ));
}

function Cards({ items, reviewed }: { items: CatalogRow[]; reviewed: ReadonlySet<string> }) {
  return (
    <ul className="mt-3 grid gap-3 md:grid-cols-2 xl:grid-cols-3">
      {items.map((item) => (
        <CatalogCard key={item.id} item={item} reviewed={reviewed.has(item.id)} />
      ))}
    </ul>
  );
}
