import { expect, it } from 'vitest';
import { readChoice } from './choice';

const read = (query: string) => readChoice(new URLSearchParams(query));

it('leaves to the clinic what nobody asked for', () => {
  expect(read('')).toEqual({ ok: true, choice: {} });
  expect(read('paper=letter&ink=mono')).toEqual({ ok: true, choice: { paper: 'letter', ink: 'mono' } });
});

it.each([
  ['paper=a3', 'paper must be one of: a4, letter.'],
  ['layout=poster', 'layout must be one of: standard, large, cards, fridge.'],
  ['ink=', 'ink must be one of: colour, mono.'],
  ['lang=de', 'lang must be one of: en, es.'],
  ['paper=a4&paper=letter', 'paper must be one of: a4, letter.'],
])('refuses %s in one sentence', (query, line) => {
  expect(read(query)).toEqual({ ok: false, lines: [line] });
});

it('lets be what a messenger hangs on a link', () => {
  expect(read('fbclid=x&__proto__=y&paper=a4')).toEqual({ ok: true, choice: { paper: 'a4' } });
});
