import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ItemForm } from '../../../../components/catalog/editor/item-form';
import { KIND_WORDS } from '../../../../components/catalog/words';
import { ButtonLink } from '../../../../components/ui/button';
import { PageHead } from '../../../../components/ui/page-head';
import { requireClinician } from '../../../../lib/auth/gate';
import { getCatalogItem } from '../../../../lib/catalog/queries';
import { KINDS } from '../../../../lib/catalog/vocabulary';
import { isKind, prepareForm } from '../form-setting';

export const metadata: Metadata = { title: 'New item' };

/** A new item of the clinic: a copy of another, or from a blank form of its kind. Reading writes nothing. */
export default async function NewItemPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const { scope } = await requireClinician('/catalog/new');
  const { kind, copy, refused } = await searchParams;
  const origin = typeof copy === 'string' ? ((await getCatalogItem(scope, copy)) ?? notFound()) : null;
  if (!origin && !isKind(kind)) return <ChooseKind />;
  const form = {
    kind: origin?.kind ?? (isKind(kind) ? kind : 'exercise'),
    id: null,
    originId: origin?.id ?? null,
  };
  const prepared = await prepareForm(scope, form, origin, { refused: refused !== undefined });
  const back = origin
    ? { href: `/catalog/${origin.id}`, label: origin.text.en.name }
    : { href: '/catalog', label: 'Catalog' };
  return (
    <>
      <PageHead
        title={origin ? `Adapt “${origin.text.en.name}”` : `New ${KIND_WORDS[form.kind].one.toLowerCase()}`}
        back={back}
      >
        {origin
          ? 'A copy for your clinic. The one that you began from stays as it is.'
          : 'For your clinic alone. It is found and added like every other item.'}
      </PageHead>
      <ItemForm
        kind={form.kind}
        action="/api/catalog/items"
        hidden={origin ? { origin: origin.id } : {}}
        {...prepared}
      />
    </>
  );
}

function ChooseKind() {
  return (
    <>
      <PageHead title="Write a new item" back={{ href: '/catalog', label: 'Catalog' }}>
        To begin from one that exists, open it and choose “Copy and adapt”.
      </PageHead>
      <div className="flex flex-wrap gap-3">
        {KINDS.map((kind) => (
          <ButtonLink key={kind} href={`/catalog/new?kind=${kind}`}>
            {KIND_WORDS[kind].one}
          </ButtonLink>
        ))}
      </div>
    </>
  );
}
