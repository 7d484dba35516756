/** The figure beside words that do not depend on it: doors, empty lists. */
export function FigureAtRest({ id }: { id: string }) {
  return <img src={`/figures/${id}.svg`} alt="" className="w-full" />;
}
