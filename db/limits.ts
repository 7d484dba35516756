/**
 * Hard limits of every field that a person can type, in one place: the database's CHECK constraints, the
 * parsers at the edge and the sentences of refusal are all made from these numbers.
 * Clinical ranges: ACSM position stands (sets, repetitions, rest, load) and house rules for the rest.
 */
export const DOSE_LIMITS = {
  sets: [1, 20],
  reps: [1, 100],
  holdSeconds: [1, 300],
  durationSeconds: [5, 7200],
  distance: [1, 50_000],
  restSeconds: [0, 600],
  loadKg: [0, 300],
  loadLb: [0, 660],
  percentOneRepMax: [1, 100],
  tempo: [0, 10],
  timesPerDay: [1, 12],
  everyHours: [1, 12],
  daysPerWeek: [1, 7],
  everyDays: [2, 14],
  weeks: [1, 52],
  months: [1, 12],
  rpe: [0, 10],
  rir: [0, 10],
  maxPain: [0, 10],
  directions: [1, 8],
  schemeLength: [1, 6],
} as const satisfies Record<string, readonly [number, number]>;

/** A therapy's course: sessions at the clinic. */
export const COURSE_LIMITS = {
  sessions: [1, 60],
  perWeek: [1, 7],
  weeks: [1, 52],
  minutes: [5, 180],
} as const satisfies Record<string, readonly [number, number]>;

/** A habit's number, in the unit of the habit (minutes between changes, minutes of walking, …). */
export const HABIT_LIMITS = { amount: [1, 600] } as const;

/** Longest texts, in characters. */
export const TEXT_LIMITS = {
  name: 120,
  title: 120,
  goal: 240,
  patientNote: 1000,
  itemNote: 240,
  privateNote: 2000,
  phaseName: 60,
  phone: 40,
  email: 254,
  chartNumber: 40,
  hours: 200,
  password: 1024,
} as const;

export const PROGRAM_LIMITS = { items: 200, phases: 12, phaseWeeks: [1, 52] } as const;

export const PAIN_LIMITS = [0, 10] as const;
export const BIRTH_YEAR_LIMITS = [1900, 2100] as const;
export const LINK_DAYS_LIMITS = [1, 730] as const;
