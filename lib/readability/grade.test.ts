import { describe, expect, test } from 'vitest';
import { easeOfSpanish, gradeFromCounts, gradeOf, longSentencesOf } from './grade';
import { findSwaps, SWAPS } from './swaps';
import { sentencesOf } from './text';

describe('grade', () => {
  test.each([
    [100, 8, 140, 5.8, 75.71],
    [60, 6, 78, 3.65, 86.71],
    [120, 6, 204, 12.27, 42.72],
    [10, 1, 12, 2.47, 95.17],
  ])('%d words, %d sentences, %d syllables', (words, sentences, syllables, grade, ease) => {
    expect(gradeFromCounts(words, sentences, syllables)).toMatchObject({ grade, ease });
  });

  test('counts words, sentences and syllables of plain prose', () => {
    expect(gradeOf('Bend your knees. Let both knees roll to one side.')).toMatchObject({
      words: 10,
      sentences: 2,
      syllables: 10,
    });
  });

  test('list items are sentences, with or without a full stop', () => {
    expect(gradeOf('1. Breathe in\n2. Breathe out\n- Rest').sentences).toBe(3);
  });

  test('headings, addresses and shorthand are not prose', () => {
    expect(sentencesOf('# Week one\nDo it 3x10 now. See https://example.test/a.b for more.')).toEqual([
      'Do it   now.',
      'See   for more.',
    ]);
  });

  test('digits are one word of one syllable, and a decimal ends no sentence', () => {
    expect(gradeOf('Walk 1.5 km at 9 a.m. each day.')).toMatchObject({ words: 8, sentences: 1 });
    expect(gradeOf('1000').syllables).toBe(1);
  });

  test('needed words weigh two syllables unless the bare formula is asked for', () => {
    expect(gradeOf('Emergency!').syllables).toBe(2);
    expect(gradeOf('Emergency!', new Set()).syllables).toBe(4);
  });

  test('a text without words is easy, not infinite', () => {
    expect(gradeOf(' \n—')).toMatchObject({ grade: 0, ease: 100, words: 0 });
    expect(easeOfSpanish('')).toMatchObject({ ease: 100, words: 0 });
  });

  test('Spanish ease falls with longer words', () => {
    const easy = easeOfSpanish('Doble las dos rodillas. Deje los pies en el suelo.').ease;
    const hard = easeOfSpanish('Realice repeticiones incrementando progresivamente la intensidad.').ease;
    expect(easy).toBeGreaterThan(80);
    expect(hard).toBeLessThan(20);
  });

  test('names the sentences that are too long', () => {
    const long = `${'go '.repeat(21)}on.`;
    expect(longSentencesOf(`Short one. ${long}`)).toEqual([long]);
  });
});

describe('swaps', () => {
  test('finds whole wordings, the longest first, in any case', () => {
    expect(findSwaps('Supine, then crook lying. Reps: resettle.')).toEqual([
      { at: 0, typed: 'Supine', to: 'on your back' },
      { at: 13, typed: 'crook lying', to: 'on your back, knees bent' },
      { at: 26, typed: 'Reps', to: 'times' },
    ]);
  });

  test('a set as a verb is left alone', () => expect(findSwaps('Set a timer.')).toEqual([]));

  test('no plain wording is itself in the list', () => {
    for (const { to } of SWAPS) expect(findSwaps(to), to).toEqual([]);
  });
});
