import type { Metadata } from 'next';
import { Filters, Kinds } from '../../../components/catalog/filters';
import { countKinds, filterSchema, findItems } from '../../../components/catalog/find';
import { Archived, CatalogLists } from '../../../components/catalog/lists';
import { ButtonLink } from '../../../components/ui/button';
import { Empty } from '../../../components/ui/empty';
import { PageHead } from '../../../components/ui/page-head';
import { requireMember } from '../../../lib/auth/gate';
import { listArchived, listCatalogRows } from '../../../lib/catalog/queries';
import { listReviews } from '../../../lib/reviews/queries';

export const metadata: Metadata = { title: 'Catalog' };

export default async function CatalogPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const { scope } = await requireMember('/catalog');
  const filter = filterSchema.parse(await searchParams);
  const items = await listCatalogRows(scope);
  const reviews = await listReviews(scope);
  const archived = scope.role === 'assistant' ? [] : await listArchived(scope);
  const found = findItems(items, filter);
  return (
    <>
      <PageHead
        title="Catalog"
        action={
          scope.role !== 'assistant' && (
            <div className="flex flex-wrap gap-3">
              {scope.role === 'owner' && <ButtonLink href="/catalog/review">Review</ButtonLink>}
              <ButtonLink look="primary" href="/catalog/new">
                Write a new item
              </ButtonLink>
            </div>
          )
        }
      >
        What you can put into a program, with its sources.
      </PageHead>
      <Kinds filter={filter} counts={countKinds(items)} />
      <Filters filter={filter} />
      <p role="status" className="mt-5 text-sm text-soft">
        {found.length === 1 ? '1 item' : `${found.length} items`}
      </p>
      {found.length ? (
        <CatalogLists items={found} reviews={reviews} ranked={filter.q.trim() !== ''} />
      ) : (
        <Empty
          title="Nothing fits all of this"
          action={<ButtonLink href="/catalog">Show everything</ButtonLink>}
        >
          Try fewer filters, or another word: the search knows many names for one exercise.
        </Empty>
      )}
      <Archived items={archived} />
    </>
  );
}
