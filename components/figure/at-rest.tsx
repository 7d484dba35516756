import { stillOf } from './drawn';

/** The figure beside words that do not depend on it: doors, empty lists. */
export function FigureAtRest({ id }: { id: string }) {
  const drawn = stillOf(id);
  if (!drawn) return null;
  return <img src={drawn.href} alt="" width={drawn.width} height={drawn.height} className="h-auto w-full" />;
}
