import { expect, it } from 'vitest';
import { asksLess, asksMorning, painLimits, zoneOf } from './pain';

it.each([
  // pain, usual, zone
  [2, null, 'green'],
  [3, null, 'amber'],
  [5, null, 'amber'],
  [6, null, 'red'],
  [2, 0, 'green'],
  [4, 4, 'green'], // scenario A, day 1
  [5, 4, 'amber'],
  [6, 4, 'amber'],
  [7, 4, 'red'], // scenario A, day 5
  [6, 5, 'amber'], // scenario B, day 5
  [7, 5, 'amber'],
  [8, 5, 'red'], // scenario B, day 8
  [7, 6, 'amber'], // scenario C
  [8, 6, 'amber'],
  [9, 6, 'red'],
  [10, 9, 'amber'],
] as const)('pain %s with a usual pain of %s is %s', (pain, usual, zone) =>
  expect(zoneOf(pain, usual)).toBe(zone),
);

it('usual pain never alarms, and more pain never reads better', () => {
  const order = ['green', 'amber', 'red'];
  for (let usual = 0; usual <= 10; usual++) {
    expect(zoneOf(usual, usual)).toBe('green');
    for (let pain = 0; pain < 10; pain++)
      expect(order.indexOf(zoneOf(pain, usual))).toBeLessThanOrEqual(order.indexOf(zoneOf(pain + 1, usual)));
    expect(painLimits(usual).amber).toBeGreaterThan(painLimits(usual).green);
  }
});

it('asks about the morning only after amber or red, and once', () => {
  expect(asksMorning({ pain: 4, nextMorning: null }, 4)).toBe(false);
  expect(asksMorning({ pain: 5, nextMorning: null }, 4)).toBe(true);
  expect(asksMorning({ pain: 7, nextMorning: 'same' }, 4)).toBe(false);
  expect(asksMorning({ pain: null, nextMorning: null }, 4)).toBe(false);
});

it('asks for less after red until the morning was good, and after amber that had not settled', () => {
  expect(asksLess({ pain: 7, nextMorning: null }, 4)).toBe(true);
  expect(asksLess({ pain: 7, nextMorning: 'same' }, 4)).toBe(false);
  expect(asksLess({ pain: 6, nextMorning: 'more' }, 4)).toBe(true);
  expect(asksLess({ pain: 6, nextMorning: null }, 4)).toBe(false);
});
