import { expect, it } from 'vitest';
import { addDays, dayIn, daysBetween, daysFrom, isDay, isTimeZone, mondayOf, weekdayOf } from './calendar';

it('reads the wall calendar of a zone, not the server’s', () => {
  const late = new Date('2026-11-23T03:30:00Z');
  expect(dayIn('America/New_York', late)).toBe('2026-11-22');
  expect(dayIn('Europe/Madrid', late)).toBe('2026-11-23');
  expect(dayIn('Pacific/Kiritimati', late)).toBe('2026-11-23');
});

it('a night in which the clocks change is one night', () => {
  // Madrid, 29 March 2026: 02:00 becomes 03:00; 25 October: 03:00 becomes 02:00.
  expect(dayIn('Europe/Madrid', new Date('2026-03-28T23:30:00Z'))).toBe('2026-03-29');
  expect(dayIn('Europe/Madrid', new Date('2026-03-29T21:59:00Z'))).toBe('2026-03-29');
  expect(dayIn('Europe/Madrid', new Date('2026-10-25T22:59:00Z'))).toBe('2026-10-25');
  expect(addDays('2026-03-28', 1)).toBe('2026-03-29');
  expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
  expect(daysFrom('2026-10-24', '2026-10-27')).toHaveLength(4);
});

it('knows weeks, ends of months and leap days', () => {
  expect(weekdayOf('2026-11-23')).toBe('mo');
  expect(mondayOf('2026-11-29')).toBe('2026-11-23');
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
  expect(daysFrom('2026-11-02', '2026-11-01')).toEqual([]);
});

it.each([
  ['2026-11-23', true],
  ['2026-02-30', false],
  ['2026-13-01', false],
  ['26-11-23', false],
  ["2026-11-23' or 1=1", false],
])('is %s a day: %s', (text, right) => expect(isDay(text)).toBe(right));

it('takes only zones that are known', () => {
  expect(isTimeZone('Europe/Madrid')).toBe(true);
  expect(isTimeZone('Mars/Olympus')).toBe(false);
  expect(isTimeZone('../etc/passwd')).toBe(false);
});
