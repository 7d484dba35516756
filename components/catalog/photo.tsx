import type { OwnMark } from '../../lib/catalog/schema';

/** Where members of the clinic see an item's own photo; '' where it has none. */
export const photoHref = ({ id, own }: { id: string; own?: OwnMark }): string =>
  own?.photo ? `/api/catalog/photos/${id}?v=${own.photo.hash}` : '';

/** The photo on the item's page. */
export function PhotoAtWork({ item, name }: { item: { id: string; own?: OwnMark }; name: string }) {
  if (!item.own?.photo) return null;
  const { width, height } = item.own.photo;
  return (
    <div className="bg-paper p-4">
      <img
        src={photoHref(item)}
        alt={`Photo: ${name}`}
        width={width}
        height={height}
        className="mx-auto h-auto max-h-96 w-auto max-w-full object-contain"
      />
    </div>
  );
}

/** The photo in a list; the name beside it says what it is. */
export function PhotoThumb({ item }: { item: { id: string; own?: OwnMark } }) {
  return (
    <div className="aspect-[4/3] bg-paper">
      <img src={photoHref(item)} alt="" loading="lazy" className="size-full object-cover" />
    </div>
  );
}
