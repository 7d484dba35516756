import type { Arm, Leg, Motion, Pose, V3 } from '../model';
import { acrossArm, acrossLeg, change, footDown, handOn, onFloor, standing } from './build';
import { post } from './standing-shoulder-front';

const rad = (degrees: number): number => (degrees * Math.PI) / 180;
const tilt = (degrees: number): { up: V3; front: V3 } => {
  const [s, c] = [Math.sin(rad(degrees)), Math.cos(rad(degrees))];
  return { up: [s, c, 0], front: [c, 0 - s, 0] };
};

/* ---------------------------------------------------------------------- the back to a wall or a counter */

const backToWall: Pose = change(standing, {
  pelvis: { at: [12, 89.5, 0] },
  neck: { flex: -12 },
  head: { flex: 10 },
  right: { leg: footDown(16, 9, [1, 0, 0.12]) },
  left: { leg: footDown(16, -9, [1, 0, -0.12]) },
});
/** A hand that lies on the side of its thigh, `up` cm over the middle of it. */
const onThigh = (up: number): Arm =>
  handOn('midThigh.right', [0, up, 8.5], [0, 0, -1], [0.1, -1, 0], [-0.5, 0, 1]);
/** Bent to the right by so many degrees in each part of the trunk; one hand slides down as the other comes up. */
const sideBend = (side: number): Pose =>
  change(backToWall, {
    lumbar: { side },
    thorax: { side },
    neck: { flex: -12, side: side * 0.2 },
    right: { arm: onThigh(3 - side * 0.75) },
    left: { arm: acrossArm(onThigh(3 + side * 0.75)) },
  });

/** Leaning back by so many degrees over the hands in the small of the back, the hips at x. */
const overHands = (back: number, x: number): Pose =>
  change(standing, {
    pelvis: { at: [x, 89.3, 0], ...tilt(0 - back * 0.25) },
    lumbar: { flex: -back },
    thorax: { flex: -back * 0.5 },
    neck: { flex: back * 0.7 },
    both: {
      arm: handOn('waist', [-11 - back * 0.06, -5, 6.5], [1, 0, 0], [0, -1, -0.5], [-1, 0, 0.7]),
    },
  });

/* --------------------------------------------------------------------------------- hands on a table */

const TABLE = { edge: 61, height: 75 };
const HAND: V3 = [72, TABLE.height, 15];
const supporting: Arm = {
  touch: HAND,
  bend: [-0.6, -0.6, 0.5],
  hand: { shape: 'flat', fingers: [1, 0, 0], palm: [0, -1, 0] },
};
const reaching: Arm = {
  upper: [0.96, 0.27, 0.05],
  lower: [0.96, 0.27, -0.02],
  hand: { shape: 'flat', palm: [0, 0, -1] },
};
/** A leg whose ankle is at x and y, the toes tipped down by so much; lifted along a line, so that it clears the floor. */
const legAt = (x: number, y: number, tip: number): Leg => ({
  ankle: [x, y, 9],
  bend: [1, 0.3, 0],
  foot: { toes: [1, 0 - tip, 0] },
});
const behind = legAt(-56, 18.5, 0.42);
const bowed: Pose = change(standing, {
  pelvis: { at: [-10, 88.2, 0], ...tilt(57) },
  neck: { flex: -4 },
  both: { arm: supporting, leg: legAt(0, 6.63, 0) },
});
/** One leg low behind and the other arm ahead, the hips over the leg that stands. */
const reachRight = change(bowed, {
  pelvis: { at: [-10, 88.2, -4] },
  right: { leg: behind },
  left: { arm: acrossArm(reaching) },
});
const reachLeft = change(bowed, {
  pelvis: { at: [-10, 88.2, 4] },
  left: { leg: acrossLeg(behind) },
  right: { arm: reaching },
});

/* ------------------------------------------------------------------------------- hands on a counter */

const EDGE = { x: 115, height: 80 };
const GRIP: V3 = [EDGE.x + 6, EDGE.height, 20];
const onEdge: Arm = {
  touch: GRIP,
  bend: [-0.6, -0.7, 0.5],
  hand: { shape: 'flat', fingers: [1, 0, -0.1], palm: [0, -1, 0] },
};
const ball = (x: number, z: number, lift: number): Leg => ({
  ball: [x, 0, z],
  lift,
  toes: [1, 0, 0],
  bend: [1, 0.3, 0],
});
/** Leaning on the counter: the hips at x and y, the body tipped ahead, each foot at its place with its heel lifted. */
const leaning = (
  x: number,
  y: number,
  lean: number,
  right: readonly [number, number],
  left: readonly [number, number],
): Pose =>
  change(standing, {
    pelvis: { at: [x, y, 0], ...tilt(lean) },
    neck: { flex: -6 },
    right: { leg: ball(right[0], 9, right[1]) },
    left: { leg: ball(left[0], -9, left[1]) },
    both: { arm: onEdge },
  });

/* --------------------------------------------------- a person who looks at the reader: the right is -x */

const WALL = -48;
/** Side-on to the wall, the feet at x, the whole body leaning to the wall in one line; `arm` from shoulder to elbow. */
const sideOn = (x: number, lean: number, apart: number, arm: V3): Pose => {
  const [s, c] = [Math.sin(rad(lean)), Math.cos(rad(lean))];
  return change(standing, {
    pelvis: { at: [x - s * 82.6, 6.6 + c * 82.6, 0], up: [0 - s, c, 0], front: [0, 0, 1] },
    right: {
      leg: { sole: [x - apart, 0, 0], toes: [-0.1, 0, 1], bend: [0, 0.2, 1] },
      arm: { upper: arm, lower: [0.02, 1, 0.12], hand: { shape: 'fist', palm: [1, 0, 0.6] } },
    },
    left: { leg: { sole: [x + apart, 0, 0], toes: [0.1, 0, 1], bend: [0, 0.2, 1] } },
  });
};

const ANCHOR: V3 = [-78, 119, 14];
/** Both hands hold the band so many cm ahead of the chest. */
const pressing = (ahead: number): Pose => {
  const hand = (sign: number): Arm => ({
    touch: [sign * 2.2, 119, ahead],
    bend: [sign, -1, -0.2],
    hand: { shape: 'grip', fingers: [-0.2 * sign, 0.15, 1], palm: [-sign, 0, -0.2] },
  });
  return change(standing, {
    pelvis: { at: [0, 87.6, 0], up: [0, 1, 0], front: [0, 0, 1] },
    right: { leg: { sole: [-17, 0, 2], toes: [-0.2, 0, 1], bend: [-0.2, 0.2, 1] }, arm: hand(-1) },
    left: { leg: { sole: [17, 0, 2], toes: [0.2, 0, 1], bend: [0.2, 0.2, 1] }, arm: hand(1) },
  });
};

export const STANDING_BACK: readonly Motion[] = [
  {
    id: 'side-bend-standing',
    keys: [
      { pose: sideBend(0), seconds: 1.8 },
      { pose: sideBend(16), seconds: 1.8, hold: 0.6 },
    ],
    side: null,
    view: { yaw: -66, pitch: 7 },
    feet: 'shoes',
    props: [{ kind: 'wall', x: -0.5, from: -56, to: 56, height: 184 }],
    marks: [
      { kind: 'move', joint: 'palm.right', shift: [0, 2, 15] },
      { kind: 'work', on: 'waist', off: [6, 4, -11], size: 11, wide: 4.5 },
    ],
    contacts: [...onFloor('foot.right', 'foot.left'), { part: 'back', on: { x: -0.5 } }],
    words: {
      en: 'A person stands with the back against a wall. One hand slides down the side of the thigh and the trunk bends to that side, both shoulders on the wall. Then back up, and the other side.',
      es: 'Una persona está con la espalda contra una pared. Una mano baja por el lado del muslo y el tronco se dobla hacia ese lado, con los hombros en la pared. Luego sube y cambia de lado.',
    },
  },
  {
    id: 'standing-back-bend',
    keys: [
      { pose: overHands(0, 0), seconds: 1.6, hold: 0.3 },
      { pose: overHands(22, 8), seconds: 1.6, hold: 1 },
    ],
    side: null,
    view: { yaw: -14, pitch: 8 },
    feet: 'shoes',
    props: [{ kind: 'counter', at: [-74, 0, 0], long: 40, deep: 78, height: 84 }],
    marks: [
      { kind: 'move', joint: 'head', shift: [0, 19, 0] },
      { kind: 'move', joint: 'pelvis', shift: [15, 0, 0] },
    ],
    contacts: onFloor('foot.right', 'foot.left'),
    words: {
      en: 'A person stands with the back to a counter, hands in the small of the back. The hips move a little forward and the trunk leans back over the hands, knees straight. Then back up.',
      es: 'Una persona está de espaldas a un mueble, con las manos en la parte baja de la espalda. La cadera va un poco adelante y el tronco se inclina atrás sobre las manos. Luego se endereza.',
    },
  },
  {
    id: 'bird-dog-standing',
    keys: [
      { pose: bowed, seconds: 1.6 },
      { pose: reachRight, seconds: 1.6, hold: 3 },
      { pose: bowed, seconds: 1.6 },
      { pose: reachLeft, seconds: 1.6, hold: 3 },
    ],
    side: null,
    still: 1,
    end: 1,
    view: { yaw: -18, pitch: 9 },
    feet: 'shoes',
    props: [
      {
        kind: 'table',
        at: [TABLE.edge + 34, 0, 0],
        long: 68,
        deep: 76,
        height: TABLE.height,
      },
    ],
    marks: [{ kind: 'move', joint: 'ankle.right', to: 1, shift: [-6, 14, 0] }, { kind: 'hold' }],
    contacts: [
      { part: 'foot.left', on: 'floor', keys: [0, 1, 2] },
      { part: 'foot.right', on: 'floor', keys: [0, 2, 3] },
      { part: 'hand.right', on: HAND, keys: [0, 1, 2] },
      { part: 'hand.left', on: [HAND[0], HAND[1], -HAND[2]], keys: [0, 2, 3] },
    ],
    words: {
      en: 'A person bends forward from the hips with both hands on a firm table, back flat. One leg goes back and lifts low, and the other arm reaches forward. Hold, then change sides.',
      es: 'Una persona se inclina desde la cadera, con las dos manos en una mesa firme y la espalda recta. Una pierna va atrás, poco alta, y el otro brazo va adelante. Se mantiene y cambia.',
    },
  },
  {
    id: 'plank-incline',
    keys: [
      { pose: leaning(84, 88.6, 10, [90, 0], [90, 0]), seconds: 1.4, hold: 0.4 },
      { pose: leaning(69, 84.5, 19, [46, 8], [90, 0]), seconds: 1.2 },
      { pose: leaning(47.3, 79.4, 33, [13, 14], [13, 14]), seconds: 1.2, hold: 4 },
    ],
    side: null,
    view: { yaw: 14, pitch: 10 },
    feet: 'shoes',
    props: [{ kind: 'counter', at: [EDGE.x + 20, 0, 0], long: 40, deep: 68, height: EDGE.height }],
    marks: [{ kind: 'move', joint: 'heel.right', shift: [0, -2, 16] }, { kind: 'hold' }],
    contacts: [
      ...onFloor('ball.right', 'ball.left'),
      { part: 'hand.right', on: GRIP },
      { part: 'hand.left', on: [GRIP[0], GRIP[1], -GRIP[2]] },
    ],
    words: {
      en: 'A person stands at a firm counter with both hands on its edge. The feet walk back until head, hips and heels are one straight line, arms straight. Hold it and breathe. Then walk back in.',
      es: 'Una persona está frente a un mueble firme, con las manos en el borde. Los pies van atrás hasta que cabeza, cadera y talones forman una línea recta. Se mantiene. Luego los pies vuelven.',
    },
  },
  {
    id: 'side-plank-wall',
    keys: [
      { pose: sideOn(0, 0, 8, [-0.886, -0.02, 0.46]), seconds: 1.6, hold: 0.3 },
      { pose: sideOn(34, 16, 5, [-0.873, 0.04, 0.486]), seconds: 1.8, hold: 4 },
    ],
    side: 'right',
    view: { yaw: -22, pitch: 8 },
    feet: 'shoes',
    props: [{ kind: 'wall', x: WALL, from: -30, to: 44, height: 184 }],
    marks: [{ kind: 'move', joint: 'heel.left', shift: [12, -1, 8] }, { kind: 'hold' }],
    contacts: [
      ...onFloor('foot.right', 'foot.left'),
      { part: 'elbow.right', on: { x: WALL + 3.9 }, keys: [0, 1] },
    ],
    words: {
      en: 'A person stands with the {side} side to a wall, that forearm on it at shoulder height. The feet step away and the body leans on the forearm, one straight line from head to feet. Hold.',
      es: 'Una persona está de lado junto a una pared, con el antebrazo de la mano {side} en ella a la altura del hombro. Los pies se alejan y el cuerpo se inclina en línea recta. Se mantiene.',
    },
  },
  {
    id: 'pallof-press',
    keys: [
      { pose: pressing(19), seconds: 1.6, hold: 0.3 },
      { pose: pressing(60), seconds: 1.6, hold: 3 },
    ],
    side: 'right',
    view: { yaw: 48, pitch: 13 },
    feet: 'shoes',
    props: [
      post(ANCHOR[0], ANCHOR[2]),
      { kind: 'band', through: [{ on: 'palm.right' }, ANCHOR], anchor: true },
    ],
    marks: [{ kind: 'move', joint: 'palm.left', shift: [0, -13, 0] }, { kind: 'hold' }],
    contacts: onFloor('foot.right', 'foot.left'),
    words: {
      en: 'A person stands with the {side} side to a door, a band fixed there at chest height. Both hands hold it at the chest, press it straight out in front and hold. The trunk does not turn.',
      es: 'Una persona está de lado a una puerta con una banda fija a la altura del pecho; la puerta queda a la mano {side}. Las dos manos la llevan al frente y la mantienen. El tronco no gira.',
    },
  },
];
