import { readList, readNumber, readQuantity, readTime } from './amounts';
import type { Dose, Quantity } from './dose';
import { meaning, readDistance, readFactor, readTimeFactor, skipTimes } from './factors';
import { pass, type Reader, type Rule } from './reader';
import { skipEach } from './rules-side';
import { FOREIGN_LENGTHS, HOLD, REPS, SETS } from './vocabulary';

/** Rules for how much: products (sets × reps × hold), counts, holds, times and distances. */

/** "90-90" is the bend of hips and knees, not a range of rounds. */
const isPosition = (value: Quantity) => typeof value !== 'number' && value[0] === 90 && value[1] === 90;

/** 3x10, 3x10x5s, 2 sets of 30 s, 30s x 3, 5-3-1x10s, 3x20m, 10 reps x 3 sets. */
const product: Rule = (reader, index) => {
  const first = readFactor(reader, index);
  if (!first || (first.value.kind === 'count' && isPosition(first.value.value))) return index;
  const chain = [first];
  while (chain.length < 4) {
    const last = chain[chain.length - 1] ?? first;
    const sign = skipTimes(reader, last.next, last.value);
    const next = sign > last.next ? readFactor(reader, sign, reader.low(sign - 1) === 'of') : null;
    const max = sign > last.next && /^max(imum)?$/.test(reader.low(sign));
    if (!next && !max) break;
    chain.push(next ?? { value: { kind: 'amrap' }, next: sign + 1 });
  }
  for (; chain.length > 1; chain.pop()) {
    const dose = meaning(chain.map((hit) => hit.value));
    const end = chain[chain.length - 1]?.next ?? index;
    if (!dose) continue;
    reader.typedReps ||= dose.reps !== undefined;
    const next = reader.put(index, end, dose);
    warnShortMetres(reader, index, next, dose);
    return keepThirdCount(reader, next, chain.length);
  }
  return index;
};

/** Fewer metres than this, written "m", may well be minutes. */
const FEW_METRES = 10;

function warnShortMetres(reader: Reader, from: number, to: number, { distance }: Dose): void {
  let typed = to - 1;
  while (typed > from && reader.tokens[typed]?.low !== 'm') typed--;
  if (distance?.unit !== 'm' || distance.value >= FEW_METRES || typed <= from) return;
  const text = `"${distance.value} m" was read as metres. Write ${distance.value} min for minutes.`;
  reader.warn(typed - 1, typed + 1, 'unit', text);
}

/** The 5 in 3x10x5 has no unit: it stays in the name with a question. */
function keepThirdCount(reader: Reader, index: number, factors: number): number {
  const third = factors === 2 && reader.low(index) === 'x' ? readNumber(reader, index + 1) : null;
  if (!third || reader.at(third.next)?.glued) return index;
  return reader.keep(index, third.next, 'unit', 'Is this a hold? Write the seconds with it, as in 3x10x5s.');
}

/** 3s 10r: sets and repetitions by their first letters. */
const letters: Rule = (reader, index) => {
  const sets = readQuantity(reader, index);
  if (!sets || reader.low(sets.next) !== 's' || !reader.at(sets.next)?.glued) return index;
  const at = reader.skip(sets.next + 1, ',', 'x', '/');
  const reps = reader.at(at)?.kind === 'number' ? readLoose(reader, at) : null;
  if (!reps || reader.low(reps.next) !== 'r' || !reader.at(reps.next)?.glued) return index;
  reader.typedReps = true;
  return reader.put(index, reps.next + 1, { sets: sets.value, reps: reps.value });
};

/** A number or range that may be glued to the letter before it. */
function readLoose(reader: Reader, index: number): { value: Quantity; next: number } {
  const low = reader.at(index)?.value ?? 0;
  const high = reader.low(index + 1) === '-' ? reader.at(index + 2) : undefined;
  if (high?.kind !== 'number' || high.value < low) return { value: low, next: index + 1 };
  return { value: [low, high.value], next: index + 3 };
}

/** x10, 10 reps, 3 sets, sets: 3, 10x, 12 each side, AMRAP, scheme 5-3. */
const single: Rule = (reader, index) => {
  const word = reader.low(index);
  if (word === 'scheme' || word === 'pyramid') return scheme(reader, index);
  const colon = reader.skip(index + 1, ':', '=');
  if (colon > index + 1 && (SETS.has(word) || REPS.has(word))) {
    const amount = readQuantity(reader, colon);
    if (amount) return putCount(reader, index, amount.next, SETS.has(word) ? 'sets' : 'reps', amount.value);
  }
  const columns = readColumns(reader, index);
  if (columns) {
    reader.typedReps = true;
    return reader.put(index, columns.next, columns.dose);
  }
  const factor = readFactor(reader, index);
  if (factor?.value.kind === 'sets' || factor?.value.kind === 'reps')
    return putCount(reader, index, factor.next, factor.value.kind, factor.value.value);
  if (factor?.value.kind === 'amrap') return putCount(reader, index, factor.next, 'reps', 'amrap');
  if (factor?.value.kind === 'max') return reader.put(index, factor.next, { holdSeconds: 'max' });
  return lone(reader, index);
};

/** "Sets 3 Reps 10", as it comes out of a table. */
function readColumns(reader: Reader, index: number): { dose: Dose; next: number } | null {
  const sets = reader.low(index) === 'sets' ? readQuantity(reader, index + 1) : null;
  const word = sets ? reader.skip(sets.next, ',') : index;
  const reps = sets && reader.low(word) === 'reps' ? readQuantity(reader, word + 1) : null;
  return sets && reps && { dose: { sets: sets.value, reps: reps.value }, next: reps.next };
}

/** A number that only its neighbours make a count of repetitions. */
function lone(reader: Reader, index: number): number {
  const x = reader.low(index) === 'x';
  const amount = readQuantity(reader, x ? index + 1 : index);
  if (!amount) return index;
  const time =
    readTimeFactor(reader, x ? index + 1 : index) ?? readDistance(reader, x ? index + 1 : index, true);
  if (x) return time ? index : putCount(reader, index, amount.next, 'reps', amount.value);
  const glued = reader.low(amount.next) === 'x' && reader.at(amount.next)?.glued;
  if (glued && reader.tokens[amount.next + 1]?.kind !== 'number')
    return putCount(reader, index, amount.next + 1, 'reps', amount.value);
  const side = skipEach(reader, amount.next);
  const opens = reader.understood(index - 1) || index === 0;
  if (side === amount.next || time || (opens && nameFollows(reader, side))) return index;
  return putCount(reader, index, amount.next, 'reps', amount.value);
}

const nameFollows = (reader: Reader, index: number) => reader.at(index)?.kind === 'word';

function putCount(
  reader: Reader,
  from: number,
  to: number,
  field: 'sets' | 'reps',
  value: Quantity | 'amrap',
): number {
  if (field === 'sets') return value === 'amrap' ? from : reader.put(from, to, { sets: value });
  reader.typedReps = true;
  return reader.put(from, to, { reps: value });
}

/** scheme 5-3-1: a list of repetitions by its name, of any length. */
function scheme(reader: Reader, index: number): number {
  const at = reader.skip(index + 1, ':', '=');
  const first = readNumberAnywhere(reader, at);
  if (first === undefined) return index;
  const values = [first];
  let next = at + 1;
  while (/^[-,/]$/.test(reader.low(next)) && readNumberAnywhere(reader, next + 1) !== undefined) {
    values.push(readNumberAnywhere(reader, next + 1) ?? 0);
    next += 2;
  }
  return reader.put(index, next, { scheme: values });
}

const readNumberAnywhere = (reader: Reader, index: number): number | undefined =>
  reader.at(index)?.kind === 'number' ? reader.at(index)?.value : undefined;

/** 5s hold, hold for 5 seconds, 30-second hold. */
const hold: Rule = (reader, index) => {
  const time = readTimeFactor(reader, index);
  if (!time) return index;
  const named =
    HOLD.has(reader.low(index)) || HOLD.has(reader.low(time.next - 1)) || reader.low(time.next - 1) === 'rep';
  return named ? reader.put(index, time.next, { holdSeconds: time.value.value }) : index;
};

/** A bare time: seconds beside counts are a hold, every other time is the duration. */
const duration: Rule = (reader, index) => {
  const at = reader.skip(index, 'for', 'x');
  const time = readTime(reader, at);
  if (!time) return index;
  const { sets, reps, scheme: list, durationSeconds, holdSeconds } = reader.dose;
  const counted = sets !== undefined || reps !== undefined || list !== undefined;
  if (time.value.short && counted && durationSeconds === undefined && holdSeconds === undefined)
    return reader.put(index, time.next, { holdSeconds: time.value.seconds });
  if (typeof time.value.seconds === 'number')
    return reader.put(index, time.next, { durationSeconds: time.value.seconds });
  return reader.keep(
    index,
    time.next,
    'ambiguous',
    'The time is one number here. Write the one to start with.',
  );
};

/** Minutes beyond this cannot be meant: two hours are the most that a dose holds. */
const MOST_MINUTES = 120;

/** 20 metres, 10 steps; 30m could be minutes; feet and miles cannot be kept. */
const distance: Rule = (reader, index) => {
  const at = reader.skip(index, 'for', 'x');
  const found = readDistance(reader, at, false);
  if (found) return reader.put(index, found.next, { distance: found.value });
  const amount = readQuantity(reader, at);
  if (!amount) return index;
  const word = reader.low(reader.skip(amount.next, '-'));
  const end = reader.skip(amount.next, '-') + 1;
  if (word === 'm') {
    if (typeof amount.value === 'number' && amount.value > MOST_MINUTES)
      return reader.put(index, end, { distance: { value: amount.value, unit: 'm' } });
    return reader.keep(at, end, 'unit', 'Minutes or metres? Write 30 min or 30 metres.');
  }
  return index;
};

/** Lengths in feet, yards and miles, before a product could take their number. */
const foreign: Rule = (reader, index) => {
  const amount = readQuantity(reader, index);
  const at = amount ? reader.skip(amount.next, '-') : index;
  if (!amount || !FOREIGN_LENGTHS.has(reader.low(at))) return index;
  // "Stand on 2 feet" names the feet.
  if (/^f[eo]{2}t$/.test(reader.low(at)) && Number(amount.value) < 3) return index;
  return reader.keep(index, at + 1, 'unit', 'A distance is in metres, km, steps or laps.');
};

/** Before all counts. */
export const foreignPass = pass(FOREIGN_LENGTHS, foreign);
/** Products, then what stands alone. */
export const productPass = pass(['x', 'of', 'by', 's'], letters, product);
export const singlePass = pass(null, single, hold);
/** Bare times and distances, when the counts are known. */
export const barePass = pass(null, distance, duration);
/** A bare list of three or more counts, when nothing else has given the counts: 10-8-6. */
export const bareListPass = pass(['-'], (reader, index) => {
  const list = readList(reader, index);
  const { sets, reps, scheme: known } = reader.dose;
  if (!list || known || sets !== undefined || reps !== undefined) return index;
  const next = reader.skip(list.next, 'reps', 'rep');
  const likely = list.value.every((n) => n >= 1 && n <= 100) && list.value.length <= 6;
  return likely && !reader.at(index)?.glued ? reader.put(index, next, { scheme: list.value }) : index;
});
