import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { anyDose } from './arbitrary';
import { formatDose, formatDoseShort, formatShorthand } from './format';
import { parseEntries, parseEntry } from './parse';
import { doseSchema, normalizeDose } from './schema';

// A shared machine may be slow; the properties need no fast one.
vi.setConfig({ testTimeout: 120_000 });
const RUNS = 1000;
/** Words that mean nothing to a dose, next to which doses are typed. */
const WORDS = [
  'bridge',
  'squat',
  'slow',
  'über',
  '膝',
  'tuck',
  'sit-to-stand',
  "child's",
  'prone',
  'press-up',
  '🙂',
  'draw-in',
];
/** Pieces of shorthand in all sorts of order, to provoke the rules. */
const PIECES = (
  '3x10 3x 10x 30s 5s hold holds BID QD EOD q2h 2x/day 5x/wk / - – x × * " \' ′ ″ ( ) : ; , . @ % # 70% 1RM kg 10 12 ' +
  '5-3-1 8-12 rest r60 tempo 31X0 RPE RIR pain <=3/10 <= 5/7 6/52 for every am & pm MWF Mon/ L R (R) B/L ea side each ' +
  'band "my GTB red 20m 30m min 1:30 to of max AMRAP PF prn directions and with w/ HEP \n • 1) constructor 0 .5 1e9 -3 ½ ٣'
).split(' ');
const messy = fc.array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom('', ' ', '  ')), {
  maxLength: 25,
});

describe('shorthand and dose', () => {
  it('are inverses for every legal dose, with no word left over', () => {
    fc.assert(
      fc.property(anyDose, (dose) => {
        const text = formatShorthand(dose);
        const entry = parseEntry(text);
        expect({ text, dose: entry.dose, name: entry.name }).toEqual({ text, dose, name: '' });
      }),
      { numRuns: RUNS },
    );
  });
  it('stay so beside a name', () => {
    const name = fc
      .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(anyDose, name, (dose, words) => {
        const entry = parseEntry(`${words} ${formatShorthand(dose)}`);
        expect({ dose: entry.dose, name: entry.name }).toEqual({ dose, name: words });
      }),
      { numRuns: RUNS },
    );
  });
  it('agree with the schema: every legal dose passes and is normal already', () => {
    fc.assert(
      fc.property(anyDose, (dose) => {
        expect(doseSchema.parse(dose)).toEqual(dose);
        expect(normalizeDose(normalizeDose(dose))).toEqual(dose);
      }),
      { numRuns: RUNS },
    );
  });
});

describe('any text', () => {
  const check = (text: string) => {
    const { dose, name, warnings } = parseEntry(text);
    expect(normalizeDose(dose)).toEqual(dose);
    const refused = !doseSchema.safeParse(dose).success;
    expect(warnings.some(({ code }) => code === 'range') || !refused).toBe(true);
    for (const { at } of warnings) expect(text.slice(at?.start, at?.end).length).toBeGreaterThan(0);
    // What is left is in the text, in order, and nothing was made up.
    let from = 0;
    for (const word of name.split(/\s+/).filter(Boolean)) {
      const at = text.indexOf(word, from);
      expect(at).toBeGreaterThanOrEqual(from);
      from = at + word.length;
    }
    formatDose(dose, 'en');
    formatDoseShort(dose, 'es');
  };
  it('gives an entry without a crash', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), check), { numRuns: RUNS });
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), check), { numRuns: RUNS });
  });
  it('gives an entry without a crash when it is made of pieces of shorthand', () => {
    fc.assert(
      fc.property(messy, (pieces) => check(pieces.map((piece) => piece.join('')).join(''))),
      { numRuns: RUNS * 2 },
    );
  });
  it('can be pasted as a note, whose lines keep their places', () => {
    fc.assert(
      fc.property(messy, (pieces) => {
        const text = pieces.map((piece) => piece.join('')).join('');
        for (const { text: line, start } of parseEntries(text))
          expect(text.slice(start).startsWith(line)).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });
  it('loses no plain word between doses', () => {
    const piece = fc.oneof(fc.constantFrom(...WORDS), anyDose.map(formatShorthand));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
        const words = pieces.filter((text) => WORDS.includes(text));
        const left = parseEntry(pieces.join(' ')).name.split(' ');
        let at = 0;
        for (const word of words.flatMap((text) => text.split(' '))) {
          at = left.indexOf(word, at) + 1;
          expect(at).toBeGreaterThan(0);
        }
      }),
      { numRuns: RUNS },
    );
  });
});
