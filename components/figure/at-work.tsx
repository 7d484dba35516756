import type { Language } from '../../lib/programs/schema';

/** The figure doing the exercise, with its movement in words for those who do not see it. */
export function FigureAtWork({ id, language }: { id: string; language: Language }) {
  return <img src={`/figures/${id}.svg`} alt={language} className="w-full" />;
}
