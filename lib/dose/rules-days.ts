import { DAY_TIMES, type DayTime, WEEKDAYS, type Weekday } from './dose';
import { pass, type Reader, type Rule } from './reader';
import { DAY_LETTERS, DAY_NAMES, DAY_TIME_WORDS } from './vocabulary';

/** Rules for named days (Mon/Wed/Fri, MWF) and times of the day (am & pm, before bed). */

/** The signs and words that may stand between two days or times. */
function skipSeparator(reader: Reader, index: number): number {
  const sign = reader.skip(index, ',', '/', '&', '+', 'and', '.');
  return reader.skip(sign, '&', 'and');
}

/** A day by its name, or by a letter where letters are allowed. */
function dayAt(reader: Reader, index: number, letters: boolean): Weekday | undefined {
  const token = reader.at(index);
  if (token?.kind !== 'word') return undefined;
  return DAY_NAMES.get(token.low) ?? (letters ? DAY_LETTERS.get(token.text) : undefined);
}

const between = (first: Weekday, last: Weekday): Weekday[] => {
  const start = WEEKDAYS.indexOf(first);
  const length = (WEEKDAYS.indexOf(last) - start + 7) % 7;
  return Array.from({ length: length + 1 }, (_, day) => WEEKDAYS[(start + day) % 7] ?? first);
};

function putDays(reader: Reader, from: number, to: number, days: Weekday[]): number {
  const weekdays = WEEKDAYS.filter((day) => days.includes(day));
  const { daysPerWeek, timesPerDay } = reader.dose;
  // "3x/wk (MWF)" says the same twice; in "daily Mon-Fri" the days are the exact half.
  const implied = daysPerWeek === 7 && timesPerDay === 1;
  if (daysPerWeek === weekdays.length || implied) delete reader.dose.daysPerWeek;
  return reader.put(from, to, { weekdays });
}

/** Mon/Wed/Fri, Mon-Fri, Tuesdays and Thursdays, on Mon, M/W/F. */
const namedDays: Rule = (reader, index) => {
  const start = reader.skip(index, 'on', 'every', 'each', 'x');
  const letters = reader.afterAmount(start);
  const first = dayAt(reader, start, letters);
  if (!first) return index;
  const days = [first];
  const range = reader.skip(start + 1, '-', 'to', 'thru', 'through');
  const last = range > start + 1 ? dayAt(reader, range, letters) : undefined;
  const third = dayAt(reader, reader.skip(range + 1, '-'), letters);
  if (last && !(third && reader.low(range + 1) === '-'))
    return putDays(reader, index, range + 1, between(first, last));
  let next = start + 1;
  for (let more = 0; more < 6; more++) {
    const after = reader.low(next) === '-' ? next + 1 : skipSeparator(reader, next);
    const day = dayAt(reader, after, letters);
    if (!day) break;
    days.push(day);
    next = after + 1;
  }
  const text = reader.at(start)?.text ?? '';
  const certain =
    days.length > 1 || start > index || /day/i.test(text) || (letters && /^[A-Z][a-z]/.test(text));
  if (!certain || (days.length === 1 && text.length < 3)) return index;
  return putDays(reader, index, next, days);
};

const LETTER = /Th|TH|Tu|TU|Sa|SA|Su|SU|M|T|W|F/g;

/** MWF, TTh, MTWThF: capitals only, three days or a pair with Th; weekdays, weekends. */
const letterDays: Rule = (reader, index) => {
  const token = reader.at(index);
  if (token?.kind !== 'word') return index;
  if (token.low === 'weekdays') return putDays(reader, index, index + 1, [...WEEKDAYS.slice(0, 5)]);
  if (token.low === 'weekends') return putDays(reader, index, index + 1, [...WEEKDAYS.slice(5)]);
  if (token.text.length > 10 || !/^[MTWFS][MTWFSHhaAuU]+$/.test(token.text)) return index;
  const letters = token.text.match(LETTER) ?? [];
  const pair = letters.length === 2 && /^T[uU]?T[hH]$/.test(token.text);
  if (letters.join('') !== token.text || (letters.length < 3 && !pair)) return index;
  const days = letters.flatMap((letter) => {
    const name = letter.length > 1 ? letter.charAt(0) + letter.charAt(1).toLowerCase() : letter;
    return DAY_LETTERS.get(name) ?? [];
  });
  return new Set(days).size === days.length ? putDays(reader, index, index + 1, days) : index;
};

/** One time of the day with the words before it; `sure` when it can be nothing else. */
function readDayTime(
  reader: Reader,
  index: number,
): { time: DayTime; next: number; sure: boolean; every: boolean } | null {
  let next = index;
  const every = /^(every|each)$/.test(reader.low(next));
  const prefix = reader.skip(next, 'in', 'at', 'every', 'each', 'before');
  const before = reader.low(next) === 'before';
  const atBed = before || reader.low(next) === 'at';
  next = reader.skip(prefix, 'the');
  const token = reader.at(next);
  if (!token || (token.glued && reader.tokens[next - 1]?.kind === 'number')) return null;
  if (token.low === 'bed' || token.low === 'sleep')
    return before || (atBed && reader.at(next + 1)?.kind !== 'word')
      ? { time: 'bed', next: next + 1, sure: true, every }
      : null;
  const dotted = /^[ap]$/.test(token.low) && reader.low(next + 1) === '.' && reader.low(next + 2) === 'm';
  if (dotted) {
    const end = reader.low(next + 3) === '.' ? next + 4 : next + 3;
    return { time: token.low === 'a' ? 'am' : 'pm', next: end, sure: true, every };
  }
  const time = DAY_TIME_WORDS.get(token.low);
  if (!time || (before && time !== 'bed') || (reader.low(next - 1) === 'good' && next > 0)) return null;
  return { time, next: next + 1, sure: prefix > index || token.low === 'bedtime', every };
}

/** am & pm, morning and night, at bedtime, every evening. */
const dayTimes: Rule = (reader, index) => {
  const first = readDayTime(reader, index);
  if (!first) return index;
  const found: DayTime[] = [first.time];
  let next = first.next;
  for (let more = 0; more < 3; more++) {
    const after = readDayTime(reader, reader.skip(skipSeparator(reader, next), '-'));
    if (!after) break;
    found.push(after.time);
    next = after.next;
  }
  if (found.length < 2 && !first.sure && !reader.afterAmount(index)) return index;
  const known = reader.dose.when ?? [];
  const when = DAY_TIMES.filter((time) => found.includes(time) || known.includes(time));
  delete reader.dose.when;
  const daily = first.every && reader.dose.daysPerWeek === undefined && !reader.dose.weekdays;
  const once = daily && when.length === 1 && reader.dose.timesPerDay === undefined && !reader.dose.everyHours;
  return reader.put(index, next, {
    when,
    ...(daily ? { daysPerWeek: 7 } : {}),
    ...(once ? { timesPerDay: 1 } : {}),
  });
};

const bedLetters: Rule = (reader, index) => {
  const word = reader.low(index);
  if (word === 'nightly')
    return reader.put(index, index + 1, { timesPerDay: 1, daysPerWeek: 7, when: ['pm'] });
  const bed = word === 'qhs' || word === 'nocte' || (word === 'hs' && reader.afterAmount(index));
  if (!bed || reader.at(index + 1)?.kind === 'word') return index;
  const typed = reader.tokens[index]?.text ?? '';
  reader.warn(
    index,
    index + 1,
    'abbr',
    `"${typed}" is easily misread. It was read as before bed; patients always see words.`,
  );
  return reader.put(index, index + 1, { when: ['bed'] });
};

/** Rules of days and times of the day. */
export const dayPass = pass(null, letterDays, namedDays, dayTimes, bedLetters);
