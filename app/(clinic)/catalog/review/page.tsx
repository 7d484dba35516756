import type { Metadata } from 'next';
import { ReviewParts } from '../../../../components/catalog/review-parts';
import { Notice } from '../../../../components/ui/notice';
import { PageHead } from '../../../../components/ui/page-head';
import { requireOwner } from '../../../../lib/auth/gate';
import { hashesOf, listCatalog, listRedFlags } from '../../../../lib/catalog/queries';
import { REGIONS } from '../../../../lib/catalog/vocabulary';
import { countParts, partOf } from '../../../../lib/reviews/model';
import { listReviews } from '../../../../lib/reviews/queries';

export const metadata: Metadata = { title: 'Review the catalog' };

/** The owner reads the catalog part by part, and signs what may be used. */
export default async function ReviewPage({
  searchParams,
}: {
  searchParams: Promise<{ part?: string; signed?: string }>;
}) {
  const { scope } = await requireOwner();
  const { part = '', signed = '' } = await searchParams;
  const items = [...(await listRedFlags()), ...(await listCatalog(scope))];
  const reviews = await listReviews(scope);
  const hashes = await hashesOf(scope);
  const counts = countParts(['red-flags', ...REGIONS], items, reviews);
  return (
    <>
      <PageHead title="Review the catalog" back={{ href: '/catalog', label: 'Catalog' }}>
        Nothing that ships was read by a clinician of yours. Read a part, then sign it in your name; a text
        that changes asks again.
      </PageHead>
      {/^\d{1,4}$/.test(signed) && (
        <div role="status" className="mb-6">
          <Notice look="note">{signed === '1' ? '1 item' : `${signed} items`} signed off.</Notice>
        </div>
      )}
      <ReviewParts
        counts={counts}
        open={part}
        items={items.filter((item) => partOf(item) === part)}
        reviews={reviews}
        hashes={hashes}
      />
    </>
  );
}
