import { readNumber, readQuantity } from './amounts';
import type { Load } from './dose';
import { type Hit, pass, type Reader, type Rule } from './reader';
import { BAND_LETTERS, BANDS, COLOURS, KILOS, POUNDS, STRENGTHS } from './vocabulary';

/** Rules for the load: kg and lb, bands, body weight, a percentage of the one-repetition maximum. */

/** The signs and words that announce a load. */
const announced = (reader: Reader, index: number) => reader.skip(index, '@', 'at', 'with', 'using');

/** "2,5" before a weight is two and a half. */
function readDecimalComma(reader: Reader, index: number): Hit<number> {
  const units = readNumber(reader, index);
  const tenths = reader.at(index + 2);
  const comma = reader.low(index + 1) === ',' && reader.at(index + 1)?.glued;
  if (!units || !comma || tenths?.kind !== 'number' || !tenths.glued || tenths.text.length > 2) return null;
  return { value: Number(`${units.value}.${tenths.text}`), next: index + 3 };
}

/** 10 kg, @10kg, 5#, 2.5 lbs. */
const weight: Rule = (reader, index) => {
  const at = announced(reader, index);
  const decimal = readDecimalComma(reader, at);
  const amount = decimal && isWeight(reader, decimal.next) ? decimal : readQuantity(reader, at);
  if (!amount) return index;
  const unit = reader.low(reader.skip(amount.next, '-'));
  if (!isWeight(reader, amount.next)) {
    if (reader.low(index) !== '@' || unit === '%' || unit === 'rpe' || unit === 'rir') return index;
    return reader.keep(index, amount.next, 'unit', 'Kilograms or pounds? Write 10 kg or 10 lb.');
  }
  const next = reader.skip(amount.next, '-') + 1;
  if (typeof amount.value !== 'number')
    return reader.keep(
      index,
      next,
      'ambiguous',
      'The weight is one number here. Write the one to start with.',
    );
  return reader.put(index, next, { load: { value: amount.value, unit: KILOS.has(unit) ? 'kg' : 'lb' } });
};

function isWeight(reader: Reader, index: number): boolean {
  const unit = reader.low(reader.skip(index, '-'));
  return KILOS.has(unit) || POUNDS.has(unit);
}

/** Words after a percentage that make it something else than a load. */
const OTHER_PERCENT = /^(wb|pwb|weight|weightbearing|effort|range|rom|speed|mvc|mvic|hr|pace)$/;

/** 70% 1RM, @70%, 70% of max. */
const percent: Rule = (reader, index) => {
  const at = announced(reader, index);
  const amount = readQuantity(reader, at);
  if (!amount || reader.low(amount.next) !== '%') return index;
  const of = reader.skip(amount.next + 1, 'of');
  if (OTHER_PERCENT.test(reader.low(of)) || /^(pwb|wb)$/.test(reader.tokens[at - 1]?.low ?? '')) return index;
  const one = reader.skip(of, '1', 'one');
  const most = reader.skip(one, '-');
  const rm = reader.skip(most, 'rm', 'rep', 'max', 'maximum');
  const next = reader.low(rm - 1) === 'rep' ? reader.skip(rm, 'max', 'maximum') : rm;
  const end = rm > most ? next : amount.next + 1;
  if (typeof amount.value !== 'number')
    return reader.keep(
      index,
      end,
      'ambiguous',
      'The percentage is one number here. Write the one to start with.',
    );
  return reader.put(index, end, { load: { percentOneRepMax: amount.value } });
};

/** The index after "band", "theraband", "TB", "thera-band", "resistance band", "mini band". */
function skipBandWord(reader: Reader, index: number): number {
  const at = reader.skip(index, 'resistance', 'mini', 'loop', 'thera', 't', 'exercise');
  const noun = reader.skip(at, '-');
  if (BANDS.has(reader.low(noun))) return noun + 1;
  return BANDS.has(reader.low(index)) ? index + 1 : index;
}

/** A colour or a strength of a band at an index. */
function readBandName(reader: Reader, index: number): Hit<string> {
  const extra = reader.low(index);
  const after = reader.skip(index + 1, '-');
  if ((extra === 'extra' || extra === 'x') && reader.low(after) === 'heavy')
    return { value: 'extra heavy', next: after + 1 };
  const name = COLOURS.get(extra) ?? STRENGTHS.get(extra);
  return name === undefined ? null : { value: name, next: index + 1 };
}

const putBand = (reader: Reader, from: number, to: number, band: string): number => {
  const load: Load = { band };
  return reader.put(from, to, { load });
};

/** red band, green theraband, theraband: green, GTB, band "my own". */
const band: Rule = (reader, index) => {
  const at = reader.skip(index, 'with', 'using', '@');
  const named = reader.skip(at, 'a', 'the');
  const letters = BAND_LETTERS.get(reader.low(named));
  if (letters !== undefined) return putBand(reader, index, named + 1, letters);
  const colour = readBandName(reader, named);
  const noun = colour ? skipBandWord(reader, reader.skip(colour.next, '-')) : named;
  if (colour && noun > colour.next) return putBand(reader, index, noun, colour.value);
  const first = skipBandWord(reader, named);
  if (first === named) return index;
  if (reader.low(first) === '"') return ownBand(reader, index, first);
  const after = readBandName(reader, reader.skip(first, ':', '(', '-'));
  // In "with band blue band" the colour belongs to the second word.
  return after && skipBandWord(reader, after.next) === after.next
    ? putBand(reader, index, reader.skip(after.next, ')'), after.value)
    : index;
};

/** Longest free name in tokens; a quote that never closes must not be searched for without end. */
const OWN_BAND_TOKENS = 40;

/** A band's own name, as typed between quotes. */
function ownBand(reader: Reader, from: number, open: number): number {
  const start = reader.tokens[open]?.end ?? 0;
  for (let close = open + 1; close <= open + OWN_BAND_TOKENS && reader.at(close); close++) {
    if (reader.low(close) !== '"') continue;
    const name = reader.text.slice(start, reader.tokens[close]?.start).trim();
    return name ? putBand(reader, from, close + 1, name) : from;
  }
  return from;
}

/** BW (capitals only), bodyweight, body weight. */
const bodyweight: Rule = (reader, index) => {
  const token = reader.at(index);
  const load: Load = { bodyweight: true };
  if (token?.text === 'BW' || token?.low === 'bodyweight') return reader.put(index, index + 1, { load });
  if (token?.low !== 'body') return index;
  const next = reader.skip(reader.skip(index + 1, '-'), 'weight', 'wt');
  return next > index + 1 && /^w/.test(reader.low(next - 1)) ? reader.put(index, next, { load }) : index;
};

/** Bands come before everything else, since a band's own name may hold any word. */
export const bandPass = pass([...BANDS, ...BAND_LETTERS.keys()], band);
/** Rules of weights. */
export const loadPass = pass(
  [...KILOS, ...POUNDS, '%', '@', 'bw', 'bodyweight', 'body'],
  percent,
  weight,
  bodyweight,
);

/** A colour alone behind the counts ("row 3x12 red") is most likely a band, and says so. */
export const closingLoadPass = pass(COLOURS.keys(), (reader, index) => {
  const colour = COLOURS.get(reader.low(index));
  const last = !reader.at(index + 1) || reader.at(index + 1)?.kind === 'sign';
  if (colour === undefined || reader.dose.load || !reader.understood(index - 1) || !last) return index;
  reader.warn(index, index + 1, 'ambiguous', `"${colour}" was read as the ${colour} band.`);
  return putBand(reader, index, index + 1, colour);
});
