import { expect, it } from 'vitest';
import { slips } from './distance';
import { fold } from './fold';

it('counts letters left out, added, changed and swapped', () => {
  expect(slips('bridge', 'bridge', 2)).toBe(0);
  expect(slips('brige', 'bridge', 2)).toBe(1);
  expect(slips('briddge', 'bridge', 2)).toBe(1);
  expect(slips('brodge', 'bridge', 2)).toBe(1);
  expect(slips('birdge', 'bridge', 2)).toBe(1);
  expect(slips('plank', 'bridge', 2)).toBe(3);
});
it('leaves the end open for somebody who is still typing', () => {
  expect(slips('strec', 'stretching', 1)).toBe(2);
  expect(slips('strec', 'stretching', 1, true)).toBe(1);
});
it('folds accents, apostrophes and hyphens', () => {
  expect(fold('Child’s-Pose, “Lucía”')).toBe('childs pose lucia');
});
