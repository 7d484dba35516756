import { sql } from 'drizzle-orm';
import {
  check,
  date,
  foreignKey,
  index,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { clinics } from './accounts';
import { clinicId, clinicPolicy, id, moment } from './columns';
import { patients } from './patients';
import { programs } from './programs';

/** A warning sign that a patient reported on their page. Their page shows the stop until a clinician clears it. */
export const warningReports = pgTable(
  'warning_reports',
  {
    clinicId: clinicId().references(() => clinics.id, { onDelete: 'cascade' }),
    id: id(),
    programId: uuid('program_id').notNull(),
    patientId: uuid('patient_id'),
    /** Chosen by the patient's page, so that a report arrives once. */
    clientId: uuid('client_id').notNull(),
    /** Ids of the red flags that were ticked; empty: "something else worries me". */
    flags: jsonb('flags').$type<string[]>().notNull().default([]),
    level: text('level').notNull(),
    localDate: date('local_date').notNull(),
    reportedAt: moment('reported_at').notNull().defaultNow(),
    clearedAt: moment('cleared_at'),
    clearedBy: uuid('cleared_by'),
  },
  (table) => [
    primaryKey({ columns: [table.clinicId, table.id] }),
    uniqueIndex('warning_reports_once').on(table.clinicId, table.programId, table.clientId),
    index('warning_reports_open').on(table.clinicId, table.clearedAt),
    foreignKey({
      columns: [table.clinicId, table.programId],
      foreignColumns: [programs.clinicId, programs.id],
    }).onDelete('cascade'),
    foreignKey({
      columns: [table.clinicId, table.patientId],
      foreignColumns: [patients.clinicId, patients.id],
    }).onDelete('cascade'),
    clinicPolicy(),
    check('warning_reports_level', sql`level in ('emergency', 'urgent')`),
    check('warning_reports_flags', sql`jsonb_typeof(flags) = 'array' and jsonb_array_length(flags) <= 20`),
  ],
);
