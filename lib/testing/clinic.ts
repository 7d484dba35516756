import { signUp } from '../auth/mutations';
import { type ClinicScope, resolveSession } from '../auth/session';
import { getCatalogItem } from '../catalog/queries';
import type { Result } from '../errors';
import { createPatient } from '../patients/mutations';
import { patientSchema } from '../patients/schema';
import { addItem, itemFrom } from '../programs/model';
import { createProgram, publishProgram, saveProgram } from '../programs/mutations';
import { getProgram } from '../programs/queries';
import type { ProgramDocument, ProgramItem } from '../programs/schema';
import { getLink } from '../share/queries';

/** What a data test begins with: a clinic, and a plan that its patient can open. All people are invented. */

/** The value of a success; a failed step of a test says why. */
export const value = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.fault));
  return result.value;
};

export const HERE = { address: '192.0.2.1', userAgent: 'test' };
export const PASSWORD = 'velvet-Kettle-orbit-91';

/** A fresh clinic, and the scope of its owner. */
export async function newClinic(email: string): Promise<ClinicScope> {
  const form = { clinicName: 'Harbor', name: 'Robin Ortega', email, password: PASSWORD };
  const session = await resolveSession(value(await signUp(form, HERE)));
  if (!session) throw new Error('no session');
  return session.scope;
}

export interface PublishedPlan {
  patient: string;
  program: string;
  /** The secret of the patient's link. */
  token: string;
}

/**
 * A published plan of built-in items, which must be loaded; they are named i1, i2, … in the given order.
 *
 * @param change what differs from the catalog's own doses
 */
export async function newPlan(
  scope: ClinicScope,
  catalogIds: readonly string[],
  person: Record<string, unknown> = {},
  change: (item: ProgramItem) => ProgramItem = (item) => item,
): Promise<PublishedPlan> {
  const told = patientSchema.parse({ givenName: 'Ines', familyName: 'Halloway', birthYear: 1948, ...person });
  const patient = value(await createPatient(scope, told)).id;
  const program = value(
    await createProgram(scope, { patientId: patient, title: 'Back plan', item: null }),
  ).id;
  const draft = await getProgram(scope, program);
  if (!draft) throw new Error('no draft');
  let document: ProgramDocument = draft.document;
  for (const [index, id] of catalogIds.entries()) {
    const item = await getCatalogItem(scope, id);
    if (!item) throw new Error(`no ${id}`);
    document = addItem(document, 'p1', change(itemFrom(item, `i${index + 1}`)));
  }
  const { revision } = value(await saveProgram(scope, program, { revision: draft.revision, document }));
  value(await publishProgram(scope, program, { revision, screened: true }));
  const token = (await getLink(scope, program))?.url.split('/').pop() ?? '';
  return { patient, program, token };
}
