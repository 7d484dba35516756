import { eq } from 'drizzle-orm';
import { beforeAll, expect, it } from 'vitest';
import { withClinic } from '../../db';
import { auditEvents } from '../../db/schema';
import { signUp } from '../auth/mutations';
import { type ClinicScope, resolveSession } from '../auth/session';
import { loadBuiltInCatalog } from '../catalog/mutations';
import { getCatalogItem, listCatalogRows } from '../catalog/queries';
import { saveProfile } from '../clinics/mutations';
import type { Result } from '../errors';
import { createPatient } from '../patients/mutations';
import { patientSchema } from '../patients/schema';
import { addItem, editItem, itemFrom, usualDose } from '../programs/model';
import { createProgram, publishProgram, saveProgram } from '../programs/mutations';
import { getProgram } from '../programs/queries';
import { eachEngine } from '../testing/database';
import { saveRule, saveUse } from './mutations';
import { ruleSchema } from './schema';

const HERE = { address: '192.0.2.7', userAgent: 'test' };
const value = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.fault));
  return result.value;
};

eachEngine('what is settled once', () => {
  let a: ClinicScope;
  let b: ClinicScope;
  let patient = '';
  const clinic = async (email: string) => {
    const secret = value(
      await signUp({ clinicName: 'Harbor', name: 'Robin', email, password: 'velvet-Kettle-orbit-91' }, HERE),
    );
    const session = await resolveSession(secret);
    if (!session) throw new Error('no session');
    return session.scope;
  };
  /** A saved program with these items, each settled so. */
  const planWith = async (ids: string[], settled: Record<string, 'discussed' | 'other'> = {}) => {
    const { id } = value(await createProgram(a, { patientId: patient, title: '', item: null }));
    const program = await getProgram(a, id);
    if (!program) throw new Error('no program');
    let { document } = program;
    for (const itemId of ids) {
      const item = await getCatalogItem(a, itemId);
      if (!item) throw new Error(itemId);
      document = editItem(addItem(document, 'p1', itemFrom(item, itemId)), itemId, { settled });
    }
    const { revision } = value(await saveProgram(a, id, { revision: program.revision, document }));
    return { id, revision, document };
  };

  beforeAll(async () => {
    await loadBuiltInCatalog();
    a = await clinic('practice-a@stepwise.example');
    b = await clinic('practice-b@stepwise.example');
    const person = { givenName: 'Ines', familyName: 'Halloway', flags: ['osteoporosis'] };
    patient = value(await createPatient(a, patientSchema.parse(person))).id;
  }, 60_000);

  it('an answer is kept once for a person, with one event that names nothing clinical but the question', async () => {
    await planWith(['seated-flexion'], { osteoporosis: 'discussed' });
    await planWith(['curl-up'], { osteoporosis: 'other' });
    const { id } = await planWith(['bridge']);
    expect((await getProgram(a, id))?.patient?.answered).toMatchObject({
      osteoporosis: { answer: 'discussed' },
    });
    const events = await withClinic(a, (tx) =>
      tx.select().from(auditEvents).where(eq(auditEvents.action, 'fit.answer')),
    );
    expect(events).toHaveLength(1);
    expect(events[0]?.meta).toEqual({ about: 'osteoporosis', answer: 'discussed' });
  });

  it('what was asked about a therapy counts for that therapy, and a dose question for no person', async () => {
    const { id } = await planWith(['decompression'], {
      guideline: 'discussed',
      'dose-sets-6': 'other',
    });
    const answered = (await getProgram(a, id))?.patient?.answered ?? {};
    expect(Object.keys(answered).sort()).toEqual(['guideline:decompression', 'osteoporosis']);
  });

  it('a therapy that belongs to other professions is not published, and says whose it is', async () => {
    const rule = ruleSchema.parse({ itemId: 'chiropractic-care', professions: 'Chiropractor, Osteopath' });
    value(await saveRule(a, rule));
    const { id, revision } = await planWith(['chiropractic-care', 'bridge']);
    const refused = await publishProgram(a, id, { revision, screened: true });
    expect(refused).toMatchObject({ ok: false, fault: { code: 'invalid' } });
    expect(JSON.stringify(refused)).toContain('Chiropractor or Osteopath');
    value(await saveProfile(a, { name: 'Robin', profession: 'chiropractor ' }));
    value(await publishProgram(a, id, { revision, screened: true }));
    // What was given before may stay, whoever publishes next.
    value(await saveProfile(a, { name: 'Robin', profession: 'Trainer' }));
    value(await publishProgram(a, id, { revision, screened: true }));
    expect(await saveRule(a, { ...rule, itemId: 'bridge' })).toMatchObject({ ok: false });
  });

  it('the dose given last, then the own dose, comes before the catalog’s; a left or right does not', async () => {
    const { id, document, revision } = await planWith(['clamshell']);
    const dose = { sets: 2, reps: 15, side: 'left' as const };
    const saved = value(
      await saveProgram(a, id, { revision, document: editItem(document, 'clamshell', { dose }) }),
    );
    value(await publishProgram(a, id, { revision: saved.revision, screened: true }));
    const rowOf = async (scope: ClinicScope) =>
      (await listCatalogRows(scope)).find((row) => row.id === 'clamshell');
    const last = await rowOf(a);
    expect(last?.use).toMatchObject({ favourite: false, lastDose: { sets: 2, reps: 15 } });
    expect(last?.kind === 'exercise' && usualDose(last)).toEqual({ sets: 2, reps: 15 });
    value(await saveUse(a, { itemId: 'clamshell', ownDose: { sets: 3, reps: 8 }, favourite: true }));
    const own = await rowOf(a);
    expect(own?.use?.favourite).toBe(true);
    expect(own?.kind === 'exercise' && usualDose(own)).toEqual({ sets: 3, reps: 8 });
    value(await saveUse(a, { itemId: 'clamshell', ownDose: null }));
    expect((await rowOf(a))?.use).toMatchObject({ ownDose: null, favourite: true });
    expect((await rowOf(b))?.use).toBeUndefined();
    expect((await listCatalogRows(b)).every((row) => row.rule === undefined)).toBe(true);
    expect(await saveUse(a, { itemId: 'no-such-item', favourite: true })).toMatchObject({ ok: false });
  });
});
