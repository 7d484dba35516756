import { z } from 'zod';
import { doseFaults } from './ranges';
import { COLOURS, KNOWN_BANDS } from './vocabulary';

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

const number = (label: string) => z.number(`${label} must be a number.`);
const quantity = (label: string) =>
  z.union([z.number(), z.tuple([z.number(), z.number()])], `${label} must be a number or two numbers.`);
const list = <T extends string>(values: readonly T[], text: string) =>
  z
    .array(z.enum(values, text), text)
    .min(1, text)
    .refine((chosen) => new Set(chosen).size === chosen.length, 'Name each one once.');

/** The longest free name of a band. Quotes and control characters would break the shorthand. */
const bandName = z
  .string('Name the band.')
  .trim()
  .min(1, 'Name the band.')
  .max(30, 'A band name has 30 letters at the most.')
  .regex(/^[^"″“”„‟＂\p{Cc}\p{Cs}]*$/u, 'A band name cannot hold quotes.');

const fields = z.strictObject({
  sets: quantity('Rounds').exactOptional(),
  reps: z
    .union([quantity('Repetitions'), z.literal('amrap')], 'Repetitions must be a number.')
    .exactOptional(),
  holdSeconds: z.union([quantity('Hold'), z.literal('max')], 'Hold must be a number.').exactOptional(),
  scheme: z.array(number('Each round'), 'A list of rounds is a list of numbers.').exactOptional(),
  durationSeconds: number('Time').exactOptional(),
  distance: z
    .strictObject({ value: number('Distance'), unit: z.enum(['m', 'km', 'steps', 'laps']) })
    .exactOptional(),
  restSeconds: number('Rest').exactOptional(),
  load: z
    .union(
      [
        z.strictObject({ value: number('Weight'), unit: z.enum(['kg', 'lb']) }),
        z.strictObject({ band: bandName }),
        z.strictObject({ bodyweight: z.literal(true) }),
        z.strictObject({ percentOneRepMax: number('Weight') }),
      ],
      'Weight must be in kg or lb, a band, body weight, or a percentage.',
    )
    .exactOptional(),
  tempo: z.array(z.union([z.number(), z.literal('X')]), 'Tempo is numbers or X.').exactOptional(),
  side: z.enum(['both', 'each', 'left', 'right', 'alternate', 'affected'], 'Choose a side.').exactOptional(),
  directions: number('Directions').exactOptional(),
  timesPerDay: quantity('Times a day').exactOptional(),
  everyHours: number('Hours between').exactOptional(),
  daysPerWeek: quantity('Days a week').exactOptional(),
  everyDays: number('Days from one to the next').exactOptional(),
  weekdays: list(WEEKDAYS, 'Choose days of the week.').exactOptional(),
  when: list(DAY_TIMES, 'Choose times of the day.').exactOptional(),
  weeks: number('Weeks').exactOptional(),
  months: number('Months').exactOptional(),
  rpe: quantity('Effort').exactOptional(),
  rir: number('Repetitions left').exactOptional(),
  maxPain: number('Highest pain').exactOptional(),
  asNeeded: z.literal(true).exactOptional(),
});

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

/**
 * Validates a dose that came from outside and gives it back normalised. Unknown fields, numbers outside the
 * hard ranges and fields that exclude each other are refused with a sentence at the field's path.
 */
export const doseSchema = fields.transform((raw, context): Dose => {
  const dose = normalizeDose(raw);
  for (const { field, text } of doseFaults(dose))
    context.issues.push({ code: 'custom', message: text, path: [field], input: dose[field] });
  return dose;
});
