import { sql } from 'drizzle-orm';
import { beforeAll, expect, it } from 'vitest';
import { withClinic } from '../../db';
import { findChainFault } from '../audit/queries';
import { signIn, signOut, signUp } from '../auth/mutations';
import { type ClinicScope, resolveSession } from '../auth/session';
import { loadBuiltInCatalog } from '../catalog/mutations';
import { getCatalogItem } from '../catalog/queries';
import type { Result } from '../errors';
import { createPatient, savePatient } from '../patients/mutations';
import { getPatient, listPatients } from '../patients/queries';
import { patientSchema } from '../patients/schema';
import { revokeLinks } from '../share/mutations';
import { getLink, getPatientProgram, resolveShare } from '../share/queries';
import { eachEngine } from '../testing/database';
import { addItem, editItem, itemFrom } from './model';
import { createProgram, publishProgram, saveProgram } from './mutations';
import { getProgram, listPrograms } from './queries';
import type { ProgramDocument } from './schema';

const HERE = { address: '192.0.2.1', userAgent: 'test' };
const value = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.fault));
  return result.value;
};
const newClinic = async (email: string) => {
  const secret = value(
    await signUp(
      { clinicName: 'Harbor', name: 'Robin Ortega', email, password: 'velvet-Kettle-orbit-91' },
      HERE,
    ),
  );
  const session = await resolveSession(secret);
  if (!session) throw new Error('no session');
  return { secret, scope: session.scope };
};
const tokenOf = (url: string) => url.split('/').pop() ?? '';

eachEngine('the life of a program', () => {
  let a: ClinicScope;
  let b: ClinicScope;
  let patient = '';
  let program = '';

  beforeAll(async () => {
    await loadBuiltInCatalog();
    await loadBuiltInCatalog();
    a = (await newClinic('a@stepwise.example')).scope;
    b = (await newClinic('b@stepwise.example')).scope;
    patient = value(
      await createPatient(
        a,
        patientSchema.parse({
          givenName: 'Ines',
          familyName: 'Halloway',
          birthYear: '1948',
          flags: ['no-floor'],
          usualPain: 4,
        }),
      ),
    ).id;
    program = value(await createProgram(a, { patientId: patient, title: '', item: null })).id;
  }, 60_000);

  const draft = async (): Promise<{ revision: number; document: ProgramDocument }> => {
    const found = await getProgram(a, program);
    if (!found) throw new Error('no program');
    return found;
  };

  it('is saved at the revision that it began from, and rises by one', async () => {
    const item = await getCatalogItem(a, 'knee-rocking');
    if (!item) throw new Error('no knee-rocking');
    const { revision, document } = await draft();
    const saved = value(
      await saveProgram(a, program, { revision, document: addItem(document, 'p1', itemFrom(item, 'i1')) }),
    );
    expect(saved.revision).toBe(revision + 1);
    expect(Object.keys((await draft()).document.items)).toEqual(['i1']);
  });

  it('an older copy overwrites nothing and gets the other version whole', async () => {
    const { revision, document } = await draft();
    value(await saveProgram(a, program, { revision, document: { ...document, title: 'Mine' } }));
    const late = await saveProgram(a, program, { revision, document: { ...document, title: 'Theirs' } });
    expect(late).toMatchObject({
      ok: false,
      fault: {
        code: 'conflict',
        detail: { revision: revision + 1, document: { title: 'Mine' }, savedBy: 'Robin Ortega' },
      },
    });
    expect((await draft()).document.title).toBe('Mine');
  });

  it('the same words sent twice are no conflict', async () => {
    const { revision, document } = await draft();
    const next = { ...document, goal: 'Walk to the market.' };
    const first = value(await saveProgram(a, program, { revision, document: next }));
    expect(value(await saveProgram(a, program, { revision, document: next })).revision).toBe(first.revision);
  });

  it('an item that is not in the catalog is refused by its name', async () => {
    const { revision, document } = await draft();
    const stray = {
      id: 'x',
      catalogId: 'no-such-item',
      kind: 'exercise' as const,
      note: '',
      core: false,
      offerEasier: true,
      onBed: false,
    };
    const answer = await saveProgram(a, program, { revision, document: addItem(document, 'p1', stray) });
    expect(answer).toMatchObject({
      ok: false,
      fault: { code: 'invalid', fields: { 'document.items.x': expect.stringContaining('catalog') } },
    });
  });

  it('another clinic finds nothing of it, by any way in', async () => {
    expect(await getProgram(b, program)).toBeNull();
    expect(await getPatient(b, patient)).toBeNull();
    expect(await listPrograms(b)).toEqual([]);
    expect(await listPatients(b, 'Halloway')).toEqual([]);
    expect((await listPatients(a, 'hallo'))[0]?.id).toBe(patient);
    const { revision, document } = await draft();
    expect(await saveProgram(b, program, { revision, document })).toMatchObject({
      ok: false,
      fault: { code: 'missing' },
    });
    expect(await publishProgram(b, program, { revision, screened: true })).toMatchObject({
      ok: false,
      fault: { code: 'missing' },
    });
    expect(await revokeLinks(b, program)).toMatchObject({ ok: false, fault: { code: 'missing' } });
    expect(await savePatient(b, patient, { givenName: 'X' })).toMatchObject({
      ok: false,
      fault: { code: 'missing' },
    });
    expect(await createProgram(b, { patientId: patient, title: '', item: null })).toMatchObject({
      ok: false,
      fault: { code: 'missing' },
    });
  });

  it('publishing tells the patient every word, keeps the link, and never changes what was told', async () => {
    const { revision } = await draft();
    expect(value(await publishProgram(a, program, { revision, screened: true })).number).toBe(1);
    const link = await getLink(a, program);
    expect(link?.url).toMatch(/\/p\/[\w-]{43}$/);
    const share = await resolveShare(tokenOf(link?.url ?? ''));
    if (share.state !== 'ok') throw new Error(share.state);
    const told = await getPatientProgram(share.scope);
    expect(told).toMatchObject({ version: 1, firstName: 'Ines', title: 'Mine', usualPain: 4 });
    expect(told?.phases[0]?.exercises[0]).toMatchObject({
      name: 'Knee rocking',
      dose: 'Do 10 times on each side. Rest. Do 2 rounds. 2 times a day.',
      figure: { surface: 'bed' },
    });
    expect(JSON.stringify(told)).not.toMatch(/Halloway|1948|no-floor/);
    expect(told?.redFlags.length).toBeGreaterThan(2);
    expect(told?.redFlags.length).toBeLessThanOrEqual(6);

    const { document } = await draft();
    value(
      await saveProgram(a, program, {
        revision,
        document: editItem(document, 'i1', { note: 'On the bed.' }),
      }),
    );
    expect((await getPatientProgram(share.scope))?.phases[0]?.exercises[0]?.note).toBe('');
    value(await publishProgram(a, program, { revision: revision + 1, screened: false }));
    expect((await getLink(a, program))?.url).toBe(link?.url);
    expect(await getPatientProgram(share.scope)).toMatchObject({
      version: 2,
      phases: [{ exercises: [{ note: 'On the bed.' }] }],
    });
    await expect(
      withClinic(a, (tx) => tx.execute(sql`update program_versions set number = 9`)),
    ).rejects.toThrow();
    expect((await getProgram(a, program))?.screened?.by).toBe('Robin Ortega');
  });

  it('a revoked link is gone at once; publishing again makes a new one', async () => {
    const before = tokenOf((await getLink(a, program))?.url ?? '');
    value(await revokeLinks(a, program));
    expect(await resolveShare(before)).toEqual({ state: 'gone', clinic: { name: 'Harbor', phone: '' } });
    const { revision } = await draft();
    value(await publishProgram(a, program, { revision, screened: false }));
    const after = tokenOf((await getLink(a, program))?.url ?? '');
    expect(after).not.toBe(before);
    expect((await resolveShare(after)).state).toBe('ok');
    expect((await resolveShare('A'.repeat(43))).state).toBe('unknown');
    expect((await resolveShare('../etc')).state).toBe('unknown');
  });

  it('an empty program is not published', async () => {
    const empty = value(await createProgram(a, { patientId: null, title: 'Empty', item: null })).id;
    expect(await publishProgram(a, empty, { revision: 1, screened: false })).toMatchObject({
      ok: false,
      fault: { code: 'invalid' },
    });
  });

  it('a session that was ended is worth nothing, and the chain of events is whole', async () => {
    const secret = value(await signIn('a@stepwise.example', 'velvet-Kettle-orbit-91', HERE));
    expect(await resolveSession(secret)).not.toBeNull();
    await signOut(secret);
    expect(await resolveSession(secret)).toBeNull();
    expect(await findChainFault(a)).toBeNull();
  });
});
