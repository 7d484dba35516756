import type { Dose, Load, Quantity, Weekday } from './dose';
import { KNOWN_BANDS } from './vocabulary';

const plain = (value: Quantity): string => (typeof value === 'number' ? String(value) : value.join('-'));

const DAY_TITLES: Record<Weekday, string> = {
  mo: 'Mon',
  tu: 'Tue',
  we: 'Wed',
  th: 'Thu',
  fr: 'Fri',
  sa: 'Sat',
  su: 'Sun',
};

/** Minutes where they come out whole, else clock notation: bare seconds beside a count would be a hold. */
function time(seconds: number): string {
  if (seconds % 60 === 0) return `${seconds / 60}min`;
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** Metres are spelled out, since "20m" could be minutes. */
const length = ({ value, unit }: NonNullable<Dose['distance']>): string =>
  unit === 'm' ? `${value} metres` : `${value} ${unit}`;

function load(value: Load): string {
  if ('unit' in value) return `${value.value}${value.unit}`;
  if ('percentOneRepMax' in value) return `${value.percentOneRepMax}% 1RM`;
  if ('bodyweight' in value) return 'BW';
  return KNOWN_BANDS.has(value.band) ? `${value.band} band` : `band "${value.band}"`;
}

/** Sets, repetitions, list and hold; a time or distance takes the place of missing repetitions behind ×. */
function counts(dose: Dose): string[] {
  const { sets, reps, holdSeconds, scheme } = dose;
  const held = holdSeconds === undefined ? '' : holdSeconds === 'max' ? 'max hold' : `${plain(holdSeconds)}s`;
  const hold = held && holdSeconds !== 'max' ? `${held} hold` : held;
  const timed = dose.durationSeconds === undefined ? '' : time(dose.durationSeconds);
  const far = dose.distance ? length(dose.distance) : '';
  const times = sets === undefined ? '' : `${plain(sets)}x`;
  if (scheme) {
    const list = scheme.length > 2 && held ? `${scheme.join('-')}x${held}` : `scheme ${scheme.join('-')}`;
    return [list, scheme.length > 2 ? '' : hold, timed, far];
  }
  if (holdSeconds !== undefined && (reps === 1 || reps === undefined)) {
    // A numeric hold implies one repetition; a max hold does not, so a typed 1 is written.
    const one = holdSeconds === 'max' && reps === 1;
    if (one) return [times ? `${times}1` : '1 rep', hold, timed, far];
    return [times ? `${times}${held}` : hold, timed, far];
  }
  if (reps !== undefined) {
    const count = reps === 'amrap' ? 'AMRAP' : times ? plain(reps) : `${plain(reps)} reps`;
    return [`${times}${count}`, hold, timed, far];
  }
  if (!times) return [timed, far];
  if (timed) return [`${times}${timed}`, far];
  return far ? [`${times}${far}`] : [`${plain(sets ?? 1)} sets`];
}

const SIDES = {
  both: 'B/L',
  each: 'ea side',
  left: 'left',
  right: 'right',
  alternate: 'alt',
  affected: 'affected side',
} as const;

function frequency(dose: Dose): string[] {
  const { timesPerDay, everyHours, daysPerWeek, everyDays, weekdays, when } = dose;
  const daily = timesPerDay === 1 && daysPerWeek === 7;
  const days = weekdays?.map((day) => DAY_TITLES[day]).join('/');
  return [
    daily ? 'daily' : '',
    !daily && timesPerDay !== undefined ? `${plain(timesPerDay)}x/day` : '',
    everyHours === undefined ? '' : `q${everyHours}h`,
    !daily && daysPerWeek !== undefined ? `${plain(daysPerWeek)}x/wk` : '',
    everyDays === undefined ? '' : everyDays === 2 ? 'EOD' : `every ${everyDays} days`,
    days ? `on ${days}` : '',
    when ? `at ${when.map((part) => (part === 'bed' ? 'bedtime' : part)).join(' & ')}` : '',
  ];
}

/**
 * The dose in shorthand, as a clinician would type it. For every legal dose `parseEntry` reads it back to the
 * same (normalised) dose and leaves no word over. An empty dose is an empty text.
 */
export function formatShorthand(dose: Dose): string {
  const { side, directions, tempo, restSeconds, weeks, months, rpe, rir, maxPain } = dose;
  return [
    ...counts(dose),
    side ? SIDES[side] : '',
    directions === undefined ? '' : `${directions} directions`,
    dose.load ? load(dose.load) : '',
    tempo ? `tempo ${tempo.join('-')}` : '',
    restSeconds === undefined ? '' : `r${restSeconds}`,
    ...frequency(dose),
    weeks === undefined ? '' : `for ${weeks} weeks`,
    months === undefined ? '' : `for ${months} months`,
    rpe === undefined ? '' : `RPE ${plain(rpe)}`,
    rir === undefined ? '' : `RIR ${rir}`,
    maxPain === undefined ? '' : `pain <=${maxPain}/10`,
    dose.asNeeded ? 'prn' : '',
  ]
    .filter(Boolean)
    .join(' ');
}
