import { and, desc, eq, sql } from 'drizzle-orm';
import { clinicOfLink, inClinicOfLink, NOBODY, type Tx, withClinic, withShare } from '../../db';
import { clinics, patients, programs, programVersions, shareLinks } from '../../db/schema';
import type { ClinicScope } from '../auth/session';
import { readBuiltIns } from '../catalog/queries';
import { clinicCard, clinicColumns, clinicOf } from '../clinics/queries';
import { env, publicUrl } from '../env';
import type { PatientProgram } from '../programs/schema';
import type { LinkDto } from './schema';
import { hashOfToken, looksLikeToken, tokenFor } from './token';

export { NOBODY };

declare const minted: unique symbol;

/** The right of a link's holder to read one program: the patient's counterpart of `ClinicScope`. */
export interface ShareScope {
  readonly clinicId: string;
  readonly programId: string;
  readonly linkId: string;
  readonly [minted]: true;
}

export type Share =
  | { state: 'ok'; scope: ShareScope }
  | { state: 'gone'; clinic: { name: string; phone: string } }
  | { state: 'unknown' };

/** What a token opens. Everything below `/p/<token>` comes through here, so a revoked link is dead at once. */
export async function resolveShare(token: string): Promise<Share> {
  const found = await withLiveLink(token, async () => null);
  return found.state === 'ok' ? { state: 'ok', scope: found.scope } : found;
}

/**
 * Runs work for the holder of a link in the transaction that finds the link alive, so that nothing is written
 * through one that was revoked meanwhile. The work sees the rows of the link's clinic.
 */
export async function withLiveLink<T>(
  token: string,
  work: (tx: Tx, scope: ShareScope) => Promise<T>,
): Promise<{ state: 'ok'; scope: ShareScope; value: T } | Exclude<Share, { state: 'ok' }>> {
  if (!looksLikeToken(token)) return { state: 'unknown' };
  return withShare(hashOfToken(token), async (tx) => {
    const [link] = await tx
      .select({
        clinicId: shareLinks.clinicId,
        programId: shareLinks.programId,
        linkId: shareLinks.id,
        live: sql<boolean>`${shareLinks.revokedAt} is null and ${shareLinks.expiresAt} > now()`,
        entered: clinicOfLink(shareLinks.clinicId),
      })
      .from(shareLinks)
      .where(eq(shareLinks.tokenHash, hashOfToken(token)));
    if (!link) return { state: 'unknown' };
    const { live, entered, ...rest } = link;
    const scope = rest as ShareScope;
    inClinicOfLink(entered);
    if (live) return { state: 'ok', scope, value: await work(tx, scope) };
    const [clinic] = await tx
      .select({ name: clinics.name, phone: clinics.phone })
      .from(clinics)
      .where(eq(clinics.id, link.clinicId));
    return { state: 'gone', clinic: clinic ?? { name: '', phone: '' } };
  });
}

/**
 * The newest published version behind a link. Words are those that were published; the clinic's card and the
 * first name follow the clinic's settings of today.
 */
export async function getPatientProgram(scope: ShareScope): Promise<PatientProgram | null> {
  const asker = { clinicId: scope.clinicId, userId: NOBODY };
  const found = await withClinic(asker, async (tx) => {
    const [version] = await tx
      .select({
        snapshot: programVersions.snapshot,
        givenName: patients.givenName,
        status: programs.status,
        clinic: clinicColumns,
      })
      .from(programVersions)
      .innerJoin(
        programs,
        and(eq(programs.clinicId, programVersions.clinicId), eq(programs.id, programVersions.programId)),
      )
      .innerJoin(clinics, eq(clinics.id, programs.clinicId))
      .leftJoin(patients, and(eq(patients.clinicId, programs.clinicId), eq(patients.id, programs.patientId)))
      .where(
        and(eq(programVersions.clinicId, scope.clinicId), eq(programVersions.programId, scope.programId)),
      )
      .orderBy(desc(programVersions.number))
      .limit(1);
    return version;
  });
  if (!found) return null;
  const clinic = clinicOf(found.clinic);
  return {
    ...(found.snapshot as PatientProgram),
    clinic: clinicCard(clinic),
    firstName: clinic.showFirstName ? (found.givenName ?? '') : '',
    ...((found.status === 'paused' || found.status === 'ended') && { standstill: found.status }),
  };
}

/**
 * What a link opens, and whatever else the page reads for it, in the one transaction that found the link alive.
 *
 * @param read may ask any query of this clinic; nothing that waits for something else than the database
 */
export async function readThroughLink<T>(
  token: string,
  read: (program: PatientProgram, scope: ShareScope) => Promise<T>,
): Promise<
  { state: 'ok'; scope: ShareScope; program: PatientProgram; value: T } | Exclude<Share, { state: 'ok' }>
> {
  await readBuiltIns();
  const found = await withLiveLink(token, async (_tx, scope) => {
    const program = await getPatientProgram(scope);
    return program ? { program, value: await read(program, scope) } : null;
  });
  if (found.state !== 'ok') return found;
  return found.value ? { state: 'ok', scope: found.scope, ...found.value } : { state: 'unknown' };
}

/** The newest link of a program, with its address made again from the key. `null` before the first publishing. */
export async function getLink(scope: ClinicScope, programId: string): Promise<LinkDto | null> {
  const [row] = await withClinic(scope, (tx) =>
    tx
      .select({ id: shareLinks.id, expiresAt: shareLinks.expiresAt, revokedAt: shareLinks.revokedAt })
      .from(shareLinks)
      .where(and(eq(shareLinks.clinicId, scope.clinicId), eq(shareLinks.programId, programId)))
      .orderBy(desc(shareLinks.createdAt))
      .limit(1),
  );
  if (!row) return null;
  return {
    id: row.id,
    url: linkUrl(row.id),
    expiresAt: row.expiresAt.toISOString(),
    revoked: row.revokedAt !== null,
    expired: row.expiresAt.getTime() < Date.now(),
  };
}

/** The address that a patient opens; always on the configured public address, whatever host was asked. */
export const linkUrl = (linkId: string): string => `${publicUrl()}/p/${tokenFor(linkId, env().linkKey)}`;
