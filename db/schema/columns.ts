import { sql } from 'drizzle-orm';
import { pgPolicy, pgRole, timestamp, uuid } from 'drizzle-orm/pg-core';

/** The restricted role that every request of the application runs as; row-level security binds it. */
export const appRole = pgRole('stepwise_app').existing();

export const id = () => uuid('id').notNull().defaultRandom();
export const clinicId = () => uuid('clinic_id').notNull();
export const moment = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });
export const createdAt = () => moment('created_at').notNull().defaultNow();

/**
 * The second wall behind every `where`: a scalar comparison, so that it costs nothing measurable. `nullif`,
 * because a setting that was once set reads '' later, and ''::uuid would raise.
 */
const here = sql`clinic_id = nullif(current_setting('app.clinic', true), '')::uuid`;
export const clinicPolicy = () =>
  pgPolicy('clinic_only', { for: 'all', to: appRole, using: here, withCheck: here });
