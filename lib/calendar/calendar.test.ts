import { describe, expect, it } from 'vitest';
import { daysFrom } from '../check-ins/calendar';
import type { Plan } from '../check-ins/model';
import { parseEntry } from '../dose/parse';
import { type Anchor, sessionWords } from '../wording/patient-session';
import { icsOf } from './ics';
import { scheduleOf } from './schedule';
import { calendarQuerySchema } from './schema';

/** A Monday. */
const FROM = '2026-11-23';
const planOf = (lines: string[], weeks: (number | null)[] = [null]): Plan => ({
  from: FROM,
  since: FROM,
  phases: weeks.map((length, index) => ({
    id: `p${index}`,
    weeks: length,
    gated: false,
    items: lines.map((line, at) => ({ id: `i${at}`, dose: parseEntry(line).dose, loaded: false })),
  })),
});

describe('when the sessions are', () => {
  it.each<[string[], Anchor[], string]>([
    [['3x10 daily'], ['breakfast'], 'mo tu we th fr sa su'],
    [['3x10 BID'], ['breakfast', 'dinner'], 'mo tu we th fr sa su'],
    [['3x10 TID'], ['breakfast', 'lunch', 'dinner'], 'mo tu we th fr sa su'],
    [['3x10 8x/day'], ['breakfast', 'lunch', 'dinner'], 'mo tu we th fr sa su'],
    [['3x10 3x/wk'], ['breakfast'], 'mo we fr'],
    [['3x10 2x/wk', '10min Sat'], ['breakfast'], 'mo th sa'],
    [['3x10 bedtime'], ['bed'], 'mo tu we th fr sa su'],
  ])('%j: %j on %s', (lines, sessions, days) => {
    const schedule = scheduleOf(planOf(lines), 0);
    expect(schedule?.sessions).toEqual(sessions);
    expect(schedule?.days.join(' ')).toBe(days);
  });
  it('begins on the first day of the plan that has one, and ends with it; twelve weeks where no end is set', () => {
    expect(scheduleOf(planOf(['3x10 Wed']), 0)?.first).toBe('2026-11-25');
    expect(scheduleOf(planOf(['3x10 daily'], [2, 4]), 0)?.until).toBe('2027-01-03');
    expect(daysFrom(FROM, scheduleOf(planOf(['3x10 daily']), 0)?.until ?? '')).toHaveLength(84);
  });
  it('takes what the patient chose for one session of the day, and never more than three', () => {
    expect(scheduleOf(planOf(['3x10 daily']), 0, 'work')?.sessions).toEqual(['work']);
    expect(scheduleOf(planOf(['3x10 TID']), 0, 'waking')?.sessions).toEqual(['waking', 'lunch', 'dinner']);
  });
  it('has nothing to remind of where nothing has a time', () => {
    expect(scheduleOf(planOf([]), 0)).toBeNull();
    expect(scheduleOf(planOf(['3x10 PRN']), 0)).toBeNull();
  });
});

describe('the file', () => {
  const told = (line: string, version = 3) => {
    const schedule = scheduleOf(planOf([line]), 0);
    if (!schedule) throw new Error('no schedule');
    return icsOf(schedule, {
      plan: 'abc',
      version,
      publishedAt: new Date('2026-11-23T09:30:00Z'),
      title: 'Übungen; zu Hause, täglich',
      text: (anchor) => `Después del desayuno (${anchor}), hago mis ejercicios en la cocina.\nSiéntese bien.`,
    });
  };
  it('is one repeated event a session with one alarm, by the clock of the phone', () => {
    const ics = told('3x10 BID 3x/wk');
    expect(ics.match(/BEGIN:VEVENT/g)).toHaveLength(2);
    expect(ics.match(/BEGIN:VALARM/g)).toHaveLength(2);
    expect(ics).toContain('DTSTART:20261123T083000\r\n');
    expect(ics).toContain('RRULE:FREQ=WEEKLY;BYDAY=MO,WE,FR;UNTIL=20270214T235959\r\n');
    expect(ics).not.toMatch(/TZID|DTSTART:\d{8}T\d{6}Z/);
    expect(told('3x10 every 2 days')).toContain('RRULE:FREQ=DAILY;INTERVAL=2;');
  });
  it('keeps its names and counts up, so that a newer one takes the place of the older', () => {
    const uids = (ics: string) => ics.match(/^UID:.*$/gm);
    expect(uids(told('3x10 BID', 3))).toEqual(uids(told('3x10 BID', 4)));
    expect(told('3x10 daily', 4)).toContain('SEQUENCE:4\r\n');
  });
  it('has lines of at most 75 bytes with whole characters, and marks what has a meaning', () => {
    const ics = told('3x10 daily');
    for (const line of ics.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    const whole = ics.replace(/\r\n /g, '');
    expect(whole).toContain('SUMMARY:Übungen\\; zu Hause\\, täglich\r\n');
    expect(whole).toContain('en la cocina.\\nSiéntese bien.');
    expect(ics.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
  });
});

describe('what is asked for', () => {
  it('is one of the named choices, or nothing', () => {
    expect(calendarQuerySchema.parse({ after: '', place: 'kitchen' })).toEqual({ place: 'kitchen' });
    expect(calendarQuerySchema.safeParse({ after: 'midnight' }).error?.issues[0]?.message).toMatch(
      /^after must be one of: waking,/,
    );
  });
  it.each(['en', 'es'] as const)('%s: the line of the event is whole', (language) => {
    const { calendar } = sessionWords(language);
    expect(calendar.ifThen(calendar.anchors.breakfast, calendar.places.kitchen, 1)).toMatch(/^[^,]+, .+\.$/);
  });
});
