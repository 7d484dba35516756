import { readCount, readNumber, readTime } from './amounts';
import type { Dose, Quantity } from './dose';
import { type Hit, pass, type Reader, type Rule } from './reader';
import { ADVERBS, DAYS, HOURS, MINUTES, ORDINALS, WEEKS } from './vocabulary';

/** Rules for how often: times a day, days a week, every few hours or days. They run before sets × reps. */

const DAILY: Dose = { timesPerDay: 1, daysPerWeek: 7 };

/** "b.i.d.", "BID", "q.d.": up to three letters with or without points, and the index after them. */
function readLetters(reader: Reader, index: number): { letters: string; next: number } | null {
  const first = reader.low(index);
  const pointed = (at: number) => reader.low(at) === '.' && reader.at(at)?.glued === true;
  if (first.length > 1) return { letters: first, next: pointed(index + 1) ? index + 2 : index + 1 };
  let letters = '';
  let next = index;
  while (letters.length < 3 && reader.low(next).length === 1 && pointed(next + 1)) {
    letters += reader.low(next);
    next += 2;
  }
  return letters ? { letters, next } : null;
}

/** The unit of a frequency: "/day", "per week", "a day", "daily", "weekly". */
function readPer(
  reader: Reader,
  index: number,
  loose: boolean,
): { unit: 'day' | 'week'; adverb: boolean; next: number } | null {
  if (reader.low(index) === 'daily') return { unit: 'day', adverb: true, next: index + 1 };
  if (reader.low(index) === 'weekly') return { unit: 'week', adverb: true, next: index + 1 };
  const linked = reader.skip(index, '/', 'per', 'a', 'an', 'each', 'every', 'x');
  if (linked === index && !loose) return null;
  const word = reader.low(linked);
  const short = linked > index || reader.at(linked)?.glued === true;
  if (DAYS.has(word) && (word !== 'd' || short)) return { unit: 'day', adverb: false, next: linked + 1 };
  if (WEEKS.has(word) && (word !== 'w' || short)) return { unit: 'week', adverb: false, next: linked + 1 };
  return null;
}

/** 3 days a week, 3-4 d/wk, 5 days/7, 5 out of 7 days. */
const days: Rule = (reader, index) => {
  const count = readCount(reader, index);
  if (!count) return index;
  if (reader.spells(count.next, 'out', 'of', '7', 'days'))
    return reader.put(index, count.next + 4, { daysPerWeek: count.value });
  const noun = reader.skip(count.next, 'day', 'days', 'd', 'nights');
  if (noun > count.next && reader.spells(noun, '/', '7'))
    return reader.put(index, noun + 2, { daysPerWeek: count.value });
  const per = noun > count.next ? readPer(reader, noun, true) : null;
  return per?.unit === 'week' ? reader.put(index, per.next, { daysPerWeek: count.value }) : index;
};

/** 2x/day, 3 times a week, 2/day, twice daily, 3-4x/wk, x2/day. */
const times: Rule = (reader, index) => {
  const at = reader.low(index) === 'x' && reader.at(index + 1)?.kind === 'number' ? index + 1 : index;
  const adverb = ADVERBS.get(reader.low(at));
  const count: Hit<Quantity> = adverb === undefined ? readCount(reader, at) : { value: adverb, next: at + 1 };
  if (!count) return index;
  const named = reader.skip(count.next, 'x', 'times', 'time', 'session', 'sessions');
  const loose = named > count.next || adverb !== undefined;
  // In "3x10/day" and "3x10 daily" the 10 is a count of repetitions; in "3x10 x2 daily" the 2 is not.
  const second =
    reader.low(at - 1) === 'x' && reader.tokens[at - 2]?.kind === 'number' && reader.low(at - 3) !== 'x';
  if (second && !loose) return index;
  const per = readPer(reader, named, loose);
  if (!per || (per.adverb && !loose && !(at > index && reader.afterAmount(index)))) return index;
  if (per.unit === 'week') return reader.put(index, per.next, { daysPerWeek: count.value });
  if (per.adverb && count.value === 1) return reader.put(index, per.next, DAILY);
  const everyDay = reader.low(named) === 'every' || reader.low(named) === 'each';
  return reader.put(index, per.next, { timesPerDay: count.value, ...(everyDay ? { daysPerWeek: 7 } : {}) });
};

/** daily, every day; weekly. What was said more exactly ("BID daily", "daily 5x/wk") stands. */
const daily: Rule = (reader, index) => {
  const word = reader.low(index);
  if (word === 'weekly' && reader.afterAmount(index)) return reader.put(index, index + 1, { daysPerWeek: 1 });
  const phrase = (word === 'every' || word === 'each') && reader.low(index + 1) === 'day';
  if (word !== 'daily' && word !== 'everyday' && !phrase) return index;
  const { timesPerDay, everyHours, daysPerWeek } = reader.dose;
  const counted = timesPerDay !== undefined || everyHours !== undefined;
  return reader.put(index, index + (phrase ? 2 : 1), {
    ...(counted ? {} : { timesPerDay: 1 }),
    ...(daysPerWeek === undefined ? { daysPerWeek: 7 } : {}),
  });
};

interface Letters {
  fields: Dose;
  /** Letters that are easily misread are read, and warned about with their meaning. */
  risky?: string;
}

/** Times a day by the Latin letters; BID to QID name no days, so the days stay open. */
const LATIN: ReadonlyMap<string, Letters> = new Map([
  ['bid', { fields: { timesPerDay: 2 } }],
  ['bd', { fields: { timesPerDay: 2 } }],
  ['tid', { fields: { timesPerDay: 3 } }],
  ['tds', { fields: { timesPerDay: 3 } }],
  ['qid', { fields: { timesPerDay: 4 } }],
  ['qds', { fields: { timesPerDay: 4 } }],
  ['eod', { fields: { everyDays: 2 } }],
  ['qd', { fields: DAILY, risky: 'once a day' }],
  ['od', { fields: DAILY, risky: 'once a day' }],
  ['qod', { fields: { everyDays: 2 }, risky: 'every other day' }],
]);
/** Letters with two meanings, and what to write in their place. */
const TWO_MEANINGS: ReadonlyMap<string, string> = new Map([
  ['biw', '2x/wk'],
  ['tiw', '3x/wk'],
]);

/** BID, TID, QID and their kin, and the letters that are easily misread. */
const latin: Rule = (reader, index) => {
  const read = reader.at(index)?.kind === 'word' ? readLetters(reader, index) : null;
  if (!read) return index;
  const typed = read.letters.toUpperCase();
  const instead = TWO_MEANINGS.get(read.letters);
  if (instead) {
    const text = `"${typed}" has more than one meaning and is not used. Write ${instead}, for example.`;
    return reader.keep(index, read.next, 'ambiguous', text);
  }
  const known = LATIN.get(read.letters);
  if (!known) return index;
  if (known.risky) {
    const text = `"${typed}" is easily misread. It was read as ${known.risky}; patients always see words.`;
    reader.warn(index, read.next, 'abbr', text);
  }
  return reader.put(index, read.next, known.fields);
};

/** The words after "every 2 hours" that say when it stops. */
function skipAwake(reader: Reader, index: number): number {
  if (reader.spells(index, 'while', 'awake') || reader.spells(index, 'when', 'awake')) return index + 2;
  if (reader.spells(index, 'while', 'you', 'are', 'awake')) return index + 4;
  return reader.skip(index, 'awake');
}

/** every 2 hours, q2h, hourly, 2-hourly, every other day, alt days, every 3 days. */
const every: Rule = (reader, index) => {
  const word = reader.low(index);
  const unit = (at: number, count: number): number => {
    const name = reader.low(at);
    if (HOURS.has(name) || name === 'hourly')
      return reader.put(index, skipAwake(reader, at + 1), { everyHours: count });
    if (DAYS.has(name)) return reader.put(index, at + 1, count === 1 ? DAILY : { everyDays: count });
    if (word !== 'every' || !MINUTES.has(name)) return index;
    return reader.keep(
      index,
      at + 1,
      'range',
      'The shortest time between is 1 hour. Write every 1 hour, for example.',
    );
  };
  if (word === 'hourly') return unit(index, 1);
  if (
    (word === 'alt' || word === 'alternate' || word === 'alternating') &&
    /^(day|days|d)$/.test(reader.low(index + 1))
  )
    return reader.put(index, index + 2, { everyDays: 2 });
  if (word === 'q' || word === 'every' || word === 'each') {
    if (word !== 'q' && HOURS.has(reader.low(index + 1))) return unit(index + 1, 1);
    const ordinal = word === 'q' ? undefined : readOrdinal(reader, index + 1);
    if (ordinal) return unit(ordinal.next, ordinal.value);
    const count = word === 'q' ? readGlued(reader, index + 1) : readCount(reader, index + 1);
    if (!count) return index;
    if (typeof count.value === 'number') return unit(count.next, count.value);
    if (!HOURS.has(reader.low(count.next)) && !DAYS.has(reader.low(count.next))) return index;
    return reader.keep(
      index,
      count.next + 1,
      'ambiguous',
      'How often is one number here. Write every 2 hours, for example.',
    );
  }
  const hours = readNumber(reader, index);
  if (reader.low(index - 1) === 'x') return index;
  const dash = hours ? reader.skip(hours.next, '-') : index;
  return hours && reader.low(dash) === 'hourly' ? unit(dash, hours.value) : index;
};

/** "other", "second", "2nd", "3 rd". */
function readOrdinal(reader: Reader, index: number): { value: number; next: number } | null {
  const word = ORDINALS.get(reader.low(index));
  if (word !== undefined) return { value: word, next: index + 1 };
  const digits = reader.at(index);
  const ending = reader.low(index + 1);
  if (digits?.kind !== 'number' || !/^(nd|rd|th)$/.test(ending)) return null;
  return { value: digits.value, next: index + 2 };
}

/** The number in q2h, which is glued to its letter. */
function readGlued(reader: Reader, index: number): { value: number; next: number } | null {
  const token = reader.at(index);
  return token?.kind === 'number' ? { value: token.value, next: index + 1 } : null;
}

const WEEKLY_TOTAL = 'Is this a total for the week? Write how much each time, and how many days a week.';

/** 150 min/week is a total, which a dose cannot hold: what is done on one day has to be said. */
const weeklyTotal: Rule = (reader, index) => {
  const time = readTime(reader, index);
  const per = time ? readPer(reader, time.next, false) : null;
  return per?.unit === 'week' ? reader.keep(index, per.next, 'ambiguous', WEEKLY_TOTAL) : index;
};

/** After the counts are known: "30 reps a day", "20 min/day" are once a day; a weekly total is not a dose. */
const closingPer: Rule = (reader, index) => {
  if (!reader.understood(index - 1)) return index;
  const per = readPer(reader, index, false);
  if (!per || per.adverb) return index;
  if (per.unit === 'day') return reader.put(index, per.next, { timesPerDay: 1 });
  return reader.keep(index, per.next, 'ambiguous', WEEKLY_TOTAL);
};

const UNITS = [...DAYS, ...WEEKS, ...HOURS, 'daily', 'weekly', 'nights', '7'];
const EVERY = ['q', 'every', 'each', 'hourly', 'alt', 'alternate', 'alternating'];

/** Rules of frequency, most specific first. */
export const frequencyPass = pass(
  [...UNITS, ...EVERY, ...LATIN.keys(), ...TWO_MEANINGS.keys(), 'b', 't', 'q', 'e', 'o'],
  weeklyTotal,
  every,
  days,
  times,
  latin,
);
/** Daily gives way to every number that was typed, so it is read after them. */
export const dailyPass = pass(['daily', 'everyday', 'weekly', 'day'], daily);
/** What is left of a frequency once the counts are understood. */
export const closingFrequencyPass = pass(UNITS, closingPer);
