import type { Arm, Leg, Motion, Pose, V3 } from '../model';
import { change, footDown, standing } from './build';

/** A handrail on the person's left: two posts and a bar between two places. */
const rail = (from: V3, to: V3, foot = 0): Motion['props'][number] => ({
  kind: 'stick',
  through: [[from[0], 0, from[2]], from, to, [to[0], foot, to[2]]],
});
/** The left hand closed round a rail that runs ahead. */
const onRail = (x: number, y: number, z: number, slope = 0): Arm => ({
  touch: [x, y + 1.4, z],
  bend: [-1, -0.5, -0.3],
  hand: { shape: 'grip', fingers: [0.9, 0.9 * slope, -0.3], palm: [slope, -1, 0] },
});
const hangs: Arm = { flex: -10, out: 9, elbow: 14 };
/** A foot that is lifted, its sole at a place. */
const lifted = (x: number, y: number, z: number, toes: V3 = [1, -0.16, 0]): Leg => ({
  sole: [x, y, z],
  toes,
  up: [-toes[1], 1, 0],
  bend: [1, 0.3, 0],
});
/** Leaning ahead by so many degrees. */
const lean = (degrees: number): Pick<Pose['pelvis'], 'up' | 'front'> => {
  const [s, c] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
  return { up: [s, c, 0], front: [c, -s, 0] };
};

/** A low step with one level; the whole right foot is on it. */
const LOW = 10;
const onLow = change(standing, {
  right: { arm: hangs, leg: footDown(19, 9, [1, 0, 0.05], [1, 0.3, 0], LOW) },
  left: { arm: onRail(24, 94, -29) },
});

/** The first two steps of a stair with steps as high as most. */
const HIGH = 19;
const stair: Motion['props'] = [
  { kind: 'step', at: [24, 0, 0], long: 32, deep: 50, height: HIGH },
  { kind: 'step', at: [56, 0, 0], long: 32, deep: 50, height: HIGH * 2 },
  rail([0, 88, -29], [66, 88 + 2 * HIGH, -29], HIGH * 2),
];
const railAt = (x: number): number => 88 + (2 * HIGH * x) / 66;
/** The whole foot on the first step. */
const good = footDown(16, 9, [1, 0, 0.05], [1, 0.3, 0], HIGH);
const onHigh = change(standing, {
  right: { arm: hangs, leg: good },
  left: { arm: onRail(30, railAt(30), -29, 0.5) },
});

const stairHand = { arm: onRail(28, railAt(28), -29, 0.5) };

/* A person who looks at the reader: ahead is +z, the right is -x. */
const ahead = { up: [0, 1, 0], front: [0, 0, 1] } as const;
const leanToReader = (degrees: number): Pick<Pose['pelvis'], 'up' | 'front'> => {
  const { up, front } = lean(degrees);
  return { up: [0, up[1], up[0]], front: [0, front[1], front[0]] };
};
const SIDE = 15;
const sideways = change(standing, {
  pelvis: { at: [-4, SIDE + 89.3, 0], ...ahead },
  right: {
    arm: {
      touch: [-36, 93 + 1.4, 14],
      bend: [-0.6, -0.5, -1],
      hand: { shape: 'grip', fingers: [-0.2, -0.3, 1], palm: [0, -1, -0.2] },
    },
    leg: { sole: [-8, SIDE, 0], toes: [-0.06, 0, 1], bend: [-0.1, 0.2, 1] },
  },
  left: {
    arm: hangs,
    leg: { ankle: [6, SIDE + 8, 5], bend: [0, 0.2, 1], foot: { toes: [0.05, 0.1, 1] } },
  },
});

export const STANDING_STEPS: readonly Motion[] = [
  {
    id: 'step-up-low',
    keys: [
      {
        pose: change(onLow, {
          pelvis: { at: [2, 87.4, 0], ...lean(14) },
          neck: { flex: -8 },
          left: { leg: footDown(-16, -9) },
        }),
        seconds: 0.8,
        hold: 0.4,
      },
      {
        pose: change(onLow, {
          pelvis: { at: [14, 95, 1], ...lean(9) },
          neck: { flex: -5 },
          left: { leg: lifted(-2, 19, -9, [1, -0.3, 0]) },
        }),
        seconds: 0.9,
      },
      {
        pose: change(onLow, {
          pelvis: { at: [19, LOW + 89.3, 0] },
          left: { leg: footDown(19, -9, [1, 0, -0.05], [1, 0.3, 0], LOW) },
        }),
        seconds: 0.7,
        hold: 0.6,
      },
      {
        pose: change(onLow, {
          pelvis: { at: [14, 95, 1], ...lean(9) },
          neck: { flex: -5 },
          left: { leg: lifted(-2, 19, -9, [1, -0.3, 0]) },
        }),
        seconds: 0.8,
      },
    ],
    side: 'right',
    view: { yaw: -22, pitch: 9 },
    feet: 'shoes',
    still: 0,
    end: 2,
    props: [
      { kind: 'step', at: [25, 0, 0], long: 40, deep: 50, height: LOW },
      rail([-12, 94, -29], [50, 94, -29]),
    ],
    marks: [
      { kind: 'move', joint: 'pelvis', from: 0, to: 2, shift: [-24, 0, 0] },
      { kind: 'work', on: 'midThigh.right', off: [5, -6, 5], size: 8, wide: 5.5 },
    ],
    contacts: [
      { part: 'foot.right', on: [19, LOW, 9] },
      { part: 'foot.left', on: 'floor', keys: [0] },
      { part: 'foot.left', on: [19, LOW, -9], keys: [2] },
      { part: 'hand.left', on: [24, 95.4, -29] },
    ],
    words: {
      en: 'A person holds a rail with the whole {side} foot on a low step. The person leans a little forward, pushes up and brings the other foot up beside it. That foot goes down first.',
      es: 'Una persona se toma de una baranda y apoya todo el pie de la pierna {side} en un escalón bajo. Empuja hacia arriba y sube el otro pie al lado. Luego baja ese pie.',
    },
  },
  {
    id: 'step-up',
    keys: [
      {
        pose: change(onHigh, {
          pelvis: { at: [-3, 87.6, 0], ...lean(12) },
          neck: { flex: -6 },
          left: { leg: footDown(-16, -9) },
        }),
        seconds: 1,
        hold: 0.3,
      },
      {
        pose: change(onHigh, {
          pelvis: { at: [9, 101, 3], ...lean(8) },
          neck: { flex: -4 },
          left: { leg: lifted(-9, 28, -9, [1, -0.4, 0]) },
        }),
        seconds: 1,
      },
      {
        pose: change(onHigh, {
          pelvis: { at: [15, HIGH + 89.3, 3] },
          left: { leg: { ball: [28, HIGH, -9], lift: 36, toes: [1, 0, 0], bend: [1, 0.3, 0] } },
        }),
        seconds: 0.9,
        hold: 0.5,
      },
      {
        pose: change(onHigh, {
          pelvis: { at: [9, 101, 3], ...lean(8) },
          neck: { flex: -4 },
          left: { leg: lifted(-9, 28, -9, [1, -0.4, 0]) },
        }),
        seconds: 1,
      },
    ],
    side: 'right',
    view: { yaw: -22, pitch: 9 },
    feet: 'shoes',
    end: 2,
    props: stair,
    marks: [
      { kind: 'move', joint: 'pelvis', shift: [-24, 0, 0] },
      { kind: 'work', on: 'midThigh.right', off: [5, -6, 5], size: 8, wide: 5.5 },
    ],
    contacts: [
      { part: 'foot.right', on: [16, HIGH, 9] },
      { part: 'foot.left', on: 'floor', keys: [0] },
      { part: 'ball.left', on: [28, HIGH, -9], keys: [2] },
      { part: 'hand.left', on: [30, railAt(30) + 1.4, -29] },
    ],
    words: {
      en: 'A person at a stair rests one hand on the rail, the whole {side} foot on the step. The {side} leg pushes up until it is straight. The other foot only touches the step, then goes down slowly.',
      es: 'Una persona ante una escalera apoya una mano en la baranda y todo el pie de la pierna {side} en el escalón. Esa pierna empuja hasta estirarse. El otro pie solo toca el escalón y baja lento.',
    },
  },
  {
    id: 'lateral-step-down',
    keys: [
      { pose: sideways, seconds: 1.8, hold: 0.3 },
      {
        pose: change(sideways, {
          pelvis: { at: [-4, SIDE + 70.6, -13], ...leanToReader(24) },
          neck: { flex: -14 },
          left: { leg: { ankle: [9, 7.4, 10], bend: [0, 0.2, 1], foot: { toes: [0.05, 0.5, 1] } } },
        }),
        seconds: 2,
        hold: 0.3,
      },
    ],
    side: 'right',
    view: { yaw: -14, pitch: 11 },
    feet: 'shoes',
    props: [
      { kind: 'step', at: [-16, 0, 4], long: 32, deep: 50, height: SIDE },
      {
        kind: 'stick',
        through: [
          [-36, 0, -22],
          [-36, 93, -22],
          [-36, 93, 30],
          [-36, 0, 30],
        ],
      },
    ],
    marks: [
      { kind: 'move', joint: 'heel.left', shift: [12, 0, 0] },
      { kind: 'work', on: 'midThigh.right', off: [0, 4, 6], size: 8, wide: 5 },
    ],
    contacts: [
      { part: 'foot.right', on: [-8, SIDE, 0] },
      { part: 'heel.left', on: 'floor', keys: [1] },
      { part: 'hand.right', on: [-36, 94.4, 14] },
    ],
    words: {
      en: 'A person stands sideways on a step on the {side} leg, a hand on a rail. The bottom moves back and the {side} knee bends until the other heel lightly touches the floor. Then push up.',
      es: 'Una persona está de lado en un escalón sobre la pierna {side}, con una mano en la baranda. Esa rodilla se dobla hasta que el otro talón toca apenas el suelo. Luego sube.',
    },
  },
  {
    id: 'stairs-practice',
    keys: [
      {
        pose: change(standing, {
          pelvis: { at: [-15, 89, -2], ...lean(3) },
          neck: { flex: 14 },
          right: { leg: lifted(-16, 17, 9, [1, -0.2, 0]) },
          left: { leg: footDown(-18, -9), ...stairHand },
        }),
        seconds: 0.02,
        hold: 0.8,
      },
      {
        pose: change(standing, {
          pelvis: { at: [-3, 87, 0], ...lean(10) },
          neck: { flex: 8 },
          right: { leg: good },
          left: { leg: footDown(-18, -9), ...stairHand },
        }),
        seconds: 0.7,
        hold: 0.8,
      },
      {
        pose: change(standing, {
          pelvis: { at: [16, HIGH + 89.3, 0] },
          neck: { flex: 14 },
          right: { leg: good },
          left: { leg: footDown(16, -9, [1, 0, -0.05], [1, 0.3, 0], HIGH), ...stairHand },
        }),
        seconds: 0.7,
        hold: 1,
      },
    ],
    side: null,
    view: { yaw: -22, pitch: 9 },
    feet: 'shoes',
    still: 1,
    end: 1,
    props: stair,
    marks: [{ kind: 'move', joint: 'knee.right', shift: [13, 13, 0] }],
    contacts: [
      { part: 'foot.left', on: 'floor', keys: [0, 1] },
      { part: 'foot.left', on: [16, HIGH, -9], keys: [2] },
      { part: 'foot.right', on: [16, HIGH, 9], keys: [1, 2] },
      { part: 'hand.left', on: [28, railAt(28) + 1.4, -29] },
    ],
    words: {
      en: 'A person in firm shoes holds the stair rail. Going up, the good leg steps up first and the sore leg comes up beside it. Going down, the sore leg goes down first.',
      es: 'Una persona con zapatos firmes se toma de la baranda. Al subir, primero va la pierna buena y luego la que duele, al mismo escalón. Al bajar, primero va la que duele.',
    },
  },
];
