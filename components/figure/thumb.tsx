/** An item's still picture in a list; the name beside it says what it is. */
export function FigureThumb({ id }: { id: string }) {
  return (
    <img
      src={`/figures/${id}.svg`}
      alt=""
      loading="lazy"
      className="aspect-[5/3] w-full object-contain p-2"
    />
  );
}
