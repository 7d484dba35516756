import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../programs/schema';
import { gradeOf } from '../readability/grade';
import { ANCHORS, PLACES, sessionWords } from './patient-session';

/** Every text of a set of words; functions have examples of their own below. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value && typeof value === 'object') return Object.values(value).flatMap(textsOf);
  return [];
}

describe('the words beside the page', () => {
  it.each(LANGUAGES)('are complete in %s', (language) => {
    const texts = textsOf(sessionWords(language));
    expect(texts.length).toBeGreaterThan(70);
    expect(texts.filter((text) => text.trim() === '')).toEqual([]);
  });

  it('differ between the languages', () => {
    const english = new Set(textsOf(sessionWords('en')));
    expect(textsOf(sessionWords('es')).filter((text) => english.has(text))).toEqual([]);
  });

  it('read at grade 6 or less', () => {
    const sentences = textsOf(sessionWords('en')).filter((text) => text.endsWith('.'));
    expect(gradeOf(sentences.join(' ')).grade).toBeLessThanOrEqual(6);
  });

  it('never say that somebody was told', () => {
    for (const language of LANGUAGES)
      expect(JSON.stringify(sessionWords(language))).not.toMatch(/was told|been told|se avisó|fue avisad/i);
  });

  it('hold one line for the staff, with the signs or without', () => {
    const { staff } = sessionWords('en').stop;
    expect(staff(['you cannot feel your pee', 'both legs tingle'], 'Monday')).toBe(
      'New or worse since Monday: you cannot feel your pee; both legs tingle.',
    );
    expect(staff([], 'Monday')).toContain('Something new worries me');
  });

  it('tie every time and every place into one sentence', () => {
    for (const language of LANGUAGES) {
      const { ifThen, anchors, places } = sessionWords(language).calendar;
      for (const anchor of ANCHORS)
        for (const place of PLACES)
          expect(ifThen(anchors[anchor], places[place], 1)).toMatch(/^[A-Z][^{}]+[.]$/);
    }
    const { ifThen } = sessionWords('en').calendar;
    expect(ifThen('breakfast', 'in the kitchen', 1)).toBe(
      'After breakfast, in the kitchen, I do my exercises.',
    );
  });
});
