import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ItemForm } from '../../../../../components/catalog/editor/item-form';
import { PhotoForm } from '../../../../../components/catalog/editor/photo-form';
import { photoHref } from '../../../../../components/catalog/photo';
import { PageHead } from '../../../../../components/ui/page-head';
import { requireClinician } from '../../../../../lib/auth/gate';
import { getCatalogItem, getOwnFacts } from '../../../../../lib/catalog/queries';
import { prepareForm } from '../../form-setting';

export const metadata: Metadata = { title: 'Edit item' };

export default async function EditItemPage({
  params,
  searchParams,
}: {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ refused?: string }>;
}) {
  const { id } = await params;
  const { scope } = await requireClinician(`/catalog/${id}/edit`);
  const item = (await getCatalogItem(scope, id)) ?? notFound();
  const facts = (await getOwnFacts(scope, id)) ?? notFound();
  const { refused } = await searchParams;
  const prepared = await prepareForm(scope, { kind: item.kind, id, originId: null }, item, {
    refused: refused !== undefined,
    revision: facts.revision,
  });
  return (
    <>
      <PageHead
        title={`Edit “${item.text.en.name}”`}
        back={{ href: `/catalog/${id}`, label: item.text.en.name }}
      >
        Programs that are already published keep the words that they were published with.
      </PageHead>
      <ItemForm
        kind={item.kind}
        action={`/api/catalog/items/${id}`}
        hidden={{ revision: String(facts.revision) }}
        originChanged={facts.origin?.changed ?? false}
        {...prepared}
      />
      {(item.kind === 'exercise' || item.kind === 'habit') && (
        <PhotoForm id={id} name={item.text.en.name} photo={photoHref(item)} />
      )}
    </>
  );
}
