import { expect, it } from 'vitest';
import { parseEntry } from '../dose/parse';
import { addItem, emptyDocument, itemFrom } from '../programs/model';
import { chartNote } from './chart';

const around = {
  nameOf: (id: string) => (id === 'bridge' ? 'Glute bridge' : 'Change position'),
  unitOf: () => 'minutes',
  went: '9 of 12 sessions',
  day: '23 November 2026',
  by: 'Noor Haddad',
};

it('says who, what, how much in shorthand, what was asked, and how it went', () => {
  const bridge = {
    ...itemFrom({ id: 'bridge', kind: 'exercise' }, 'i1', parseEntry('2x8 3s hold daily').dose),
    onBed: true,
    settled: { 'blood-thinner': 'discussed' as const },
  };
  const habit = { ...itemFrom({ id: 'change-position', kind: 'habit' }, 'i2'), amount: 30 };
  const document = {
    ...addItem(addItem(emptyDocument('en', 'Back plan'), 'p1', bridge), 'p1', habit),
    goal: 'Walk to the market.',
    privateNote: 'Never told to anyone.',
  };
  const note = chartNote(
    {
      patient: {
        id: 'x',
        givenName: 'Jana',
        familyName: 'Sorel',
        birthYear: 1978,
        chartNumber: '20417',
        phone: '',
        email: '',
        language: 'en',
        usualPain: 6,
        flags: [],
        answered: {},
      },
      published: { number: 2, at: '2026-11-23T10:00:00Z', by: 'Noor Haddad', changedSince: false },
      screened: null,
    },
    document,
    around,
  );
  expect(note.split('\n')).toEqual([
    'Home program · 23 November 2026 · Noor Haddad',
    'Jana Sorel · born 1978 · chart 20417',
    'Back plan',
    'Published as version 2.',
    'Red flags: not recorded.',
    'Goal: Walk to the market.',
    'So far: 9 of 12 sessions',
    '',
    'Plan:',
    expect.stringMatching(/^- Glute bridge 2x8.* on the bed \(.*: discussed\)$/),
    '- Change position 30 minutes',
  ]);
});

it('says of an empty draft that it is one', () => {
  const note = chartNote({ patient: null, published: null, screened: null }, emptyDocument('en', 'Draft'), {
    ...around,
    went: '',
  });
  expect(note).toBe(
    'Home program · 23 November 2026 · Noor Haddad\nDraft\nNot published yet.\nRed flags: not recorded.\n\nPlan:',
  );
});
