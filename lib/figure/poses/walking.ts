import type { Leg, Motion, Pose, Side } from '../model';
import { acrossArm, acrossLeg, change, standing } from './build';

interface Gait {
  /** From the body to the heel that strikes, cm. */
  step: number;
  /** Degrees that the arms swing each way, and the bend of the elbows. */
  swing: number;
  elbow: number;
}

/** The pose for the other foot. */
const otherFoot = (pose: Pose): Pose => ({
  ...pose,
  thorax: { turn: -(pose.thorax?.turn ?? 0) },
  arms: { right: acrossArm(pose.arms.left), left: acrossArm(pose.arms.right) },
  legs: { right: acrossLeg(pose.legs.left), left: acrossLeg(pose.legs.right) },
});

/** The four moments of two steps, seen as on a moving belt: the last is the right heel that strikes. */
export function gait({ step, swing, elbow }: Gait): Motion['keys'] {
  const height = 8 + Math.sqrt(82.8 ** 2 - step ** 2);
  const flat = (x: number): Leg => ({ sole: [x, 0, 7], toes: [1, 0, 0.06], bend: [1, 0.2, 0] });
  const strike = change(standing, {
    pelvis: { at: [0, height, 0] },
    thorax: { turn: -5 },
    right: {
      arm: { flex: -swing, out: 7, elbow },
      leg: { sole: [step, 1.5, 7], toes: [0.96, 0.26, 0.05], up: [-0.26, 0.96, 0], bend: [1, 0.2, 0] },
    },
    left: {
      arm: { flex: swing + 4, out: 7, elbow: elbow + 12 },
      leg: {
        ball: [12 - step, 0, -7],
        lift: 30,
        toes: [1, 0, -0.06],
        bend: [1, 0.2, 0],
        foot: { toeBend: 30 },
      },
    },
  });
  const pass = change(standing, {
    pelvis: { at: [0, 89, 0] },
    right: { arm: { flex: 2, out: 7, elbow }, leg: flat(-1) },
    left: {
      arm: { flex: 2, out: 7, elbow },
      leg: { ankle: [-10, 17, -7], bend: [1, 0.2, 0], foot: { toes: [1, -0.3, 0] } },
    },
  });
  return [
    { pose: pass, seconds: 0.5 },
    { pose: otherFoot(strike), seconds: 0.5 },
    { pose: otherFoot(pass), seconds: 0.5 },
    { pose: strike, seconds: 0.5 },
  ];
}

export const walk = {
  side: null,
  view: { yaw: -16, pitch: 6 },
  feet: 'shoes',
  marks: [{ kind: 'move', joint: 'ankle.right', from: 1, to: 3, shift: [16, 4, 0] }],
  contacts: [
    { part: 'foot.right', on: 'floor', keys: [0] },
    { part: 'foot.left', on: 'floor', keys: [2] },
    { part: 'ball.left', on: 'floor', keys: [3] },
  ],
} as const satisfies Partial<Motion>;

/** The axle of the pedals, and how far a pedal is from it, cm. */
const CRANK = [34, 21] as const;
const ARM = 16;
/** A foot on its pedal, `ahead` and `up` of the axle in lengths of the crank. */
const pedal = (ahead: number, up: number, z: number): Leg => ({
  ball: [CRANK[0] + ahead * ARM, CRANK[1] + up * ARM, z],
  lift: 10,
  toes: [1, 0, 0],
  bend: [1, 0.4, 0],
});

/** The crank of a side, from the pedal under the ball of that foot to the axle. */
const crank = (side: Side, out: number): Motion['props'][number] => ({
  kind: 'stick',
  through: [
    { on: `toe.${side}`, off: [-7.2, -2.6, 5 * out] },
    { on: `toe.${side}`, off: [-7.2, -2.6, -5 * out] },
    [CRANK[0], CRANK[1], 6 * out],
  ],
});

export const WALKING: readonly Motion[] = [
  {
    ...walk,
    id: 'walk-short',
    keys: gait({ step: 25, swing: 18, elbow: 16 }),
    props: [],
    words: {
      en: 'A person in firm shoes walks at an easy pace, tall and looking ahead. The arms swing loosely, each with the other leg.',
      es: 'Una persona con zapatos firmes camina a un paso cómodo, con el cuerpo largo y la mirada al frente. Los brazos se mueven sueltos.',
    },
  },
  {
    ...walk,
    id: 'walk-build',
    keys: gait({ step: 28, swing: 22, elbow: 20 }),
    props: [{ kind: 'table', at: [8, 0, -74], long: 110, deep: 34, height: 43 }],
    words: {
      en: 'A person in firm shoes walks past a bench, tall and looking ahead, the arms swinging. The bench is there for a rest.',
      es: 'Una persona con zapatos firmes camina junto a un banco, con la mirada al frente y los brazos sueltos. El banco sirve para descansar.',
    },
  },
  {
    ...walk,
    id: 'walk-brisk',
    keys: gait({ step: 29, swing: 34, elbow: 82 }).map((key) => ({ ...key, seconds: 0.34 })),
    props: [],
    words: {
      en: 'A person in firm shoes walks briskly, tall, with short quick steps. The elbows are bent and the arms swing with each step.',
      es: 'Una persona con zapatos firmes camina rápido, con el cuerpo largo y pasos cortos. Los codos van doblados y los brazos se mueven con cada paso.',
    },
  },
  {
    id: 'bike',
    keys: [
      [-0.17, -0.98],
      [-0.98, 0.17],
      [0.17, 0.98],
      [0.98, -0.17],
    ].map(([ahead = 0, up = 0]) => ({
      pose: change(standing, {
        pelvis: { at: [0, 92.5, 0], up: [0.3, 0.95, 0], front: [0.95, -0.3, 0] },
        neck: { flex: -14 },
        both: {
          arm: {
            touch: [51, 100, 16],
            bend: [-0.6, -1, 0.4],
            hand: { shape: 'grip', fingers: [0.7, -0.7, 0], palm: [0, -1, 0] },
          },
        },
        right: { leg: pedal(ahead, up, 11) },
        left: { leg: pedal(-ahead, -up, -11) },
      }),
      seconds: 0.45,
    })),
    side: null,
    view: { yaw: -18, pitch: 8 },
    feet: 'shoes',
    props: [{ kind: 'bike', at: [0, 0, 0] }, crank('right', 1), crank('left', -1)],
    marks: [{ kind: 'move', joint: 'toe.right', from: 2, to: 3, shift: [20, 2, 0] }],
    contacts: [],
    words: {
      en: 'A person sits on an exercise bike, hands on the bar, the ball of each foot on its pedal. The legs turn the pedals. At the lowest point the knee stays a little bent.',
      es: 'Una persona está en una bicicleta fija, con las manos en el manillar y la parte de delante de cada pie en su pedal. En el punto más bajo la rodilla queda algo doblada.',
    },
  },
];
