import { z } from 'zod';
import { BIRTH_YEAR_LIMITS, PAIN_LIMITS, TEXT_LIMITS } from '../../db/limits';
import { emailField } from '../auth/schema';
import { phoneField } from '../clinics/schema';
import { FLAG_IDS } from '../fit/flags';
import { LANGUAGES } from '../programs/schema';
import { plainText, requiredText } from '../text/schema';

const [earliest] = BIRTH_YEAR_LIMITS;
const [leastPain, mostPain] = PAIN_LIMITS;

/** A number typed in a form, where nothing typed means nobody asked. */
const optionalNumber = (label: string, low: number, high: () => number) =>
  z
    .union([
      z.literal('').transform(() => null),
      z.null(),
      z.coerce.number({ error: `${label} must be a number.` }),
    ])
    .superRefine((value, context) => {
      if (value === null) return;
      if (!Number.isInteger(value) || value < low || value > high())
        context.addIssue({
          code: 'custom',
          message: `${label} must be a whole number from ${low} to ${high()}.`,
        });
    });

const flagSchema = z.strictObject({
  id: z.enum(FLAG_IDS),
  date: z.iso.date('The date must be a real day.').optional(),
});

/** Flags come as JSON from the builder, as repeated checkboxes (`flags`) from a form. */
const flags = z.preprocess((value) => {
  const list = value === undefined || value === '' ? [] : Array.isArray(value) ? value : [value];
  return list.map((entry) => (typeof entry === 'string' ? { id: entry } : entry));
}, z.array(flagSchema).max(60));

export const patientSchema = z.object({
  givenName: requiredText('Given name', TEXT_LIMITS.name),
  familyName: requiredText('Family name', TEXT_LIMITS.name),
  birthYear: optionalNumber('Birth year', earliest, () => new Date().getFullYear()).default(null),
  chartNumber: plainText('Chart number', TEXT_LIMITS.chartNumber).default(''),
  phone: phoneField('Phone').default(''),
  email: z.union([z.literal(''), emailField]).default(''),
  language: z.enum(LANGUAGES, { error: 'Language must be English or Spanish.' }).default('en'),
  usualPain: optionalNumber('Usual pain', leastPain, () => mostPain).default(null),
  flags: flags.default([]),
  /** Takes every plan home on a sheet; their ticks are typed in from it. */
  paperOnly: z
    .union([z.boolean(), z.literal('on').transform(() => true)], { error: 'Tick the box or leave it empty.' })
    .default(false),
});

const FLAG_DATE = 'flagDate.';

/**
 * The same from a form: `flags` are ticked boxes, and the date of an operation stands beside its box as
 * `flagDate.<id>`. A date without its tick is not kept.
 */
export const patientFormSchema = z.preprocess((form) => {
  if (typeof form !== 'object' || form === null) return form;
  const fields = form as Record<string, unknown>;
  const ticked = [fields.flags ?? []].flat();
  const withDate = (flag: unknown) => {
    const date = typeof flag === 'string' ? fields[FLAG_DATE + flag] : '';
    return typeof flag === 'string' && date ? { id: flag, date } : flag;
  };
  return { ...fields, flags: ticked.map(withDate) };
}, patientSchema);

/** A new person; `after=program` goes on to their first program. */
export const newPatientSchema = patientFormSchema.and(
  z.object({ after: z.enum(['', 'program']).default('') }),
);

/** An edit carries the revision that it began from; without one it is written over what is there. */
export const patientEditSchema = patientFormSchema.and(
  z.object({ revision: z.coerce.number().int().min(1).optional() }),
);

/** What the builder may change without leaving it. */
export const patientCareSchema = z.strictObject({
  usualPain: patientSchema.shape.usualPain.optional(),
  flags: flags.optional(),
  language: z.enum(LANGUAGES).optional(),
});

export const patientIdSchema = z.object({ id: z.uuid() });
export const patientSearchSchema = z.object({ q: plainText('The search', 120).default('') });

export type PatientInput = z.infer<typeof patientSchema>;
export type PatientFlag = z.infer<typeof flagSchema>;

export interface PatientDto extends PatientInput {
  id: string;
  /** Rises by one at every save. */
  revision: number;
  /** Who looks after this person; `null` where nobody was named. */
  clinicianId: string | null;
  archived: boolean;
  updatedAt: string;
}

/** One row of the list; two people of one name are told apart by the birth year and the chart number. */
export interface PatientRow {
  id: string;
  givenName: string;
  familyName: string;
  birthYear: number | null;
  chartNumber: string;
  language: string;
  flags: PatientFlag[];
  programs: number;
  updatedAt: string;
}

/** What a person is chosen by. */
export type PatientChoice = Pick<PatientRow, 'id' | 'givenName' | 'familyName' | 'birthYear' | 'chartNumber'>;
