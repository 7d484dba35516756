import type { Arm, Leg, Motion, Pose } from '../model';
import { handOn, mat, onFloor } from './build';

/*
 * On the left side with the head to +x, so that the right side is on top and the front looks at the reader. `both` has
 * no meaning here: each limb is given by itself.
 */

/** The lower arm on the mat in front of the face. */
const lowArm: Arm = {
  upper: [0.35, 0.02, 1],
  lower: [1, 0.02, -0.1],
  hand: { shape: 'relaxed', palm: [0, 1, 0] },
};
/** The lower arm long on the mat, under the head. */
export const armUnderHead: Arm = {
  upper: [1, 0, 0.22],
  lower: [1, -0.02, -0.1],
  hand: { shape: 'relaxed', palm: [0, 1, 0] },
};
/** The top hand on the hip bone. */
const handOnHip = handOn('pelvis', [5, 17.6, 3], [0, -1, 0], [-0.75, -0.1, 0.66], [0.2, 1, -0.5]);
/** The top hand on the mat in front of the chest. */
export const handInFront: Arm = {
  touch: [26, 0, 31],
  bend: [0.8, 0.3, -0.2],
  hand: { shape: 'flat', fingers: [0.2, 0, 1], palm: [0, -1, 0] },
};

const lowKnee: Leg = { upper: [-0.72, -0.055, 0.69], lower: [-0.69, -0.03, -0.72], foot: { flex: 0 } };
/** The top leg: its foot stays on the lower one; `rise` is how far the knee points up. */
export const topKnee = (rise: number): Leg => ({
  ankle: [-59, 13.6, -1.4],
  bend: [0, rise, 1],
  foot: { flex: 0 },
});

/** Lying on the left side, hips and knees bent, head on a pillow, top hand on the hip bone. */
export const sideLying: Pose = {
  pelvis: { at: [0, 16.85, 0], up: [1, 0.08, 0], front: [0, 0, 1] },
  neck: { side: -9 },
  gaze: [0, 0.02, 1],
  arms: { right: { ...handOnHip }, left: lowArm },
  legs: { right: topKnee(0.2), left: lowKnee },
};
export const restingSide = onFloor('pelvis', 'knee.left');
export const headPillow: Motion['props'][number] = {
  kind: 'pillow',
  at: [69, 0, 2],
  long: 36,
  deep: 44,
  thick: 13,
};
export const kneePillow: Motion['props'][number] = {
  kind: 'pillow',
  at: { on: 'knee.left', off: [2, 4.4, -5] },
  long: 26,
  deep: 26,
  thick: 10,
};
export const wideMat = (from: number, to: number, half: number): Motion['props'][number] => ({
  kind: 'mat',
  from,
  to,
  half,
});
export const lyingMat = mat(-86, 96);
