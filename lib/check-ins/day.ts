import { addDays, type Day, daysBetween, daysFrom } from './calendar';
import type { Changes } from './changes';
import {
  activeDays,
  type History,
  phaseOn,
  planOn,
  SESSION,
  sessionsOf,
  type Turn,
  turnOf,
  wasAway,
} from './model';
import { asksLess, asksMorning, type PainAnswer, type Zone, zoneOf } from './pain';
import { EDIT_DAYS, type Morning, type Obstacle } from './schema';

/** One written row, as the page needs it. */
export interface Row {
  clientId: string;
  itemId: string;
  date: Day;
  done: string;
  pain: number | null;
  nextMorning: Morning | null;
  effort: number | null;
  obstacle: Obstacle | null;
  comment: string;
}

export interface DayAnswer extends PainAnswer {
  date: Day;
  nextMorning: Morning | null;
  effort: number | null;
  obstacle: Obstacle | null;
  comment: string;
}

export interface ItemDay extends Turn {
  /** Which tick of the day the next one is; the page's button names it, so that a second tap is the same tick. */
  next: number;
  /** Client id of the newest tick, to take it back. */
  last: string | null;
}

/** What the page says about one day. Days are the patient's own. */
export interface PatientDay {
  day: Day;
  today: Day;
  timeZone: string;
  /** Index of the phase that this day belongs to. */
  phase: number;
  /** Every exercise of the plan by its id. */
  items: Record<string, ItemDay>;
  /** Exercises of the phase that are still to be done; those that were not done once yet; and those that were. */
  toDo: number;
  fresh: number;
  done: number;
  /** At least 3 missed days lie behind, and nothing was done yet today. */
  away: boolean;
  sessions: { done: number; planned: number; from: Day };
  answer: DayAnswer | null;
  /** How the answer reads against the usual pain. */
  zone: Zone | null;
  /** The session whose next morning is asked about now. */
  morning: { day: Day; pain: number } | null;
  /** Half the count is offered: today's answer was not green, or the last one was too much. */
  less: 'today' | 'before' | null;
  /** Days that can still be changed, the latest first. */
  earlier: Day[];
  /** What is new in the plan since the patient last pressed something, and when that was. */
  changes: (Changes & { since: Day }) | null;
}

/** Days over which the page counts sessions: a review comes after two weeks. */
const PROGRESS_DAYS = 14;
/** For so many days a hard session asks for half the count (a flare is eased for 2–3 days). */
const EASE_DAYS = 3;
/** "The next morning" is asked about until the day after it. */
const MORNING_DAYS = 2;

/** The answers of each day; of several the newest, which is what the patient meant last. */
export function answersOf(rows: readonly Row[]): Map<Day, DayAnswer> {
  const answers = new Map<Day, DayAnswer>();
  for (const row of rows) {
    if (row.itemId !== SESSION || row.done === 'none') continue;
    const { date, pain, nextMorning, effort, obstacle, comment } = row;
    answers.set(date, { date, pain, nextMorning, effort, obstacle, comment });
  }
  return answers;
}

/**
 * Lays what was written down over the plan.
 *
 * @param told.rows oldest first, at least those of the last four weeks
 * @param told.idOf the client id of the nth tick of an item on the day
 */
export function dayOf(told: {
  history: History;
  rows: readonly Row[];
  day: Day;
  today: Day;
  timeZone: string;
  usualPain: number | null;
  idOf: (itemId: string, n: number) => string;
}): Omit<PatientDay, 'changes'> {
  const { history, rows, day, today, timeZone, usualPain } = told;
  const plan = planOn(history.plans, day) ?? history.plans.at(-1);
  const phase = plan ? phaseOn(plan, day, history.firstDone) : 0;
  const items: Record<string, ItemDay> = {};
  for (const item of history.plans.at(-1)?.phases.flatMap((each) => each.items) ?? []) {
    const ids = rows
      .filter((row) => row.itemId === item.id && row.date === day && row.done !== 'none')
      .map((row) => row.clientId);
    let next = 1;
    while (ids.includes(told.idOf(item.id, next))) next++;
    items[item.id] = { ...turnOf(item, day, history.ticks), next, last: ids.at(-1) ?? null };
  }
  const now = (history.plans.at(-1)?.phases[phase]?.items ?? []).map((item) => items[item.id]);
  const answers = answersOf(rows);
  const answer = answers.get(day) ?? null;
  const zone = answer?.pain == null ? null : zoneOf(answer.pain, usualPain);
  const before = [...answers.values()]
    .filter(({ date }) => date < day)
    .sort((a, b) => (a.date < b.date ? -1 : 1));
  const last = before.findLast(({ pain }) => pain !== null);
  const age = last ? daysBetween(last.date, day) : Number.POSITIVE_INFINITY;
  const asks = day === today && last && age <= MORNING_DAYS && asksMorning(last, usualPain);
  const hard = last && age <= EASE_DAYS && asksLess(last, usualPain);
  const first = history.plans[0]?.from ?? today;
  const from = [first, addDays(day, 1 - PROGRESS_DAYS)].sort().at(-1) ?? day;
  return {
    day,
    today,
    timeZone,
    phase,
    items,
    toDo: now.filter((turn) => turn?.state === 'due').length,
    fresh: now.filter((turn) => turn?.state === 'due' && turn.count === 0).length,
    done: now.filter((turn) => turn?.state === 'done').length,
    away: day === today && !activeDays(history.ticks).has(day) && wasAway(history, day),
    sessions: { ...sessionsOf(history, from, day), from },
    answer,
    zone,
    morning: asks && last.pain !== null ? { day: last.date, pain: last.pain } : null,
    less: zone === null ? (hard ? 'before' : null) : zone === 'green' ? null : 'today',
    earlier: daysFrom(addDays(today, -EDIT_DAYS), addDays(today, -1))
      .filter((each) => each >= first)
      .reverse(),
  };
}
