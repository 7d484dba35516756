import { formatDose } from '../../lib/dose/format';
import { parseEntry } from '../../lib/dose/parse';
import { FigureAtWork } from '../figure/at-work';

const TYPED = 'childs pose 3x30s 2x/day';
const FIGURE = 'childs-pose';

/** The product in one picture: the clinician's line above, and below it what the patient reads, made from it. */
export function LineBecomesPage() {
  const { dose } = parseEntry(TYPED);
  return (
    <figure className="grid gap-3">
      <div className="flex items-center justify-between gap-3 rounded-lg border-2 border-teal bg-surface px-4 py-3">
        <span>
          <span className="block text-xs text-soft">You type</span>
          <span className="figures text-lg">{TYPED}</span>
        </span>
        <kbd className="rounded-sm border border-edge px-2 py-1 font-sans text-xs font-semibold text-soft">
          Enter
        </kbd>
      </div>
      <div className="overflow-hidden rounded-lg border border-line bg-surface shadow-lift">
        <FigureAtWork id={FIGURE} language="en" />
        <div className="grid gap-1 px-5 py-4">
          <span className="text-xs text-soft">They read</span>
          <p className="font-serif text-xl font-semibold">Child’s pose</p>
          <p className="figures text-lg">{formatDose(dose, 'en')}</p>
        </div>
      </div>
      <figcaption className="sr-only">
        A typed line becomes a drawn exercise with its dose in plain words.
      </figcaption>
    </figure>
  );
}
