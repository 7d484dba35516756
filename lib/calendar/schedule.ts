import { addDays, type Day, weekdayOf } from '../check-ins/calendar';
import type { Plan } from '../check-ins/model';
import { type DayTime, type Dose, WEEKDAYS, type Weekday } from '../dose/dose';
import type { Anchor } from '../wording/patient-session';

/** When the sessions of a plan are, so that a calendar can remind of them. */
export interface Schedule {
  first: Day;
  /** The last day that a reminder may be on. */
  until: Day;
  days: readonly Weekday[];
  /** "Every second day", where all of the plan says so; then `days` has no say. */
  everyDays: number | null;
  /** What each session of a day is tied to, in the order of the day. */
  sessions: readonly Anchor[];
}

/** Weeks that are reminded of where the plan names no end: after that somebody should have looked at it. */
const OPEN_WEEKS = 12;
/** More alarms a day than this are switched off, not heard. */
export const MOST_SESSIONS = 3;

const USUAL: readonly (readonly Anchor[])[] = [
  ['breakfast'],
  ['breakfast', 'dinner'],
  ['breakfast', 'lunch', 'dinner'],
];
const ANCHOR_OF: Readonly<Record<DayTime, Anchor>> = {
  am: 'breakfast',
  noon: 'lunch',
  pm: 'dinner',
  bed: 'bed',
};
const ORDER: readonly Anchor[] = ['waking', 'breakfast', 'lunch', 'work', 'dinner', 'bed'];

/** Days of the week that "3 times a week" falls on, with rest between as far as it goes. */
const SPREAD: Readonly<Record<number, readonly Weekday[]>> = {
  1: ['mo'],
  2: ['mo', 'th'],
  3: ['mo', 'we', 'fr'],
  4: ['mo', 'tu', 'th', 'fr'],
  5: ['mo', 'tu', 'we', 'th', 'fr'],
  6: ['mo', 'tu', 'we', 'th', 'fr', 'sa'],
};

const high = (value: number | [number, number] | undefined, missing: number): number =>
  value === undefined ? missing : typeof value === 'number' ? value : value[1];

const daysOf = ({ weekdays, daysPerWeek, everyDays }: Dose): readonly Weekday[] =>
  weekdays ?? (everyDays === undefined ? SPREAD[high(daysPerWeek, 7)] : undefined) ?? WEEKDAYS;

/**
 * The reminders of a plan from one phase on; `null` where nothing has a time ("when you need it" alone).
 *
 * @param anchor what the patient chose for the first session of the day
 */
export function scheduleOf(plan: Plan, phase: number, anchor: Anchor | null = null): Schedule | null {
  const ahead = plan.phases.slice(phase);
  const doses = (ahead[0]?.items ?? []).map(({ dose }) => dose).filter(({ asNeeded }) => !asNeeded);
  if (doses.length === 0) return null;
  const [step] = new Set(doses.map(({ everyDays }) => everyDays ?? null));
  const everyDays = doses.every((dose) => (dose.everyDays ?? null) === step) ? (step ?? null) : null;
  const days = WEEKDAYS.filter((day) => doses.some((dose) => daysOf(dose).includes(day)));
  const weeks = ahead.map((each) => each.weeks);
  const length = weeks.includes(null)
    ? OPEN_WEEKS
    : weeks.reduce<number>((sum, each) => sum + (each ?? 0), 0);
  let first = plan.from;
  while (everyDays === null && !days.includes(weekdayOf(first))) first = addDays(first, 1);
  return {
    first,
    until: addDays(plan.from, length * 7 - 1),
    days,
    everyDays,
    sessions: sessionsOf(doses, anchor),
  };
}

function sessionsOf(doses: readonly Dose[], anchor: Anchor | null): readonly Anchor[] {
  const named = doses.flatMap(({ when }) => when ?? []).map((time) => ANCHOR_OF[time]);
  const count = Math.max(...doses.map(({ timesPerDay }) => high(timesPerDay, 1)));
  const usual = USUAL[Math.min(count, MOST_SESSIONS) - 1] ?? ['breakfast' as const];
  const wanted = named.length ? named : usual;
  const chosen = anchor ? [anchor, ...wanted.filter((each) => each !== anchor).slice(1)] : wanted;
  return ORDER.filter((each) => chosen.includes(each)).slice(0, MOST_SESSIONS);
}
