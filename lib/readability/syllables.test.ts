import { describe, expect, test } from 'vitest';
import { spanishSyllablesOf } from './spanish';
import { syllablesOf } from './syllables';

describe('English syllables', () => {
  test.each([
    ['knees', 1],
    ['breathe', 1],
    ['squeeze', 1],
    ['weight', 1],
    ["don't", 1],
    ['30', 1],
    ['raised', 1],
    ['rested', 2],
    ['muscle', 2],
    ['muscles', 2],
    ['sideways', 2],
    ['kneecap', 2],
    ['movement', 2],
    ['sometimes', 2],
    ["isn't", 2],
    ['going', 2],
    ['spasm', 2],
    ['reaction', 3],
    ['area', 3],
    ['exercise', 3],
    ['exercises', 4],
    ['easier', 3],
    ['position', 3],
    ['medication', 4],
    ['emergency', 4],
    ['sciatica', 4],
    ['osteoporosis', 6],
    ['physiotherapist', 6],
    ['hip-width', 2],
  ])('%s has %d', (word, count) => expect(syllablesOf(word)).toBe(count));
});

describe('Spanish syllables', () => {
  test.each([
    ['pie', 1],
    ['rodilla', 3],
    ['espalda', 3],
    ['día', 2],
    ['cuidado', 3],
    ['quieto', 2],
    ['guía', 2],
    ['agüita', 3],
    ['ahora', 3],
    ['ahí', 2],
    ['muy', 1],
    ['y', 1],
    ['hacia', 2],
    ['oír', 2],
    ['acuéstese', 4],
    ['columpio', 3],
  ])('%s has %d', (word, count) => expect(spanishSyllablesOf(word)).toBe(count));
});
