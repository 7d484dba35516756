import { DAY_TIMES, type Dose, type Load, WEEKDAYS } from './dose';
import { amount, decimal, exactly, isHoldOnly, listWords, sentence, timeWords } from './phrases';
import { type DoseWords, wordsFor } from './words';

export { type DosePill, formatDoseShort } from './pills';
export { formatShorthand } from './shorthand';

/** Where the counting happens: the side, the directions, or both. */
function placeOf(words: DoseWords, { side, directions }: Dose): string {
  const parts = [
    side ? words.sides[side] : '',
    directions === undefined ? '' : words.directions(amount(words, directions)),
  ];
  return parts.filter(Boolean).join(', ');
}

/** What is done once: the count, the hold, the time or the distance, with the place at the first of them. */
function act(words: DoseWords, dose: Dose, place: string): string[] {
  const { reps, holdSeconds, scheme, durationSeconds, distance } = dose;
  const said: string[] = [];
  const here = () => (said.length === 0 ? place : '');
  const held = holdSeconds === undefined || holdSeconds === 'max' ? '' : timeWords(words, holdSeconds);
  if (scheme) {
    said.push(
      ...scheme.flatMap((n, round) => [...(round ? [words.rest] : []), words.times(amount(words, n), '')]),
    );
    if (place) said.push(words.where(place));
  } else if (isHoldOnly(dose)) {
    const repeated = dose.sets !== undefined && !exactly(dose.sets, 1);
    said.push(held ? words.hold(held, repeated ? '' : place) : words.holdMax(repeated ? '' : place));
    if (repeated) said.push(words.timesAgain(amount(words, dose.sets ?? 1), place));
  } else if (reps === 'amrap') said.push(words.asManyAsYouCan(place));
  else if (reps !== undefined) said.push(words.times(amount(words, reps), place));
  if (holdSeconds !== undefined && !isHoldOnly(dose))
    said.push(held ? words.holdEach(held) : words.holdEachMax);
  if (durationSeconds !== undefined) said.push(words.lasting(timeWords(words, durationSeconds), here()));
  if (distance) said.push(far(words, distance, here()));
  return said;
}

function far(words: DoseWords, { value, unit }: NonNullable<Dose['distance']>, place: string): string {
  const measured = amount(words, value);
  if (unit === 'laps') return words.laps(measured, place);
  const length = { m: words.metres, km: words.kilometres, steps: words.steps }[unit](measured);
  return words.go(length, place);
}

/** Tempo: down, pause, up, pause. A pause of nothing is left out; a movement of nothing is a fast one. */
function pace(words: DoseWords, tempo: NonNullable<Dose['tempo']>): string[] {
  return tempo.flatMap((part, index) => {
    const time = part === 'X' || part === 0 ? '' : timeWords(words, part);
    if (index === 0) return time ? words.down(time) : words.downFast;
    if (index === 2) return time ? words.up(time) : words.upFast;
    if (time) return words.pause(time);
    return part === 'X' ? words.noPause : [];
  });
}

/** Rest and rounds. Rounds of a hold were said as its repetitions; one round needs no word. */
function rounds(words: DoseWords, dose: Dose, place: string, acted: boolean): string[] {
  const { sets, restSeconds } = dose;
  const told = sets !== undefined && !isHoldOnly(dose) && !(exactly(sets, 1) && acted);
  const again = acted ? '' : place;
  if (!told) {
    if (restSeconds === undefined) return [];
    if (restSeconds === 0) return [words.noRest];
    const between = isHoldOnly(dose) || dose.scheme;
    const time = timeWords(words, restSeconds);
    return [between ? words.restEachTime(time) : words.restFor(time)];
  }
  const count = amount(words, sets);
  if (restSeconds === 0) return [words.roundsWithoutRest(count, again)];
  const rest = restSeconds === undefined ? words.rest : words.restFor(timeWords(words, restSeconds));
  return acted || restSeconds !== undefined
    ? [rest, words.rounds(count, again)]
    : [words.rounds(count, again)];
}

function loadWords(words: DoseWords, load: Load): string {
  if ('unit' in load) return words.weight(decimal(words, load.value), load.unit, load.value === 1);
  if ('percentOneRepMax' in load) return words.percent(decimal(words, load.percentOneRepMax));
  if ('bodyweight' in load) return words.bodyweight;
  const known = words.bandNames.get(load.band);
  return known === undefined ? words.ownBand(load.band) : words.band(known);
}

/** How often, as one sentence: times a day first, then the days. Every day needs no second half. */
function frequency(words: DoseWords, dose: Dose): string[] {
  const { timesPerDay, everyHours, daysPerWeek, everyDays, weekdays } = dose;
  const inDay = [
    timesPerDay === undefined ? '' : words.timesADay(amount(words, timesPerDay)),
    everyHours === undefined ? '' : words.everyHours(amount(words, everyHours)),
  ].filter(Boolean);
  const allWeek = exactly(daysPerWeek, 7) || weekdays?.length === WEEKDAYS.length;
  const names = WEEKDAYS.flatMap((day, index) =>
    weekdays?.includes(day) ? (words.dayNames[index] ?? []) : [],
  );
  const inWeek = [
    daysPerWeek === undefined || allWeek ? '' : words.daysAWeek(amount(words, daysPerWeek)),
    names.length === 0 || allWeek ? '' : words.onDays(listWords(words, names)),
    everyDays === undefined ? '' : words.everyDays(everyDays),
    allWeek && inDay.length === 0 && everyDays === undefined ? words.everyDay : '',
  ].filter(Boolean);
  const phrase = [...inDay, ...inWeek].join(', ');
  return phrase ? [sentence(phrase)] : [];
}

function limits(words: DoseWords, dose: Dose): string[] {
  const { when, weeks, months, rpe, rir, maxPain } = dose;
  const times = when ? DAY_TIMES.filter((time) => when.includes(time)).map((time) => words.when[time]) : [];
  return [
    times.length ? sentence(listWords(words, times)) : '',
    weeks === undefined ? '' : words.weeks(amount(words, weeks)),
    months === undefined ? '' : words.months(amount(words, months)),
    rpe === undefined ? '' : words.effort(amount(words, rpe).text),
    rir === undefined ? '' : rir === 0 ? words.noneLeft : words.left(rir),
    maxPain === undefined ? '' : maxPain === 0 ? words.noPain : words.pain(decimal(words, maxPain)),
    dose.asNeeded ? words.asNeeded : '',
  ].filter(Boolean);
}

/**
 * A dose in words for a patient, as short sentences without abbreviations: "Do 10 times on each side. Rest. Do
 * 2 rounds. 2 times a day." Complete in English and Spanish; any other locale gets English. An empty dose is
 * an empty text.
 */
export function formatDose(dose: Dose, locale: string): string {
  const words = wordsFor(locale);
  const place = placeOf(words, dose);
  const acts = act(words, dose, place);
  const turns = rounds(words, dose, place, acts.length > 0);
  const counted = acts.length > 0 || dose.sets !== undefined;
  return [
    ...acts,
    ...(place && !counted ? [words.where(place)] : []),
    ...(dose.side === 'alternate' ? [words.changeSides] : []),
    ...(dose.tempo ? pace(words, dose.tempo) : []),
    ...turns,
    ...(dose.load ? [loadWords(words, dose.load)] : []),
    ...frequency(words, dose),
    ...limits(words, dose),
  ].join(' ');
}
