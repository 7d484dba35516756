import { beforeAll, expect, it } from 'vitest';
import { signUp } from '../auth/mutations';
import { type ClinicScope, resolveSession } from '../auth/session';
import { loadBuiltInCatalog } from '../catalog/mutations';
import { getCatalogItem } from '../catalog/queries';
import type { Result } from '../errors';
import { createPatient } from '../patients/mutations';
import { patientSchema } from '../patients/schema';
import { addItem, editItem, itemFrom } from '../programs/model';
import { createProgram, publishProgram, saveProgram } from '../programs/mutations';
import { getProgram } from '../programs/queries';
import { getLink, getPatientProgram, resolveShare } from '../share/queries';
import { createTemplate } from '../templates/mutations';
import { getTemplateDocument } from '../templates/queries';
import { eachEngine } from '../testing/database';
import { copyProgram, setRunning } from './mutations';
import { getLastPlan, getVersion, listVersions } from './queries';

const HERE = { address: '192.0.2.8', userAgent: 'test' };
const value = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.fault));
  return result.value;
};

eachEngine('using again', () => {
  let a: ClinicScope;
  let b: ClinicScope;
  const people: string[] = [];
  let program = '';
  const clinic = async (email: string) => {
    const secret = value(
      await signUp({ clinicName: 'Harbor', name: 'Robin', email, password: 'velvet-Kettle-orbit-91' }, HERE),
    );
    const session = await resolveSession(secret);
    if (!session) throw new Error('no session');
    return session.scope;
  };
  const read = async (id: string) => {
    const found = await getProgram(a, id);
    if (!found) throw new Error('no program');
    return found;
  };

  beforeAll(async () => {
    await loadBuiltInCatalog();
    a = await clinic('reuse-a@stepwise.example');
    b = await clinic('reuse-b@stepwise.example');
    for (const person of [
      { givenName: 'Jana', familyName: 'Sorel', flags: ['osteoporosis'] },
      { givenName: 'Jana', familyName: 'Stahl', language: 'es' },
    ])
      people.push(value(await createPatient(a, patientSchema.parse(person))).id);
    program = value(await createProgram(a, { patientId: people[0] ?? '', title: '', item: null })).id;
    const item = await getCatalogItem(a, 'clamshell');
    if (!item) throw new Error('no clamshell');
    const { revision, document } = await read(program);
    const full = editItem(addItem(document, 'p1', itemFrom(item, 'c')), 'c', {
      note: 'Mind your left knee, Jana Sorel.',
      settled: { osteoporosis: 'discussed' },
      dose: { sets: 2, reps: 8, side: 'left' },
    });
    const worded = {
      ...full,
      goal: 'Walk to the lake.',
      note: 'For Sorel.',
      privateNote: 'x',
      side: 'left' as const,
    };
    const saved = value(await saveProgram(a, program, { revision, document: worded }));
    value(await publishProgram(a, program, { revision: saved.revision, screened: true }));
  }, 60_000);

  it('a copy carries nothing of the first person', async () => {
    const { id } = value(await copyProgram(a, program, people[1] ?? ''));
    const { document, patient } = await read(id);
    expect(patient?.familyName).toBe('Stahl');
    expect(document).toMatchObject({ language: 'es', goal: '', note: '', privateNote: '', side: null });
    expect(document.items.c).toMatchObject({ note: '', dose: { sets: 2, reps: 8, side: 'affected' } });
    expect(document.items.c?.settled).toBeUndefined();
    expect(JSON.stringify(document)).not.toContain('Sorel');
    expect(await copyProgram(b, program, people[1] ?? '')).toMatchObject({ ok: false });
  });

  it('a template carries nothing of the person either, and stays in its clinic', async () => {
    const { id } = value(await createTemplate(a, { name: 'Side of the hip', programId: program }));
    const kept = await getTemplateDocument(a, id, 'en');
    expect(JSON.stringify(kept)).not.toMatch(/Sorel|osteoporosis|lake/);
    expect(await getTemplateDocument(b, id, 'en')).toBeNull();
  });

  it('every version can be read again, and only here', async () => {
    const { revision, document } = await read(program);
    const next = editItem(document, 'c', { dose: { sets: 3, reps: 8, side: 'left' } });
    const saved = value(await saveProgram(a, program, { revision, document: next }));
    value(await publishProgram(a, program, { revision: saved.revision, screened: false }));
    expect((await listVersions(a, program)).map(({ number, by }) => [number, by])).toEqual([
      [2, 'Robin'],
      [1, 'Robin'],
    ]);
    expect((await getVersion(a, program, 1))?.items.c?.dose?.sets).toBe(2);
    expect(await getVersion(a, program, 9)).toBeNull();
    expect(await listVersions(b, program)).toEqual([]);
    expect(await getVersion(b, program, 1)).toBeNull();
  });

  it('last time is the newest other plan of the same person, without its words', async () => {
    const { id } = value(await createProgram(a, { patientId: people[0] ?? '', title: '', item: null }));
    const last = await getLastPlan(a, id);
    expect(Object.values(last?.items ?? {}).map(({ catalogId }) => catalogId)).toEqual(['clamshell']);
    expect(JSON.stringify(last)).not.toContain('Sorel');
    expect(await getLastPlan(b, id)).toBeNull();
  });

  it('a plan that is paused or has ended says so behind the same link, and runs again', async () => {
    const link = await getLink(a, program);
    const share = await resolveShare(link?.url.split('/').pop() ?? '');
    if (share.state !== 'ok') throw new Error(share.state);
    const standstill = async () => (await getPatientProgram(share.scope))?.standstill;
    expect(await standstill()).toBeUndefined();
    for (const status of ['paused', 'ended'] as const) {
      value(await setRunning(a, program, status));
      expect(await standstill()).toBe(status);
    }
    value(await setRunning(a, program, 'active'));
    expect(await standstill()).toBeUndefined();
    expect(await setRunning(b, program, 'ended')).toMatchObject({ ok: false });
    const { id } = value(await createProgram(a, { patientId: null, title: '', item: null }));
    expect(await setRunning(a, id, 'paused')).toMatchObject({ ok: false });
  });
});
