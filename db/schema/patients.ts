import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  uuid,
} from 'drizzle-orm/pg-core';
import { clinics } from './accounts';
import { clinicId, clinicPolicy, createdAt, id, moment } from './columns';

export interface PatientFlag {
  id: string;
  /** ISO date, where the flag has one (an operation). */
  date?: string;
}

export const patients = pgTable(
  'patients',
  {
    clinicId: clinicId().references(() => clinics.id, { onDelete: 'cascade' }),
    id: id(),
    givenName: text('given_name').notNull(),
    familyName: text('family_name').notNull(),
    birthYear: smallint('birth_year'),
    chartNumber: text('chart_number').notNull().default(''),
    phone: text('phone').notNull().default(''),
    email: text('email').notNull().default(''),
    language: text('language').notNull().default('en'),
    usualPain: smallint('usual_pain'),
    flags: jsonb('flags').$type<PatientFlag[]>().notNull().default([]),
    paperOnly: boolean('paper_only').notNull().default(false),
    /** The clinician who looks after this person; moves when a colleague leaves. */
    clinicianId: uuid('clinician_id'),
    archivedAt: moment('archived_at'),
    revision: integer('revision').notNull().default(1),
    createdAt: createdAt(),
    updatedAt: moment('updated_at').notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.clinicId, table.id] }),
    index('patients_name').on(table.clinicId, table.familyName, table.givenName),
    clinicPolicy(),
    check('patients_given_name', sql`length(given_name) between 1 and 120`),
    check('patients_family_name', sql`length(family_name) between 1 and 120`),
    check('patients_birth_year', sql`birth_year between 1900 and 2100`),
    check('patients_usual_pain', sql`usual_pain between 0 and 10`),
    check('patients_language', sql`language in ('en', 'es')`),
    check('patients_flags', sql`jsonb_typeof(flags) = 'array' and jsonb_array_length(flags) <= 60`),
  ],
);

/**
 * What was asked about a person once and answered with one tap: `key` is a flag, or a therapy's guideline or list of
 * contraindications. It is not asked again for this person, by anyone of the clinic.
 */
export const patientAnswers = pgTable(
  'patient_answers',
  {
    clinicId: clinicId().references(() => clinics.id, { onDelete: 'cascade' }),
    patientId: uuid('patient_id').notNull(),
    key: text('key').notNull(),
    answer: text('answer').notNull(),
    answeredBy: uuid('answered_by').notNull(),
    answeredAt: moment('answered_at').notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.clinicId, table.patientId, table.key] }),
    foreignKey({
      columns: [table.clinicId, table.patientId],
      foreignColumns: [patients.clinicId, patients.id],
    }).onDelete('cascade'),
    clinicPolicy(),
    check('patient_answers_key', sql`length(key) between 1 and 120`),
    check('patient_answers_answer', sql`answer in ('discussed', 'adapted', 'protocol', 'other', 'kept')`),
  ],
);
