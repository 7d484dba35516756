import type { Language } from '../../lib/programs/schema';
import { figureWords, movingOf, stillOf } from './drawn';

/**
 * The figure doing the exercise, with its movement in words for those who do not see it. It can be held still
 * without a script, and stands still by itself where the device asks for less motion.
 */
export function FigureAtWork({ id, language }: { id: string; language: Language }) {
  const still = stillOf(id);
  const moving = movingOf(id);
  if (!still) return null;
  const { href, width, height } = still;
  const alt = figureWords(id, language);
  const frame = { width, height, className: 'h-auto max-h-96 w-full object-contain' };
  if (!moving)
    return (
      <div className="bg-paper p-4">
        <img {...frame} src={href} alt={alt} />
      </div>
    );
  return (
    <div className="group/figure relative bg-paper p-4 scheme-light">
      <picture className="group-has-checked/figure:hidden">
        <source media="(prefers-reduced-motion: reduce), print" srcSet={href} />
        <img {...frame} src={moving.href} alt={alt} />
      </picture>
      <div className="hidden group-has-checked/figure:block">
        <img {...frame} src={href} alt={alt} />
      </div>
      <label className="absolute top-2 right-2 inline-flex min-h-8 cursor-pointer items-center gap-1.5 rounded-full bg-paper-edge px-3 text-xs font-semibold text-paper-ink has-focus-visible:outline-2 has-focus-visible:outline-paper-ink motion-reduce:hidden print:hidden">
        <input type="checkbox" className="size-3.5 accent-paper-ink" />
        Hold still
      </label>
    </div>
  );
}
