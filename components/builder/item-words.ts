import { formatDose } from '../../lib/dose/format';
import type { ProgramItem } from '../../lib/programs/schema';
import { courseWords } from '../../lib/view/words';

/** Everything that an item of the plan says, in words, for a comparison or a history. */
export function itemWords(item: ProgramItem): string {
  return [
    amountWords(item),
    item.core ? 'One of the two that matter most.' : '',
    item.onBed ? 'On the bed.' : '',
    item.offerEasier ? '' : 'Without the easier way.',
    item.note ? `Note: “${item.note}”` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** The dose, the course or the number, whichever the item's kind has. */
export function amountWords(item: ProgramItem): string {
  if (item.dose) return formatDose(item.dose, 'en') || 'Without a dose.';
  if (item.course) return courseWords(item.course, 'clinic', 'en');
  if (item.amount !== undefined) return `The number is ${item.amount}.`;
  return 'In the plan.';
}
