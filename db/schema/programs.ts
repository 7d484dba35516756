import { sql } from 'drizzle-orm';
import {
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgPolicy,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { clinics } from './accounts';
import { appRole, clinicId, clinicPolicy, createdAt, id, moment } from './columns';
import { patients } from './patients';

/** A program: the draft that the builder edits. `revision` rises by one at every save. */
export const programs = pgTable(
  'programs',
  {
    clinicId: clinicId().references(() => clinics.id, { onDelete: 'cascade' }),
    id: id(),
    patientId: uuid('patient_id'),
    status: text('status').notNull().default('draft'),
    /** Checked by `program_document_fault(document)`, generated from `db/limits.ts`. */
    document: jsonb('document').$type<unknown>().notNull(),
    revision: integer('revision').notNull().default(1),
    /** When, and by whom, red flags were asked about; absent is shown as "not recorded". */
    screenedAt: moment('screened_at'),
    screenedBy: uuid('screened_by'),
    createdBy: uuid('created_by').notNull(),
    updatedBy: uuid('updated_by').notNull(),
    archivedAt: moment('archived_at'),
    createdAt: createdAt(),
    updatedAt: moment('updated_at').notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.clinicId, table.id] }),
    index('programs_patient').on(table.clinicId, table.patientId),
    index('programs_recent').on(table.clinicId, table.updatedAt),
    foreignKey({
      columns: [table.clinicId, table.patientId],
      foreignColumns: [patients.clinicId, patients.id],
    }).onDelete('cascade'),
    clinicPolicy(),
    check('programs_status', sql`status in ('draft', 'active', 'paused', 'ended')`),
    check('programs_revision', sql`revision >= 1`),
    check('programs_document', sql`program_document_fault(document) is null`),
  ],
);

/** What a patient was told, word for word, at one publishing. Never changed. */
export const programVersions = pgTable(
  'program_versions',
  {
    clinicId: clinicId(),
    id: id(),
    programId: uuid('program_id').notNull(),
    number: integer('number').notNull(),
    /** The draft as it was, for the history and for going back. */
    document: jsonb('document').$type<unknown>().notNull(),
    /** The `PatientProgram` as it was told. */
    snapshot: jsonb('snapshot').$type<unknown>().notNull(),
    publishedBy: uuid('published_by').notNull(),
    publishedAt: moment('published_at').notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.clinicId, table.id] }),
    uniqueIndex('program_versions_number').on(table.clinicId, table.programId, table.number),
    foreignKey({
      columns: [table.clinicId, table.programId],
      foreignColumns: [programs.clinicId, programs.id],
    }).onDelete('cascade'),
    clinicPolicy(),
    check('program_versions_number_from_1', sql`number >= 1`),
    check('program_versions_document', sql`program_document_fault(document) is null`),
    check(
      'program_versions_snapshot',
      sql`jsonb_typeof(snapshot) = 'object' and jsonb_array_length(snapshot->'redFlags') between 1 and 6`,
    ),
  ],
);

/** A patient's link. The token is an HMAC of the id under a key kept outside; here is only its hash. */
export const shareLinks = pgTable(
  'share_links',
  {
    clinicId: clinicId(),
    id: id(),
    programId: uuid('program_id').notNull(),
    tokenHash: text('token_hash').notNull(),
    expiresAt: moment('expires_at').notNull(),
    revokedAt: moment('revoked_at'),
    createdBy: uuid('created_by').notNull(),
    createdAt: createdAt(),
  },
  (table) => [
    primaryKey({ columns: [table.clinicId, table.id] }),
    uniqueIndex('share_links_token').on(table.tokenHash),
    index('share_links_program').on(table.clinicId, table.programId),
    foreignKey({
      columns: [table.clinicId, table.programId],
      foreignColumns: [programs.clinicId, programs.id],
    }).onDelete('cascade'),
    clinicPolicy(),
    // A patient has no clinic: the holder of a token may read the one row whose hash it has.
    pgPolicy('by_token', {
      for: 'select',
      to: appRole,
      using: sql`token_hash = nullif(current_setting('app.share', true), '')`,
    }),
    check('share_links_hash', sql`token_hash ~ '^[0-9a-f]{64}$'`),
  ],
);
