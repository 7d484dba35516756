import type { Quantity } from './dose';
import type { Hit, Reader } from './reader';
import { HOLD, HOURS, MINUTES, NUMBER_WORDS, SECONDS } from './vocabulary';

/** Readers of numbers, ranges and times, shared by the rules. None of them writes to the dose. */

const LIST_SIGNS = new Set(['-', '.', '/', ':']);

/** True where a number is the tail of a word or of a longer list ("L5", "5-3-1" at the 3). */
function tail(reader: Reader, index: number): boolean {
  const token = reader.at(index);
  const before = reader.at(index - 1);
  if (!token?.glued || !before) return false;
  if (before.kind === 'word') return before.low !== 'x';
  const earlier = reader.at(index - 2);
  return LIST_SIGNS.has(before.low) && before.glued && earlier?.kind === 'number';
}

/** A plain number. */
export function readNumber(reader: Reader, index: number): Hit<number> {
  const token = reader.at(index);
  if (token?.kind !== 'number' || tail(reader, index)) return null;
  return { value: token.value, next: index + 1 };
}

/** A number or a range: 10, 8-12, 8 to 12. A list (5-3-1) and a falling pair (12-8) are neither. */
export function readQuantity(reader: Reader, index: number): Hit<Quantity> {
  if (reader.at(index)?.kind !== 'number') return null;
  return reader.quantities.get(index, () => findQuantity(reader, index));
}

function findQuantity(reader: Reader, index: number): Hit<Quantity> {
  const first = readNumber(reader, index);
  if (!first) return null;
  const sign = reader.low(first.next);
  const second = reader.at(first.next + 1);
  const joined = sign === '-' || ((sign === 'to' || sign === '~') && second?.kind === 'number');
  if (!joined || second?.kind !== 'number') return first;
  const next = first.next + 2;
  const list = reader.low(next) === '-' && reader.at(next)?.glued && reader.at(next + 1)?.kind === 'number';
  if (list || first.value > second.value) return null;
  return { value: [first.value, second.value], next };
}

/** A number, a range or a number word ("three"); for places where the unit stands beside it. */
export function readCount(reader: Reader, index: number): Hit<Quantity> {
  const word = reader.at(index)?.kind === 'word' ? NUMBER_WORDS.get(reader.low(index)) : undefined;
  return word === undefined ? readQuantity(reader, index) : { value: word, next: index + 1 };
}

/** A list of three or more numbers with dashes or slashes between them: 5-3-1. */
export function readList(reader: Reader, index: number, sign = '-'): Hit<number[]> {
  const first = readNumber(reader, index);
  if (!first) return null;
  const values = [first.value];
  let next = first.next;
  while (reader.low(next) === sign && reader.at(next + 1)?.kind === 'number') {
    values.push(reader.at(next + 1)?.value ?? 0);
    next += 2;
  }
  return values.length > 2 ? { value: values, next } : null;
}

/** The index after a unit, which may stand behind a hyphen ("30-second"); the same index if there is none. */
export function skipUnit(reader: Reader, index: number, unit: ReadonlySet<string>): number {
  const at = reader.low(index) === '-' && reader.at(index)?.glued ? index + 1 : index;
  return unit.has(reader.low(at)) ? at + 1 : index;
}

function skipSeconds(reader: Reader, index: number): number {
  if (reader.low(index) === '"' && reader.at(index)?.glued) return index + 1;
  if (reader.spells(index, "'", "'") && reader.at(index + 1)?.glued) return index + 2;
  return skipUnit(reader, index, SECONDS);
}

function skipMinutes(reader: Reader, index: number): number {
  const mark = reader.at(index);
  const after = reader.at(index + 1);
  if (mark?.low === "'" && mark.glued && !(after?.glued && (after.kind !== 'sign' || after.low === "'")))
    return index + 1;
  return skipUnit(reader, index, MINUTES);
}

const scale = (value: Quantity, by: number): Quantity =>
  typeof value === 'number' ? value * by : [value[0] * by, value[1] * by];

/** A time in seconds. `short` is true when it was written in seconds: in a product that is a hold. */
export type Time = { seconds: Quantity; short: boolean };

/** Clock notation: 1:30, and :30 as it is written for seconds. */
function readClock(reader: Reader, index: number): Hit<Time> {
  const minutes = readNumber(reader, index);
  const colon = minutes ? minutes.next : index;
  const seconds = reader.at(colon + 1);
  if (reader.low(colon) !== ':' || seconds?.kind !== 'number' || !seconds.glued) return null;
  if (seconds.text.length !== 2 || seconds.value > 59) return null;
  if (minutes && !reader.at(colon)?.glued) return null;
  if (!minutes && reader.at(colon)?.glued && reader.at(colon - 1) && reader.low(colon - 1) !== 'x')
    return null;
  const total = (minutes?.value ?? 0) * 60 + seconds.value;
  return { value: { seconds: total, short: !minutes }, next: colon + 2 };
}

/** A time with its unit: 30 s, 30", 20-30 sec, 5 min, 1 min 30 s, 1 hour, 1:30. Seconds; ranges stay ranges. */
export function readTime(reader: Reader, index: number): Hit<Time> {
  return reader.at(index) ? reader.times.get(index, () => findTime(reader, index)) : null;
}

function findTime(reader: Reader, index: number): Hit<Time> {
  const clock = readClock(reader, index);
  if (clock) return clock;
  const amount = readCount(reader, index);
  if (!amount) return null;
  const second = skipSeconds(reader, amount.next);
  if (second > amount.next) return { value: { seconds: amount.value, short: true }, next: second };
  const minute = skipMinutes(reader, amount.next);
  const hour = minute > amount.next ? amount.next : skipUnit(reader, amount.next, HOURS);
  const next = Math.max(minute, hour);
  if (next === amount.next) return null;
  const seconds = scale(amount.value, minute > amount.next ? 60 : 3600);
  if (typeof seconds !== 'number') return { value: { seconds, short: false }, next };
  const rest = readNumber(reader, next);
  const restEnd = rest
    ? minute > amount.next
      ? skipSeconds(reader, rest.next)
      : skipMinutes(reader, rest.next)
    : next;
  const smaller = rest && rest.value < 60 && !HOLD.has(reader.low(restEnd));
  if (!rest || !smaller || restEnd === rest.next) return { value: { seconds, short: false }, next };
  const factor = minute > amount.next ? 1 : 60;
  return { value: { seconds: seconds + rest.value * factor, short: false }, next: restEnd };
}
