import type { PatientInput } from '../patients/schema';

/** The people of the demo clinic. All of them are invented. */
const nobody: PatientInput = {
  givenName: '',
  familyName: '',
  birthYear: null,
  chartNumber: '',
  phone: '',
  email: '',
  language: 'en',
  usualPain: null,
  flags: [],
  paperOnly: false,
};

export const DEMO_PEOPLE: PatientInput[] = [
  { ...nobody, givenName: 'Jana', familyName: 'Stahl', birthYear: 1995, chartNumber: '20461' },
  {
    ...nobody,
    givenName: 'Jana',
    familyName: 'Sorel',
    birthYear: 1978,
    chartNumber: '20388',
    usualPain: 6,
    flags: [{ id: 'blood-thinner' }],
  },
  {
    ...nobody,
    givenName: 'Lucía',
    familyName: 'Ferrand',
    birthYear: 1969,
    chartNumber: '20415',
    language: 'es',
    usualPain: 5,
    flags: [{ id: 'outer-hip-tendon' }],
  },
  {
    ...nobody,
    givenName: 'Ines',
    familyName: 'Halloway',
    birthYear: 1948,
    chartNumber: '20417',
    usualPain: 4,
    flags: [{ id: 'stenosis' }, { id: 'osteoporosis-fracture' }, { id: 'no-floor' }],
  },
];

/** What the sample plan holds, in the shorthand of the builder. */
export const DEMO_PLAN = {
  title: 'Back and hip, weeks 1–2',
  goal: 'Walk to the market and back.',
  note: 'Do these on your bed. Go slowly. It is fine to do a little less on a bad day.',
  privateNote: 'Exercises on the bed only: no floor transfers. Review in 2 weeks.',
  exercises: [
    { catalogId: 'abdominal-brace', dose: '8x10s daily', core: true },
    { catalogId: 'knee-rocking', dose: '2x8 ea side BID', core: true },
    { catalogId: 'bent-knee-fallout', dose: '2x8 ea side daily', core: false },
  ],
  others: ['change-position', 'physical-therapy'],
} as const;
