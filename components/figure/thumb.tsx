import { stillOf } from './drawn';

/** An item's picture in a list; the name beside it says what it is. Nothing where nothing is drawn. */
export function FigureThumb({ id }: { id: string }) {
  const drawn = stillOf(id);
  if (!drawn) return null;
  const { href, width, height } = drawn;
  return (
    <div className="aspect-[4/3] bg-paper p-1.5">
      <img
        src={href}
        alt=""
        width={width}
        height={height}
        loading="lazy"
        className="size-full object-contain"
      />
    </div>
  );
}
