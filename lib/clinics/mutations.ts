import { and, eq, isNull, ne, sql } from 'drizzle-orm';
import { type Tx, withClinic } from '../../db';
import { clinics, memberships, patients } from '../../db/schema';
import { appendAudit } from '../audit/mutations';
import { addInvitedPerson, endSessions, renamePerson, renewInvite } from '../auth/mutations';
import type { ClinicScope } from '../auth/session';
import { done, failed, type Result } from '../errors';
import { countryDefaults } from './countries';
import type { FirstRun, Invite, MemberDto, Settings } from './schema';

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

/** A colleague with a role; they choose their password by a link. An email that has an account is refused. */
export const inviteColleague = (scope: ClinicScope, input: Invite): Promise<Result<{ userId: string }>> =>
  withClinic(scope, async (tx) => {
    const userId = await addInvitedPerson(tx, { name: input.name, email: input.email });
    if (!userId)
      return failed('taken', {
        fields: { email: 'This email already has an account. Ask for another one.' },
      });
    await tx.insert(memberships).values({ clinicId: scope.clinicId, userId, role: input.role });
    await appendAudit(tx, scope, {
      action: 'member.invite',
      object: 'user',
      objectId: userId,
      meta: { role: input.role },
    });
    return done({ userId });
  });

/**
 * A colleague's role, whether they work here, or a fresh link for one who has not come yet. Owners cannot
 * change themselves, so a clinic always keeps one.
 */
export const saveMember = (
  scope: ClinicScope,
  userId: string,
  input: {
    role?: MemberDto['role'] | undefined;
    active?: boolean | undefined;
    renew?: boolean;
    /** Whoever looks after the patients from now on, where access ends. */
    successor?: string | undefined;
  },
): Promise<Result<null>> =>
  withClinic(scope, async (tx) => {
    if (userId === scope.userId)
      return failed('invalid', { fields: { role: 'Another owner must change your own role.' } });
    if (input.successor && !(await handOver(tx, scope, userId, input.successor)))
      return failed('invalid', { fields: { successor: 'Choose a colleague who works here.' } });
    const [row] = await tx
      .update(memberships)
      .set({
        ...(input.role && { role: input.role }),
        ...(input.active !== undefined && { deactivatedAt: input.active ? null : sql`now()` }),
        userId,
      })
      .where(and(eq(memberships.clinicId, scope.clinicId), eq(memberships.userId, userId)))
      .returning({ role: memberships.role, deactivatedAt: memberships.deactivatedAt });
    if (!row) return failed('missing');
    if (row.deactivatedAt) await endSessions(tx, { clinicId: scope.clinicId, userId });
    if (input.renew && !(await renewInvite(tx, userId))) return failed('missing');
    await appendAudit(tx, scope, {
      action: input.renew ? 'member.invite' : 'member.save',
      object: 'user',
      objectId: userId,
      meta: { role: row.role, active: row.deactivatedAt === null },
    });
    return done(null);
  });

/** All patients of one colleague go to another, in one step; their links stay. False where the other does not work here. */
async function handOver(tx: Tx, scope: ClinicScope, from: string, to: string): Promise<boolean> {
  const [colleague] = await tx
    .select({ userId: memberships.userId })
    .from(memberships)
    .where(
      and(
        eq(memberships.clinicId, scope.clinicId),
        eq(memberships.userId, to),
        ne(memberships.userId, from),
        isNull(memberships.deactivatedAt),
      ),
    );
  if (!colleague) return false;
  const moved = await tx
    .update(patients)
    .set({ clinicianId: to })
    .where(and(eq(patients.clinicId, scope.clinicId), eq(patients.clinicianId, from)))
    .returning({ id: patients.id });
  await appendAudit(tx, scope, {
    action: 'patient.hand-over',
    object: 'user',
    objectId: to,
    meta: { from, patients: String(moved.length) },
  });
  return true;
}
