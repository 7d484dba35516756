import { z } from 'zod';
import { COURSE_LIMITS, HABIT_LIMITS, TEXT_LIMITS } from '../../db/limits';
import { parseEntry } from '../dose/parse';
import { doseSchema } from '../dose/schema';
import { FLAG_IDS } from '../fit/flags';
import { videoHost } from './video';
import { EQUIPMENT, GOALS, KINDS, LEVELS, POSITIONS, REGIONS, STANCES, TYPES } from './vocabulary';

/** Validators of catalog content, built in or a clinic's own. The words are in `vocabulary.ts`. */

const slug = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{1,59}$/, 'An id is lower-case letters, digits and hyphens.');
const line = (max: number) => z.string().trim().min(1, 'This text is empty.').max(max);
const texts = <T extends z.ZodType>(text: T) => z.strictObject({ en: text, es: text.optional() });
const within = ([low, high]: readonly [number, number], what: string) =>
  z
    .int(`${what} must be a whole number.`)
    .min(low, `${what} starts at ${low}.`)
    .max(high, `${what} ends at ${high}.`);

const fitSchema = z.strictObject({
  flag: z.enum(FLAG_IDS),
  level: z.enum(['for', 'care', 'avoid']),
  why: line(160),
});
const common = {
  id: slug,
  aliases: z.array(line(60)),
  sources: z
    .array(z.strictObject({ title: line(200), year: z.int().optional(), ref: line(200).optional() }))
    .min(1, 'Every item names its sources.'),
  article: z.strictObject({ name: line(120), section: line(120), changed: line(600) }).optional(),
};

const shorthandDose = line(80).superRefine((text, context) => {
  const entry = parseEntry(text);
  const fault = entry.name
    ? `"${entry.name}" is not understood`
    : doseSchema.safeParse(entry.dose).error?.message;
  if (fault) context.addIssue({ code: 'custom', message: `The default dose "${text}": ${fault}.` });
});

const video = z
  .string()
  .trim()
  .max(300)
  .refine((address) => videoHost(address) !== null, 'A video has an address that begins with https://.')
  .optional();

export const exerciseTextSchema = z.strictObject({
  name: line(TEXT_LIMITS.name),
  purpose: line(200),
  start: line(400),
  steps: z.array(line(200)).min(3, 'Write 3 to 6 steps.').max(6, 'Write 3 to 6 steps.'),
  feel: line(240),
  keep: line(240).optional(),
  mistakes: z.array(line(160)).max(5),
  stop: line(300),
  smaller: line(160).optional(),
});
export const exerciseSchema = z.strictObject({
  ...common,
  kind: z.literal('exercise'),
  clinicianName: line(TEXT_LIMITS.name),
  clinicianNote: line(300).optional(),
  careFromAge: z.int().min(1).max(120).optional(),
  region: z.enum(REGIONS),
  type: z.enum(TYPES),
  position: z.enum(POSITIONS),
  equipment: z.array(z.enum(EQUIPMENT)),
  bedOk: z.boolean(),
  needsSide: z.boolean(),
  muscles: z.array(line(60)),
  goals: z.array(z.enum(GOALS)),
  dose: shorthandDose,
  fit: z.array(fitSchema),
  easier: z.array(slug),
  harder: z.array(slug),
  alternatives: z.array(slug),
  figure: slug.nullable(),
  video,
  text: texts(exerciseTextSchema),
});

export const courseSchema = z.strictObject({
  sessions: within(COURSE_LIMITS.sessions, 'Sessions'),
  perWeek: within(COURSE_LIMITS.perWeek, 'Sessions a week'),
  weeks: within(COURSE_LIMITS.weeks, 'Weeks'),
  minutes: within(COURSE_LIMITS.minutes, 'Minutes').optional(),
});
export const therapyTextSchema = z.strictObject({
  name: line(TEXT_LIMITS.name),
  what: line(600),
  who: line(200),
  tell: line(400),
});
export const therapySchema = z.strictObject({
  ...common,
  kind: z.literal('therapy'),
  indication: line(400),
  stances: z.array(z.strictObject({ region: z.enum(REGIONS), stance: z.enum(STANCES), line: line(300) })),
  evidence: z.array(z.strictObject({ line: line(400), source: line(200), year: z.int() })),
  contraindications: z.array(line(160)),
  cautions: z.array(line(200)),
  fit: z.array(fitSchema),
  deliveredBy: line(200),
  course: courseSchema.optional(),
  usualCourse: line(300),
  consent: z.array(line(300)),
  setting: z.enum(['clinic', 'self']),
  figure: slug.nullable(),
  text: texts(therapyTextSchema),
});

export const amountSchema = z.strictObject({
  value: within(HABIT_LIMITS.amount, 'The number'),
  min: within(HABIT_LIMITS.amount, 'The lowest number'),
  max: within(HABIT_LIMITS.amount, 'The highest number'),
  unit: z.enum(['minutes', 'times', 'hours', 'positions']),
});
export const habitTextSchema = z.strictObject({
  name: line(TEXT_LIMITS.name),
  action: line(200),
  why: line(300),
  how: z.array(line(200)).min(1).max(6),
  hard: line(240),
});
export const habitSchema = z.strictObject({
  ...common,
  kind: z.literal('habit'),
  region: z.enum(REGIONS),
  clinicianNote: line(600),
  amount: amountSchema.optional(),
  figure: slug.nullable(),
  video,
  text: texts(habitTextSchema),
});

export const conditionTextSchema = z.strictObject({
  name: line(TEXT_LIMITS.name),
  plain: line(600),
  helps: z.array(line(200)).min(1).max(6),
  goodSign: line(240),
  tellUs: line(240),
});
export const conditionSchema = z.strictObject({
  ...common,
  kind: z.literal('condition'),
  region: z.enum(REGIONS),
  codes: z.array(z.strictObject({ code: line(20), title: line(160) })),
  clinicianNote: line(800),
  related: z.array(slug),
  redFlags: z.array(slug),
  text: texts(conditionTextSchema),
});

export const redFlagSchema = z.strictObject({
  ...common,
  kind: z.literal('red-flag'),
  level: z.enum(LEVELS),
  regions: z.union([z.array(z.enum(REGIONS)), z.literal('all')]),
  flags: z.array(z.enum(FLAG_IDS)),
  priority: z.int().min(1).max(999),
  clinician: line(240),
  suspect: line(160),
  text: texts(z.strictObject({ line: line(200) })),
});

export const itemSchema = z.discriminatedUnion('kind', [
  exerciseSchema,
  therapySchema,
  habitSchema,
  conditionSchema,
]);
export const catalogEntrySchema = z.discriminatedUnion('kind', [
  exerciseSchema,
  therapySchema,
  habitSchema,
  conditionSchema,
  redFlagSchema,
]);

export type Region = (typeof REGIONS)[number];
export type Kind = (typeof KINDS)[number];
/** A built-in item has a slug, a clinic's own a uuid. */
export const isOwnId = (id: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id);

/** What is true of a clinic's own item alone, beside what it says. */
export interface OwnMark {
  /** The item that it was copied from. */
  originId: string | null;
  archived: boolean;
  /** The clinic's own photo in place of a drawn picture: a mark that changes with it, and its size in pixels. */
  photo: { hash: string; width: number; height: number } | null;
}
type MaybeOwn<T> = T & { own?: OwnMark };

export type Exercise = MaybeOwn<z.infer<typeof exerciseSchema>>;
export type Therapy = MaybeOwn<z.infer<typeof therapySchema>>;
export type Habit = MaybeOwn<z.infer<typeof habitSchema>>;
export type Condition = MaybeOwn<z.infer<typeof conditionSchema>>;
export type RedFlag = z.infer<typeof redFlagSchema>;
export type Course = z.infer<typeof courseSchema>;
/** Anything that can be added to a program. */
export type CatalogItem = Exercise | Therapy | Habit | Condition;
export type CatalogEntry = CatalogItem | RedFlag;

const typedText = z.string().max(20_000, 'One of the texts is far too long to be kept.');
/** The form of an own item as a browser sends it; what the texts say is read by `form.ts`. */
export const itemFormSchema = z.record(
  z.string().regex(/^[a-zA-Z][\w.-]{0,79}$/),
  z.union([typedText, z.array(typedText).max(200)]),
);
export const ownIdSchema = z.object({ id: z.uuid() });
export const kindSchema = z.enum(KINDS);

/** The picture as a browser sends it, or the wish to have none. What is in the file is looked at in `photo.ts`. */
export const photoFormSchema = z.object({
  photo: z.instanceof(Blob, { error: 'Choose a PNG or JPEG file.' }).default(() => new Blob()),
  remove: z.string().optional(),
});
