import { mirrorPose } from '../mirror';
import type { Arm, Leg, Motion, Pose, V3 } from '../model';
import { handOn, onFloor } from './build';

/*
 * On the right side with the head to -x and the front to the reader: the right side, which works, is below. The elbow
 * is under the shoulder before the hips lift.
 */

/** The lower forearm on the mat, square to the body; the elbow at x. */
const forearm = (x: number, bend: V3 = [0, -1, -0.4]): Arm => ({
  touch: [x - 6, 4.1, 32],
  bend,
  hand: { shape: 'fist', fingers: [-0.2, 0, 1], palm: [1, 0, 0.2] },
});
/** The top hand on the hip. */
const handOnHip = handOn('pelvis', [0, 16.6, 4], [0.3, -1, 0], [0.5, -0.5, 0.55], [-0.2, 1, -0.4]);

/** A trunk that rises by `slope` degrees from the hips to the shoulders. */
const rising = (at: V3, slope: number): Pose['pelvis'] => {
  const a = (slope * Math.PI) / 180;
  return { at, up: [-Math.cos(a), Math.sin(a), 0], front: [0, 0, 1] };
};
/** The hips on the mat, the trunk bent up to the elbow. */
const low = (legs: Pose['legs']): Pose => ({
  pelvis: rising([0, 16.6, 0], 14),
  lumbar: { side: -30 },
  thorax: { side: -24 },
  neck: { side: 24 },
  gaze: [0, 0, 1],
  arms: { right: forearm(-40), left: handOnHip },
  legs,
});
const lifted = (height: number, slope: number, legs: Pose['legs']): Pose => ({
  ...low(legs),
  pelvis: rising([0, height, 0], slope),
  lumbar: {},
  thorax: {},
  neck: { side: 4 },
});

const bentLeg = (drop: number, far: number): Leg => ({
  upper: [1, -drop, 0],
  lower: [0.1, -far, -1],
  foot: { flex: -40 },
});
const longLeg = (drop: number, ahead: number): Leg => ({
  upper: [1, -drop, ahead],
  lower: [1, -drop, ahead],
  foot: { flex: 0 },
});

/** The height of the bench under the top knee, and a bench that ends behind that knee. */
const BENCH = 40;
const bench: Motion['props'][number] = { kind: 'table', at: [-58, 0, 0], long: 46, deep: 56, height: BENCH };
/** The same on the left side, head to +x: the right leg is on top and its inner knee lies on the bench. */
const onBench = (pose: Pose, top: Leg, lower: Leg): Pose => ({
  ...mirrorPose(pose),
  legs: { right: top, left: lower },
});
const noLegs = { right: longLeg(0, 0), left: longLeg(0, 0) };

const plankMarks: Motion['marks'] = [{ kind: 'move', joint: 'pelvis', shift: [2, -8, 17] }, { kind: 'hold' }];

export const SIDE_PLANKS: readonly Motion[] = [
  {
    id: 'side-plank-knees',
    keys: [
      { pose: low({ right: bentLeg(0.06, 0.02), left: bentLeg(0.18, 0.1) }), seconds: 1.6 },
      {
        pose: lifted(31.9, 26, { right: bentLeg(0.49, -0.06), left: bentLeg(0.62, 0.12) }),
        seconds: 1.6,
        hold: 4,
      },
    ],
    side: 'right',
    view: { yaw: -28, pitch: 18 },
    feet: 'bare',
    props: [{ kind: 'mat', from: -84, to: 78, half: 46 }],
    marks: plankMarks,
    contacts: [
      ...onFloor('knee.right'),
      { part: 'elbow.right', on: 'floor', keys: [1] },
      { part: 'pelvis', on: 'floor', keys: [0] },
    ],
    words: {
      en: 'A person lies on the side, the {side} side below, knees bent, elbow under the shoulder. The hips lift off the mat until head, hips and knees are in one line. Hold.',
      es: 'Una persona está de lado, con la pierna {side} abajo, las rodillas dobladas y el codo bajo el hombro. La cadera sube hasta que cabeza, cadera y rodillas quedan en línea. Se mantiene.',
    },
  },
  {
    id: 'side-plank',
    keys: [
      { pose: low({ right: longLeg(0.035, 0), left: longLeg(0.2, 0.2) }), seconds: 1.6 },
      {
        pose: lifted(38, 17.7, { right: longLeg(0.3, 0), left: longLeg(0.52, 0.22) }),
        seconds: 1.6,
        hold: 4,
      },
    ],
    side: 'right',
    view: { yaw: -28, pitch: 18 },
    feet: 'bare',
    props: [{ kind: 'mat', from: -84, to: 112, half: 46 }],
    marks: plankMarks,
    contacts: [
      { part: 'elbow.right', on: 'floor', keys: [1] },
      { part: 'heel.right', on: 'floor', keys: [1] },
      { part: 'pelvis', on: 'floor', keys: [0] },
    ],
    words: {
      en: 'A person lies on the side, the {side} side below, legs straight, top foot in front, elbow under the shoulder. The hips lift until head, hips and feet are in one line. Hold.',
      es: 'Una persona está de lado, con la pierna {side} abajo, las piernas rectas y el codo bajo el hombro. La cadera sube hasta que cabeza, cadera y pies quedan en línea. Se mantiene.',
    },
  },
  {
    id: 'copenhagen-short',
    keys: [
      {
        pose: onBench(
          low(noLegs),
          { upper: [-1, 0.53, 0.14], lower: [-0.9, -0.02, -0.5], foot: { flex: -50 } },
          { upper: [-1, -0.055, 0], lower: [-1, -0.02, -0.06], foot: { toes: [-0.3, 0, 1] } },
        ),
        seconds: 1.6,
      },
      {
        pose: onBench(
          lifted(47, 5.8, noLegs),
          { upper: [-1, -0.25, 0.06], lower: [-0.9, -0.02, -0.5], foot: { flex: -50 } },
          { upper: [-1, -0.34, 0], lower: [-1, -0.2, -0.06], foot: { toes: [-0.3, 0.04, 1] } },
        ),
        seconds: 1.6,
        hold: 4,
      },
    ],
    side: 'right',
    view: { yaw: 26, pitch: 16 },
    feet: 'bare',
    props: [{ kind: 'mat', from: -30, to: 84, half: 46 }, bench],
    marks: [{ kind: 'move', joint: 'pelvis', shift: [-2, -8, 17] }, { kind: 'hold' }],
    contacts: [
      { part: 'elbow.left', on: 'floor', keys: [1] },
      { part: 'pelvis', on: 'floor', keys: [0] },
    ],
    words: {
      en: 'A person lies on the side, the {side} knee on top and on a bench, elbow under the shoulder. The hips lift off the mat and the lower leg comes up under the bench. Hold.',
      es: 'Una persona está de lado junto a un banco, con la rodilla {side} sobre el banco y el codo bajo el hombro. La cadera sube y la otra pierna se eleva por debajo del banco. Se mantiene.',
    },
  },
];
