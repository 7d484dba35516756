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
});

/** What the builder may change without leaving it. */
export const patientCareSchema = z.strictObject({
  usualPain: patientSchema.shape.usualPain.optional(),
  flags: flags.optional(),
  language: z.enum(LANGUAGES).optional(),
});

export type PatientInput = z.infer<typeof patientSchema>;
export type PatientFlag = z.infer<typeof flagSchema>;

export interface PatientDto extends PatientInput {
  id: string;
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
