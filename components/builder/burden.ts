import type { CatalogRow } from '../../lib/catalog/rows';
import { minutesPerDay } from '../../lib/dose/estimate';
import type { ProgramDocument } from '../../lib/programs/schema';

/** What a plan asks of a person on a busy day. */
export interface Burden {
  exercises: number;
  /** Minutes on a day on which everything is done, without walking and rest. */
  minutes: number;
  /** Minutes of walking, cycling and rest: counted apart, because they are not "exercises" to a patient. */
  apart: number;
  level: 'light' | 'much' | 'too-much';
}

/** Older adults did 2 exercises better than 8, and four or more are done less: house limits after facts 5a. */
const MUCH = { exercises: 4, minutes: 15 };
const TOO_MUCH = { exercises: 6, minutes: 30 };
const APART: ReadonlySet<string> = new Set(['aerobic', 'relaxation']);

/** The burden of the heaviest phase: a person is in one phase at a time. */
export function burdenOf(
  plan: Pick<ProgramDocument, 'phases' | 'items'>,
  rows: ReadonlyMap<string, CatalogRow>,
): Burden {
  const phases = plan.phases.map((phase) => {
    let exercises = 0;
    let minutes = 0;
    let apart = 0;
    for (const id of phase.order) {
      const item = plan.items[id];
      const row = item && rows.get(item.catalogId);
      if (!item?.dose || row?.kind !== 'exercise') continue;
      const time = minutesPerDay(item.dose, row.type);
      if (APART.has(row.type)) apart += time;
      else {
        exercises++;
        minutes += time;
      }
    }
    return { exercises, minutes, apart };
  });
  const none = { exercises: 0, minutes: 0, apart: 0 };
  const most = phases.reduce(
    (heaviest, phase) => (weight(phase) > weight(heaviest) ? phase : heaviest),
    none,
  );
  const over = (limit: typeof MUCH) => most.exercises > limit.exercises || most.minutes > limit.minutes;
  return {
    exercises: most.exercises,
    minutes: Math.round(most.minutes),
    apart: Math.round(most.apart),
    level: over(TOO_MUCH) ? 'too-much' : over(MUCH) ? 'much' : 'light',
  };
}

const weight = (phase: { exercises: number; minutes: number; apart: number }) =>
  phase.minutes + phase.exercises + phase.apart / 1000;

/** "4 items · 12 min a day · 15 min walking or rest" */
export function burdenWords({ exercises, minutes, apart }: Burden): string {
  return [
    exercises === 1 ? '1 exercise' : `${exercises} exercises`,
    `${minutes} min a day`,
    apart ? `${apart} min of walking or rest` : '',
  ]
    .filter(Boolean)
    .join(' · ');
}
