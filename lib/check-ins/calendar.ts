import { WEEKDAYS, type Weekday } from '../dose/dose';

/**
 * Days as the patient's own calendar has them, written `2026-11-23`. Arithmetic is done on the written date,
 * in UTC, so that a night in which the clocks change is a night like any other.
 */
export type Day = string;

const DAY_MS = 86_400_000;
const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  // The Gregorian calendar in ASCII digits, whatever this machine is set to.
  const format = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  formats.set(timeZone, format);
  return format;
}

/** Whether a text names a time zone that this machine knows, e.g. `Europe/Madrid`. */
export function isTimeZone(text: string): boolean {
  if (!/^[A-Za-z0-9_+/-]{1,64}$/.test(text)) return false;
  try {
    formatFor(text);
    return true;
  } catch {
    return false;
  }
}

/** The date on a wall calendar in a time zone at one moment. */
export function dayIn(timeZone: string, at: Date): Day {
  // "11/23/2026": half the time of asking for its parts, and a page asks a dozen times.
  const [month, day, year = ''] = formatFor(timeZone).format(at).split('/');
  return `${year.padStart(4, '0')}-${month}-${day}`;
}

const utc = (day: Day): number => Date.parse(`${day}T00:00:00Z`);

/** Whether a text is a real date of the calendar, `2026-02-30` not among them. */
export const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(utc(text)) && addDays(text, 0) === text;

/** The day so many days later; earlier where the number is below zero. */
export const addDays = (day: Day, days: number): Day =>
  new Date(utc(day) + days * DAY_MS).toISOString().slice(0, 10);

/** How many days after the first the second is; below zero where it is before it. */
export const daysBetween = (first: Day, second: Day): number =>
  Math.round((utc(second) - utc(first)) / DAY_MS);

const weekdayNumber = (day: Day): number => (new Date(utc(day)).getUTCDay() + 6) % 7;

export const weekdayOf = (day: Day): Weekday => WEEKDAYS[weekdayNumber(day)] ?? 'mo';

/** The Monday of a day's week: "3 times a week" is counted from Monday to Sunday. */
export const mondayOf = (day: Day): Day => addDays(day, -weekdayNumber(day));

/** Every day from the first to the last, both included. */
export function daysFrom(first: Day, last: Day): Day[] {
  const count = Math.max(0, daysBetween(first, last) + 1);
  return Array.from({ length: count }, (_, index) => addDays(first, index));
}
