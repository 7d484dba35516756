import { sql } from 'drizzle-orm';
import { check, index, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { clinics } from './accounts';
import { clinicId, clinicPolicy, createdAt, id, moment } from './columns';

/** A plan that a clinic keeps for reuse. It holds no person: no note, no goal, no side. */
export const templates = pgTable(
  'templates',
  {
    clinicId: clinicId().references(() => clinics.id, { onDelete: 'cascade' }),
    id: id(),
    name: text('name').notNull(),
    document: jsonb('document').$type<unknown>().notNull(),
    /** Hash of each item's body when the template was kept, by catalog id: what changed since is told. */
    itemHashes: jsonb('item_hashes').$type<Record<string, string>>().notNull().default({}),
    createdBy: uuid('created_by').notNull(),
    archivedAt: moment('archived_at'),
    createdAt: createdAt(),
    updatedAt: moment('updated_at').notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.clinicId, table.id] }),
    index('templates_name').on(table.clinicId, table.name),
    clinicPolicy(),
    check('templates_name_length', sql`length(name) between 1 and 120`),
    check('templates_document', sql`program_document_fault(document) is null`),
  ],
);
