import { describe, expect, it, test } from 'vitest';
import { doseSchema, normalizeDose } from './schema';

const faults = (dose: unknown) => {
  const result = doseSchema.safeParse(dose);
  return result.success
    ? []
    : result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
};

describe('a dose that cannot be saved says the field and its range', () => {
  test.each([
    [{ sets: 30 }, 'sets: Rounds must be from 1 to 20.'],
    [{ sets: 0 }, 'sets: Rounds must be from 1 to 20.'],
    [{ sets: 2.5 }, 'sets: Rounds must be a whole number from 1 to 20.'],
    [{ reps: [12, 8] }, 'reps: Repetitions: the lower number comes first.'],
    [{ reps: [8, 101] }, 'reps: Repetitions must be from 1 to 100.'],
    [{ holdSeconds: 301 }, 'holdSeconds: Hold must be from 1 to 300 seconds.'],
    [{ durationSeconds: 4 }, 'durationSeconds: Time must be from 5 to 7200 seconds.'],
    [{ restSeconds: 601 }, 'restSeconds: Rest must be from 0 to 600 seconds.'],
    [{ distance: { value: 60_000, unit: 'm' } }, 'distance: Distance must be from 1 to 50000 metres.'],
    [
      { distance: { value: 1.5, unit: 'steps' } },
      'distance: Distance must be a whole number from 1 to 50000.',
    ],
    [{ load: { value: 301, unit: 'kg' } }, 'load: Weight must be from 0 to 300 kg.'],
    [{ load: { value: 1.255, unit: 'kg' } }, 'load: Weight can have two decimal places at the most.'],
    [{ load: { percentOneRepMax: 0 } }, 'load: Weight must be from 1 to 100 percent.'],
    [{ tempo: [3, 11, 1] }, 'tempo: Each part of the tempo must be from 0 to 10 seconds.'],
    [{ tempo: [3, 1] }, 'tempo: Tempo has 3 or 4 parts: down, pause, up, pause.'],
    [{ scheme: [] }, 'scheme: A list of rounds has from 1 to 6 numbers.'],
    [{ rpe: 11 }, 'rpe: Effort must be from 0 to 10.'],
    [{ rpe: 6.3 }, 'rpe: Effort goes in steps of 0.5, from 0 to 10.'],
    [{ everyDays: 1 }, 'everyDays: Days from one to the next must be from 2 to 14.'],
    [{ months: 13 }, 'months: Months must be from 1 to 12.'],
    [{ directions: 9 }, 'directions: Directions must be from 1 to 8.'],
    [{ scheme: [5, 3], sets: 3 }, 'scheme: A list of rounds takes the place of rounds and repetitions.'],
    [
      { everyHours: 2, timesPerDay: 3 },
      'everyHours: Choose either every few hours or times a day, not both.',
    ],
    [{ weekdays: ['mo'], daysPerWeek: 3 }, 'weekdays: Choose either named days or days a week, not both.'],
    [{ weekdays: ['mo', 'mo'] }, 'weekdays: Name each one once.'],
    [{ weekdays: [] }, 'weekdays: Choose days of the week.'],
    [{ load: { band: 'a"b' } }, 'load.band: A band name cannot hold quotes.'],
    [{ sets: 'three' }, 'sets: Rounds must be a number or two numbers.'],
  ])('%j', (dose, fault) => expect(faults(dose)).toEqual([fault]));

  it('refuses unknown fields, undefined, infinities and fields of other kinds', () => {
    for (const dose of [
      { set: 3 },
      { sets: undefined },
      { reps: Number.NaN },
      { sets: Number.POSITIVE_INFINITY },
      [],
      null,
      '3x10',
    ])
      expect(doseSchema.safeParse(dose).success).toBe(false);
  });
});

describe('normal form', () => {
  it('gives a timed hold its one repetition, a max hold none', () => {
    expect(doseSchema.parse({ sets: 3, holdSeconds: 30 })).toEqual({ sets: 3, reps: 1, holdSeconds: 30 });
    expect(doseSchema.parse({ sets: 3, holdSeconds: 'max' })).toEqual({ sets: 3, holdSeconds: 'max' });
    expect(doseSchema.parse({ scheme: [5, 3, 1], holdSeconds: 10 })).toEqual({
      scheme: [5, 3, 1],
      holdSeconds: 10,
    });
  });
  it('counts two times of day, and puts days and times in calendar order', () => {
    expect(normalizeDose({ when: ['pm', 'am'] })).toEqual({ when: ['am', 'pm'], timesPerDay: 2 });
    expect(normalizeDose({ when: ['bed'] })).toEqual({ when: ['bed'] });
    expect(normalizeDose({ weekdays: ['fr', 'mo'] })).toEqual({ weekdays: ['mo', 'fr'] });
  });
  it('writes half a kilometre in metres and known bands in lower case', () => {
    expect(normalizeDose({ distance: { value: 0.5, unit: 'km' } })).toEqual({
      distance: { value: 500, unit: 'm' },
    });
    expect(normalizeDose({ load: { band: ' Gray ' } })).toEqual({ load: { band: 'grey' } });
    expect(normalizeDose({ load: { band: 'CLX' } })).toEqual({ load: { band: 'CLX' } });
  });
});
