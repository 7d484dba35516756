import { sql } from 'drizzle-orm';
import {
  bigint,
  check,
  index,
  jsonb,
  pgPolicy,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { appRole, clinicId, id, moment } from './columns';

const here = sql`clinic_id = nullif(current_setting('app.clinic', true), '')::uuid`;

/**
 * Who did what, chained by hash a clinic: a changed, removed or swapped row shows. The application may only
 * add and read. `meta` never holds clinical text; `hash` covers every column, see `lib/audit`.
 */
export const auditEvents = pgTable(
  'audit_events',
  {
    clinicId: clinicId(),
    id: id(),
    /** 1, 2, 3 … within the clinic. */
    seq: bigint('seq', { mode: 'number' }).notNull(),
    at: moment('at').notNull(),
    actorType: text('actor_type').notNull(),
    actorId: uuid('actor_id'),
    action: text('action').notNull(),
    object: text('object').notNull(),
    objectId: text('object_id').notNull(),
    patientId: uuid('patient_id'),
    meta: jsonb('meta').$type<Record<string, string | number | boolean | null>>().notNull().default({}),
    prevHash: text('prev_hash').notNull(),
    hash: text('hash').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.clinicId, table.id] }),
    uniqueIndex('audit_events_seq').on(table.clinicId, table.seq),
    index('audit_events_patient').on(table.clinicId, table.patientId),
    pgPolicy('clinic_reads', { for: 'select', to: appRole, using: here }),
    pgPolicy('clinic_adds', { for: 'insert', to: appRole, withCheck: here }),
    check('audit_events_actor', sql`actor_type in ('user', 'patient', 'system')`),
  ],
);
