import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ItemPage } from '../../../../components/catalog/item-page';
import { requireMember } from '../../../../lib/auth/gate';
import { getCatalogItem, getOwnFacts, hashesOf, listCatalogRows } from '../../../../lib/catalog/queries';
import { listReviews } from '../../../../lib/reviews/queries';

export const metadata: Metadata = { title: 'Catalog' };

export default async function CatalogItemPage({
  params,
  searchParams,
}: {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ lang?: string }>;
}) {
  const { id } = await params;
  const { scope } = await requireMember(`/catalog/${id}`);
  const item = (await getCatalogItem(scope, id)) ?? notFound();
  const names = new Map((await listCatalogRows(scope)).map((row) => [row.id, row.text.en.name]));
  const review = (await listReviews(scope)).get(id);
  const facts = await getOwnFacts(scope, id);
  const hash = (await hashesOf(scope)).get(id) ?? '';
  const language = (await searchParams).lang === 'es' ? 'es' : 'en';
  return (
    <ItemPage
      item={item}
      names={names}
      review={review}
      language={language}
      origin={facts?.origin ?? null}
      role={scope.role}
      hash={hash}
    />
  );
}
