import { expect, it } from 'vitest';
import { languageOf } from './language';

it.each([
  ['Go slowly and stop when it hurts.', 'en'],
  ['It is fine to do a little less on a bad day.', 'en'],
  ['Vaya despacio y pare si le duele.', 'es'],
  ['Haga menos los días malos; no pasa nada.', 'es'],
  ['Walk to the market and back.', 'en'],
  ['Caminar hasta el mercado y volver.', 'es'],
])('%s', (text, language) => {
  expect(languageOf(text)).toBe(language);
});

it.each(['', 'Jana', '3 x 10', 'Bridge', '🙂', 'no', 'مرحبا'])('cannot tell: %s', (text) => {
  expect(languageOf(text)).toBeNull();
});
