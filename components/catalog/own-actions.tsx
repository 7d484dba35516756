import type { CatalogItem } from '../../lib/catalog/schema';
import { ButtonLink } from '../ui/button';
import { Form, Submit } from '../ui/form';

/** What a clinician can do with an item beside adding it: adapt a copy, and with the clinic's own one, change it. */
export function OwnActions({ item }: { item: CatalogItem }) {
  const { own } = item;
  return (
    <div className="mb-8 flex flex-wrap items-center gap-3">
      {own && <ButtonLink href={`/catalog/${item.id}/edit`}>Edit</ButtonLink>}
      <ButtonLink href={`/catalog/new?copy=${item.id}`}>Copy and adapt</ButtonLink>
      {own && (
        <Form action={`/api/catalog/items/${item.id}/${own.archived ? 'restore' : 'archive'}`}>
          <Submit look="quiet" working="One moment…">
            {own.archived ? 'Bring it back' : 'Archive'}
          </Submit>
        </Form>
      )}
      {own && (
        <p className="text-sm text-soft">
          {own.archived
            ? 'Archived: no longer found or added. Programs that hold it keep it.'
            : 'Your clinic’s own item.'}
        </p>
      )}
    </div>
  );
}

/** A copy says where it came from, and when the built-in text has changed since. */
export function OriginNote({ origin }: { origin: { id: string; name: string; changed: boolean } }) {
  return (
    <p className={`mb-6 text-sm ${origin.changed ? 'text-amber' : 'text-soft'}`}>
      {origin.changed ? 'Check: the item that this was copied from has changed since. ' : 'Copied from '}
      <a href={`/catalog/${origin.id}`} className="font-semibold text-teal underline underline-offset-4">
        {origin.name}
      </a>
      {origin.changed && '. Compare them, and say so in the editor.'}
    </p>
  );
}
