import { sql } from 'drizzle-orm';
import {
  check,
  date,
  foreignKey,
  index,
  pgTable,
  primaryKey,
  smallint,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { clinicId, clinicPolicy, createdAt, id } from './columns';
import { patients } from './patients';
import { programs } from './programs';

/**
 * One tick of an item on the patient's own date, or, under the item id `*`, the answers to the whole day: how it
 * felt, what got in the way. Written exactly once a client id.
 */
export const checkIns = pgTable(
  'check_ins',
  {
    clinicId: clinicId(),
    id: id(),
    programId: uuid('program_id').notNull(),
    /** Absent where the program was given out before it had a patient. */
    patientId: uuid('patient_id'),
    /** Made on the phone, so that a repeated sending is the same check-in. */
    clientId: uuid('client_id').notNull(),
    itemId: text('item_id').notNull(),
    localDate: date('local_date').notNull(),
    timeZone: text('time_zone').notNull(),
    done: text('done').notNull(),
    pain: smallint('pain'),
    painNextMorning: text('pain_next_morning'),
    effort: smallint('effort'),
    obstacle: text('obstacle'),
    comment: text('comment').notNull().default(''),
    /** The member who typed it from the sheet that was brought back; absent where the patient ticked it. */
    enteredBy: uuid('entered_by'),
    createdAt: createdAt(),
  },
  (table) => [
    primaryKey({ columns: [table.clinicId, table.id] }),
    uniqueIndex('check_ins_once').on(table.clinicId, table.programId, table.clientId),
    index('check_ins_day').on(table.clinicId, table.programId, table.localDate),
    foreignKey({
      columns: [table.clinicId, table.patientId],
      foreignColumns: [patients.clinicId, patients.id],
    }).onDelete('cascade'),
    foreignKey({
      columns: [table.clinicId, table.programId],
      foreignColumns: [programs.clinicId, programs.id],
    }).onDelete('cascade'),
    clinicPolicy(),
    check('check_ins_done', sql`done in ('none', 'part', 'full')`),
    check('check_ins_pain', sql`pain between 0 and 10`),
    check('check_ins_effort', sql`effort between 0 and 10`),
    check('check_ins_next_morning', sql`pain_next_morning in ('less', 'same', 'more')`),
    check(
      'check_ins_obstacle',
      sql`obstacle in ('time', 'pain', 'tired', 'forgot', 'unclear', 'away', 'other')`,
    ),
    check('check_ins_comment', sql`length(comment) <= 1000`),
  ],
);
