import type { Dose, Quantity } from '../dose/dose';
import { addDays, type Day, daysBetween, daysFrom, mondayOf, weekdayOf } from './calendar';

/**
 * What is to be done on a day, and what of it was. Pure: everything follows from the plan, what was ticked, and
 * the patient's own date.
 */

/** The item id under which the answers of a whole day are kept (pain, effort, a comment): no item can have it. */
export const SESSION = '*';

export interface PlannedItem {
  id: string;
  dose: Dose;
  /** Strength work, which wants a day of rest after it. */
  loaded: boolean;
}
export interface PlannedPhase {
  id: string;
  /** `null`: no end is set. */
  weeks: number | null;
  /** It names a condition ("when phase 1 feels easy"), so that no date alone starts it. */
  gated: boolean;
  items: PlannedItem[];
}
/** One published version, from the patient's day on which it came. */
export interface Plan {
  from: Day;
  /** The day since which its first phase has been the first one: from there its weeks are counted. */
  since: Day;
  phases: PlannedPhase[];
}

/** How often each item was done on each day; days of nothing are absent. */
export type Ticks = ReadonlyMap<string, ReadonlyMap<Day, number>>;

const times = (ticks: Ticks, item: string, day: Day): number => ticks.get(item)?.get(day) ?? 0;

/** Builds the counts from what was written down; what was taken back (`none`) does not count. */
export function countTicks(rows: readonly { itemId: string; date: Day; done: string }[]): Ticks {
  const ticks = new Map<string, Map<Day, number>>();
  for (const { itemId, date, done } of rows) {
    if (done === 'none' || itemId === SESSION) continue;
    const days = ticks.get(itemId) ?? new Map<Day, number>();
    ticks.set(itemId, days.set(date, (days.get(date) ?? 0) + 1));
  }
  return ticks;
}

/** Every day on which anything at all was done. */
export const activeDays = (ticks: Ticks): Set<Day> =>
  new Set([...ticks.values()].flatMap((days) => [...days.keys()]));

/** One item on one day. */
export interface Turn {
  /** `resting` after loaded work, `enough` for this week, `off` on this day, `wish` only when it is needed. */
  state: 'due' | 'done' | 'resting' | 'enough' | 'off' | 'wish';
  /** How often it was done on this day, and how often it is meant to be. */
  count: number;
  target: number;
  /** "Every 2 hours" is counted up, and no count is too low. */
  everyHours: number | null;
  /** "3 times a week" without weekdays: days of this week on which it was done. */
  week: { done: number; of: number } | null;
  restTomorrow: boolean;
}

/** A day off after each session fits into a week this often. */
const RESTED_DAYS_A_WEEK = 3;
/** A range is kept by its low end. */
const low = (value: Quantity | undefined, missing: number): number =>
  value === undefined ? missing : typeof value === 'number' ? value : value[0];

/** Days a week that are left to the patient to choose; `null` where the days are fixed or are all of them. */
function freeDays({ daysPerWeek, weekdays, everyDays }: Dose): number | null {
  const days = low(daysPerWeek, 7);
  return days < 7 && !weekdays && everyDays === undefined ? days : null;
}

/** What one item asks for on one day, given what was done before and on it. */
export function turnOf({ id, dose, loaded }: PlannedItem, day: Day, ticks: Ticks): Turn {
  const count = times(ticks, id, day);
  const everyHours = dose.everyHours ?? null;
  const target = everyHours === null ? low(dose.timesPerDay, 1) : 1;
  const free = freeDays(dose);
  const before = daysFrom(mondayOf(day), addDays(day, -1)).filter(
    (each) => times(ticks, id, each) > 0,
  ).length;
  const week = free === null ? null : { done: before + (count > 0 ? 1 : 0), of: free };
  const rests = loaded && free !== null && free <= RESTED_DAYS_A_WEEK;
  const turn = { count, target, everyHours, week };
  const is = (state: Turn['state']): Turn => ({
    ...turn,
    state,
    restTomorrow: state === 'done' && rests && week !== null && week.done < week.of,
  });
  if (count >= target) return is('done');
  if (dose.asNeeded) return is('wish');
  if (count > 0) return is('due');
  if (dose.weekdays && !dose.weekdays.includes(weekdayOf(day))) return is('off');
  const pause = dose.everyDays ?? 1;
  if (daysFrom(addDays(day, 1 - pause), addDays(day, -1)).some((each) => times(ticks, id, each) > 0))
    return is('off');
  if (free !== null && before >= free) return is('enough');
  return is(rests && times(ticks, id, addDays(day, -1)) > 0 ? 'resting' : 'due');
}

/**
 * Which phase a day belongs to. A phase begins when its first item is ticked, or when the weeks of the one
 * before it are over and it names no condition; a condition is for the patient to judge.
 *
 * @param firstDone the first day on which each item was ever done
 */
export function phaseOn({ phases, since }: Plan, day: Day, firstDone: ReadonlyMap<string, Day>): number {
  const begun = (phase: PlannedPhase): Day | undefined =>
    phase.items
      .flatMap((item) => firstDone.get(item.id) ?? [])
      .filter((first) => first <= day)
      .sort()[0];
  let index = phases.findLastIndex((phase, at) => at > 0 && begun(phase) !== undefined);
  const reached = index > 0 ? phases[index] : undefined;
  let start = (reached && begun(reached)) ?? since;
  if (index < 0) index = 0;
  for (;;) {
    const [phase, next] = [phases[index], phases[index + 1]];
    if (!phase || !next || next.gated || phase.weeks === null) return index;
    const end = addDays(start, phase.weeks * 7);
    if (day < end) return index;
    [index, start] = [index + 1, end];
  }
}

/** The version that a day belongs to; none before the first was published. */
export const planOn = (plans: readonly Plan[], day: Day): Plan | undefined =>
  plans.findLast((plan) => plan.from <= day);

/** Everything that is known about one patient's doing of one program. */
export interface History {
  plans: readonly Plan[];
  ticks: Ticks;
  firstDone: ReadonlyMap<string, Day>;
}

const itemsOn = ({ plans, firstDone }: History, day: Day): { plan: Plan; items: PlannedItem[] } | null => {
  const plan = planOn(plans, day);
  const phase = plan?.phases[phaseOn(plan, day, firstDone)];
  return plan && phase ? { plan, items: phase.items } : null;
};

/** Whether the plan itself names this day, whatever was done before. */
const isFixedOn = (plan: Plan, { dose }: PlannedItem, day: Day): boolean => {
  if (dose.asNeeded || freeDays(dose) !== null) return false;
  if (dose.weekdays) return dose.weekdays.includes(weekdayOf(day));
  return dose.everyDays === undefined || daysBetween(plan.since, day) % dose.everyDays === 0;
};

/**
 * Sessions done against planned. A session is a day with something to do. A day that is not over counts as
 * planned only once it is done; "3 times a week" counts as missed only when the week has no room left for it.
 *
 * @param from first and `today` last day that are looked at, in the patient's own calendar
 */
export function sessionsOf(history: History, from: Day, today: Day): { done: number; planned: number } {
  const active = activeDays(history.ticks);
  const weeks = new Map<Day, Day[]>();
  for (const day of daysFrom(from, today)) {
    const monday = mondayOf(day);
    weeks.set(monday, [...(weeks.get(monday) ?? []), day]);
  }
  let [done, planned] = [0, 0];
  for (const [monday, days] of weeks) {
    const did = days.filter((day) => active.has(day)).length;
    let [fixed, free] = [0, 0];
    for (const day of days) {
      const found = itemsOn(history, day);
      if (!found) continue;
      const over = day < today || active.has(day);
      if (over && found.items.some((item) => isFixedOn(found.plan, item, day))) fixed++;
      for (const { dose } of found.items) if (!dose.asNeeded) free = Math.max(free, freeDays(dose) ?? 0);
    }
    const end = addDays(monday, 6);
    const left = daysBetween(today, end) + (active.has(today) ? 0 : 1);
    const room = Math.min(free, days.length + (end > today ? daysBetween(today, end) : 0));
    const lost = Math.max(0, room - did - (end >= today ? left : 0));
    const sessions = Math.max(fixed, Math.min(room, did + lost));
    planned += sessions;
    done += Math.min(did, sessions);
  }
  return { done, planned };
}

/** From this many missed days on, the page says "Welcome back". */
const ABSENCE_DAYS = 3;
const LOOK_BACK_DAYS = 60;

/** Whether at least 3 days with something to do have passed since anything was done. Never before a first time. */
export function wasAway(history: History, today: Day): boolean {
  const last = [...activeDays(history.ticks)]
    .filter((day) => day < today)
    .sort()
    .at(-1);
  if (!last) return false;
  if (daysBetween(last, today) > LOOK_BACK_DAYS) return true;
  const missed = daysFrom(addDays(last, 1), addDays(today, -1)).filter((day) =>
    itemsOn(history, day)?.items.some((item) => turnOf(item, day, history.ticks).state === 'due'),
  );
  return missed.length >= ABSENCE_DAYS;
}
