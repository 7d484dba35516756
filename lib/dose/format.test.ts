import fc from 'fast-check';
import { describe, expect, it, test, vi } from 'vitest';
import { anyDose } from './arbitrary';
import type { Dose } from './dose';
import { formatDose, formatDoseShort, formatShorthand } from './format';
import { parseEntry } from './parse';

vi.setConfig({ testTimeout: 120_000 });

const said = (shorthand: string, locale: string) => formatDose(parseEntry(shorthand).dose, locale);

describe('a dose in English', () => {
  test.each([
    ['3x10 BID', 'Do 10 times. Rest. Do 3 rounds. 2 times a day.'],
    ['10x10s daily', 'Hold 10 seconds. Do it 10 times. Once a day.'],
    ['3x10 5s hold', 'Do 10 times. Hold each 5 seconds. Rest. Do 3 rounds.'],
    ['2x10 ea side BID', 'Do 10 times on each side. Rest. Do 2 rounds. 2 times a day.'],
    ['1x10 TID', 'Do 10 times. 3 times a day.'],
    ['3x30s ea side', 'Hold 30 seconds. Do it 3 times on each side.'],
    ['1x30s left', 'Hold 30 seconds on the left side.'],
    ['2x10 alt', 'Do 10 times on each side. Change sides each time. Rest. Do 2 rounds.'],
    ['2x10 affected side', 'Do 10 times on the side we are treating. Rest. Do 2 rounds.'],
    ['2x10 B/L', 'Do 10 times with both sides at once. Rest. Do 2 rounds.'],
    ['2-3x8-12', 'Do 8 to 12 times. Rest. Do 2 to 3 rounds.'],
    ['5x5s 4 directions', 'Hold 5 seconds. Do it 5 times in each of 4 directions.'],
    ['1 rep', 'Do it once.'],
    ['3xAMRAP', 'Do as many as you can do well. Rest. Do 3 rounds.'],
    ['3x max hold', 'Hold as long as you can. Do it 3 times.'],
    ['5-3-1x10s', 'Do 5 times. Rest. Do 3 times. Rest. Do it once. Hold each 10 seconds.'],
    ['20min 5x/wk', 'Do it for 20 minutes. 5 days a week.'],
    ['1min', 'Do it for 1 minute.'],
    ['2x3min TID', 'Do it for 3 minutes. Rest. Do 2 rounds. 3 times a day.'],
    ['walk 150s', 'Do it for 2 minutes and 30 seconds.'],
    ['3x20m ea', 'Go 20 metres on each side. Rest. Do 3 rounds.'],
    ['3x10 steps', 'Go 10 steps. Rest. Do 3 rounds.'],
    ['1 lap', 'Do 1 lap.'],
    ['3x10 r60', 'Do 10 times. Rest 1 minute. Do 3 rounds.'],
    ['3x10 r0', 'Do 10 times. Do 3 rounds with no rest.'],
    ['10x5s r30', 'Hold 5 seconds. Do it 10 times. Rest 30 seconds each time.'],
    ['3x10 GTB', 'Do 10 times. Rest. Do 3 rounds. Use the green band.'],
    ['3x10 5.0 kg', 'Do 10 times. Rest. Do 3 rounds. Use a weight of 5 kilograms.'],
    ['3x10 .5 kg', 'Do 10 times. Rest. Do 3 rounds. Use a weight of 0.5 kilograms.'],
    ['3x10 1 lb', 'Do 10 times. Rest. Do 3 rounds. Use a weight of 1 pound.'],
    ['3x10 BW', 'Do 10 times. Rest. Do 3 rounds. Use no extra weight.'],
    ['70% 1RM', 'Use 70 percent of the most you can lift once.'],
    ['tempo 3-1-1', 'Go down for 3 seconds. Pause for 1 second. Come up for 1 second.'],
    ['tempo 3-0-X-0', 'Go down for 3 seconds. Come up fast.'],
    ['daily', 'Once a day.'],
    ['7x/wk', 'Every day.'],
    ['3x/wk', '3 days a week.'],
    ['1x/wk', '1 day a week.'],
    ['2x/day 5x/wk', '2 times a day, 5 days a week.'],
    ['2x/day 7x/wk', '2 times a day.'],
    ['2-3x/day', '2 to 3 times a day.'],
    ['q2h', 'Every 2 hours while you are awake.'],
    ['q1h', 'Every hour while you are awake.'],
    ['EOD', 'Every other day.'],
    ['every 3 days', 'Every 3 days.'],
    ['MWF', 'On Monday, Wednesday and Friday.'],
    ['2x/day on Mon', '2 times a day, on Monday.'],
    ['am & pm', '2 times a day. In the morning and in the evening.'],
    ['before bed', 'Before bed.'],
    ['for 6 weeks', 'For 6 weeks.'],
    ['for 1 month', 'For 1 month.'],
    ['RPE 3-4', 'Effort: 3 to 4 out of 10.'],
    ['RPE 6.5', 'Effort: 6.5 out of 10.'],
    ['RIR 2', 'Stop when you could still do 2 more.'],
    ['RIR 0', 'Stop when you cannot do one more.'],
    ['pain <=3/10', 'Keep pain at 3 out of 10 or less.'],
    ['pain-free', 'Keep it free of pain.'],
    ['prn', 'When you need it.'],
    ['left', 'Do this on the left side.'],
    ['3 sets', 'Do 3 rounds.'],
  ])('%s', (shorthand, words) => expect(said(shorthand, 'en')).toBe(words));

  it('is empty for an empty dose, and one number for a range with equal ends', () => {
    expect(formatDose({}, 'en')).toBe('');
    expect(formatDose({ sets: [1, 1], reps: [8, 8] }, 'en')).toBe('Do 8 times.');
  });
  it('stands in for languages without words, and spells metres as the country does', () => {
    expect(said('3x10', 'de')).toBe(said('3x10', 'en'));
    expect(said('20 metres', 'en-US')).toBe('Go 20 meters.');
    expect(said('20 metres', 'en-GB')).toBe('Go 20 metres.');
  });
});

describe('a dose in Spanish', () => {
  test.each([
    ['3x10 BID', 'Hágalo 10 veces. Descanse. Haga 3 rondas. 2 veces al día.'],
    ['10x10s daily', 'Mantenga 10 segundos. Hágalo 10 veces. Una vez al día.'],
    ['3x10 5s hold', 'Hágalo 10 veces. Mantenga cada vez 5 segundos. Descanse. Haga 3 rondas.'],
    ['2x10 ea side BID', 'Hágalo 10 veces con cada lado. Descanse. Haga 2 rondas. 2 veces al día.'],
    ['3x30s left', 'Mantenga 30 segundos. Hágalo 3 veces con el lado izquierdo.'],
    ['3x30s right', 'Mantenga 30 segundos. Hágalo 3 veces con el lado derecho.'],
    ['2x10 alt', 'Hágalo 10 veces con cada lado. Cambie de lado cada vez. Descanse. Haga 2 rondas.'],
    ['8-12 reps', 'Hágalo de 8 a 12 veces.'],
    ['1 rep', 'Hágalo una vez.'],
    ['20min 5x/wk RPE 3-4', 'Hágalo durante 20 minutos. 5 días a la semana. Esfuerzo: de 3 a 4 de 10.'],
    ['3x10 2.5 kg', 'Hágalo 10 veces. Descanse. Haga 3 rondas. Use una pesa de 2,5 kilos.'],
    ['red band', 'Use la banda roja.'],
    ['band "CLX 3"', 'Use esta banda: CLX 3.'],
    ['MWF', 'Los lunes, miércoles y viernes.'],
    ['1x/wk', '1 día a la semana.'],
    ['q2h', 'Cada 2 horas durante el día.'],
    ['EOD for 6 weeks', 'Un día sí y un día no. Durante 6 semanas.'],
    ['am & pm', '2 veces al día. Por la mañana y por la tarde.'],
    ['tempo 3-1-X', 'Baje en 3 segundos. Haga una pausa de 1 segundo. Suba rápido.'],
    ['2 laps', 'Dé 2 vueltas.'],
    ['pain <=3/10 prn', 'Mantenga el dolor en 3 de 10 o menos. Cuando lo necesite.'],
    ['pain-free', 'No debe doler.'],
  ])('%s', (shorthand, words) => expect(said(shorthand, 'es-MX')).toBe(words));
});

/** Fields that may go without a word: one round, the seven days behind a count for the day, all days named. */
const silent = (dose: Dose, field: keyof Dose) =>
  (field === 'sets' &&
    String(dose.sets)
      .split(',')
      .every((n) => n === '1')) ||
  (field === 'reps' && dose.holdSeconds !== undefined) ||
  (field === 'daysPerWeek' && String(dose.daysPerWeek).startsWith('7')) ||
  (field === 'weekdays' && dose.weekdays?.length === 7) ||
  (field === 'restSeconds' && dose.restSeconds === 0);

describe('every legal dose', () => {
  it('is told without shorthand, and no field of it goes missing', () => {
    fc.assert(
      fc.property(anyDose, (dose) => {
        const { load, ...plain } = dose;
        const english = formatDose(plain, 'en');
        expect(english).not.toMatch(
          /\b(sets?|reps?|secs?|mins?|s|x|kg|lb|wk|RPE|RIR|AMRAP|prn|BID|undefined|NaN)\b|\.\./,
        );
        expect(english).toMatch(/^(([A-Z1-9][^.]*(\.\d[^.]*)*\.)( |$))*$/);
        expect(formatDose(plain, 'es')).not.toMatch(/\b(do|times|rest|hold|side|day|week|undefined|NaN)\b/i);
        for (const field of Object.keys(dose) as (keyof Dose)[]) {
          if (silent(dose, field)) continue;
          const { [field]: _, ...rest } = dose;
          expect(formatDose(rest, 'en')).not.toBe(formatDose(dose, 'en'));
        }
      }),
      { numRuns: 1000 },
    );
  });
  it('has one small value for each field, in both languages', () => {
    fc.assert(
      fc.property(anyDose, (dose) => {
        const keys = formatDoseShort(dose, 'en').map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
        for (const field of Object.keys(dose) as (keyof Dose)[])
          if (!silent(dose, field) || field === 'sets') expect(keys.includes(field)).toBe(true);
        expect(formatDoseShort(dose, 'es').map(({ key }) => key)).toEqual(keys);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the small values of the builder', () => {
  const pills = (shorthand: string, locale = 'en') =>
    formatDoseShort(parseEntry(shorthand).dose, locale).map(({ value, label }) => `${value} ${label}`);
  it('read as a phrase', () => {
    expect(pills('3x10 5s hold ea side 2x/day')).toEqual([
      '3 rounds',
      '10 times',
      '5 s hold',
      'each side',
      '2× a day',
    ]);
    expect(pills('3x30s')).toEqual(['3 times', '30 s hold']);
    expect(pills('1x8-12 GTB daily for 6 weeks')).toEqual([
      '1 round',
      '8–12 times',
      'green band',
      '1× a day',
      '6 weeks',
    ]);
    expect(pills('3x10 5s hold', 'es')).toEqual(['3 rondas', '10 veces', '5 s sostener']);
  });
});

test('shorthand of a dose', () => {
  expect(formatShorthand({})).toBe('');
  expect(formatShorthand({ sets: 3, reps: 1, holdSeconds: 30, side: 'each', timesPerDay: 2 })).toBe(
    '3x30s ea side 2x/day',
  );
  expect(formatShorthand({ durationSeconds: 1200, daysPerWeek: 5, rpe: [3, 4] })).toBe('20min 5x/wk RPE 3-4');
});
