import type { DayTime, Weekday } from './dose';

/** The words of the shorthand (facts 5b and what its authors also write), in lower case. */
const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));
/** A table of typed words; a Map, since "constructor" is a word of every plain object. */
const table = <T>(entries: Record<string, T>): ReadonlyMap<string, T> => new Map(Object.entries(entries));

export const SECONDS = words('s sec secs second seconds');
export const MINUTES = words('min mins minute minutes');
export const HOURS = words('h hr hrs hour hours');
export const DAYS = words('d day days');
export const WEEKS = words('w wk wks week weeks');
export const MONTHS = words('mo mos mth mths month months');
export const SETS = words('set sets round rounds circuit circuits');
export const REPS = words('rep reps repetition repetitions time times');
export const METRES = words('metre metres meter meters mtr mtrs');
export const KILOMETRES = words('km kms kilometre kilometres kilometer kilometers');
export const STEPS = words('step steps pace paces');
export const LAPS = words('lap laps length lengths');
/** Lengths that a dose cannot hold; they stay visible beside a warning. */
export const FOREIGN_LENGTHS = words('ft foot feet yd yds yard yards mile miles mi');
export const KILOS = words('kg kgs kilo kilos kilogram kilograms');
export const POUNDS = words('lb lbs pound pounds #');
export const HOLD = words('hold holds holding');
export const EACH = words('ea each');
export const BODY = words(
  'side sides leg legs arm arms foot feet hand hands knee knees hip hips limb limbs way ways',
);
export const BANDS = words('band bands theraband thera-band tband tb tubing tube loop miniband');

export const NUMBER_WORDS: ReadonlyMap<string, number> = table({
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  sixty: 60,
});
export const ADVERBS: ReadonlyMap<string, number> = table({
  once: 1,
  twice: 2,
  thrice: 3,
});
export const ORDINALS: ReadonlyMap<string, number> = table({
  other: 2,
  second: 2,
  '2nd': 2,
  third: 3,
  '3rd': 3,
  fourth: 4,
  '4th': 4,
});
export const COLOURS: ReadonlyMap<string, string> = new Map(
  'tan yellow red green blue black silver gold orange purple white grey gray pink brown beige'
    .split(' ')
    .map((colour) => [colour, colour === 'gray' ? 'grey' : colour]),
);
export const STRENGTHS: ReadonlyMap<string, string> = table({
  light: 'light',
  medium: 'medium',
  heavy: 'heavy',
});
export const BAND_LETTERS: ReadonlyMap<string, string> = table({
  rtb: 'red',
  ytb: 'yellow',
  gtb: 'green',
  btb: 'blue',
  bltb: 'blue',
  bktb: 'black',
  blktb: 'black',
});
/** Every band that a word of the shorthand names; other names are written in quotes. */
export const KNOWN_BANDS: ReadonlySet<string> = new Set([
  ...COLOURS.values(),
  ...STRENGTHS.values(),
  'extra heavy',
]);

export const DAY_NAMES: ReadonlyMap<string, Weekday> = new Map(
  (
    [
      ['mo', 'mon monday mondays'],
      ['tu', 'tue tues tuesday tuesdays'],
      ['we', 'wed weds wednesday wednesdays'],
      ['th', 'thu thur thurs thursday thursdays'],
      ['fr', 'fri friday fridays'],
      ['sa', 'sat saturday saturdays'],
      ['su', 'sun sunday sundays'],
    ] as const
  ).flatMap(([day, names]) => names.split(' ').map((name) => [name, day])),
);
/** Single and double letters, as written in capitals: MWF, T/Th. */
export const DAY_LETTERS: ReadonlyMap<string, Weekday> = table({
  M: 'mo',
  Tu: 'tu',
  T: 'tu',
  W: 'we',
  Th: 'th',
  TH: 'th',
  F: 'fr',
  Sa: 'sa',
  Su: 'su',
});
export const DAY_TIME_WORDS: ReadonlyMap<string, DayTime> = table({
  am: 'am',
  morning: 'am',
  mornings: 'am',
  noon: 'noon',
  midday: 'noon',
  lunch: 'noon',
  lunchtime: 'noon',
  pm: 'pm',
  evening: 'pm',
  evenings: 'pm',
  night: 'pm',
  nights: 'pm',
  bedtime: 'bed',
});
/** What may stand before a dose or between two parts of it and says nothing by itself. */
export const LINKS = words('a an with w/ w for at @ and & + then of do perform repeat complete on x');
export const LABELS = words(
  'dose dosage sets reps hold holds frequency freq duration time load weight resistance rest side tempo pain effort course',
);
