import { readCount, readList, readNumber, readQuantity, readTime } from './amounts';
import type { Dose } from './dose';
import { pass, type Reader, type Rule } from './reader';
import { DAYS, MONTHS, SETS, WEEKS } from './vocabulary';

/** Rules for what bounds a dose: the course, rest, tempo, effort and pain. They run before sets × reps. */

const skipFor = (reader: Reader, index: number) => reader.skip(index, 'for', 'x', 'over');

/** Something is under way since a date or an operation ("6 weeks post op"): no course. */
const ELAPSED = /^(post|after|ago|old|since|postop)$/;

/** x 6 weeks, for 6 wks, for 3 months, x 6/52, for 3/12, for 14/7. */
const course: Rule = (reader, index) => {
  const at = skipFor(reader, index);
  const count = readCount(reader, at);
  if (!count) return index;
  const { next } = count;
  const under = reader.low(next) === '/' ? reader.at(next + 1) : undefined;
  const fraction = under?.kind === 'number' && under.glued ? under.text : '';
  const dash = reader.skip(next, '-');
  const unit = reader.low(dash);
  const short = unit === 'w' && !reader.at(dash)?.glued;
  const weeks = fraction === '52' || (WEEKS.has(unit) && !short);
  const months = fraction === '12' || MONTHS.has(unit);
  const end = fraction ? next + 2 : dash + 1;
  const weekly = /^(a|per|each|every|\/|out)$/.test(reader.low(end));
  const days = at > index && !weekly && (fraction === '7' || DAYS.has(unit));
  if (!weeks && !months && !days) return index;
  if (ELAPSED.test(reader.low(end)) || ELAPSED.test(reader.low(end + 1))) return index;
  if (typeof count.value !== 'number')
    return reader.keep(
      index,
      end,
      'ambiguous',
      'The length is one number here. Write for 6 weeks, for example.',
    );
  if (fraction === '12' && at === index) {
    const text = `Is "${count.value}/12" a date or a length? Write for ${count.value} months.`;
    return reader.keep(index, end, 'ambiguous', text);
  }
  if (weeks) return reader.put(index, end, { weeks: count.value });
  if (months) return reader.put(index, end, { months: count.value });
  if (count.value % 7 === 0) return reader.put(index, end, { weeks: count.value / 7 });
  return reader.keep(index, end, 'unit', 'The length is in weeks or months. Write for 2 weeks, for example.');
};

/** 5/7 is five days of each week; alone it can also mean for five days. */
const sevenths: Rule = (reader, index) => {
  const count = readQuantity(reader, index);
  const under = count ? reader.at(count.next + 1) : undefined;
  if (!count || reader.low(count.next) !== '/' || under?.text !== '7') return index;
  const most = typeof count.value === 'number' ? count.value : count.value[1];
  const next = count.next + 2;
  if (most > 7)
    return reader.keep(
      index,
      next,
      'ambiguous',
      `Write for ${Math.ceil(most / 7)} weeks, or 5x/wk, for example.`,
    );
  if (reader.dose.weeks === undefined && reader.dose.months === undefined)
    reader.warn(
      index,
      next,
      'ambiguous',
      `"${most}/7" was read as ${most} days a week. It can also mean for ${most} days.`,
    );
  return reader.put(index, next, { daysPerWeek: count.value });
};

/** The words after a rest that say where it belongs. */
function skipBetween(reader: Reader, index: number): { next: number; reps: boolean } {
  const word = reader.skip(index, 'between', 'btwn', 'btw', 'after');
  const short = reader.spells(index, 'b', '/', 'w') ? index + 3 : word;
  if (short === index) return { next: index, reps: false };
  const each = reader.skip(short, 'each', 'every', 'the');
  const noun = reader.low(each);
  if (SETS.has(noun)) return { next: each + 1, reps: false };
  return /^(rep|reps|repetition|repetitions|hold|holds)$/.test(noun)
    ? { next: each + 1, reps: true }
    : { next: short, reps: false };
}

function putRest(
  reader: Reader,
  from: number,
  to: number,
  rest: number | [number, number],
  reps: boolean,
): number {
  if (reps)
    return reader.keep(
      from,
      to,
      'ambiguous',
      'Rest is kept for between rounds only. Write this in the note.',
    );
  if (typeof rest !== 'number')
    return reader.keep(
      from,
      to,
      'ambiguous',
      `Rest is one number here. Write rest ${rest[0]} s, for example.`,
    );
  return reader.put(from, to, { restSeconds: rest });
}

/** rest 60s, rest 2 min, r60, 60 s rest between sets. */
const rest: Rule = (reader, index) => {
  const token = reader.at(index);
  const glued = reader.at(index + 1);
  if (token?.low === 'r' && !token.glued && glued?.kind === 'number' && glued.glued) {
    const next = reader.low(index + 2) === 's' && reader.at(index + 2)?.glued ? index + 3 : index + 2;
    return reader.put(index, next, { restSeconds: glued.value });
  }
  if (token?.low === 'rest' || token?.low === 'rests' || token?.low === 'break') {
    // "Constructive rest 10 min" is a name with a duration: a rest follows counts, or opens the entry.
    if (index > 0 && !reader.afterAmount(index)) return index;
    const first = skipBetween(reader, index + 1);
    const at = reader.skip(first.next, ':', 'for', 'of', '=', '-');
    const time = readTime(reader, at);
    const bare = time ? null : readNumber(reader, at);
    if (
      bare &&
      (reader.low(bare.next) === 'x' ||
        (reader.at(bare.next)?.kind === 'word' && reader.at(bare.next)?.glued))
    )
      return index;
    const seconds = time?.value.seconds ?? bare?.value;
    if (seconds === undefined) return index;
    const last = skipBetween(reader, time?.next ?? at + 1);
    return putRest(reader, index, last.next, seconds, first.reps || last.reps);
  }
  const time = readTime(reader, index);
  const noun = time ? reader.skip(reader.skip(time.next, 'of'), 'rest', 'rests', 'break', 'pause') : index;
  if (!time || noun === time.next || reader.low(noun - 1) === 'of') return index;
  const last = skipBetween(reader, noun);
  // In "3x30s rest 30s" the word belongs to what follows it.
  if (readTime(reader, reader.skip(last.next, ':', 'for', 'of'))) return index;
  return putRest(reader, index, last.next, time.value.seconds, last.reps);
};

type Tempo = NonNullable<Dose['tempo']>;

const part = (reader: Reader, index: number): Tempo[number] | undefined => {
  const token = reader.at(index);
  if (token?.kind === 'number') return token.value;
  return token?.low === 'x' && token.kind === 'word' ? 'X' : undefined;
};

/** 3-1-1, 3-1-X-0, 3/1/1 or 3:1:1: three or four parts with one sign between them. */
function readParted(reader: Reader, index: number): { tempo: Tempo; next: number } | null {
  const tempo: Tempo = [];
  const sign = reader.low(index + 1);
  if (!/^[-/:.,]$/.test(sign)) return null;
  for (let next = index; tempo.length < 5; next += 2) {
    const value = part(reader, next);
    if (value === undefined) return null;
    tempo.push(value);
    if (reader.low(next + 1) !== sign)
      return tempo.length > 2 && tempo.length < 5 ? { tempo, next: next + 1 } : null;
  }
  return null;
}

/** 31X0 or 3110: one sign for each part, three or four in all. */
function readCompact(reader: Reader, index: number): { tempo: Tempo; next: number } | null {
  let text = '';
  let next = index;
  for (let token = reader.at(next); token && (next === index || token.glued); token = reader.at(next)) {
    if (token.kind === 'sign' || text.length > 4) break;
    text += token.text;
    next++;
  }
  if (!/^[\dX]{3,4}$/i.test(text)) return null;
  return { tempo: [...text].map((sign) => (/x/i.test(sign) ? 'X' : Number(sign))), next };
}

/** tempo 3-1-1, 3-1-1 tempo, 31X0, 3-1-X-0. Compact 20X1 needs other counts, or it is sets × reps. */
const tempo: Rule = (reader, index) => {
  const labelled = reader.low(index) === 'tempo';
  const at = labelled ? reader.skip(index + 1, ':', '=', 'of') : index;
  if (!labelled && reader.at(index)?.glued && reader.at(index - 1)) return index;
  const found = readParted(reader, at) ?? readCompact(reader, at);
  if (!found) return index;
  const typed = reader.text.slice(reader.tokens[at]?.start, reader.tokens[found.next - 1]?.end);
  // In "3x8 tempo 3-1-1" the word belongs to what follows it.
  const closes =
    reader.low(found.next) === 'tempo' && !/x/.test(typed) && part(reader, found.next + 1) === undefined;
  const named = closes ? found.next + 1 : found.next;
  if (labelled || named > found.next) return reader.put(index, named, { tempo: found.tempo });
  const fast = found.tempo.includes('X');
  const compact = /^\d\dX\d$/.test(typed);
  const first = (Number(found.tempo[0]) || 0) * 10 + (Number(found.tempo[1]) || 0);
  const sure = compact ? first > 20 || reader.afterProduct(index) : fast && found.next - at > 3;
  return sure ? reader.put(index, named, { tempo: found.tempo }) : index;
};

/** A tempo by its name, before the X in it could be read as a multiplier. */
export const namedTempoPass = pass(['tempo'], (reader, index) =>
  reader.low(index) === 'tempo' ? tempo(reader, index) : index,
);
/** The course. */
export const coursePass = pass([...WEEKS, ...MONTHS, ...DAYS, '/'], course);
/** Days written as sevenths, once the course is known. */
export const seventhPass = pass(['/'], sevenths);
/** Rest and tempo. */
export const pausePass = pass(['r', 'rest', 'rests', 'break', 'pause', 'tempo', 'x'], rest, tempo);

/** A tempo without its name, once sets and repetitions are known: 3x8 3-1-1, 4x6 20X1. */
export const closingTempoPass = pass(['-', 'x'], (reader, index) => {
  const { tempo: known, reps, scheme } = reader.dose;
  if (known || reps === undefined || scheme || reader.at(index)?.glued) return index;
  const list = readList(reader, index);
  const compact = /X/.test(reader.at(index + 1)?.text ?? '') ? readCompact(reader, index) : null;
  if (compact) return reader.put(index, compact.next, { tempo: compact.tempo });
  if (!list || list.value.length > 4 || list.value.some((n) => n > 10)) return index;
  return reader.put(index, list.next, { tempo: list.value });
});
