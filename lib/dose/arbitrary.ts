import fc from 'fast-check';
import { DOSE_LIMITS } from '../../db/limits';
import { DAY_TIMES, type Dose, type Load, normalizeDose, type Quantity, WEEKDAYS } from './dose';

/** Arbitrary legal doses for the property tests: every combination of fields that `doseSchema` accepts. */

const within = ([low, high]: readonly [number, number]) =>
  fc.oneof(fc.integer({ min: low, max: Math.min(high, low + 12) }), fc.integer({ min: low, max: high }));
const ordered = ([a, b]: [number, number]): Quantity => (a <= b ? [a, b] : [b, a]);
const quantity = (limits: readonly [number, number]): fc.Arbitrary<Quantity> =>
  fc.oneof(within(limits), fc.tuple(within(limits), within(limits)).map(ordered));
const hundredths = ([low, high]: readonly [number, number]) =>
  fc.oneof(
    within([low, high]),
    fc.integer({ min: low * 100, max: high * 100 }).map((n) => n / 100),
  );

const colours =
  'tan yellow red green blue black silver gold orange purple white grey pink light medium heavy';
const bands = fc.oneof(
  fc.constantFrom(
    ...colours.split(' '),
    'extra heavy',
    'my own',
    'constructor',
    '3x10 daily',
    'Nº 2',
    'TheraBand CLX',
    ')(',
  ),
  fc
    .string({ maxLength: 20, unit: 'grapheme' })
    .filter((name) => /^[^"″“”„‟＂\p{Cc}\p{Cs}]+$/u.test(name.trim())),
);
const load: fc.Arbitrary<Load> = fc.oneof(
  hundredths(DOSE_LIMITS.loadKg).map((value) => ({ value, unit: 'kg' as const })),
  hundredths(DOSE_LIMITS.loadLb).map((value) => ({ value, unit: 'lb' as const })),
  bands.map((band) => ({ band: band.trim() })),
  fc.constant({ bodyweight: true as const }),
  hundredths(DOSE_LIMITS.percentOneRepMax).map((percentOneRepMax) => ({ percentOneRepMax })),
);
const halves = ([low, high]: readonly [number, number]) =>
  fc.integer({ min: low * 2, max: high * 2 }).map((n) => n / 2);

const fields = fc.record(
  {
    sets: quantity(DOSE_LIMITS.sets),
    reps: fc.oneof(quantity(DOSE_LIMITS.reps), fc.constant('amrap' as const), fc.constant(1)),
    holdSeconds: fc.oneof(quantity(DOSE_LIMITS.holdSeconds), fc.constant('max' as const)),
    scheme: fc.array(within(DOSE_LIMITS.reps), { minLength: 1, maxLength: 6 }),
    durationSeconds: fc.oneof(
      within(DOSE_LIMITS.durationSeconds),
      fc.integer({ min: 1, max: 120 }).map((m) => m * 60),
    ),
    distance: fc.oneof(
      fc.record({
        value: hundredths(DOSE_LIMITS.distance),
        unit: fc.constantFrom('m' as const, 'km' as const, 'laps' as const),
      }),
      fc.record({ value: within(DOSE_LIMITS.distance), unit: fc.constant('steps' as const) }),
    ),
    restSeconds: within(DOSE_LIMITS.restSeconds),
    load,
    tempo: fc.array(fc.oneof(within(DOSE_LIMITS.tempo), fc.constant('X' as const)), {
      minLength: 3,
      maxLength: 4,
    }),
    side: fc.constantFrom('both', 'each', 'left', 'right', 'alternate', 'affected'),
    directions: within(DOSE_LIMITS.directions),
    timesPerDay: quantity(DOSE_LIMITS.timesPerDay),
    everyHours: within(DOSE_LIMITS.everyHours),
    daysPerWeek: quantity(DOSE_LIMITS.daysPerWeek),
    everyDays: within(DOSE_LIMITS.everyDays),
    weekdays: fc.shuffledSubarray([...WEEKDAYS], { minLength: 1 }),
    when: fc.shuffledSubarray([...DAY_TIMES], { minLength: 1 }),
    weeks: within(DOSE_LIMITS.weeks),
    months: within(DOSE_LIMITS.months),
    rpe: fc.oneof(
      halves(DOSE_LIMITS.rpe),
      fc.tuple(halves(DOSE_LIMITS.rpe), halves(DOSE_LIMITS.rpe)).map(ordered),
    ),
    rir: within(DOSE_LIMITS.rir),
    maxPain: within(DOSE_LIMITS.maxPain),
    asNeeded: fc.constant(true as const),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<Dose>;

/** Of two fields that exclude each other, one is left out. */
function settle(dose: Dose, first: boolean): Dose {
  const result = { ...dose };
  const drop = (one: (keyof Dose)[], other: (keyof Dose)[]) => {
    if (one.some((f) => f in result) && other.some((f) => f in result))
      for (const field of first ? one : other) delete result[field];
  };
  drop(['scheme'], ['sets', 'reps']);
  drop(['everyHours'], ['timesPerDay']);
  drop(['weekdays'], ['daysPerWeek']);
  return normalizeDose(result);
}

/** Any legal, normalised dose; from one field to all of them. */
export const anyDose: fc.Arbitrary<Dose> = fc.oneof(
  fc.tuple(fields, fc.boolean()).map(([dose, first]) => settle(dose, first)),
  // Few fields at a time, where a missing neighbour changes how the shorthand is written.
  fc
    .tuple(fields, fc.boolean(), fc.shuffledSubarray([...Array(23).keys()], { minLength: 1, maxLength: 5 }))
    .map(([dose, first, kept]) => {
      const entries = Object.entries(dose).filter((_, index) => kept.includes(index));
      return settle(Object.fromEntries(entries) as Dose, first);
    }),
);
