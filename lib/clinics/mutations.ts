import { and, eq, sql } from 'drizzle-orm';
import { withClinic } from '../../db';
import { clinics, memberships } from '../../db/schema';
import { appendAudit } from '../audit/mutations';
import { renamePerson } from '../auth/mutations';
import type { ClinicScope } from '../auth/session';
import { done, type Result } from '../errors';
import { countryDefaults } from './countries';
import type { FirstRun, Settings } from './schema';

/** The first run: five fields, and what the country suggests for the numbers and the units. */
export const saveFirstRun = (scope: ClinicScope, input: FirstRun): Promise<Result<null>> => {
  const { emergencyNumber, urgentNumber, units } = countryDefaults(input.country);
  return writeClinic(scope, {
    ...input,
    emergencyNumber,
    urgentNumber,
    units,
    setUpAt: sql`coalesce(${clinics.setUpAt}, now())`,
  });
};

export const saveSettings = (scope: ClinicScope, input: Settings): Promise<Result<null>> =>
  writeClinic(scope, { ...input, setUpAt: sql`coalesce(${clinics.setUpAt}, now())` });

/** `logo`: a re-encoded PNG as a data address, or '' to remove it. */
export const saveLogo = (scope: ClinicScope, logo: string): Promise<Result<null>> =>
  writeClinic(scope, { logo });

async function writeClinic(scope: ClinicScope, values: Parameters<typeof setOf>[0]): Promise<Result<null>> {
  await withClinic(scope, async (tx) => {
    await tx
      .update(clinics)
      .set({ ...setOf(values), revision: sql`${clinics.revision} + 1` })
      .where(eq(clinics.id, scope.clinicId));
    await appendAudit(tx, scope, {
      action: 'clinic.save',
      object: 'clinic',
      objectId: scope.clinicId,
      meta: { fields: Object.keys(values).join(' ') },
    });
  });
  return done(null);
}
const setOf = (
  values: Partial<Omit<typeof clinics.$inferInsert, 'id' | 'setUpAt'>> & { setUpAt?: ReturnType<typeof sql> },
) => values;

/** A member's own name and profession, as patients read them. */
export async function saveProfile(
  scope: ClinicScope,
  input: { name: string; profession: string },
): Promise<Result<null>> {
  await withClinic(scope, async (tx) => {
    await renamePerson(tx, scope, input.name);
    await tx
      .update(memberships)
      .set({ profession: input.profession })
      .where(and(eq(memberships.clinicId, scope.clinicId), eq(memberships.userId, scope.userId)));
    await appendAudit(tx, scope, { action: 'member.save', object: 'user', objectId: scope.userId });
  });
  return done(null);
}
