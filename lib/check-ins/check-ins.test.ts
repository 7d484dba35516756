import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { beforeAll, expect, it } from 'vitest';
import { withClinic } from '../../db';
import { auditEvents } from '../../db/schema';
import { findChainFault } from '../audit/queries';
import type { ClinicScope } from '../auth/session';
import { loadBuiltInCatalog } from '../catalog/mutations';
import { revokeLinks } from '../share/mutations';
import { getPatientProgram, resolveShare } from '../share/queries';
import { newClinic, newPlan, type PublishedPlan, value } from '../testing/clinic';
import { eachEngine } from '../testing/database';
import { addDays, type Day, dayIn } from './calendar';
import { SESSION } from './model';
import { clientIdOf, saveCheckIns } from './mutations';
import { getAdherence, getPatientDay } from './queries';
import type { CheckIn } from './schema';

const now = new Date();
const today = dayIn('UTC', now);
const DAY_MS = 86_400_000;

eachEngine('what a patient ticks', () => {
  let a: ClinicScope;
  let b: ClinicScope;
  let plan: PublishedPlan;
  let second: PublishedPlan;

  const tick = (itemId = 'i1', date: Day = today, more: Partial<CheckIn> = {}): CheckIn => ({
    clientId: randomUUID(),
    itemId,
    date,
    done: 'full',
    ...more,
  });
  const send = async (checkIns: CheckIn[], at = now, token = plan.token, timeZone: string | null = 'UTC') => {
    const sent = await saveCheckIns(token, { timeZone, checkIns }, at);
    if (sent.state !== 'ok') throw new Error(sent.state);
    return sent.value;
  };
  const dayOf = async ({ token }: PublishedPlan, asked = {}, at = now) => {
    const share = await resolveShare(token);
    if (share.state !== 'ok') throw new Error(share.state);
    const program = await getPatientProgram(share.scope);
    if (!program) throw new Error('no plan');
    return getPatientDay(share.scope, program, { zone: 'UTC', ...asked }, at);
  };

  beforeAll(async () => {
    await loadBuiltInCatalog();
    a = await newClinic('ticks-a@stepwise.example');
    b = await newClinic('ticks-b@stepwise.example');
    plan = await newPlan(a, ['bridge', 'knee-rocking'], { usualPain: 3 });
    second = await newPlan(a, ['bridge']);
  }, 60_000);

  it('is written once, however often and from wherever the same sending arrives', async () => {
    const both = [tick('i1'), tick('i2')];
    const sent = await Promise.all(Array.from({ length: 8 }, () => send(both)));
    expect(sent.map((each) => value(each).changed).sort()).toEqual([0, 0, 0, 0, 0, 0, 0, 2]);
    expect((await getAdherence(a, plan.program))?.days).toMatchObject([{ date: today, items: 2 }]);
    expect((await dayOf(plan)).items.i1?.count).toBe(1);
  });

  it('is one tick from two tabs: the form names which time of the day it is', async () => {
    const { next } = (await dayOf(plan)).items.i1 ?? { next: 0 };
    const clientId = clientIdOf(plan.program, 'i1', today, next);
    const same = { ...tick('i1'), clientId };
    const sent = await Promise.all([send([same]), send([same])]);
    expect(sent.map((each) => value(each).changed).sort()).toEqual([0, 1]);
    const after = (await dayOf(plan)).items.i1;
    expect([after?.count, after?.next]).toEqual([2, next + 1]);
  });

  it('can be taken back and put again, and only its own item of its own day', async () => {
    const one = tick('i2');
    value(await send([one]));
    const before = (await dayOf(plan)).items.i2?.count ?? 0;
    expect(value(await send([{ ...one, itemId: 'i1', done: 'none' }])).changed).toBe(0);
    expect(value(await send([{ ...one, date: addDays(today, -1), done: 'none' }])).changed).toBe(0);
    expect(value(await send([{ ...one, done: 'none' }])).changed).toBe(1);
    expect((await dayOf(plan)).items.i2?.count).toBe(before - 1);
    expect(value(await send([one])).changed).toBe(1);
  });

  it('changes for a week and arrives for two; later, or for days to come, nothing is written', async () => {
    const old = tick('i1', addDays(today, -8));
    expect(value(await send([old])).changed).toBe(1);
    expect(value(await send([{ ...old, done: 'none' }])).changed).toBe(0);
    const week = tick('i1', addDays(today, -7));
    value(await send([week]));
    expect(value(await send([{ ...week, done: 'none' }])).changed).toBe(1);
    for (const wrong of [
      tick('i1', addDays(today, -15)),
      tick('i1', addDays(today, 2)),
      tick('of-no-version'),
    ]) {
      const good = tick('i2', addDays(today, -3));
      expect(await send([good, wrong])).toMatchObject({ ok: false, fault: { code: 'invalid' } });
      // All or none: the good one beside it was not written either.
      expect(value(await send([good])).changed).toBe(1);
      value(await send([{ ...good, done: 'none' }]));
    }
  });

  it('belongs to the patient’s own date', async () => {
    // 23:30 in Honolulu is already the next morning in UTC.
    const late = new Date(`${addDays(today, -1)}T09:30:00Z`);
    const there = addDays(today, -2);
    const sent = value(await send([tick('i1', there)], late, second.token, 'Pacific/Honolulu'));
    expect(sent).toEqual({ changed: 1, today: there });
    const day = await dayOf(second, { zone: 'Pacific/Honolulu' }, late);
    expect([day.today, day.items.i1?.count]).toEqual([there, 1]);
  });

  it('answers stand together, and the morning after is asked only after amber or red', async () => {
    const yesterday = addDays(today, -1);
    const answer = (pain: number): CheckIn => ({
      ...tick(SESSION, yesterday, { pain }),
      clientId: clientIdOf(plan.program, SESSION, yesterday, 1),
    });
    value(await send([answer(2)]));
    expect((await dayOf(plan)).morning).toBeNull();
    value(await send([answer(5)]));
    expect((await dayOf(plan)).morning).toEqual({ day: yesterday, pain: 5 });
    const { pain: _, ...asked } = answer(5);
    value(await send([{ ...asked, nextMorning: 'same' }]));
    expect((await dayOf(plan)).morning).toBeNull();
    expect((await getAdherence(a, plan.program))?.days).toContainEqual(
      expect.objectContaining({ date: yesterday, pain: 5, nextMorning: 'same' }),
    );
  });

  it('after some days away the two that matter come first', async () => {
    const later = new Date(now.getTime() + 5 * DAY_MS);
    expect((await dayOf(plan)).away).toBe(false);
    expect((await dayOf(plan, {}, later)).away).toBe(true);
  });

  it('is read by its own clinic alone, and leaves one event without anything clinical', async () => {
    expect(await getAdherence(b, plan.program)).toBeNull();
    const events = await withClinic(a, (tx) =>
      tx.select().from(auditEvents).where(eq(auditEvents.action, 'check-in.save')),
    );
    expect(events.length).toBeGreaterThan(3);
    for (const { meta } of events) expect(Object.keys(meta as object).sort()).toEqual(['changed', 'link']);
    expect(await findChainFault(a)).toBeNull();
  });

  it('a flood is stopped, and an ended link writes nothing', async () => {
    const many = Array.from({ length: 400 }, () => tick('i1'));
    value(await send(many, now, second.token));
    expect(await send(many, now, second.token)).toMatchObject({ ok: false, fault: { code: 'throttled' } });
    value(await revokeLinks(a, second.program));
    const sent = await saveCheckIns(second.token, { timeZone: 'UTC', checkIns: [tick('i1')] });
    expect(sent.state).toBe('gone');
  });
});
