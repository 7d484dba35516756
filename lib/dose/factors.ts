import { readCount, readList, readQuantity, readTime, type Time } from './amounts';
import type { Distance, Dose, Quantity } from './dose';
import type { Hit, Reader } from './reader';
import { HOLD, KILOMETRES, LAPS, METRES, REPS, SETS, STEPS } from './vocabulary';

/** The factors of a product (sets × reps × hold) and what a chain of them means. Nothing is written here. */

export type TimeFactor = { kind: 'time'; value: Quantity; hold: boolean };
export type Factor =
  | TimeFactor
  | { kind: 'count'; value: Quantity }
  | { kind: 'sets'; value: Quantity }
  | { kind: 'reps'; value: Quantity }
  | { kind: 'amrap' }
  | { kind: 'max' }
  | { kind: 'distance'; value: Distance }
  | { kind: 'list'; value: number[] };

/** 20 metres, 1.5 km, 10 steps, 2 laps; `bare` allows 20m. */
export function readDistance(reader: Reader, index: number, bare: boolean): Hit<Distance> {
  const amount = readCount(reader, index);
  if (!amount || typeof amount.value !== 'number') return null;
  const at = reader.skip(amount.next, '-');
  const word = reader.low(at);
  const unit =
    METRES.has(word) || (bare && word === 'm' && reader.low(at + 1) !== '/')
      ? 'm'
      : KILOMETRES.has(word)
        ? 'km'
        : STEPS.has(word)
          ? 'steps'
          : LAPS.has(word)
            ? 'laps'
            : null;
  return unit && { value: { value: amount.value, unit }, next: at + 1 };
}

/** as many as possible, AMRAP, max reps, to failure. */
function skipAmrap(reader: Reader, index: number): number {
  if (reader.low(index) === 'amrap') return index + 1;
  if (reader.spells(index, 'as', 'many', 'as', 'possible')) return index + 4;
  if (reader.low(index) === 'to' && /^(failure|fatigue)$/.test(reader.low(index + 1))) return index + 2;
  return reader.low(index) === 'max' && REPS.has(reader.low(index + 1)) ? index + 2 : index;
}

/** max hold, hold max, hold as long as possible. */
function skipMaxHold(reader: Reader, index: number): number {
  if (/^(max|maximum|maximal)$/.test(reader.low(index)) && HOLD.has(reader.low(index + 1))) return index + 2;
  if (!HOLD.has(reader.low(index))) return index;
  const at = reader.skip(index + 1, 'for', ':', 'to');
  if (reader.spells(at, 'as', 'long', 'as', 'possible')) return at + 4;
  return /^(max|maximum|fatigue)$/.test(reader.low(at)) ? at + 1 : index;
}

/** The index after "hold" and the small words behind it: hold for, hold each, hold for a count of. */
function skipHoldWord(reader: Reader, index: number): number {
  const word = HOLD.has(reader.low(index)) ? index + 1 : index;
  if (word === index) return index;
  let next = reader.skip(word, ':', '=', 'for', 'x', 'each', 'at', '-');
  next = reader.skip(next, 'for', 'rep', 'one');
  if (reader.spells(next, 'a', 'count', 'of')) return next + 3;
  return reader.spells(next, 'count', 'of') ? next + 2 : next;
}

/** "hold" or "holds" behind a time, also "5 s each hold", and "hold each rep". */
function skipHoldEnd(reader: Reader, index: number): number {
  const dash = reader.skip(index, '-');
  const iso = reader.skip(dash, 'isometric', 'iso', 'static');
  const next = HOLD.has(reader.low(iso)) ? iso + 1 : index;
  const rep = reader.spells(next, 'each', 'rep') || reader.spells(next, 'per', 'rep');
  return rep ? next + 2 : next;
}

/** A time, with the word hold before or behind it. */
export function readTimeFactor(reader: Reader, index: number): Hit<TimeFactor> {
  const start = skipHoldWord(reader, index);
  const time =
    readTime(reader, start) ?? (start > index ? readBareHold(reader, start) : readCountHold(reader, start));
  if (!time) return null;
  const end = skipHoldEnd(reader, time.next);
  const hold = start > index || end > time.next || time.value.short;
  return { value: { kind: 'time', value: time.value.seconds, hold }, next: end };
}

/** "hold 5" and "hold for ten": seconds, unless a multiplier makes the number something else. */
function readBareHold(reader: Reader, index: number): Hit<Time> {
  const amount = readCount(reader, index);
  if (
    !amount ||
    reader.low(amount.next) === 'x' ||
    REPS.has(reader.low(amount.next)) ||
    SETS.has(reader.low(amount.next))
  )
    return null;
  return { value: { seconds: amount.value, short: true }, next: amount.next };
}

/** "5 count hold". */
function readCountHold(reader: Reader, index: number): Hit<Time> {
  const amount = readCount(reader, index);
  if (!amount) return null;
  const word = reader.skip(reader.skip(amount.next, '-'), 'count', 'counts');
  const counted = reader.low(word - 1) === 'count' && HOLD.has(reader.low(word));
  return counted ? { value: { seconds: amount.value, short: true }, next: word } : null;
}

/** One factor of a product, the longest that can be read: 5 min before 5, 10 reps before 10. */
export function readFactor(reader: Reader, index: number, words = false): Hit<Factor> {
  if (!reader.at(index)) return null;
  return words
    ? findFactor(reader, index, true)
    : reader.factors.get(index, () => findFactor(reader, index, false));
}

function findFactor(reader: Reader, index: number, words: boolean): Hit<Factor> {
  const list = readList(reader, index);
  if (list) return { value: { kind: 'list', value: list.value }, next: list.next };
  const max = skipMaxHold(reader, index);
  if (max > index) return { value: { kind: 'max' }, next: max };
  const amrap = skipAmrap(reader, index);
  if (amrap > index) return { value: { kind: 'amrap' }, next: amrap };
  const time = readTimeFactor(reader, index);
  if (time) return time;
  const distance = readDistance(reader, index, true);
  if (distance) return { value: { kind: 'distance', value: distance.value }, next: distance.next };
  const amount = readQuantity(reader, index);
  const named = amount ?? readCount(reader, index);
  if (!named) return null;
  const noun = reader.low(reader.skip(named.next, '-'));
  const next = reader.skip(named.next, '-') + 1;
  if (SETS.has(noun)) return { value: { kind: 'sets', value: named.value }, next };
  if (REPS.has(noun)) return { value: { kind: 'reps', value: named.value }, next };
  const count = words ? named : amount;
  return count && { value: { kind: 'count', value: count.value }, next: count.next };
}

/** The sign between two factors: ×, or "of" behind sets and repetitions. */
export function skipTimes(reader: Reader, index: number, left: Factor): number {
  const at = reader.skip(index, ',');
  if (reader.low(at) === 'x') return at + 1;
  if (reader.low(index) === 'by' && left.kind === 'count') return index + 1;
  return reader.low(index) === 'of' && (left.kind === 'sets' || left.kind === 'reps') ? index + 1 : index;
}

/** What a chain of factors means; null when it has one count too many. */
export function meaning(factors: readonly Factor[]): Dose | null {
  const dose: Dose = {};
  const counts: Quantity[] = [];
  for (const factor of factors) {
    if (factor.kind === 'count') counts.push(factor.value);
    else if (factor.kind === 'sets') dose.sets = factor.value;
    else if (factor.kind === 'reps') dose.reps = factor.value;
    else if (factor.kind === 'amrap') dose.reps = 'amrap';
    else if (factor.kind === 'max') dose.holdSeconds = 'max';
    else if (factor.kind === 'distance') dose.distance = factor.value;
    else if (factor.kind === 'list') dose.scheme = factor.value;
    else if (factor.hold) dose.holdSeconds = factor.value;
    else if (typeof factor.value === 'number') dose.durationSeconds = factor.value;
    else return null;
  }
  if (dose.scheme) return counts.length === 0 ? dose : null;
  const timeFirst = factors[0]?.kind === 'time' || factors[0]?.kind === 'max';
  const order: ('sets' | 'reps')[] = timeFirst && counts.length > 1 ? ['reps', 'sets'] : ['sets', 'reps'];
  for (const count of counts) {
    const field = order.find((name) => dose[name] === undefined);
    if (!field) return null;
    dose[field] = count;
  }
  return dose;
}
