import { beforeAll, expect, it } from 'vitest';
import { signUp } from '../auth/mutations';
import { type ClinicScope, resolveSession } from '../auth/session';
import { loadBuiltInCatalog } from '../catalog/mutations';
import { getCatalogItem } from '../catalog/queries';
import { addDays, dayIn, mondayOf } from '../check-ins/calendar';
import { SESSION } from '../check-ins/model';
import { saveCheckIns } from '../check-ins/mutations';
import { getAdherence } from '../check-ins/queries';
import type { Result } from '../errors';
import { createPatient } from '../patients/mutations';
import { patientSchema } from '../patients/schema';
import { addItem, itemFrom } from '../programs/model';
import { createProgram, publishProgram, saveProgram } from '../programs/mutations';
import { getProgram } from '../programs/queries';
import { getLink } from '../share/queries';
import { eachEngine } from '../testing/database';
import { saveSheetWeek } from './mutations';
import { getSheetWeek, listNeeds } from './queries';
import { sheetSchema } from './schema';

const HERE = { address: '192.0.2.9', userAgent: 'test' };
const value = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.fault));
  return result.value;
};
const today = dayIn('UTC', new Date());
const monday = mondayOf(today);

it('reads a week from its form, and names what cannot be', () => {
  const read = sheetSchema.parse({ monday, tick: `a@${monday}`, [`pain-${monday}`]: '4' });
  expect([...read.ticks]).toEqual([`a@${monday}`]);
  expect(read.pains.get(monday)).toBe(4);
  const refused = (form: object) => sheetSchema.safeParse(form).error?.issues.map(({ message }) => message);
  expect(refused({ monday: addDays(monday, 1) })).toEqual(['The week must begin on a Monday.']);
  expect(refused({ monday, tick: `a@${addDays(monday, 9)}` })).toEqual(['A tick is outside of this week.']);
  expect(refused({ monday, [`pain-${monday}`]: '11' })).toEqual([
    'Pain must be a whole number from 0 to 10.',
  ]);
});

eachEngine('what comes back from the patient', () => {
  let a: ClinicScope;
  let b: ClinicScope;
  let program = '';
  let token = '';
  const clinic = async (email: string) => {
    const secret = value(
      await signUp({ clinicName: 'Harbor', name: 'Robin', email, password: 'velvet-Kettle-orbit-91' }, HERE),
    );
    const session = await resolveSession(secret);
    if (!session) throw new Error('no session');
    return session.scope;
  };

  beforeAll(async () => {
    await loadBuiltInCatalog();
    a = await clinic('follow-a@stepwise.example');
    b = await clinic('follow-b@stepwise.example');
    const person = { givenName: 'Lucía', familyName: 'Ferrand', usualPain: 5, paperOnly: true };
    const patient = value(await createPatient(a, patientSchema.parse(person))).id;
    program = value(await createProgram(a, { patientId: patient, title: '', item: null })).id;
    const item = await getCatalogItem(a, 'bridge');
    const draft = await getProgram(a, program);
    if (!item || !draft) throw new Error('nothing to begin with');
    const document = addItem(draft.document, 'p1', itemFrom(item, 'i1'));
    const { revision } = value(await saveProgram(a, program, { revision: draft.revision, document }));
    value(await publishProgram(a, program, { revision, screened: true }));
    token = (await getLink(a, program))?.url.split('/').pop() ?? '';
  }, 60_000);

  it('a week from paper stands in the same view as every other, and can be corrected', async () => {
    const week = (ticks: string[], pains: [string, number][] = []) =>
      saveSheetWeek(a, program, { monday, ticks: new Set(ticks), pains: new Map(pains) });
    value(await week([`i1@${monday}`], [[monday, 4]]));
    expect((await getAdherence(a, program))?.days).toMatchObject([{ date: monday, items: 1, pain: 4 }]);
    value(await week([]));
    expect([...(await getSheetWeek(a, program, monday)).ticks]).toEqual([]);
    expect((await getAdherence(a, program))?.days).toEqual([]);
    value(await week([`i1@${monday}`]));
    expect([...(await getSheetWeek(a, program, monday)).ticks]).toEqual([`i1@${monday}`]);
    expect(await week([`nothing@${monday}`])).toMatchObject({ ok: false, fault: { code: 'invalid' } });
    expect(await saveSheetWeek(b, program, { monday, ticks: new Set(), pains: new Map() })).toMatchObject({
      ok: false,
    });
  });

  it('what the patient ticked on a phone is never taken back by a sheet', async () => {
    const checkIn = {
      clientId: '0192c3a4-1111-4222-8333-444455556666',
      itemId: 'i1',
      date: today,
      done: 'full' as const,
    };
    const sent = await saveCheckIns(token, { timeZone: 'UTC', checkIns: [checkIn] });
    expect(sent.state).toBe('ok');
    value(await saveSheetWeek(a, program, { monday, ticks: new Set(), pains: new Map() }));
    expect((await getSheetWeek(a, program, monday)).ticks.has(`i1@${today}`)).toBe(true);
  });

  it('who is above the pain rule stands under "Needs me" once, with the reason; usual pain does not', async () => {
    const say = (pain: number, date: string, n: number) =>
      saveCheckIns(token, {
        timeZone: 'UTC',
        checkIns: [
          { clientId: `0192c3a4-1111-4222-8333-44445555777${n}`, itemId: SESSION, date, done: 'full', pain },
        ],
      });
    await say(5, today, 1);
    expect(await listNeeds(a)).toEqual([]);
    await say(9, today, 2);
    await say(9, today, 3);
    const needs = await listNeeds(a);
    expect(needs).toHaveLength(1);
    expect(needs[0]).toMatchObject({ programId: program, patientName: 'Lucía Ferrand' });
    expect(needs[0]?.why).toContain('Pain 9');
    expect(await listNeeds(b)).toEqual([]);
  });
});
