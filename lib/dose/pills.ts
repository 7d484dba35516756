import { DAY_TIMES, type Dose, type Load, type Quantity, WEEKDAYS } from './dose';
import { decimal, exactly, isHoldOnly } from './phrases';
import { type DoseWords, type ShortWords, wordsFor } from './words';

/** One field of a dose as a small framed value: the value stands before its label ("30 s" "hold"). */
export interface DosePill {
  key: keyof Dose;
  value: string;
  label: string;
}

const isOne = (value: Quantity) => exactly(value, 1);

const range = (words: DoseWords, value: Quantity): string => {
  if (typeof value === 'number') return decimal(words, value);
  const [low, high] = value;
  return low === high ? decimal(words, low) : `${decimal(words, low)}–${decimal(words, high)}`;
};

/** 45 s, 20 min, 1 min 30 s. */
function time(words: DoseWords, seconds: Quantity): string {
  if (typeof seconds !== 'number' || seconds < 60) return `${range(words, seconds)} s`;
  const rest = seconds % 60;
  return `${Math.floor(seconds / 60)} min${rest ? ` ${rest} s` : ''}`;
}

function loadPill(words: DoseWords, load: Load): DosePill {
  const { short } = words;
  if ('unit' in load)
    return { key: 'load', value: `${decimal(words, load.value)} ${load.unit}`, label: short.load };
  if ('percentOneRepMax' in load)
    return { key: 'load', value: `${decimal(words, load.percentOneRepMax)} %`, label: short.ofMost };
  if ('bodyweight' in load) return { key: 'load', value: short.bodyweight, label: short.load };
  return { key: 'load', value: words.bandNames.get(load.band) ?? load.band, label: short.bandLoad };
}

function distancePill(words: DoseWords, { value, unit }: NonNullable<Dose['distance']>): DosePill {
  const { short } = words;
  const number = decimal(words, value);
  if (unit === 'steps') return { key: 'distance', value: number, label: short.steps(value === 1) };
  if (unit === 'laps') return { key: 'distance', value: number, label: short.laps(value === 1) };
  return { key: 'distance', value: `${number} ${unit}`, label: short.far };
}

/** How a single field reads; null where another field already says it. */
type Show = (dose: Dose, words: DoseWords, short: ShortWords) => Omit<DosePill, 'key'> | null | undefined;

const counted =
  (field: 'directions' | 'weeks' | 'months'): Show =>
  (dose, words, short) => {
    const value = dose[field];
    return value === undefined ? null : { value: decimal(words, value), label: short[field](value === 1) };
  };

/** In the order in which a dose is said: what, how often, how long, how hard. */
const SHOWN: Partial<Record<keyof Dose, Show>> = {
  sets: (dose, words, short) =>
    dose.sets === undefined
      ? null
      : {
          value: range(words, dose.sets),
          label: isHoldOnly(dose) ? short.times(isOne(dose.sets)) : short.rounds(isOne(dose.sets)),
        },
  reps: (dose, words, short) => {
    if (dose.reps === undefined || isHoldOnly(dose)) return null;
    if (dose.reps === 'amrap') return { value: short.most, label: short.times(false) };
    return { value: range(words, dose.reps), label: short.times(isOne(dose.reps)) };
  },
  scheme: ({ scheme }, _, short) => scheme && { value: scheme.join('-'), label: short.eachRound },
  holdSeconds: ({ holdSeconds }, words, short) =>
    holdSeconds === undefined
      ? null
      : { value: holdSeconds === 'max' ? short.asLong : time(words, holdSeconds), label: short.hold },
  durationSeconds: ({ durationSeconds }, words, short) =>
    durationSeconds === undefined ? null : { value: time(words, durationSeconds), label: short.long },
  distance: ({ distance }, words) => distance && distancePill(words, distance),
  restSeconds: ({ restSeconds }, words, short) =>
    restSeconds === undefined ? null : { value: time(words, restSeconds), label: short.rest },
  load: ({ load }, words) => load && loadPill(words, load),
  tempo: ({ tempo }, _, short) =>
    tempo && { value: tempo.map((part) => (part === 'X' ? short.fast : part)).join('-'), label: short.tempo },
  side: ({ side }, _, short) => side && { value: short.sides[side], label: short.side },
  directions: counted('directions'),
  timesPerDay: ({ timesPerDay }, words, short) =>
    timesPerDay === undefined ? null : { value: `${range(words, timesPerDay)}×`, label: short.aDay },
  everyHours: ({ everyHours }, _, short) =>
    everyHours === undefined ? null : { value: `${short.every} ${everyHours} h`, label: short.awake },
  daysPerWeek: ({ daysPerWeek, timesPerDay }, words, short) =>
    daysPerWeek === undefined || (daysPerWeek === 7 && timesPerDay !== undefined)
      ? null
      : { value: range(words, daysPerWeek), label: short.daysAWeek(isOne(daysPerWeek)) },
  everyDays: ({ everyDays }, _, short) =>
    everyDays === undefined ? null : { value: `${short.every} ${everyDays}`, label: short.days },
  weekdays: ({ weekdays }, _, short) =>
    weekdays && {
      value: WEEKDAYS.flatMap((day, index) => (weekdays.includes(day) ? short.dayNames[index] : [])).join(
        ', ',
      ),
      label: short.onDays,
    },
  when: ({ when }, _, short) =>
    when && {
      value: DAY_TIMES.filter((part) => when.includes(part))
        .map((part) => short.when[part])
        .join(', '),
      label: short.timeOfDay,
    },
  weeks: counted('weeks'),
  months: counted('months'),
  rpe: ({ rpe }, words, short) =>
    rpe === undefined ? null : { value: range(words, rpe), label: short.effort },
  rir: ({ rir }, _, short) => (rir === undefined ? null : { value: String(rir), label: short.left }),
  maxPain: ({ maxPain }, _, short) =>
    maxPain === undefined ? null : { value: String(maxPain), label: short.pain },
  asNeeded: ({ asNeeded }, _, short) => asNeeded && { value: short.asNeeded, label: short.need },
};

/**
 * A dose as small labelled values for the builder, one for each field that is set, in reading order: "3"
 * "rounds", "30 s" "hold", "2×" "a day". A hold's implied repetition and the seven days behind "1× a day" have
 * no value of their own. English and Spanish; other locales get English.
 */
export function formatDoseShort(dose: Dose, locale: string): DosePill[] {
  const words = wordsFor(locale);
  return (Object.keys(SHOWN) as (keyof Dose)[]).flatMap((key) => {
    const shown = SHOWN[key]?.(dose, words, words.short);
    return shown ? [{ key, value: shown.value, label: shown.label }] : [];
  });
}
