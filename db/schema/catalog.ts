import { sql } from 'drizzle-orm';
import { check, index, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { clinics } from './accounts';
import { clinicId, clinicPolicy, createdAt, id, moment } from './columns';

/** Content that ships with the product; the same for every clinic, so it carries no clinic. */
export const builtInItems = pgTable(
  'built_in_items',
  {
    id: text('id').primaryKey(),
    kind: text('kind').notNull(),
    /** The whole entry, validated by `lib/catalog/schema.ts` before it is written. */
    body: jsonb('body').$type<unknown>().notNull(),
    /** SHA-256 of the body: an unchanged entry is not written again. */
    hash: text('hash').notNull(),
    seedVersion: integer('seed_version').notNull(),
    /** Set when an entry left the seed: old programs keep it, new ones do not see it. */
    retiredAt: moment('retired_at'),
  },
  () => [
    check('built_in_items_kind', sql`kind in ('exercise', 'therapy', 'habit', 'condition', 'red-flag')`),
  ],
);

/** A clinic's own items: written new, or copied from a built-in one and adapted. */
export const catalogItems = pgTable(
  'catalog_items',
  {
    clinicId: clinicId().references(() => clinics.id, { onDelete: 'cascade' }),
    id: id(),
    kind: text('kind').notNull(),
    /** The built-in item it was copied from. */
    originId: text('origin_id'),
    body: jsonb('body').$type<unknown>().notNull(),
    archivedAt: moment('archived_at'),
    revision: integer('revision').notNull().default(1),
    createdAt: createdAt(),
    updatedAt: moment('updated_at').notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.clinicId, table.id] }),
    clinicPolicy(),
    check('catalog_items_kind', sql`kind in ('exercise', 'therapy', 'habit', 'condition')`),
  ],
);

/** A clinic's sign-off of a built-in item: who read it, when, and when it is due again. */
export const itemReviews = pgTable(
  'item_reviews',
  {
    clinicId: clinicId().references(() => clinics.id, { onDelete: 'cascade' }),
    itemId: text('item_id').notNull(),
    reviewedBy: uuid('reviewed_by').notNull(),
    reviewedAt: moment('reviewed_at').notNull().defaultNow(),
    dueAt: moment('due_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.clinicId, table.itemId] }),
    index('item_reviews_due').on(table.clinicId, table.dueAt),
    clinicPolicy(),
  ],
);
