import { z } from 'zod';
import { isDay } from '../check-ins/calendar';

/** How grave a reported sign is: `emergency` is "now", `urgent` is "today". */
export type WarningLevel = 'emergency' | 'urgent';

/** The most signs that one report can name; the database refuses more. */
const MOST_FLAGS = 20;
const flag = z.string().regex(/^[A-Za-z0-9-]{1,60}$/);

/**
 * The form of the patient's page. Nobody who is worried is sent back to correct a form: what cannot be read is
 * left out, and a report that names nothing says "something else worries me".
 */
export const warningFormSchema = z.object({
  /** Made with the form, or on the phone: the same report sent twice is one. */
  id: z.uuid(),
  flag: z
    .union([flag.transform((one) => [one]), z.array(flag).max(MOST_FLAGS)])
    .optional()
    .catch(undefined)
    .transform((flags) => [...new Set(flags ?? [])]),
  /** The patient's own date; without one it is today. */
  date: z.string().refine(isDay).nullable().optional().catch(null),
});
export type WarningForm = z.output<typeof warningFormSchema>;

/** What the patient's page shows in place of exercise until a clinician clears it. */
export interface Stop {
  level: WarningLevel;
  /** The signs in the words of the plan; empty: "something else worries me". */
  lines: string[];
  /** The patient's date of the first report that is open. */
  since: string;
}

/** A report that nobody has cleared yet, as the clinic sees it. */
export interface WarningDto {
  id: string;
  programId: string;
  programTitle: string;
  patientId: string | null;
  /** Empty for a program that belongs to nobody yet. */
  patientName: string;
  birthYear: number | null;
  level: WarningLevel;
  flags: string[];
  /** The same signs in the words that the patient read; those of an older plan by their ids alone. */
  lines: string[];
  localDate: string;
  /** ISO date and time at which the server received it. */
  reportedAt: string;
}
