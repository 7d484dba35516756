import type { ItemDay } from '../../lib/check-ins/day';
import type { PatientExercise } from '../../lib/programs/schema';
import type { TodayWords } from '../../lib/wording/patient-today';

/** The one form that every tick belongs to, wherever its button stands. */
export const TICKS = 'f';

/**
 * The buttons of one exercise. A button names which time of the day it is, so that a second tap, another tab or a
 * page from the phone's history ticks the same time again and nothing is counted twice.
 */
export function Tick({ item, turn, words }: { item: PatientExercise; turn: ItemDay; words: TodayWords }) {
  const status = statusOf(turn, words);
  const press = turn.count < turn.target ? words.done : words.again;
  return (
    <>
      {status && <p className="h">{status}</p>}
      <p className="row pr">
        <button
          type="submit"
          className="b"
          form={TICKS}
          name="done"
          value={`${item.id}.${turn.next}`}
          aria-label={`${press}: ${item.name}`}
        >
          {press}
        </button>
        {turn.last && (
          <button
            type="submit"
            className="b"
            form={TICKS}
            name="undo"
            value={`${item.id}~${turn.last}`}
            aria-label={`${words.undo}: ${item.name}`}
          >
            {words.undo}
          </button>
        )}
      </p>
    </>
  );
}

/** Where an item stands, in short sentences: how often today, how often this week, and when to rest. */
export function statusOf(turn: ItemDay, words: TodayWords): string {
  const { state, count, target, everyHours, week } = turn;
  return [
    everyHours !== null && count > 0 ? words.counted(count) : '',
    everyHours === null && target > 1 && count > 0 ? `${words.countToday(count, target)}.` : '',
    week && (week.done > 0 || state !== 'due') ? words.week(week.done, week.of) : '',
    state === 'resting' ? words.restToday : turn.restTomorrow ? words.restTomorrow : '',
    state === 'off' ? words.notToday : '',
    state === 'wish' ? words.whenNeeded : '',
  ]
    .filter(Boolean)
    .join(' ');
}
