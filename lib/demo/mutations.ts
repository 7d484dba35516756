import { signInWithNewPassword, signOut, signUp } from '../auth/mutations';
import { type ClinicScope, resolveSession } from '../auth/session';
import { getCatalogItems } from '../catalog/queries';
import { saveFirstRun, saveProfile } from '../clinics/mutations';
import { parseEntry } from '../dose/parse';
import { env } from '../env';
import { FaultError, type Result } from '../errors';
import { createPatient } from '../patients/mutations';
import { listPatients } from '../patients/queries';
import { addItem, emptyDocument, itemFrom } from '../programs/model';
import { createProgram, publishProgram } from '../programs/mutations';
import { getProgram, listPrograms } from '../programs/queries';
import type { ProgramDocument } from '../programs/schema';
import { getLink } from '../share/queries';
import { DEMO_PEOPLE, DEMO_PLAN } from './people';

export const DEMO_EMAIL = 'demo@stepwise.example';
const HERE = { address: 'start-up', userAgent: 'start-up' };

export interface DemoAccess {
  email: string;
  password: string;
  patientUrl: string;
  handoutUrl: string;
}

/**
 * The demo clinic, made once with invented people and a published plan; `null` while DEMO is off. It signs in
 * like anyone else, so it can do nothing that a clinician cannot.
 */
export async function ensureDemo(): Promise<DemoAccess | null> {
  const { demo, demoPassword: password } = env();
  if (!demo) return null;
  const known = await signInWithNewPassword(DEMO_EMAIL, password, HERE);
  const secret = known ? must(known) : await make(password);
  const session = await resolveSession(secret);
  if (!session) throw new Error('The demo clinic could not be opened.');
  const patientUrl = await sampleLink(session.scope);
  await signOut(secret);
  return { email: DEMO_EMAIL, password, patientUrl, handoutUrl: `${patientUrl}/handout.pdf` };
}

const must = <T>(result: Result<T>): T => {
  if (!result.ok) throw new FaultError(result.fault);
  return result.value;
};

async function make(password: string): Promise<string> {
  const secret = must(
    await signUp(
      { clinicName: 'Harbor Physio', name: 'Robin Ortega', email: DEMO_EMAIL, password },
      HERE,
      true,
    ),
  );
  const session = await resolveSession(secret);
  if (!session) throw new Error('The demo clinic could not be opened.');
  const { scope } = session;
  must(
    await saveFirstRun(scope, {
      name: 'Harbor Physio',
      phone: '555 0100',
      country: 'US',
      paper: 'letter',
      timeZone: 'America/New_York',
    }),
  );
  must(await saveProfile(scope, { name: 'Robin Ortega', profession: 'PT' }));
  for (const person of DEMO_PEOPLE) must(await createPatient(scope, person));
  return secret;
}

/** The sample patient's link; published again where a visitor ended it. */
async function sampleLink(scope: ClinicScope): Promise<string> {
  const id = (await sampleProgram(scope)) ?? (await makeSample(scope));
  const link = await getLink(scope, id);
  if (link && !link.revoked && !link.expired) return link.url;
  const program = await getProgram(scope, id);
  must(await publishProgram(scope, id, { revision: program?.revision ?? 1, screened: true }));
  return (await getLink(scope, id))?.url ?? '';
}

const samplePatient = async (scope: ClinicScope): Promise<string | null> =>
  (await listPatients(scope, 'Ines Halloway', 1))[0]?.id ?? null;

async function sampleProgram(scope: ClinicScope): Promise<string | null> {
  const patientId = await samplePatient(scope);
  const programs = patientId ? await listPrograms(scope, patientId) : [];
  return programs.findLast((program) => program.items > 0)?.id ?? null;
}

async function makeSample(scope: ClinicScope): Promise<string> {
  const document = await samplePlan(scope);
  const patientId = await samplePatient(scope);
  return must(await createProgram(scope, { patientId, title: document.title, item: null, document })).id;
}

async function samplePlan(scope: ClinicScope): Promise<ProgramDocument> {
  const { title, goal, note, privateNote, exercises, others } = DEMO_PLAN;
  const known = await getCatalogItems(scope, [...exercises.map((exercise) => exercise.catalogId), ...others]);
  let document: ProgramDocument = { ...emptyDocument('en', title), goal, note, privateNote };
  for (const { catalogId, dose, core } of exercises) {
    const entry = known.get(catalogId);
    if (entry)
      document = addItem(document, 'p1', {
        ...itemFrom(entry, `sample-${catalogId}`, parseEntry(dose).dose),
        core,
        onBed: true,
      });
  }
  for (const catalogId of others) {
    const entry = known.get(catalogId);
    if (entry) document = addItem(document, 'p1', itemFrom(entry, `sample-${catalogId}`));
  }
  return document;
}
