import { beforeAll, expect, it } from 'vitest';
import { signUp } from '../auth/mutations';
import { type ClinicScope, resolveSession } from '../auth/session';
import { createProgram } from '../programs/mutations';
import { eachEngine } from '../testing/database';
import { fits } from './model';
import { archivePatient, createPatient, restorePatient, savePatient } from './mutations';
import { getPatient, listPatients } from './queries';
import { newPatientSchema, patientEditSchema, patientSchema } from './schema';

const person = (givenName: string, familyName: string, birthYear: number | null = null, chartNumber = '') =>
  patientSchema.parse({ givenName, familyName, birthYear, chartNumber });

eachEngine('patients', () => {
  let scope: ClinicScope;
  const ids = new Map<string, string>();
  const names = async (query: string, archived = false) =>
    (await listPatients(scope, query, 100, archived)).map((row) => row.familyName).sort();

  beforeAll(async () => {
    const secret = await signUp(
      {
        clinicName: 'Harbor',
        name: 'Robin Ortega',
        email: 'p@stepwise.example',
        password: 'velvet-Kettle-orbit-91',
      },
      { address: '192.0.2.1', userAgent: 'test' },
    );
    const session = secret.ok ? await resolveSession(secret.value) : null;
    if (!session) throw new Error('no session');
    scope = session.scope;
    for (const one of [
      person('Ines', 'Halloway', 1948, '20417'),
      person('Lucía', 'Ferrand', 1969),
      person('Jana', 'Sorel', 1978),
      person('Jana', 'Stahl', 1995, 'A-7_9'),
    ]) {
      const made = await createPatient(scope, one);
      ids.set(one.familyName, made.ok ? made.value.id : '');
    }
  });

  it('are found by any part of a name or chart number, without accents and case', async () => {
    expect(await names('hallo')).toEqual(['Halloway']);
    expect(await names('jana')).toEqual(['Sorel', 'Stahl']);
    expect(await names('jana sta')).toEqual(['Stahl']);
    expect(await names('lucia')).toEqual(['Ferrand']);
    expect(await names('LUCÍA f')).toEqual(['Ferrand']);
    expect(await names('2041')).toEqual(['Halloway']);
    expect(await names('_')).toEqual(['Stahl']);
    expect(await names('%')).toEqual([]);
    expect(await names('\\')).toEqual([]);
  });

  it('are told how many programs they have', async () => {
    await createProgram(scope, { patientId: ids.get('Sorel') ?? '', title: 'One', item: null });
    await createProgram(scope, { patientId: null, title: 'Of nobody', item: null });
    const counts = Object.fromEntries(
      (await listPatients(scope)).map((row) => [row.familyName, row.programs]),
    );
    expect(counts).toEqual({ Halloway: 0, Ferrand: 0, Sorel: 1, Stahl: 0 });
  });

  it('are not written over by an edit that began from an older revision', async () => {
    const id = ids.get('Halloway') ?? '';
    const before = await getPatient(scope, id);
    expect(await savePatient(scope, id, { usualPain: 4 })).toMatchObject({ ok: true });
    const late = await savePatient(scope, id, { usualPain: 7 }, before?.revision);
    expect(late).toMatchObject({ ok: false, fault: { code: 'conflict' } });
    expect((await getPatient(scope, id))?.usualPain).toBe(4);
    const gone = await savePatient(scope, '00000000-0000-4000-8000-000000000000', { usualPain: 7 }, 1);
    expect(gone).toMatchObject({ fault: { code: 'missing' } });
  });

  it('leave the list and come back', async () => {
    const id = ids.get('Stahl') ?? '';
    await archivePatient(scope, id);
    expect(await names('jana')).toEqual(['Sorel']);
    expect(await names('', true)).toEqual(['Stahl']);
    await restorePatient(scope, id);
    expect(await names('jana')).toEqual(['Sorel', 'Stahl']);
  });
});

it('a form carries ticked flags and the dates beside them', () => {
  const form = { givenName: 'Ines', familyName: 'Halloway', birthYear: '', usualPain: '' };
  const flagsOf = (fields: object) => newPatientSchema.safeParse({ ...form, ...fields }).data?.flags;
  expect(flagsOf({})).toEqual([]);
  expect(flagsOf({ flags: 'no-floor' })).toEqual([{ id: 'no-floor' }]);
  expect(flagsOf({ flags: ['hip-replacement', 'falls'], 'flagDate.hip-replacement': '2026-01-09' })).toEqual([
    { id: 'hip-replacement', date: '2026-01-09' },
    { id: 'falls' },
  ]);
  expect(flagsOf({ 'flagDate.hip-replacement': '2026-01-09' })).toEqual([]);
  expect(flagsOf({ flags: 'hip-replacement', 'flagDate.hip-replacement': '2026-02-30' })).toBeUndefined();
  expect(flagsOf({ flags: 'no-such-flag' })).toBeUndefined();
  expect(flagsOf({ flags: [{ id: 'falls' }] })).toEqual([{ id: 'falls' }]);
  expect(patientEditSchema.safeParse({ ...form, revision: '3' }).data?.revision).toBe(3);
});

it('two people of one name are told apart while one types', () => {
  const stahl = { id: '1', givenName: 'Jana', familyName: 'Stahl', birthYear: 1995, chartNumber: 'A-7' };
  for (const typed of ['', 'jana', 'sta', 'stahl ja', 'JANA', 'a 7']) expect(fits(stahl, typed)).toBe(true);
  for (const typed of ['sorel', 'jana so']) expect(fits(stahl, typed)).toBe(false);
});
