import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { findChainFault } from '../audit/queries';
import { signUp } from '../auth/mutations';
import { type ClinicScope, resolveSession } from '../auth/session';
import { loadBuiltInCatalog } from '../catalog/mutations';
import { getCatalogItem } from '../catalog/queries';
import type { Result } from '../errors';
import { createPatient } from '../patients/mutations';
import { patientSchema } from '../patients/schema';
import { addItem, itemFrom } from '../programs/model';
import { createProgram, publishProgram, saveProgram } from '../programs/mutations';
import { getProgram } from '../programs/queries';
import type { PatientProgram } from '../programs/schema';
import { revokeLinks } from '../share/mutations';
import { getLink, getPatientProgram, resolveShare } from '../share/queries';
import { eachEngine } from '../testing/database';
import { levelOf, stopOf } from './model';
import { clearWarnings, reportWarning } from './mutations';
import { getStop, listOpenWarnings } from './queries';
import { warningFormSchema } from './schema';

const LINES: PatientProgram['redFlags'] = [
  { id: 'bladder', level: 'emergency', line: 'you cannot feel your pee', language: 'en' },
  { id: 'fever', level: 'urgent', line: 'you have a fever', language: 'en' },
];

describe('how grave a report is', () => {
  it.each([
    [[], 'urgent'],
    [['fever'], 'urgent'],
    [['fever', 'bladder'], 'emergency'],
    [['of-an-older-plan'], 'emergency'],
  ])('%j is %s', (flags, level) => {
    expect(levelOf(flags, LINES)).toBe(level);
  });
  it('several reports make one stop, as grave as the gravest, from the first day on', () => {
    const reports = [
      { level: 'urgent' as const, flags: ['fever'], localDate: '2026-11-24' },
      { level: 'emergency' as const, flags: ['bladder'], localDate: '2026-11-23' },
    ];
    expect(stopOf(reports, LINES)).toEqual({
      level: 'emergency',
      lines: ['you cannot feel your pee', 'you have a fever'],
      since: '2026-11-23',
    });
    expect(stopOf([], LINES)).toBeNull();
  });
});

describe('the form', () => {
  const id = randomUUID();
  it.each([
    [{ id }, []],
    [{ id, flag: 'fever' }, ['fever']],
    [{ id, flag: ['fever', 'fever', 'bladder'] }, ['fever', 'bladder']],
    [{ id, flag: '<b>' }, []],
    [{ id, flag: Array.from({ length: 40 }, () => 'x') }, []],
  ])('%j is a report of %j', (form, flags) => {
    expect(warningFormSchema.parse({ ...form, date: 'soon' })).toEqual({ id, flag: flags, date: null });
  });
  it('needs an id, so that it arrives once', () => {
    expect(warningFormSchema.safeParse({ flag: 'fever' }).success).toBe(false);
  });
});

const value = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.fault));
  return result.value;
};

async function newClinic(name: string): Promise<ClinicScope> {
  const secret = value(
    await signUp(
      { clinicName: name, name: 'Robin Ortega', email: `${name}@b.example`, password: 'velvet-Kettle-91' },
      { address: '192.0.2.1', userAgent: 'test' },
    ),
  );
  const session = await resolveSession(secret);
  if (!session) throw new Error('no session');
  return session.scope;
}

eachEngine('a reported warning sign', () => {
  let scope: ClinicScope;
  let other: ClinicScope;
  let program = '';
  let token = '';
  const share = async () => {
    const found = await resolveShare(token);
    if (found.state !== 'ok') throw new Error(found.state);
    return found.scope;
  };
  const stop = async () => {
    const plan = await getPatientProgram(await share());
    if (!plan) throw new Error('no plan');
    return getStop(await share(), plan);
  };

  beforeAll(async () => {
    await loadBuiltInCatalog();
    scope = await newClinic('harbor');
    other = await newClinic('hill');
    const person = patientSchema.parse({ givenName: 'Ines', familyName: 'Halloway', birthYear: 1948 });
    const patientId = value(await createPatient(scope, person)).id;
    program = value(await createProgram(scope, { patientId, title: 'Back plan', item: null })).id;
    const draft = await getProgram(scope, program);
    const item = await getCatalogItem(scope, 'knee-rocking');
    if (!draft || !item) throw new Error('no draft');
    const document = addItem(draft.document, 'p1', itemFrom(item, 'i1'));
    value(await saveProgram(scope, program, { revision: draft.revision, document }));
    value(await publishProgram(scope, program, { revision: draft.revision + 1, screened: true }));
    token = (await getLink(scope, program))?.url.split('/').pop() ?? '';
  }, 60_000);

  it('is written down once, and stops the page', async () => {
    expect(await stop()).toBeNull();
    const flag = (await getPatientProgram(await share()))?.redFlags.find(
      ({ level }) => level === 'emergency',
    );
    const report = { id: randomUUID(), flag: [flag?.id ?? ''], date: '2026-11-23' };
    const now = new Date('2026-11-23T12:00:00Z');
    const sent = await Promise.all([reportWarning(token, report, now), reportWarning(token, report, now)]);
    expect(sent.map((each) => each.state === 'ok' && value(each.value))).toEqual(['emergency', 'emergency']);
    expect(await listOpenWarnings(scope)).toMatchObject([
      {
        programId: program,
        programTitle: 'Back plan',
        patientName: 'Ines Halloway',
        birthYear: 1948,
        level: 'emergency',
        lines: [flag?.line],
        localDate: '2026-11-23',
      },
    ]);
    expect(await stop()).toEqual({ level: 'emergency', lines: [flag?.line], since: '2026-11-23' });
  });

  it('stays until each report is cleared by its own clinic', async () => {
    await reportWarning(token, { id: randomUUID(), flag: [] });
    const open = await listOpenWarnings(scope, program);
    expect(open.map(({ level }) => level)).toEqual(['emergency', 'urgent']);
    const ids = open.map(({ id }) => id);
    expect(await clearWarnings(other, ids)).toMatchObject({ ok: false, fault: { code: 'missing' } });
    expect(await listOpenWarnings(other)).toEqual([]);
    expect(value(await clearWarnings(scope, ids.slice(0, 1)))).toBe(1);
    expect((await stop())?.level).toBe('urgent');
    expect(value(await clearWarnings(scope, ids))).toBe(1);
    expect(value(await clearWarnings(scope, ids))).toBe(0);
    expect(await stop()).toBeNull();
    expect(await findChainFault(scope)).toBeNull();
  });

  it('with a wrong clock is of today, and a flood adds nothing', async () => {
    const now = new Date('2026-11-23T12:00:00Z');
    for (let report = 0; report < 25; report++)
      await reportWarning(token, { id: randomUUID(), flag: [], date: '1999-01-01' }, now);
    const open = await listOpenWarnings(scope);
    expect(open).toHaveLength(20);
    expect(open[0]?.localDate).toBe('2026-11-23');
  });

  it('of an ended link is written nowhere', async () => {
    value(await revokeLinks(scope, program));
    expect((await reportWarning(token, { id: randomUUID(), flag: [] })).state).toBe('gone');
    expect(await listOpenWarnings(scope)).toHaveLength(20);
  });
});
