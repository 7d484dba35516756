import { aliases, type FieldGroup, figure, fit, region, sources, texts, video } from './fields';
import type { Kind } from './schema';
import { EQUIPMENT, GOALS, POSITIONS, REGIONS, STANCES, TYPES } from './vocabulary';

const exerciseTexts = texts([
  ['name', 'Name', 'line'],
  ['purpose', 'What it is for', 'area', undefined, 'One sentence.'],
  ['start', 'How to start', 'area'],
  ['steps', 'Steps', 'lines', undefined, '3 to 6, one a line.'],
  ['feel', 'What you should feel', 'area'],
  ['keep', 'What to keep to', 'area', 'optional'],
  ['mistakes', 'Common mistakes', 'lines', 'optional', 'At most 5, one a line.'],
  ['stop', 'When to stop', 'area'],
  ['smaller', 'An easier way', 'area', 'optional'],
]);

/** The form of each kind, in the order of the page. */
export const ITEM_FORMS: Record<Kind, FieldGroup[]> = {
  exercise: [
    exerciseTexts[0],
    {
      title: 'How much',
      fields: [
        {
          type: 'line',
          name: 'dose',
          label: 'Usual dose',
          hint: 'As in the builder: 2x10 5s hold BID, 3x30s each side, 10 min daily.',
        },
        { type: 'tick', name: 'needsSide', label: 'Asks for a side' },
      ],
    },
    { title: 'Picture and video', fields: [figure, video] },
    {
      title: 'What it is',
      why: 'Lists, filters and the search go by this.',
      fields: [
        { type: 'line', name: 'clinicianName', label: 'Clinician’s name' },
        aliases,
        region,
        { type: 'choice', name: 'type', label: 'Type', options: TYPES, words: 'type' },
        { type: 'choice', name: 'position', label: 'Position', options: POSITIONS, words: 'position' },
        { type: 'tick', name: 'bedOk', label: 'Can be done on a bed' },
        {
          type: 'choices',
          name: 'equipment',
          label: 'Equipment',
          options: EQUIPMENT,
          words: 'equipment',
          optional: true,
        },
        { type: 'choices', name: 'goals', label: 'Goals', options: GOALS, words: 'goal', optional: true },
        { type: 'lines', name: 'muscles', label: 'Works on', hint: 'Muscles, one a line.', optional: true },
        { type: 'number', name: 'careFromAge', label: 'Take care from age', optional: true },
        { type: 'area', name: 'clinicianNote', label: 'Note for clinicians', optional: true },
      ],
    },
    {
      title: 'Easier and harder',
      why: 'Type a name and choose it from the list. Going harder must never lead back.',
      folds: true,
      fields: [
        { type: 'links', name: 'easier', label: 'Easier', among: 'exercise', optional: true },
        { type: 'links', name: 'harder', label: 'Harder', among: 'exercise', optional: true },
        { type: 'links', name: 'alternatives', label: 'Instead', among: 'exercise', optional: true },
      ],
    },
    fit,
    exerciseTexts[1],
    sources,
  ],
  habit: [
    ...texts([
      ['name', 'Name', 'line'],
      ['action', 'What to do', 'area', undefined, 'Write {n} where the number belongs.'],
      ['why', 'Why it helps', 'area'],
      ['how', 'How', 'lines', undefined, '1 to 6, one a line.'],
      ['hard', 'When it is hard', 'area'],
    ]),
    {
      title: 'Number',
      why: 'Leave all four empty for a habit without one.',
      fields: [
        { type: 'number', name: 'amount.value', label: 'Usual number', optional: true },
        { type: 'number', name: 'amount.min', label: 'Lowest number', optional: true },
        { type: 'number', name: 'amount.max', label: 'Highest number', optional: true },
        {
          type: 'choice',
          name: 'amount.unit',
          label: 'Counts',
          options: ['minutes', 'times', 'hours', 'positions'],
          words: 'unit',
          optional: true,
        },
      ],
    },
    { title: 'Picture and video', fields: [figure, video] },
    {
      title: 'What it is',
      fields: [region, aliases, { type: 'area', name: 'clinicianNote', label: 'Note for clinicians' }],
    },
    sources,
  ],
  therapy: [
    ...texts([
      ['name', 'Name', 'line'],
      ['what', 'What is done', 'area'],
      ['who', 'Who does it', 'area'],
      ['tell', 'What to tell them', 'area'],
    ]),
    {
      title: 'Course',
      why: 'Leave the numbers empty where there is no usual one.',
      fields: [
        {
          type: 'choice',
          name: 'setting',
          label: 'Where',
          options: ['clinic', 'self'],
          words: 'setting',
        },
        { type: 'number', name: 'course.sessions', label: 'Sessions in all', optional: true },
        { type: 'number', name: 'course.perWeek', label: 'Sessions a week', optional: true },
        { type: 'number', name: 'course.weeks', label: 'Weeks', optional: true },
        { type: 'number', name: 'course.minutes', label: 'Minutes each', optional: true },
        { type: 'area', name: 'usualCourse', label: 'Usual course in words' },
        { type: 'line', name: 'deliveredBy', label: 'Given by' },
      ],
    },
    {
      title: 'What is known',
      fields: [
        { type: 'area', name: 'indication', label: 'What it is used for' },
        aliases,
        {
          type: 'table',
          name: 'stances',
          label: 'Guidelines',
          about: 'region',
          rows: REGIONS,
          choice: { key: 'stance', options: STANCES },
          text: { key: 'line', label: 'in one line' },
        },
        {
          type: 'parts',
          name: 'evidence',
          label: 'Evidence',
          hint: 'One a line: what was found | source | year.',
          optional: true,
          parts: [
            { key: 'line', label: 'finding' },
            { key: 'source', label: 'source' },
            { key: 'year', label: 'year', number: true },
          ],
        },
      ],
    },
    {
      title: 'Safety',
      fields: [
        {
          type: 'lines',
          name: 'contraindications',
          label: 'Not with',
          hint: 'One a line.',
          optional: true,
        },
        { type: 'lines', name: 'cautions', label: 'Take care with', hint: 'One a line.', optional: true },
        { type: 'lines', name: 'consent', label: 'Say before', hint: 'One a line.', optional: true },
      ],
    },
    fit,
    { title: 'Picture', folds: true, fields: [figure] },
    sources,
  ],
  condition: [
    ...texts([
      ['name', 'Name', 'line'],
      ['plain', 'What it is', 'area'],
      ['helps', 'What helps', 'lines', undefined, '1 to 6, one a line.'],
      ['goodSign', 'A good sign', 'area'],
      ['tellUs', 'When to tell us', 'area'],
    ]),
    {
      title: 'For you',
      fields: [
        region,
        aliases,
        {
          type: 'parts',
          name: 'codes',
          label: 'Codes',
          hint: 'One a line: code | what it stands for.',
          optional: true,
          parts: [
            { key: 'code', label: 'code' },
            { key: 'title', label: 'meaning' },
          ],
        },
        { type: 'area', name: 'clinicianNote', label: 'Note for clinicians' },
        { type: 'links', name: 'related', label: 'Goes with', among: 'all', optional: true },
      ],
    },
    {
      title: 'Red flags',
      why: 'The ones to ask about first.',
      folds: true,
      fields: [{ type: 'redFlags', name: 'redFlags', label: 'Red flags', optional: true }],
    },
    sources,
  ],
};
