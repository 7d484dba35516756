import { readQuantity } from './amounts';
import { pass, type Reader, type Rule } from './reader';

/** Rules for numbers on a scale from 0 to 10: effort, repetitions left, and the highest pain. */

/** RPE 3-4, @RPE 7, effort 6/10, RIR 2, 2 reps in reserve. */
const effort: Rule = (reader, index) => {
  const at = reader.skip(index, '@', 'at');
  const word = reader.low(at);
  const labelled = word === 'rpe' || word === 'effort' || word === 'borg' || word === 'rir';
  const value = labelled ? reader.skip(at + 1, ':', '=', '-', 'of', 'level') : at;
  const amount = labelled ? readScale(reader, value) : readQuantity(reader, at);
  if (!amount) return index;
  const ten = reader.spells(amount.next, '/', '10') ? amount.next + 2 : amount.next;
  const out = reader.spells(ten, 'out', 'of', '10') ? ten + 3 : ten;
  const after = labelled ? word : reader.low(out);
  const end = labelled ? out : out + 1;
  // In "3x10 RPE 7" the word belongs to the number behind it.
  if (!labelled && reader.at(reader.skip(end, ':', '=', '-', 'of', 'level'))?.kind === 'number') return index;
  if (after === 'rpe' || after === 'effort') return reader.put(index, end, { rpe: amount.value });
  if (after === 'borg') {
    const high = typeof amount.value === 'number' ? amount.value : amount.value[1];
    if (high <= 10) return reader.put(index, end, { rpe: amount.value });
    return reader.keep(index, end, 'unit', 'That is the scale from 6 to 20. Write effort from 0 to 10.');
  }
  const reserve = labelled ? end : skipReserve(reader, amount.next);
  if (after !== 'rir' && reserve <= amount.next) return index;
  const last = after === 'rir' ? end : reserve;
  if (typeof amount.value === 'number') return reader.put(index, last, { rir: amount.value });
  return reader.keep(
    index,
    last,
    'ambiguous',
    'Repetitions left is one number here. Write RIR 2, for example.',
  );
};

/** A number that may be glued to its label: RPE7. */
function readScale(reader: Reader, index: number) {
  const token = reader.at(index);
  if (token?.kind !== 'number') return null;
  const to = reader.skip(index + 1, '-', 'to');
  const high = to > index + 1 ? reader.at(to) : undefined;
  if (high?.kind !== 'number' || high.value < token.value) return { value: token.value, next: index + 1 };
  return { value: [token.value, high.value] as [number, number], next: to + 1 };
}

function skipReserve(reader: Reader, index: number): number {
  const reps = reader.skip(index, 'reps', 'rep');
  return reader.spells(reps, 'in', 'reserve') ? reps + 2 : index;
}

/** The words that make a number the highest pain: up to, max, <=, no more than. Returns the index after them. */
function skipAtMost(reader: Reader, index: number): { next: number; below: boolean } {
  const plain = reader.skip(index, '≤', 'max', 'maximum', '=', ':');
  if (plain > index) return { next: plain, below: false };
  if (
    reader.spells(index, '<', '=') ||
    reader.spells(index, 'up', 'to') ||
    reader.spells(index, 'at', 'most')
  )
    return { next: index + 2, below: false };
  if (reader.spells(index, 'no', 'more', 'than') || reader.spells(index, 'not', 'more', 'than'))
    return { next: index + 3, below: false };
  const below = reader.skip(index, '<', 'under', 'below');
  if (below > index) return { next: below, below: true };
  const less = reader.spells(index, 'less', 'than') ? index + 2 : reader.skip(index, 'to', 'of', 'at');
  return { next: less, below: less === index + 2 };
}

/** 3, 3/10, 0-3/10, 3 out of 10. */
function readOutOfTen(
  reader: Reader,
  index: number,
): { value: number; next: number; scaled: boolean } | null {
  const amount = readQuantity(reader, index);
  if (!amount) return null;
  const value = typeof amount.value === 'number' ? amount.value : amount.value[1];
  const slash = reader.spells(amount.next, '/', '10') ? amount.next + 2 : amount.next;
  const next = reader.spells(slash, 'out', 'of', '10') ? slash + 3 : slash;
  const less = reader.spells(next, 'or', 'less') ? next + 2 : next;
  return { value, next: less, scaled: next > amount.next };
}

/** pain <=3/10, pain up to 3, max pain 3/10, 3/10 pain, pain-free, no pain. */
const pain: Rule = (reader, index) => {
  const word = reader.low(index);
  if (word === 'painfree') return reader.put(index, index + 1, { maxPain: 0 });
  if ((word === 'no' || word === 'without') && reader.low(index + 1) === 'pain')
    return reader.put(index, index + 2, { maxPain: 0 });
  const max = reader.skip(index, 'max', 'maximum', 'keep');
  const named = reader.skip(max, 'pain', 'nprs', 'vas', 'nrs');
  if (named > max) {
    const free = reader.skip(named, '-');
    if (reader.low(free) === 'free' && max === index) return reader.put(index, free + 1, { maxPain: 0 });
    const bound = skipAtMost(reader, named);
    const amount = readOutOfTen(reader, bound.next);
    const ends = !reader.at(amount?.next ?? 0) || reader.at(amount?.next ?? 0)?.kind === 'sign';
    if (!amount || !(amount.scaled || bound.next > named || ends)) return index;
    if (reader.low(amount.next) === 'x') return index;
    const highest = bound.below && amount.value > 0 ? Math.ceil(amount.value) - 1 : amount.value;
    return reader.put(index, amount.next, { maxPain: highest });
  }
  const bound = skipAtMost(reader, index);
  const amount = readOutOfTen(reader, bound.next);
  if (!amount || reader.low(amount.next) !== 'pain' || !(amount.scaled || bound.next > index)) return index;
  const highest = bound.below && amount.value > 0 ? Math.ceil(amount.value) - 1 : amount.value;
  return reader.put(index, amount.next + 1, { maxPain: highest });
};

/** Rules that must come before everything with a slash in it. */
export const scalePass = pass(
  ['pain', 'painfree', 'nprs', 'vas', 'nrs', 'rpe', 'effort', 'borg', 'rir', 'reserve'],
  pain,
  effort,
);
