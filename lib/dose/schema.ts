import { z } from 'zod';
import { DAY_TIMES, type Dose, normalizeDose, WEEKDAYS } from './dose';
import { doseFaults } from './ranges';

export type {
  DayTime,
  Distance,
  Dose,
  Load,
  ParsedEntry,
  ParseWarning,
  Quantity,
  Side,
  WarningCode,
  Weekday,
} from './dose';
export { DAY_TIMES, normalizeDose, WEEKDAYS } from './dose';

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
