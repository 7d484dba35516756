import type { Leg, Motion, Pose, V3 } from '../model';
import { change, footDown, onFloor, standing } from './build';

const WALL = 66;
const wall: Motion['props'][number] = { kind: 'wall', x: WALL, from: -36, to: 40, height: 178 };
/** The near edge of a fixed counter. */
const EDGE = { x: 115, height: 90 };

const tilt = (degrees: number): { up: V3; front: V3 } => {
  const [s, c] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
  return { up: [s, c, 0], front: [c, -s, 0] };
};
/** One straight line that leans ahead by so many degrees over an ankle at x and `high`, the legs `long` cm. */
const straight = (degrees: number, x: number, high: number, long = 83.2): Pose['pelvis'] => {
  const { up, front } = tilt(degrees);
  return { at: [x + up[0] * long, high + up[1] * long, 0], up, front };
};
const wallHand = {
  touch: [WALL, 119, 19],
  bend: [-0.5, -1, 0.55],
  hand: { shape: 'flat', fingers: [0.1, 1, 0], palm: [1, 0, 0] },
} as const;
const atWall = (degrees: number): Pose =>
  change(standing, {
    pelvis: straight(degrees, 0, 6.63),
    neck: { flex: -4 },
    right: { leg: footDown(0, 9, [1, 0, 0]) },
    left: { leg: footDown(0, -9, [1, 0, 0]) },
    both: { arm: wallHand },
  });

const toes = (z: number, lift: number): Leg => ({
  ball: [13, 0, z],
  lift,
  toes: [1, 0, 0],
  bend: [1, 0.3, 0],
});
/** Where the ankle is over a heel lifted by so many degrees, the ball of the foot at x = 13. */
const ankleAt = (lift: number): [number, number] => {
  const [s, c] = [Math.sin((lift * Math.PI) / 180), Math.cos((lift * Math.PI) / 180)];
  return [13 - 13 * c + 6.63 * s, 13 * s + 6.63 * c];
};
const atCounter = (degrees: number, lift: number): Pose =>
  change(standing, {
    pelvis: straight(degrees, ...ankleAt(lift)),
    neck: { flex: -6 },
    right: { leg: toes(9, lift) },
    left: { leg: toes(-9, lift) },
    both: {
      arm: {
        touch: [EDGE.x + 7, EDGE.height, 24],
        bend: [-0.7, -0.3, 0.6],
        hand: { shape: 'flat', fingers: [1, 0, -0.1], palm: [0, -1, 0] },
      },
    },
  });

export const STANDING_PUSH: readonly Motion[] = [
  {
    id: 'wall-push-up',
    keys: [
      { pose: atWall(7), seconds: 1.6, hold: 0.2 },
      { pose: atWall(20), seconds: 1.8, hold: 0.2 },
    ],
    side: null,
    view: { yaw: 14, pitch: 8 },
    feet: 'shoes',
    props: [wall],
    marks: [{ kind: 'move', joint: 'chest', both: true, shift: [-20, 6, 0] }],
    contacts: [
      ...onFloor('foot.right', 'foot.left'),
      { part: 'hand.right', on: { x: WALL } },
      { part: 'hand.left', on: { x: WALL } },
    ],
    words: {
      en: 'A person faces a wall at arm’s length, palms on it at chest height, the body one straight line. The elbows bend and the chest comes near the wall. The arms push back straight.',
      es: 'Una persona está frente a una pared, con las palmas en ella a la altura del pecho y el cuerpo en línea recta. Los codos se doblan y el pecho se acerca. Los brazos empujan.',
    },
  },
  {
    id: 'incline-push-up',
    keys: [
      { pose: atCounter(30, 14), seconds: 1.6, hold: 0.2 },
      { pose: atCounter(48, 30), seconds: 1.8, hold: 0.2 },
    ],
    side: null,
    view: { yaw: 16, pitch: 11 },
    feet: 'shoes',
    props: [{ kind: 'counter', at: [EDGE.x + 20, 0, 0], long: 40, deep: 68, height: EDGE.height }],
    marks: [{ kind: 'move', joint: 'chest', both: true, shift: [-14, 14, 0] }],
    contacts: [
      ...onFloor('ball.right', 'ball.left'),
      { part: 'hand.right', on: [EDGE.x + 7, EDGE.height, 24] },
      { part: 'hand.left', on: [EDGE.x + 7, EDGE.height, -24] },
    ],
    words: {
      en: 'A person leans on a fixed counter, hands on its edge, feet far back, the body one straight line. The elbows bend and the chest comes near the edge. The arms push back straight.',
      es: 'Una persona se apoya en un mueble fijo, con las manos en el borde, los pies atrás y el cuerpo en línea recta. Los codos se doblan y el pecho se acerca. Los brazos empujan.',
    },
  },
];
