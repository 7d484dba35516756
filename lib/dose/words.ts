import { wordsEn } from './words-en';
import { wordsEs } from './words-es';

/** A number as it is read aloud ("8 to 12"), and whether it is exactly one. */
export interface Amount {
  text: string;
  one: boolean;
}

/** The words of a dose in one language: whole sentences for patients, short labels for the builder. */
export interface DoseWords {
  /** Decimal sign of the language. */
  decimal: string;
  /** A range read aloud. */
  range(low: string, high: string): string;
  and: string;
  seconds(amount: Amount): string;
  minutes(amount: Amount): string;
  metres(amount: Amount): string;
  kilometres(amount: Amount): string;
  steps(amount: Amount): string;
  /** Where a count is done: "on each side"; `other` sides are said in a sentence of their own. */
  sides: { each: string; left: string; right: string; both: string; affected: string; alternate: string };
  directions(amount: Amount): string;
  /** The place alone, as a sentence. */
  where(place: string): string;
  changeSides: string;
  /** "Do 10 times"; the place follows a blank. */
  times(amount: Amount, place: string): string;
  /** "Do it 10 times", after a hold. */
  timesAgain(amount: Amount, place: string): string;
  asManyAsYouCan(place: string): string;
  hold(time: string, place: string): string;
  holdEach(time: string): string;
  holdMax(place: string): string;
  holdEachMax: string;
  lasting(time: string, place: string): string;
  go(distance: string, place: string): string;
  laps(amount: Amount, place: string): string;
  rest: string;
  restFor(time: string): string;
  restEachTime(time: string): string;
  rounds(amount: Amount, place: string): string;
  roundsWithoutRest(amount: Amount, place: string): string;
  noRest: string;
  weight(value: string, unit: 'kg' | 'lb', one: boolean): string;
  band(name: string): string;
  ownBand(name: string): string;
  bandNames: ReadonlyMap<string, string>;
  bodyweight: string;
  percent(value: string): string;
  down(time: string): string;
  up(time: string): string;
  downFast: string;
  upFast: string;
  pause(time: string): string;
  noPause: string;
  timesADay(amount: Amount): string;
  onceADay: string;
  everyDay: string;
  everyHours(amount: Amount): string;
  daysAWeek(amount: Amount): string;
  everyDays(days: number): string;
  onDays(days: string): string;
  dayNames: readonly string[];
  when: { am: string; noon: string; pm: string; bed: string };
  weeks(amount: Amount): string;
  months(amount: Amount): string;
  effort(amount: string): string;
  left(count: number): string;
  noneLeft: string;
  pain(most: string): string;
  noPain: string;
  asNeeded: string;
  short: ShortWords;
}

/** Labels for the small framed values of the builder: the value stands before its label. */
export interface ShortWords {
  rounds(one: boolean): string;
  times(one: boolean): string;
  most: string;
  eachRound: string;
  hold: string;
  asLong: string;
  long: string;
  far: string;
  rest: string;
  load: string;
  ofMost: string;
  bandLoad: string;
  bodyweight: string;
  tempo: string;
  fast: string;
  side: string;
  sides: DoseWords['sides'];
  directions(one: boolean): string;
  aDay: string;
  every: string;
  awake: string;
  daysAWeek(one: boolean): string;
  days: string;
  onDays: string;
  dayNames: readonly string[];
  when: { am: string; noon: string; pm: string; bed: string };
  timeOfDay: string;
  weeks(one: boolean): string;
  months(one: boolean): string;
  effort: string;
  left: string;
  pain: string;
  asNeeded: string;
  need: string;
  laps(one: boolean): string;
  steps(one: boolean): string;
}

const wordsEnUs: DoseWords = {
  ...wordsEn,
  metres: (amount) => `${amount.text} ${amount.one ? 'meter' : 'meters'}`,
  kilometres: (amount) => `${amount.text} ${amount.one ? 'kilometer' : 'kilometers'}`,
};

/** The words of a locale ("es-MX" is Spanish); every other language falls back to English. */
export function wordsFor(locale: string): DoseWords {
  if (/^es(?:[-_]|$)/i.test(locale)) return wordsEs;
  return /^en[-_]us$/i.test(locale) ? wordsEnUs : wordsEn;
}
