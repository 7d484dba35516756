import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../programs/schema';
import { gradeOf } from '../readability/grade';
import { dateWords, patientWords, telHref } from './patient';

/** Every text of a set of words, functions filled in with examples. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return [];
  if (value && typeof value === 'object') return Object.values(value).flatMap(textsOf);
  return [];
}

describe('the fixed words', () => {
  it.each(LANGUAGES)('are complete in %s: no text is empty', (language) => {
    const texts = textsOf(patientWords(language));
    expect(texts.length).toBeGreaterThan(60);
    expect(texts.filter((text) => text.trim() === '')).toEqual([]);
  });

  it('differ between the languages', () => {
    const english = new Set(textsOf(patientWords('en')));
    expect(textsOf(patientWords('es')).filter((text) => english.has(text))).toEqual([]);
  });

  it('read at grade 6 or less', () => {
    const sentences = textsOf(patientWords('en')).filter((text) => text.endsWith('.'));
    expect(gradeOf(sentences.join(' ')).grade).toBeLessThanOrEqual(6);
  });

  it('name the language of a part that is not translated in the reader’s own', () => {
    expect(patientWords('es').inLanguage('en')).toContain('inglés');
    expect(patientWords('en').inLanguage('es')).toContain('Spanish');
  });
});

it('writes a date that is read in one way only, on the clinic’s day', () => {
  expect(dateWords('2026-05-03T23:30:00.000Z', 'en', 'Europe/London')).toBe('4 May 2026');
  expect(dateWords('2026-05-03T23:30:00.000Z', 'es', 'America/Toronto')).toBe('3 de mayo de 2026');
});

it.each([
  ['(555) 010-0100', 'tel:5550100100'],
  ['+44 20 7946 0000', 'tel:+442079460000'],
  ['0800 1111 ext. 12', 'tel:08001111,12'],
  ['911', 'tel:911'],
])('dials %s as %s', (number, href) => {
  expect(telHref(number)).toBe(href);
});
