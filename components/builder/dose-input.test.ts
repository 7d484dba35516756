import { describe, expect, it } from 'vitest';
import type { Dose } from '../../lib/dose/dose';
import { formatDoseShort } from '../../lib/dose/pills';
import { isTyped, STARTS, typeInto, withField, withoutField } from './dose-input';

const dose: Dose = { sets: 3, reps: 10, holdSeconds: 5, timesPerDay: 2 };
const typed = (key: keyof Dose, text: string, from: Dose = dose) => {
  const result = typeInto(from, key, text);
  return result.ok ? result.dose[key] : result.text;
};

describe('typing into a field', () => {
  it('takes numbers and ranges, with or without their unit', () => {
    expect(typed('sets', '4')).toBe(4);
    expect(typed('reps', '8–12')).toEqual([8, 12]);
    expect(typed('reps', '8 to 12')).toEqual([8, 12]);
    expect(typed('holdSeconds', '30 s')).toBe(30);
    expect(typed('holdSeconds', '1 min')).toBe(60);
    expect(typed('holdSeconds', 'max')).toBe('max');
    expect(typed('timesPerDay', '3×')).toBe(3);
    expect(typed('everyHours', 'every 2 h')).toBe(2);
    expect(typed('reps', 'as many as possible')).toBe('amrap');
  });
  it('takes times as the field shows them', () => {
    expect(typed('durationSeconds', '15', { durationSeconds: 300 })).toBe(900);
    expect(typed('durationSeconds', '45', { durationSeconds: 30 })).toBe(45);
    expect(typed('durationSeconds', '90 s', { durationSeconds: 300 })).toBe(90);
    expect(typed('durationSeconds', '1:30', { durationSeconds: 300 })).toBe(90);
    expect(typed('restSeconds', '2 min')).toBe(120);
  });
  it('takes weights and bands', () => {
    expect(typed('load', '5 kg')).toEqual({ value: 5, unit: 'kg' });
    expect(typed('load', 'green')).toEqual({ band: 'green' });
    expect(typed('load', '5')).toContain('kg or lb');
  });
  it('refuses what is outside the range, and says the range', () => {
    expect(typed('sets', '21')).toContain('1 to 20');
    expect(typed('holdSeconds', '301')).toContain('1 to 300');
    expect(typed('sets', 'many')).toBe('Write a number.');
  });
  it('reads back every value that it shows', () => {
    for (const start of Object.values(STARTS))
      for (const pill of formatDoseShort(start, 'en')) {
        if (!isTyped(pill.key)) continue;
        const again = typeInto(start, pill.key, pill.value);
        expect(again.ok && again.dose, `${pill.key}: ${pill.value}`).toEqual(
          withField({}, start).ok ? (withField({}, start) as { dose: Dose }).dose : null,
        );
      }
  });
});

describe('fields that exclude each other', () => {
  it('takes the other away', () => {
    const hours = withField(dose, { everyHours: 2 });
    expect(hours.ok && hours.dose).toEqual({ sets: 3, reps: 10, holdSeconds: 5, everyHours: 2 });
  });
  it('keeps a dose legal when a field goes', () => {
    expect(withoutField({ sets: 3, reps: 10, holdSeconds: 5 }, 'reps')).toEqual({
      sets: 3,
      reps: 1,
      holdSeconds: 5,
    });
  });
});
