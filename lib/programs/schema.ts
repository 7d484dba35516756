import { z } from 'zod';
import { PAIN_LIMITS, PROGRAM_LIMITS, TEXT_LIMITS } from '../../db/limits';
import { amountSchema, courseSchema } from '../catalog/schema';
import { KINDS } from '../catalog/vocabulary';
import { doseSchema } from '../dose/schema';
import { LOOK_IDS } from '../figure/looks';
import { CLINIC_COLOUR_IDS } from '../handout/clinic-colour';
import { plainText } from '../text/schema';

/** Languages that a patient can read the page and the paper in. */
export const LANGUAGES = ['en', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];

const id = z.string().regex(/^[A-Za-z0-9-]{1,60}$/, 'This id is not valid.');
const weeks = z.int().min(PROGRAM_LIMITS.phaseWeeks[0]).max(PROGRAM_LIMITS.phaseWeeks[1]);

/**
 * One tap on a warning: talked about with the person, changed for them, by the surgeon's protocol, for another reason,
 * or (a dose) meant as it stands.
 */
export const ANSWERS = ['discussed', 'adapted', 'protocol', 'other', 'kept'] as const;
export type Answer = (typeof ANSWERS)[number];

/** One thing to do. Which of `dose`, `course` and `amount` it carries follows from its kind. */
export const programItemSchema = z.strictObject({
  id,
  /** The catalog's id: a slug of a built-in item, or the uuid of a clinic's own. */
  catalogId: id,
  kind: z.enum(KINDS),
  dose: doseSchema.optional(),
  course: courseSchema.optional(),
  amount: amountSchema.shape.value.optional(),
  note: plainText('The note for this item', TEXT_LIMITS.itemNote),
  /** "If you only do two": one of the items that matter most. */
  core: z.boolean(),
  /** Whether the patient is offered the easier way beside it. */
  offerEasier: z.boolean(),
  /** A lying item drawn and worded on the bed. */
  onBed: z.boolean(),
  /** What was asked about this item for this person and how it was answered; never asked twice. */
  settled: z.record(id, z.enum(ANSWERS)).optional(),
});

export const phaseSchema = z.strictObject({
  id,
  name: plainText('The name of the phase', TEXT_LIMITS.phaseName),
  weeks: weeks.nullable(),
  goal: plainText('The goal of the phase', TEXT_LIMITS.goal),
  entry: plainText('When to start the phase', TEXT_LIMITS.goal),
  /** Ids of items, in order. Each item stands in exactly one phase. */
  order: z.array(id).max(PROGRAM_LIMITS.items),
});

/** The draft, as the builder edits it and the database keeps it. */
export const programDocumentSchema = z
  .strictObject({
    title: plainText('The title', TEXT_LIMITS.title),
    language: z.enum(LANGUAGES),
    goal: plainText('The goal', TEXT_LIMITS.goal),
    note: plainText('The note to the patient', TEXT_LIMITS.patientNote),
    privateNote: plainText('The private note', TEXT_LIMITS.privateNote),
    /** The side that the plan is for; asked once. */
    side: z.enum(['left', 'right', 'both']).nullable(),
    /** Who the pictures show; left out: as the clinic has it. */
    look: z.enum(LOOK_IDS).optional(),
    phases: z
      .array(phaseSchema)
      .min(1, 'A program has at least 1 phase.')
      .max(PROGRAM_LIMITS.phases, `A program has at most ${PROGRAM_LIMITS.phases} phases.`),
    items: z.record(id, programItemSchema),
  })
  .superRefine((document, context) => {
    const placed = document.phases.flatMap((phase) => phase.order);
    const unique = new Set(placed);
    if (placed.length > PROGRAM_LIMITS.items)
      context.addIssue({
        code: 'custom',
        path: ['items'],
        message: `A program holds at most ${PROGRAM_LIMITS.items} items.`,
      });
    const whole =
      unique.size === placed.length &&
      unique.size === Object.keys(document.items).length &&
      placed.every((key) => document.items[key]?.id === key);
    if (!whole)
      context.addIssue({
        code: 'custom',
        path: ['phases'],
        message: 'Every item must stand in exactly one phase.',
      });
  });

export type ProgramItem = z.infer<typeof programItemSchema>;
export type Phase = z.infer<typeof phaseSchema>;
export type ProgramDocument = z.infer<typeof programDocumentSchema>;

/* ------------------------------------------------------------------ what a patient is told */

const text = z.string();
/** A clinic's own photo of an item: whose, a mark that changes with it, and its size in pixels. */
const photoSchema = z.strictObject({
  item: id,
  hash: z.string().regex(/^[0-9a-f]{1,64}$/),
  width: z.int().min(1),
  height: z.int().min(1),
});
/** A picture: which motion, which side leads, on what, who is drawn, and its words; or a photo in its place. */
export const figureSchema = z.strictObject({
  id: text,
  side: z.enum(['left', 'right']),
  surface: z.enum(['floor', 'bed', 'wheelchair']),
  /** Versions from before there was a choice drew one person. */
  look: z.enum(LOOK_IDS).default('ana'),
  alt: text,
  photo: photoSchema.optional(),
});
/** A video elsewhere, opened only by a tap. */
const videoSchema = z.strictObject({ url: text, host: text });

const seconds = z.number().min(0);
/** What a timer needs of a dose; seconds throughout. */
export const timingSchema = z.strictObject({
  /** Repetitions of each round; 0 where a round is a time alone. */
  rounds: z.array(z.int().min(0)).min(1),
  /** Of one repetition, its hold left out. */
  pace: seconds,
  hold: seconds,
  /** Of each round that has a time of its own; 0 where it has none. */
  seconds,
  /** Between rounds. */
  rest: seconds,
  /** One after the other; none where both work at once. */
  sides: z.array(z.enum(['left', 'right'])).max(2),
  /** The sides change with each repetition, which then counts for one side. */
  alternate: z.boolean(),
  directions: z.int().min(1),
});
export type Timing = z.infer<typeof timingSchema>;

export const patientExerciseSchema = z.strictObject({
  id: text,
  number: z.int(),
  name: text,
  /** The language that the texts of this item are really in, where it is not the program's. */
  language: z.enum(LANGUAGES),
  dose: text,
  purpose: text,
  start: text,
  steps: z.array(text),
  feel: text,
  keep: text,
  mistakes: z.array(text),
  stop: text,
  easier: text,
  note: text,
  core: z.boolean(),
  figure: figureSchema.nullable(),
  /** Left out where nothing can be timed, and in versions from before there was a timer. */
  timing: timingSchema.exactOptional(),
  video: videoSchema.optional(),
});
export const patientTherapySchema = z.strictObject({
  id: text,
  name: text,
  language: z.enum(LANGUAGES),
  what: text,
  who: text,
  /** Where, how often, how many times: "At the clinic, once a week, 3 times." */
  course: text,
  tell: text,
  note: text,
});
export const patientHabitSchema = z.strictObject({
  id: text,
  name: text,
  language: z.enum(LANGUAGES),
  action: text,
  why: text,
  how: z.array(text),
  hard: text,
  note: text,
  figure: figureSchema.nullable(),
  video: videoSchema.optional(),
});
export const patientTopicSchema = z.strictObject({
  id: text,
  name: text,
  language: z.enum(LANGUAGES),
  plain: text,
  helps: z.array(text),
  goodSign: text,
  tellUs: text,
  note: text,
});
export const patientPhaseSchema = z.strictObject({
  id: text,
  name: text,
  weeks: text,
  goal: text,
  entry: text,
  exercises: z.array(patientExerciseSchema),
  habits: z.array(patientHabitSchema),
  therapies: z.array(patientTherapySchema),
  topics: z.array(patientTopicSchema),
});

/** One line of the red-flag block that cannot be removed; at most six in all. */
export const redFlagLineSchema = z.strictObject({
  id: text,
  level: z.enum(['emergency', 'urgent']),
  line: text,
  language: z.enum(LANGUAGES),
});

/** The clinic, as a patient meets it. Numbers are shown as the clinic wrote them and dialled as digits. */
export const clinicCardSchema = z.strictObject({
  name: text,
  phone: text,
  hours: text,
  emergencyNumber: text,
  urgentNumber: text,
  /** PNG or JPEG as a data address, already checked and re-encoded; empty where there is none. */
  logo: text,
  timeZone: text,
  paper: z.enum(['a4', 'letter']),
  /** How the clinic prints where nobody chose: standard in colour, unless it says otherwise. */
  layout: z.enum(['standard', 'large', 'cards', 'fridge']).optional(),
  ink: z.enum(['colour', 'mono']).optional(),
  /** The clinic's own colour on paper. */
  colour: z.enum(CLINIC_COLOUR_IDS).optional(),
});

/**
 * The only shape that the patient's page, the printed handout and the live preview know. Never a surname,
 * a birth date or a diagnosis. A published version keeps it as it was; the clinic's card and the numbers to
 * ring are laid over it fresh at every reading, so that a changed phone number reaches old plans.
 */
export const patientProgramSchema = z.strictObject({
  language: z.enum(LANGUAGES),
  title: text,
  /** Empty where the clinic does not show first names. */
  firstName: text,
  /** Who wrote the plan: name and profession, as the clinic shows it. */
  author: text,
  clinic: clinicCardSchema,
  /** 0 for a draft. */
  version: z.int(),
  /** ISO date and time of publishing (of the last save, for a draft). */
  publishedAt: text,
  redFlags: z.array(redFlagLineSchema),
  /** In words: "a chair", "a green band". */
  youNeed: z.array(text),
  goal: text,
  note: text,
  /** The pain that is usual for this person, 0–10; null where nobody asked. */
  usualPain: z.int().min(PAIN_LIMITS[0]).max(PAIN_LIMITS[1]).nullable(),
  phases: z.array(patientPhaseSchema),
  /** Laid over at every reading, never in a snapshot: a plan that stands still shows no exercises. */
  standstill: z.enum(['paused', 'ended']).optional(),
});

export type FigureRef = z.infer<typeof figureSchema>;
export type PatientVideo = z.infer<typeof videoSchema>;
export type PatientExercise = z.infer<typeof patientExerciseSchema>;
export type PatientTherapy = z.infer<typeof patientTherapySchema>;
export type PatientHabit = z.infer<typeof patientHabitSchema>;
export type PatientTopic = z.infer<typeof patientTopicSchema>;
export type PatientPhase = z.infer<typeof patientPhaseSchema>;
export type ClinicCard = z.infer<typeof clinicCardSchema>;
export type PatientProgram = z.infer<typeof patientProgramSchema>;

/* ------------------------------------------------------------------ what the routes take and give */

export const programIdSchema = z.object({ id: z.uuid() });
/** From a form or from JSON; the patient is optional, the title has a default in the patient's language. */
export const newProgramSchema = z.object({
  patientId: z.union([z.literal('').transform(() => null), z.uuid(), z.null()]).default(null),
  title: plainText('The title', TEXT_LIMITS.title).default(''),
  /** A catalog item to begin with, when the program is started from the catalog. */
  item: z.union([z.literal('').transform(() => null), id, z.null()]).default(null),
  /** A template to begin with. */
  template: z.union([z.literal('').transform(() => null), id, z.null()]).default(null),
});
export const saveProgramSchema = z.strictObject({
  revision: z.int('The revision must be a whole number.').min(1, 'The revision starts at 1.'),
  document: programDocumentSchema,
});
export const publishSchema = z.strictObject({
  revision: z.int('The revision must be a whole number.').min(1, 'The revision starts at 1.'),
  /** Ticked: red flags were asked about today. */
  screened: z.boolean(),
});
export const programPatientSchema = z.strictObject({ patientId: z.uuid().nullable() });

export type { ConflictDetail, ProgramDto, ProgramPatientDto, ProgramRow, Saved } from './dto';
