import { z } from 'zod';
import { PAIN_LIMITS } from '../../db/limits';
import { plainText } from '../text/schema';
import { isDay, isTimeZone } from './calendar';
import { SESSION } from './model';

/** What can get in the way of a session. */
export const OBSTACLES = ['time', 'pain', 'tired', 'forgot', 'unclear', 'away', 'other'] as const;
export type Obstacle = (typeof OBSTACLES)[number];
export const MORNINGS = ['less', 'same', 'more'] as const;
export type Morning = (typeof MORNINGS)[number];

export const COMMENT_MAX = 1000;
/** A day can be changed for a week; what a phone kept while it had no signal is taken for two. */
export const EDIT_DAYS = 7;
export const LATE_DAYS = 14;
/** The most check-ins in one sending: a long plan, or a week that a phone kept. */
const MOST = 400;

const score = z.int().min(PAIN_LIMITS[0]).max(PAIN_LIMITS[1]);
const day = z.string().refine(isDay, 'This day is not in the calendar.');
const zone = z.string().refine(isTimeZone, 'This time zone is not known.');
const itemId = z.string().regex(/^(\*|[A-Za-z0-9-]{1,60})$/, 'This item is not known.');

/**
 * One check-in as a phone sends it. The client id is made on the phone: the same one sent again changes what
 * was written and adds nothing. Fields that are left out stay as they were.
 */
export const checkInSchema = z.strictObject({
  clientId: z.uuid(),
  /** An item of the plan, or `*` for the day as a whole. */
  itemId,
  /** The patient's own date. */
  date: day,
  /** `none` takes a tick back. */
  done: z.enum(['none', 'part', 'full']).default('full'),
  pain: score.nullable().exactOptional(),
  nextMorning: z.enum(MORNINGS).nullable().exactOptional(),
  effort: score.nullable().exactOptional(),
  obstacle: z.enum(OBSTACLES).nullable().exactOptional(),
  comment: plainText('What you wrote', COMMENT_MAX).exactOptional(),
});
export type CheckIn = z.infer<typeof checkInSchema>;

/** What a phone sends as JSON: check-ins that it kept, with ids of its own. */
export const sentSchema = z.strictObject({
  timeZone: zone.nullable().default(null),
  checkIns: z.array(checkInSchema).min(1).max(MOST),
});

const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' || value === undefined ? null : value), schema.nullable());
const number = z
  .string()
  .regex(/^\d{1,2}$/)
  .transform(Number)
  .pipe(score);

/** The forms of the page. Each sends what its button means, for the day that it stands under. */
export const formSchema = z.object({
  date: day,
  zone: optional(zone).catch(null),
  /** "i1.1 i2.3": the first time of item i1 today, the third of i2. */
  done: z
    .string()
    .regex(/^[A-Za-z0-9-]{1,60}\.\d{1,2}( [A-Za-z0-9-]{1,60}\.\d{1,2})*$/)
    .max(MOST * 64)
    .optional(),
  /** "i1~uuid": takes that tick back. */
  undo: z
    .string()
    .regex(/^[A-Za-z0-9-]{1,60}~[0-9a-f-]{36}$/)
    .optional(),
  /** The answers of the day: they stand together, so one that is empty is taken back. */
  answer: z.literal('1').optional(),
  pain: optional(number),
  effort: optional(number),
  obstacle: optional(z.enum(OBSTACLES)),
  comment: z
    .string()
    .transform((text) => text.replace(/\r\n?/g, '\n').trim())
    .pipe(plainText('What you wrote', COMMENT_MAX))
    .default(''),
  morning: z.enum(MORNINGS).optional(),
});
export type CheckInForm = z.output<typeof formSchema>;

/**
 * The check-ins that a form means.
 *
 * @param idOf the client id of the nth tick of an item on a day: the same button of the same page, pressed
 *   twice or in two tabs, is one tick
 */
export function fromForm(
  form: CheckInForm,
  idOf: (itemId: string, date: string, n: number) => string,
): CheckIn[] {
  const { date } = form;
  const out: CheckIn[] = [];
  for (const tick of form.done?.split(' ') ?? []) {
    const [itemId = '', n] = tick.split('.');
    out.push({ clientId: idOf(itemId, date, Number(n)), itemId, date, done: 'full' });
  }
  const [undone, clientId] = form.undo?.split('~') ?? [];
  if (undone && clientId) out.push({ clientId, itemId: undone, date, done: 'none' });
  const session = { clientId: idOf(SESSION, date, 1), itemId: SESSION, date, done: 'full' as const };
  if (form.answer) {
    const { pain, effort, obstacle, comment } = form;
    out.push({ ...session, pain, effort, obstacle, comment });
  }
  if (form.morning) out.push({ ...session, nextMorning: form.morning });
  return out;
}

/* ------------------------------------------------------------------ what the clinic reads */

/** One day of one program, as its patient wrote it down. */
export interface DayDto {
  date: string;
  /** Exercises done at least once. */
  items: number;
  /** 0–10, and `null` where nothing was answered. */
  pain: number | null;
  nextMorning: Morning | null;
  effort: number | null;
  obstacle: Obstacle | null;
  comment: string;
}

export interface AdherenceDto {
  programId: string;
  /** Sessions done against planned; a session is a day with something to do. */
  sessions: { done: number; planned: number };
  usualPain: number | null;
  /** Days on which something was written down, the oldest first. */
  days: DayDto[];
  /** Whether a warning sign that the patient reported waits for a clinician. */
  openWarning: boolean;
  /** The last day on which the patient pressed something; `null` before the first time. */
  lastSeen: string | null;
}
