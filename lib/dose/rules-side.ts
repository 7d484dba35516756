import { readCount } from './amounts';
import type { Side } from './dose';
import { pass, type Reader, type Rule } from './reader';
import { BODY, EACH } from './vocabulary';

/** Rules for the side, the number of directions, and "when you need it". */

/** True where the entry goes on with a word of the name: "left leg raise" keeps its leg. */
const nameGoesOn = (reader: Reader, index: number) =>
  reader.at(index)?.kind === 'word' && !isOnly(reader, index);
const isOnly = (reader: Reader, index: number) => reader.low(index) === 'only';

/** The body part after a side, unless it begins the rest of the name. */
function skipBody(reader: Reader, index: number): number {
  const next = BODY.has(reader.low(index)) && !nameGoesOn(reader, index + 1) ? index + 1 : index;
  return isOnly(reader, next) ? next + 1 : next;
}

/** ea, each side, /leg, per side, e/s, a side; the index after it, or the same index. */
export function skipEach(reader: Reader, index: number): number {
  if (reader.spells(index, 'e', '/', 's')) return index + 3;
  const at = reader.skip(index, 'on', 'to');
  if (EACH.has(reader.low(at))) {
    const noun = reader.skip(at + 1, '.', 'of');
    if (/^dir/.test(reader.low(noun))) return index;
    return BODY.has(reader.low(noun)) ? noun + 1 : at + 1;
  }
  // "10 a side" counts; "lift a leg" does not.
  const counted = reader.tokens[index - 1]?.kind === 'number' || reader.understood(index - 1);
  const link = reader.skip(index, '/', 'per', ...(counted ? ['a'] : []));
  return link > index && BODY.has(reader.low(link)) && !/s$/.test(reader.low(link)) ? link + 1 : index;
}

const each: Rule = (reader, index) => {
  const next = skipEach(reader, index);
  if (next === index) return index;
  const named = BODY.has(reader.tokens[next - 1]?.low ?? '') || reader.low(index) === 'e';
  const placed =
    index === 0 || reader.understood(index - 1) || !reader.at(next) || reader.at(next)?.kind === 'sign';
  return named || placed ? reader.put(index, next, { side: 'each' }) : index;
};

/** Both ways of the same side: B/L, bilateral, both sides, (B). */
const both: Rule = (reader, index) => {
  const token = reader.at(index);
  const side: Side = 'both';
  if (token?.text === 'B' && reader.spells(index + 1, '/', 'l'))
    return reader.put(index, index + 3, { side });
  if (/^bilat(eral|erally)?$/.test(token?.low ?? '') || token?.text === 'BL')
    return reader.put(index, skipBody(reader, reader.skip(index + 1, '.')), { side });
  if (
    token?.low === 'both' &&
    /^(sides|legs|arms)$/.test(reader.low(index + 1)) &&
    !nameGoesOn(reader, index + 2)
  )
    return reader.put(index, index + 2, { side });
  if (token?.low === 'both' && /^(ways|directions)$/.test(reader.low(index + 1)))
    return reader.put(index, index + 2, { side: 'each' });
  const bracketed = reader.low(index - 1) === '(' && reader.low(index + 1) === ')';
  return token?.text === 'B' && bracketed ? reader.put(index, index + 1, { side }) : index;
};

/** Where a single capital stands for a side, not for a level, a shape or a lever (L5, L/S, L-sit). */
function lonely(reader: Reader, index: number): boolean {
  const before = reader.tokens[index - 1];
  const after = reader.tokens[index + 1];
  const joined = after?.glued && (after.kind !== 'sign' || /['/-]/.test(after.low));
  const gluedBefore =
    reader.tokens[index]?.glued && before && (before.kind !== 'sign' || /['/-]/.test(before.low));
  return !joined && !(gluedBefore && !reader.understood(index - 1));
}

const HANDS: ReadonlyMap<string, Side> = new Map(
  Object.entries({ left: 'left', right: 'right', lt: 'left', rt: 'right' } as const),
);

/** (R), L, right only, left side, R/L, left and right. */
const oneSide: Rule = (reader, index) => {
  const start = reader.skip(reader.skip(index, 'on', 'to'), 'the');
  const token = reader.at(start);
  if (token?.kind !== 'word') return index;
  const capital = token.text === 'R' || token.text === 'L';
  const joint = reader.skip(start + 1, '/', '&', '+', 'and');
  const other = reader.at(joint);
  if (
    joint > start + 1 &&
    other &&
    (capital ? /^[RL]$/.test(other.text) : HANDS.get(other.low)) &&
    other.low !== token.low
  )
    if (capital || HANDS.get(token.low))
      return reader.put(index, skipBody(reader, joint + 1), { side: 'each' });
  const side =
    capital && lonely(reader, start) ? (token.text === 'R' ? 'right' : 'left') : HANDS.get(token.low);
  if (!side) return index;
  if (reader.low(start + 1) === '-' || /^(angle|angles)$/.test(reader.low(start + 1))) return index;
  return reader.put(index, skipBody(reader, start + 1), { side });
};

/** alt, alternating, alternate legs; before a word of the name it belongs to the name. */
const alternating: Rule = (reader, index) => {
  const word = reader.low(index);
  if (!/^(alt|alternate|alternates|alternating)$/.test(word)) return index;
  const next = skipBody(reader, reader.skip(index + 1, '.'));
  const placed = index > 0 && reader.understood(index - 1);
  return placed || !nameGoesOn(reader, next) ? reader.put(index, next, { side: 'alternate' }) : index;
};

/** affected side, sore leg, involved side, op leg. */
const affected: Rule = (reader, index) => {
  const start = reader.skip(reader.skip(index, 'on'), 'the');
  const word = reader.low(start);
  const named =
    /^(affected|sore|painful|involved|operated|surgical|op)$/.test(word) && BODY.has(reader.low(start + 1));
  if (!named && word !== 'affected') return index;
  return reader.put(index, skipBody(reader, start + 1), { side: 'affected' });
};

/** Movements that have two directions, there and back; pushes have four. */
const ROUND = /^(circles?|rotations?|rotate|turns?|rolls?|swings?|twists?)$/;

/** 4 directions, in 4 directions, each of 4 directions; "each direction" is read with a warning. */
const directions: Rule = (reader, index) => {
  const ea = EACH.has(reader.low(index)) ? index + 1 : index;
  if (ea > index && /^dir/.test(reader.low(ea))) {
    const count = reader.tokens.some((token) => ROUND.test(token.low)) ? 2 : 4;
    reader.warn(
      index,
      ea + 1,
      'ambiguous',
      `This was read as ${count} directions. Write the number if it is another.`,
    );
    return reader.put(index, ea + 1, { directions: count });
  }
  const at = reader.skip(ea, 'in', 'of', 'x');
  const count = readCount(reader, at);
  if (!count || typeof count.value !== 'number') return index;
  const next = reader.skip(count.next, 'direction', 'directions', 'dirs');
  return next > count.next ? reader.put(index, next, { directions: count.value }) : index;
};

/** prn, as needed, when needed, if required. */
const asNeeded: Rule = (reader, index) => {
  if (reader.low(index) === 'prn') return reader.put(index, index + 1, { asNeeded: true });
  if (!/^(as|when|if)$/.test(reader.low(index))) return index;
  const you = reader.spells(index + 1, 'you', 'need', 'it') ? index + 4 : index;
  const word = reader.skip(index + 1, 'needed', 'required', 'necessary');
  const next = Math.max(you, word > index + 1 ? word : index);
  return next > index ? reader.put(index, next, { asNeeded: true }) : index;
};

const PLANTAR = /^(ankle|foot|calf|resisted|toe|toes|plantarflexion)$/;

/** PF behind the counts is pain-free; in the name, or at the ankle, it may be plantarflexion. */
const painFree: Rule = (reader, index) => {
  if (reader.at(index)?.text !== 'PF' || (reader.at(index)?.glued && reader.at(index - 1))) return index;
  const plantar = reader.tokens.some((token) => PLANTAR.test(token.low));
  if (!plantar && reader.afterAmount(index)) return reader.put(index, index + 1, { maxPain: 0 });
  return reader.keep(
    index,
    index + 1,
    'ambiguous',
    '"PF" can mean pain-free or plantarflexion. Write pain-free.',
  );
};

/** Directions come before sets × reps, which would take "x 4". */
export const directionPass = pass(['direction', 'directions', 'dirs', 'dir'], directions);
/** Flags that may stand anywhere; before the sides, which look at what is left behind them. */
export const flagPass = pass(['prn', 'as', 'when', 'if', 'pf'], asNeeded, painFree);
/** Rules of the side. */
export const sidePass = pass(null, each, both, oneSide, alternating, affected);
