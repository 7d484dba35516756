import { type Dose, normalizeDose, type Quantity } from '../../lib/dose/dose';
import { parseEntry } from '../../lib/dose/parse';
import { doseFaults } from '../../lib/dose/ranges';

/** What typing into one small field of a dose gives: the new dose, or the sentence that stands against it. */
export type Typed = { ok: true; dose: Dose } | { ok: false; text: string };
export type DoseKey = keyof Dose;

/** Fields that cannot stand beside each other: setting one takes the other away. */
const EXCLUDES: Partial<Record<DoseKey, readonly DoseKey[]>> = {
  scheme: ['sets', 'reps'],
  sets: ['scheme'],
  reps: ['scheme'],
  timesPerDay: ['everyHours'],
  everyHours: ['timesPerDay'],
  daysPerWeek: ['weekdays', 'everyDays'],
  weekdays: ['daysPerWeek', 'everyDays'],
  everyDays: ['daysPerWeek', 'weekdays'],
  weeks: ['months'],
  months: ['weeks'],
};

const NUMBER = '(\\d+(?:[.,]\\d+)?)';
const AMOUNT = new RegExp(`${NUMBER}(?:\\s*(?:-|–|to)\\s*${NUMBER})?`);
const toNumber = (text: string) => Number(text.replace(',', '.'));

/** "8-12", "10", "every 2 h" → the number or the two numbers in it. */
function amountIn(text: string): Quantity | undefined {
  const match = AMOUNT.exec(text);
  if (!match?.[1]) return undefined;
  const low = toNumber(match[1]);
  return match[2] === undefined ? low : [low, toNumber(match[2])];
}

const single = (text: string): number | undefined => {
  const amount = amountIn(text);
  return typeof amount === 'number' ? amount : undefined;
};

/** "1:30", "90 s", "2 min"; a bare number is what the field shows now: minutes, or seconds. */
function secondsIn(text: string, now: number | undefined, bareMinutes: boolean): number | undefined {
  const clock = /^\s*(\d+):(\d{2})\s*$/.exec(text);
  if (clock) return Number(clock[1]) * 60 + Number(clock[2]);
  const both = /(\d+)\s*m(?:in)?\w*\s+(\d+)\s*s/i.exec(text);
  if (both) return Number(both[1]) * 60 + Number(both[2]);
  const value = single(text);
  if (value === undefined) return undefined;
  if (/min|\dm\b|\d\s*'/i.test(text)) return Math.round(value * 60);
  if (/s/i.test(text)) return value;
  return bareMinutes && (now === undefined || now >= 60) ? Math.round(value * 60) : value;
}

type Read = (text: string, now: Dose) => Dose | undefined;
const put =
  <K extends DoseKey>(key: K, read: (text: string, now: Dose) => Dose[K] | undefined): Read =>
  (text, now) => {
    const value = read(text, now);
    return value === undefined ? undefined : { [key]: value };
  };

const READ: Partial<Record<DoseKey, Read>> = {
  sets: put('sets', amountIn),
  reps: put('reps', (text) => (/amrap|many|most/i.test(text) ? 'amrap' : amountIn(text))),
  scheme: put('scheme', (text) => text.match(/\d+/g)?.map(Number)),
  holdSeconds: put('holdSeconds', (text) => {
    if (/max|long/i.test(text)) return 'max';
    return /min|:/.test(text) ? secondsIn(text, undefined, false) : amountIn(text);
  }),
  durationSeconds: put('durationSeconds', (text, now) => secondsIn(text, now.durationSeconds, true)),
  restSeconds: put('restSeconds', (text) => secondsIn(text, undefined, false)),
  distance: put('distance', (text, now) => {
    const value = single(text);
    const unit = /(km|steps?|laps?|m)\b/i.exec(text)?.[1]?.toLowerCase();
    if (value === undefined) return undefined;
    if (!unit) return { value, unit: now.distance?.unit ?? 'm' };
    return {
      value,
      unit: unit.startsWith('step') ? 'steps' : unit.startsWith('lap') ? 'laps' : unit === 'km' ? 'km' : 'm',
    };
  }),
  load: put('load', (text) => {
    if (/^\s*\d+([.,]\d+)?\s*$/.test(text)) return undefined;
    const { load } = parseEntry(text).dose;
    const band = text.replace(/\bband\b/i, '').trim();
    return load ?? (band && !/\d/.test(band) ? { band } : undefined);
  }),
  tempo: put('tempo', (text) => parseEntry(`tempo ${text.replace(/fast/gi, 'X')}`).dose.tempo),
  directions: put('directions', single),
  timesPerDay: put('timesPerDay', amountIn),
  everyHours: put('everyHours', single),
  daysPerWeek: put('daysPerWeek', amountIn),
  everyDays: put('everyDays', single),
  weeks: put('weeks', single),
  months: put('months', single),
  rpe: put('rpe', amountIn),
  rir: put('rir', single),
  maxPain: put('maxPain', single),
};

const NOT_READ: Partial<Record<DoseKey, string>> = {
  load: 'Write a weight with kg or lb, or the name of a band.',
  tempo: 'Write the seconds down, pause and up, such as 3-1-2.',
  scheme: 'Write the repetitions of each round, such as 5-3-1.',
  durationSeconds: 'Write minutes or seconds, such as 5 min or 90 s.',
  restSeconds: 'Write minutes or seconds, such as 60 s.',
  distance: 'Write a number with m, km, steps or laps.',
};

/** Whether a field is typed into; the others are chosen. */
export const isTyped = (key: DoseKey): boolean => READ[key] !== undefined;

/** Reads what was typed into one field of a dose. Outside the hard range it is refused with the range. */
export function typeInto(dose: Dose, key: DoseKey, text: string): Typed {
  const value = READ[key]?.(text, dose);
  if (!value) return { ok: false, text: NOT_READ[key] ?? 'Write a number.' };
  return withField(dose, value);
}

/** A dose with a field more, or another value in it. */
export function withField(dose: Dose, change: Dose): Typed {
  const next: Dose = { ...dose };
  for (const key of Object.keys(change) as DoseKey[])
    for (const other of EXCLUDES[key] ?? []) delete next[other];
  const changed = normalizeDose({ ...next, ...change });
  const faults = doseFaults(changed);
  const fault = faults.find(({ field }) => field in change) ?? faults[0];
  return fault ? { ok: false, text: fault.text } : { ok: true, dose: changed };
}

/** A dose without a field. A hold that loses its count keeps the one repetition that it implies. */
export function withoutField(dose: Dose, key: DoseKey): Dose {
  const { [key]: _gone, ...rest } = dose;
  return normalizeDose(rest);
}

/** What a field begins with when it is added. */
export const STARTS: Partial<Record<DoseKey, Dose>> = {
  sets: { sets: 2 },
  reps: { reps: 10 },
  holdSeconds: { holdSeconds: 5 },
  durationSeconds: { durationSeconds: 300 },
  distance: { distance: { value: 100, unit: 'm' } },
  restSeconds: { restSeconds: 60 },
  load: { load: { value: 1, unit: 'kg' } },
  side: { side: 'each' },
  timesPerDay: { timesPerDay: 2 },
  everyHours: { everyHours: 2 },
  daysPerWeek: { daysPerWeek: 3 },
  everyDays: { everyDays: 2 },
  weekdays: { weekdays: ['mo', 'we', 'fr'] },
  when: { when: ['am'] },
  weeks: { weeks: 6 },
  tempo: { tempo: [3, 1, 2] },
  rpe: { rpe: 4 },
  maxPain: { maxPain: 3 },
  asNeeded: { asNeeded: true },
};

/** Names of the fields, as they stand on the buttons that add them and in front of screen readers. */
export const FIELD_NAMES: Record<DoseKey, string> = {
  sets: 'Rounds',
  reps: 'Repetitions',
  scheme: 'Repetitions of each round',
  holdSeconds: 'Hold',
  durationSeconds: 'Time',
  distance: 'Distance',
  restSeconds: 'Rest',
  load: 'Weight or band',
  tempo: 'Tempo',
  side: 'Side',
  directions: 'Directions',
  timesPerDay: 'Times a day',
  everyHours: 'Every few hours',
  daysPerWeek: 'Days a week',
  everyDays: 'Every few days',
  weekdays: 'Weekdays',
  when: 'Time of day',
  weeks: 'Weeks',
  months: 'Months',
  rpe: 'Effort',
  rir: 'Repetitions left',
  maxPain: 'Highest pain',
  asNeeded: 'When needed',
};
