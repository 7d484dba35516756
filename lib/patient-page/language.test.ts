import { expect, it } from 'vitest';
import { preferredLanguage } from './language';

it.each([
  [null, 'en'],
  ['', 'en'],
  ['es', 'es'],
  ['es-MX,es;q=0.9,en;q=0.8', 'es'],
  ['de, fr;q=0.9', 'en'],
  ['en;q=0.3, es;q=0.7', 'es'],
  ['es;q=0, en;q=0.1', 'en'],
  ['es;q=nonsense', 'en'],
])('%s is read as %s', (accept, language) => {
  expect(preferredLanguage(accept)).toBe(language);
});
