import { describe, expect, it } from 'vitest';
import type { Dose } from '../dose/dose';
import { parseEntry } from '../dose/parse';
import { addDays, type Day, daysFrom } from './calendar';
import { countTicks, type History, type Plan, phaseOn, sessionsOf, turnOf, wasAway } from './model';

const MONDAY = '2026-11-02';
const day = (n: number): Day => addDays(MONDAY, n);
const dose = (text: string): Dose => parseEntry(text).dose;
const item = (text: string, loaded = false, id = 'a') => ({ id, dose: dose(text), loaded });
const ticked = (days: number[], itemId = 'a') =>
  countTicks(days.map((n) => ({ itemId, date: day(n), done: 'full' })));
const planOf = (text: string, loaded = false): Plan => ({
  from: MONDAY,
  since: MONDAY,
  phases: [{ id: 'p1', weeks: null, gated: false, items: [item(text, loaded)] }],
});
const historyOf = (plan: Plan, days: number[]): History => ({
  plans: [plan],
  ticks: ticked(days),
  firstDone: new Map(),
});

describe('what is due', () => {
  it('once a day, and done after it', () => {
    expect(turnOf(item('2x8 daily'), day(0), ticked([]))).toMatchObject({
      state: 'due',
      count: 0,
      target: 1,
    });
    expect(turnOf(item('2x8 daily'), day(0), ticked([0])).state).toBe('done');
    expect(turnOf(item('2x8 daily'), day(1), ticked([0])).state).toBe('due');
  });
  it('three times a day is done after three', () => {
    expect(turnOf(item('5min TID'), day(0), ticked([0, 0]))).toMatchObject({
      state: 'due',
      count: 2,
      target: 3,
    });
    expect(turnOf(item('5min TID'), day(0), ticked([0, 0, 0])).state).toBe('done');
  });
  it('named weekdays only', () => {
    const states = daysFrom(day(0), day(6)).map((each) => turnOf(item('3x10 MWF'), each, ticked([])).state);
    expect(states).toEqual(['due', 'off', 'due', 'off', 'due', 'off', 'off']);
  });
  it('every other day counts from the last time', () => {
    expect(turnOf(item('3x10 EOD'), day(3), ticked([2])).state).toBe('off');
    expect(turnOf(item('3x10 EOD'), day(4), ticked([2])).state).toBe('due');
  });
  it('"3 times a week": 1 of 3, rest tomorrow after loaded work, and enough after three', () => {
    const strength = item('3x10 3x/wk', true);
    expect(turnOf(strength, day(0), ticked([0]))).toMatchObject({
      state: 'done',
      week: { done: 1, of: 3 },
      restTomorrow: true,
    });
    expect(turnOf(strength, day(1), ticked([0]))).toMatchObject({
      state: 'resting',
      week: { done: 1, of: 3 },
    });
    expect(turnOf(strength, day(2), ticked([0])).state).toBe('due');
    expect(turnOf(strength, day(6), ticked([0, 2, 4])).state).toBe('enough');
    expect(turnOf(strength, day(4), ticked([0, 2, 4])).restTomorrow).toBe(false);
    expect(turnOf(strength, day(7), ticked([0, 2, 4])).state).toBe('due');
  });
  it('unloaded work, and work on most days, asks for no rest', () => {
    expect(turnOf(item('20min 3x/wk'), day(1), ticked([0])).state).toBe('due');
    expect(turnOf(item('3x10 5x/wk', true), day(1), ticked([0])).state).toBe('due');
  });
  it('"every 2 hours" is a counter that is never short', () => {
    expect(turnOf(item('x10 q2h'), day(0), ticked([]))).toMatchObject({ state: 'due', everyHours: 2 });
    expect(turnOf(item('x10 q2h'), day(0), ticked([0]))).toMatchObject({ state: 'done', count: 1 });
    expect(turnOf(item('x10 q2h'), day(0), ticked([0, 0, 0, 0])).count).toBe(4);
  });
  it('"as needed" is never due', () => {
    expect(turnOf(item('1x10 prn'), day(0), ticked([])).state).toBe('wish');
  });
  it('a tick that was taken back does not count', () => {
    const ticks = countTicks([{ itemId: 'a', date: MONDAY, done: 'none' }]);
    expect(turnOf(item('2x8 daily'), MONDAY, ticks).state).toBe('due');
  });
});

describe('the phase of a day', () => {
  const phase = (id: string, weeks: number | null, gated = false) => ({
    id,
    weeks,
    gated,
    items: [{ id: `${id}-a`, dose: {}, loaded: false }],
  });
  const plan = (...phases: Plan['phases']): Plan => ({ from: MONDAY, since: MONDAY, phases });
  it('moves on by weeks where nothing else is asked', () => {
    const three = plan(phase('p1', 2), phase('p2', 4), phase('p3', null));
    const at = (n: number) => phaseOn(three, day(n), new Map());
    expect([at(0), at(13), at(14), at(41), at(42), at(400)]).toEqual([0, 0, 1, 1, 2, 2]);
  });
  it('waits where the next one has a condition, until something of it is done', () => {
    const two = plan(phase('p1', 2), phase('p2', 4, true));
    expect(phaseOn(two, day(30), new Map())).toBe(0);
    const first = new Map([['p2-a', day(20)]]);
    expect(phaseOn(two, day(30), first)).toBe(1);
    expect(phaseOn(two, day(19), first)).toBe(0);
  });
});

describe('sessions done against planned', () => {
  it('counts days, and today only once it is done', () => {
    const daily = planOf('2x8 BID');
    expect(sessionsOf(historyOf(daily, [0, 0, 1, 2]), day(0), day(4))).toEqual({ done: 3, planned: 4 });
    expect(sessionsOf(historyOf(daily, [0, 1, 2, 4]), day(0), day(4))).toEqual({ done: 4, planned: 5 });
  });
  it('reads 9 of 12', () => {
    const days = [0, 1, 2, 4, 5, 7, 8, 9, 11];
    expect(sessionsOf(historyOf(planOf('2x8 daily'), days), day(0), day(12))).toEqual({
      done: 9,
      planned: 12,
    });
  });
  it('misses a time of the week only when there is no room left', () => {
    const thrice = planOf('3x10 3x/wk');
    expect(sessionsOf(historyOf(thrice, []), day(0), day(3))).toEqual({ done: 0, planned: 0 });
    expect(sessionsOf(historyOf(thrice, []), day(0), day(5))).toEqual({ done: 0, planned: 1 });
    expect(sessionsOf(historyOf(thrice, [0, 2]), day(0), day(7))).toEqual({ done: 2, planned: 3 });
    expect(sessionsOf(historyOf(thrice, [0, 1, 2, 3]), day(0), day(6))).toEqual({ done: 3, planned: 3 });
  });
  it('asks nothing of the days before a plan was given, and follows each version', () => {
    const second: Plan = { ...planOf('3x10 MWF'), from: day(7) };
    const history: History = {
      plans: [planOf('2x8 daily'), second],
      ticks: ticked([]),
      firstDone: new Map(),
    };
    expect(sessionsOf(history, addDays(MONDAY, -9), day(14))).toEqual({ done: 0, planned: 7 + 3 });
  });
  it('never counts more done than planned', () => {
    for (const text of ['2x8 daily', '3x10 3x/wk', '3x10 MWF', '3x10 EOD', '1x10 prn'])
      for (let last = 0; last < 20; last++) {
        const days = daysFrom(day(0), day(last)).map((_, n) => n);
        const { done, planned } = sessionsOf(historyOf(planOf(text), days), day(0), day(last));
        expect(done).toBeLessThanOrEqual(planned);
      }
  });
});

describe('an absence', () => {
  it('is three missed days, not a day of rest, and not a first visit', () => {
    const daily = planOf('2x8 daily');
    expect(wasAway(historyOf(daily, [0, 9]), day(13))).toBe(true); // days 10, 11 and 12 of scenario A
    expect(wasAway(historyOf(daily, [0, 10]), day(13))).toBe(false);
    expect(wasAway(historyOf(daily, []), day(13))).toBe(false);
    expect(wasAway(historyOf(planOf('3x10 MWF'), [0]), day(4))).toBe(false);
    expect(wasAway(historyOf(planOf('3x10 MWF'), [0]), day(8))).toBe(true);
    expect(wasAway(historyOf(planOf('3x10 3x/wk', true), [0, 2, 4]), day(7))).toBe(false);
  });
});
