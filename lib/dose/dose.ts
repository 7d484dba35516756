import { COLOURS, KNOWN_BANDS } from './vocabulary';

/** The dose: its shape and its one normal form. No validator here, so that a browser can parse without one. */

/** One number, or a range from low to high. */
export type Quantity = number | [number, number];
export type Distance = { value: number; unit: 'm' | 'km' | 'steps' | 'laps' };
export type Load =
  | { value: number; unit: 'kg' | 'lb' }
  | { band: string }
  | { bodyweight: true }
  | { percentOneRepMax: number };
/** `each` and `alternate` count repetitions per side; `both` is both sides at once. */
export type Side = 'both' | 'each' | 'left' | 'right' | 'alternate' | 'affected';
export const WEEKDAYS = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'] as const;
export type Weekday = (typeof WEEKDAYS)[number];
export const DAY_TIMES = ['am', 'noon', 'pm', 'bed'] as const;
export type DayTime = (typeof DAY_TIMES)[number];

/**
 * How much of an exercise, and how often. Every field may be absent. Seconds, days and weeks are in the name;
 * `rpe` and `maxPain` are 0–10, `tempo` is seconds down, pause, up (and pause), X for fast.
 */
export type Dose = {
  sets?: Quantity;
  reps?: Quantity | 'amrap';
  holdSeconds?: Quantity | 'max';
  scheme?: number[];
  durationSeconds?: number;
  distance?: Distance;
  restSeconds?: number;
  load?: Load;
  tempo?: (number | 'X')[];
  side?: Side;
  directions?: number;
  timesPerDay?: Quantity;
  everyHours?: number;
  daysPerWeek?: Quantity;
  everyDays?: number;
  weekdays?: Weekday[];
  when?: DayTime[];
  weeks?: number;
  months?: number;
  rpe?: Quantity;
  rir?: number;
  maxPain?: number;
  asNeeded?: true;
};

export type WarningCode = 'swap' | 'abbr' | 'ambiguous' | 'unit' | 'range';
/** `at` is the span of the word that is meant, as offsets into the text that was given to the parser. */
export type ParseWarning = { code: WarningCode; text: string; at?: { start: number; end: number } };
/** What one typed entry means. `name` is every word that was not understood as dose, in order. */
export type ParsedEntry = { dose: Dose; name: string; warnings: ParseWarning[] };

/** A kilometre that is less than one is written in metres, so that the distance keeps to its range. */
const inRange = ({ value, unit }: Distance): Distance =>
  unit === 'km' && value < 1 ? { value: Math.round(value * 1000), unit: 'm' } : { value, unit };

/** Bands with a known name are written in lower case; a clinic's own name stays as typed. */
function plainLoad(load: Load): Load {
  if (!('band' in load)) return load;
  const band = load.band.trim();
  const low = band.toLowerCase();
  return { band: COLOURS.get(low) ?? (KNOWN_BANDS.has(low) ? low : band) };
}

/**
 * The one form in which equal doses are equal: a timed hold without repetitions is done once (`reps: 1`; an
 * open-ended `max` hold is not counted), days and times of day stand in calendar order without doubles, two or
 * more times of day without a count give `timesPerDay`. Pure and idempotent; ranges are not checked here.
 */
export function normalizeDose(dose: Dose): Dose {
  const result: Dose = { ...dose };
  const { holdSeconds, distance, weekdays, when } = dose;
  const counted = dose.reps !== undefined || dose.scheme !== undefined;
  if (holdSeconds !== undefined && holdSeconds !== 'max' && !counted) result.reps = 1;
  if (distance) result.distance = inRange(distance);
  if (dose.load) result.load = plainLoad(dose.load);
  if (weekdays) result.weekdays = WEEKDAYS.filter((day) => weekdays.includes(day));
  if (when) {
    result.when = DAY_TIMES.filter((time) => when.includes(time));
    if (result.when.length > 1 && dose.timesPerDay === undefined && dose.everyHours === undefined)
      result.timesPerDay = result.when.length;
  }
  return result;
}
