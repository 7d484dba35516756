import { sql } from 'drizzle-orm';
import { boolean, check, index, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
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
    /** The item it was copied from: a built-in one, or another of the clinic's own. */
    originId: text('origin_id'),
    /** Hash of the origin's body when it was copied, or last looked at: a change of it is told. */
    originHash: text('origin_hash').notNull().default(''),
    body: jsonb('body').$type<unknown>().notNull(),
    /** SHA-256 of the body: what was read when it was signed off. */
    hash: text('hash').notNull().default(''),
    /** The clinic's own picture in place of a drawn one: a re-encoded JPEG as a data address; empty where there is none. */
    photo: text('photo').notNull().default(''),
    /** The beginning of the photo's SHA-256, and its size in pixels, so that a list need not read it. */
    photoHash: text('photo_hash').notNull().default(''),
    photoWidth: integer('photo_width').notNull().default(0),
    photoHeight: integer('photo_height').notNull().default(0),
    archivedAt: moment('archived_at'),
    revision: integer('revision').notNull().default(1),
    createdAt: createdAt(),
    updatedAt: moment('updated_at').notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.clinicId, table.id] }),
    clinicPolicy(),
    check('catalog_items_kind', sql`kind in ('exercise', 'therapy', 'habit', 'condition')`),
    check('catalog_items_photo', sql`length(photo) <= 90000`),
  ],
);

/** What a member typed into an item's form and could not be kept as an item: shown again with what is wrong in it. */
export const itemDrafts = pgTable(
  'item_drafts',
  {
    clinicId: clinicId().references(() => clinics.id, { onDelete: 'cascade' }),
    userId: uuid('user_id').notNull(),
    /** The item's id; "new:" with a kind, or "copy:" with the id of the origin, where there is none yet. */
    key: text('key').notNull(),
    typed: jsonb('typed').$type<unknown>().notNull(),
    updatedAt: moment('updated_at').notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.clinicId, table.userId, table.key] }),
    clinicPolicy(),
    check('item_drafts_key', sql`length(key) between 1 and 80`),
    check('item_drafts_typed', sql`length(typed::text) <= 200000`),
  ],
);

/** A clinic's sign-off of an item: who read it, when, and when it is due again. */
export const itemReviews = pgTable(
  'item_reviews',
  {
    clinicId: clinicId().references(() => clinics.id, { onDelete: 'cascade' }),
    itemId: text('item_id').notNull(),
    /** Hash of what was read: other words are not signed off by it. */
    bodyHash: text('body_hash').notNull().default(''),
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

/** What a clinic's owner says about a therapy: that it is offered here, and which professions may add it. */
export const therapyRules = pgTable(
  'therapy_rules',
  {
    clinicId: clinicId().references(() => clinics.id, { onDelete: 'cascade' }),
    itemId: text('item_id').notNull(),
    /** "We offer this": a guideline against it is shown, and not asked about again. */
    offered: boolean('offered').notNull().default(false),
    /** Professions that may add it, as members write their own; empty: everyone. */
    professions: jsonb('professions').$type<string[]>().notNull().default([]),
    updatedAt: moment('updated_at').notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.clinicId, table.itemId] }),
    clinicPolicy(),
    check('therapy_rules_item', sql`length(item_id) between 1 and 60`),
    check(
      'therapy_rules_professions',
      sql`jsonb_typeof(professions) = 'array' and jsonb_array_length(professions) <= 20`,
    ),
  ],
);

/** How one clinician uses an item: the dose given last, the dose set as their own, whether it is a favourite. */
export const clinicianItems = pgTable(
  'clinician_items',
  {
    clinicId: clinicId().references(() => clinics.id, { onDelete: 'cascade' }),
    userId: uuid('user_id').notNull(),
    itemId: text('item_id').notNull(),
    lastDose: jsonb('last_dose').$type<unknown>(),
    ownDose: jsonb('own_dose').$type<unknown>(),
    favourite: boolean('favourite').notNull().default(false),
    usedAt: moment('used_at'),
  },
  (table) => [
    primaryKey({ columns: [table.clinicId, table.userId, table.itemId] }),
    clinicPolicy(),
    check('clinician_items_item', sql`length(item_id) between 1 and 60`),
  ],
);
