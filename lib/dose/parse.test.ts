import { describe, expect, it, test } from 'vitest';
import { FACTS_CASES } from './facts-cases';
import { parseEntries, parseEntry } from './parse';
import { SHORTHAND_CASES } from './shorthand.test.cases';

const fields = (text: string): Record<string, unknown> =>
  Object.fromEntries(
    text
      .split('; ')
      .filter(Boolean)
      .map((field) => {
        const at = field.indexOf('=');
        return [field.slice(0, at), JSON.parse(field.slice(at + 1))];
      }),
  );
const lines = (table: string) => table.split('\n').filter((line) => line.trim());

describe('the table of facts 5b', () => {
  test.each(lines(FACTS_CASES))('%s', (line) => {
    const [typed = '', dose = '', warning] = line.split(' | ');
    const text = typed.replace(/^\d+ /, '');
    const entry = parseEntry(text);
    expect(entry.dose).toEqual(fields(dose));
    expect(entry.warnings.map(({ code }) => code)).toEqual(warning ? [warning] : []);
  });
});

describe('our own shorthand', () => {
  const cases = lines(SHORTHAND_CASES);
  it('has more than 200 cases', () => expect(cases.length).toBeGreaterThan(200));
  test.each(cases)('%s', (line) => {
    const [text = '', name = '', dose = '', warnings = ''] = line.split('→').map((part) => part.trim());
    const entry = parseEntry(text);
    expect(entry.name).toBe(name);
    expect(entry.dose).toEqual(fields(dose));
    const said = entry.warnings.map(({ code, at }) => `${code}:${text.slice(at?.start, at?.end)}`);
    expect(said.join('; ')).toBe(warnings);
  });
});

describe('names', () => {
  it('keeps every word that is no dose, in order', () => {
    expect(parseEntry('Slow bridge, heels down, 3x10 squeeze a ball (soft) daily').name).toBe(
      'Slow bridge, heels down squeeze a ball (soft)',
    );
  });
  it('keeps a number that belongs to a word', () => {
    for (const name of [
      '90/90 hip switches',
      'Seated figure-4 stretch',
      'L5 glide',
      'T4-T8 rotation',
      '4-way hip',
    ])
      expect(parseEntry(`${name} 3x10 daily`)).toMatchObject({ name, dose: { sets: 3, reps: 10 } });
  });
  it('takes no plain word for a property of an object', () => {
    for (const word of ['constructor', 'toString', '__proto__', 'hasOwnProperty', 'valueOf'])
      expect(parseEntry(`${word} 3x10`)).toMatchObject({ name: word, dose: { sets: 3, reps: 10 } });
  });
  it('survives emoji, right-to-left text, combining marks and lone surrogates', () => {
    for (const name of [
      '🦵🏽 lift',
      'رفع الساق',
      'הרמת רגל',
      'e\u0301le\u0301vation',
      'पैर उठाना',
      '\ud83e',
      'क्‍ष',
    ])
      expect(parseEntry(`${name} 3x10 BID`)).toEqual({
        name,
        dose: { sets: 3, reps: 10, timesPerDay: 2 },
        warnings: [],
      });
  });
});

describe('a whole pasted note', () => {
  const note = `HEP:
1. Bridge 3x10 daily
2) Clam 3x12 ea side GTB

• Child's pose 3x30s BID; - walk 20min 5x/wk
[x] sit to stand 2x6 QD
-----
Home exercise program: plank 3x max hold
(4) 3x10 heel raise BW\r
a) knee to chest 3x20s`;

  it('gives one entry for each line and part, without bullets, numbers and labels', () => {
    expect(parseEntries(note).map(({ name }) => name)).toEqual([
      'Bridge',
      'Clam',
      "Child's pose",
      'walk',
      'sit to stand',
      'plank',
      'heel raise',
      'knee to chest',
    ]);
  });
  it('says where each line and each doubtful word stands in the whole text', () => {
    const entries = parseEntries(note);
    for (const { text, start } of entries) expect(note.slice(start, start + text.length)).toBe(text);
    const [warning] = entries.flatMap(({ warnings }) => warnings);
    expect(note.slice(warning?.at?.start, warning?.at?.end)).toBe('QD');
  });
  it('does not take a dose for a bullet or a number', () => {
    expect(
      parseEntries('3 x 10 bridge\n3x10 clam\n10 reps squat\n1.5 km walk').map(({ dose }) => dose),
    ).toEqual([
      { sets: 3, reps: 10 },
      { sets: 3, reps: 10 },
      { reps: 10 },
      { distance: { value: 1.5, unit: 'km' } },
    ]);
  });
  it('finds nothing in blanks, bullets and labels alone', () => {
    expect(parseEntries(' \n;;\n•\n - \nHEP:\nHEP\r\n')).toEqual([]);
  });
});
