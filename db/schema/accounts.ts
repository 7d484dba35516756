import { sql } from 'drizzle-orm';
import {
  boolean,
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
import { appRole, clinicId, clinicPolicy, createdAt, id, moment } from './columns';

/** A practice: the tenant. Its own row is the one whose id is the clinic of the request. */
export const clinics = pgTable(
  'clinics',
  {
    id: id().primaryKey(),
    name: text('name').notNull(),
    phone: text('phone').notNull().default(''),
    hours: text('hours').notNull().default(''),
    country: text('country').notNull(),
    timeZone: text('time_zone').notNull(),
    paper: text('paper').notNull(),
    units: text('units').notNull().default('metric'),
    language: text('language').notNull().default('en'),
    emergencyNumber: text('emergency_number').notNull(),
    urgentNumber: text('urgent_number').notNull().default(''),
    linkDays: integer('link_days').notNull().default(90),
    showFirstName: boolean('show_first_name').notNull().default(true),
    /** A re-encoded PNG as a data address; empty where there is none. */
    logo: text('logo').notNull().default(''),
    handoutLayout: text('handout_layout').notNull().default('standard'),
    handoutInk: text('handout_ink').notNull().default('colour'),
    /** One of the product's colours for paper, each dark enough to read. */
    handoutColour: text('handout_colour').notNull().default('teal'),
    /** Who the pictures show; empty where it varies from plan to plan. */
    figureLook: text('figure_look').notNull().default(''),
    /** Hosts that an item's video may stand on; a subdomain of one counts as it. */
    videoHosts: jsonb('video_hosts')
      .$type<string[]>()
      .notNull()
      .default(['youtube.com', 'youtu.be', 'vimeo.com']),
    isDemo: boolean('is_demo').notNull().default(false),
    setUpAt: moment('set_up_at'),
    revision: integer('revision').notNull().default(1),
    createdAt: createdAt(),
  },
  () => {
    const own = sql`id = nullif(current_setting('app.clinic', true), '')::uuid`;
    return [
      pgPolicy('own_clinic', { for: 'all', to: appRole, using: own, withCheck: own }),
      check('clinics_paper', sql`paper in ('a4', 'letter')`),
      check('clinics_units', sql`units in ('metric', 'imperial')`),
      check('clinics_language', sql`language in ('en', 'es')`),
      check('clinics_layout', sql`handout_layout in ('standard', 'large', 'cards', 'fridge')`),
      check('clinics_ink', sql`handout_ink in ('colour', 'mono')`),
      check('clinics_colour', sql`handout_colour in ('teal', 'blue', 'green', 'plum', 'amber', 'slate')`),
      check('clinics_figure_look', sql`length(figure_look) <= 20`),
      check(
        'clinics_video_hosts',
        sql`jsonb_typeof(video_hosts) = 'array' and jsonb_array_length(video_hosts) <= 20`,
      ),
      check('clinics_link_days', sql`link_days between 1 and 730`),
      check('clinics_emergency', sql`length(emergency_number) between 2 and 20`),
      check('clinics_name', sql`length(name) between 1 and 120`),
    ];
  },
);

/** A person who signs in. Not a tenant table: one person may work at two clinics. Only `lib/auth` reads it. */
export const users = pgTable(
  'users',
  {
    id: id().primaryKey(),
    /** Normalised: NFKC, trimmed, lower case. */
    email: text('email').notNull(),
    name: text('name').notNull(),
    passwordHash: text('password_hash').notNull(),
    disabledAt: moment('disabled_at'),
    createdAt: createdAt(),
  },
  (table) => [
    uniqueIndex('users_email').on(table.email),
    check('users_email_form', sql`email = lower(email)`),
  ],
);

export const memberships = pgTable(
  'memberships',
  {
    clinicId: clinicId().references(() => clinics.id, { onDelete: 'cascade' }),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    role: text('role').notNull(),
    profession: text('profession').notNull().default(''),
    deactivatedAt: moment('deactivated_at'),
    createdAt: createdAt(),
  },
  (table) => [
    primaryKey({ columns: [table.clinicId, table.userId] }),
    index('memberships_user').on(table.userId),
    clinicPolicy(),
    // At sign-in the clinic is not known yet: a person may read their own memberships.
    pgPolicy('own_memberships', {
      for: 'select',
      to: appRole,
      using: sql`user_id = nullif(current_setting('app.user', true), '')::uuid`,
    }),
    check('memberships_role', sql`role in ('owner', 'clinician', 'assistant')`),
  ],
);

/** The cookie holds only a random id; this row decides at every request, so a copied cookie dies at sign-out. */
export const sessions = pgTable(
  'sessions',
  {
    idHash: text('id_hash').primaryKey(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    clinicId: uuid('clinic_id').notNull(),
    createdAt: createdAt(),
    lastSeenAt: moment('last_seen_at').notNull().defaultNow(),
    idleExpiresAt: moment('idle_expires_at').notNull(),
    expiresAt: moment('expires_at').notNull(),
    revokedAt: moment('revoked_at'),
    userAgent: text('user_agent').notNull().default(''),
    ipPrefix: text('ip_prefix').notNull().default(''),
  },
  (table) => [
    index('sessions_user').on(table.userId),
    foreignKey({
      columns: [table.clinicId, table.userId],
      foreignColumns: [memberships.clinicId, memberships.userId],
    }).onDelete('cascade'),
  ],
);

/** Counted attempts, kept in the database so that a restart or a second instance resets nothing. */
export const throttles = pgTable(
  'throttles',
  {
    /** What is counted, hashed: "sign-in:account:…", "sign-in:address:…", "link:address:…". */
    key: text('key').primaryKey(),
    windowStart: moment('window_start').notNull(),
    count: integer('count').notNull(),
  },
  () => [check('throttles_count', sql`count >= 0`)],
);
