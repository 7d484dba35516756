import type { Arm, Leg, Motion, Pose, V3 } from '../model';
import { change, onFloor } from './build';

/*
 * On the front with the head to -x the right side lies at -z, away from the reader; `both` is given for the right and
 * so has a negative z.
 */

/** A leg that lies long on its front, the instep down, from a hip `drop` cm above the knee. */
export const lyingLeg = (drop: number, out = 0.06): Leg => ({
  upper: [41.3, -drop, -41.3 * out],
  lower: [1, 0.01, -out],
  foot: { toes: [0.9, -0.44, -out] },
});

/** An arm beside the trunk, palm to the mat. */
const besideTrunk: Arm = {
  upper: [1, -0.16, -0.34],
  lower: [1, -0.1, -0.02],
  hand: { shape: 'relaxed', fingers: [1, -0.02, 0.05], palm: [0, -1, 0] },
};

/** Lying on the front, head to -x, forehead down, legs long, arms beside the trunk. */
export const prone: Pose = {
  pelvis: { at: [0, 10.6, 0], up: [-1, 0.022, 0], front: [0, -1, 0] },
  neck: { flex: -8 },
  gaze: [0.12, -1, 0],
  arms: { right: besideTrunk, left: { ...besideTrunk, upper: [1, -0.16, 0.34], lower: [1, -0.1, 0.02] } },
  legs: { right: lyingLeg(4.8), left: lyingLeg(4.8, -0.06) },
};
export const front = onFloor('pelvis', 'back');
export const chestDown = onFloor('back');

/** The forearm flat on the mat, the hand at x and z, the elbow where the shoulder needs it. */
export const forearmDown = (x: number, bend: V3, z = -17): Arm => ({
  touch: [x, 0, z],
  bend,
  hand: { shape: 'flat', fingers: [-1, 0, 0.1], palm: [0, -1, 0] },
});

export const pillow = (x: number): Motion['props'][number] => ({
  kind: 'pillow',
  at: [x, 0, 0],
  long: 30,
  deep: 54,
  thick: 6,
});
/** The belly on a pillow: the hips a little higher than the chest and the knees. */
export const overPillow = change(prone, {
  pelvis: { at: [0, 16, 0], up: [-1, 0, 0], front: [0, -1, 0] },
  lumbar: { flex: 12 },
  thorax: { flex: -8 },
  neck: { flex: -18 },
  both: { leg: lyingLeg(10.2) },
});

const reachLong: Arm = {
  upper: [-1, -0.13, -0.36],
  lower: [-1, -0.13, -0.14],
  hand: { shape: 'flat', fingers: [-1, -0.02, 0], palm: [0, -1, 0] },
};
export const reachUp: Arm = {
  upper: [-1, 0.14, -0.36],
  lower: [-1, 0.14, -0.14],
  hand: { shape: 'flat', fingers: [-1, 0.1, 0], palm: [0, -1, 0] },
};
export const legUp: Leg = { upper: [1, 0.02, -0.1], lower: [1, 0.04, -0.1], foot: { flex: -56 } };
export const longOver = change(overPillow, { both: { arm: reachLong } });

export const teeArm = (rise: number): Arm => ({
  upper: [0.02, rise, -1],
  lower: [0.02, rise, -1],
  hand: { shape: 'flat', fingers: [0, rise * 0.4, -1], palm: [-1, 0, 0] },
});
export const tee = change(prone, { gaze: [0.05, -1, 0], both: { arm: teeArm(-0.12) } });

/** Up on the elbows: the hips stay, the low back sags. */
export const onElbows = change(prone, {
  pelvis: { at: [0, 10.6, 0], up: [-0.98, 0.2, 0], front: [-0.2, -0.98, 0] },
  lumbar: { flex: -29 },
  thorax: { flex: -12 },
  neck: { flex: 4 },
  gaze: [-0.75, -0.7, 0],
  both: { arm: forearmDown(-70.3, [1, 0.7, -0.16]) },
});

/** The forehead on the back of the hands, the elbows wide. */
export const onHands = change(overPillow, {
  pelvis: { at: [0, 15.4, 0] },
  neck: { flex: -22 },
  gaze: [0.04, -1, 0],
  right: {
    arm: {
      touch: [-66, 0, -2],
      bend: [-0.2, 0.2, -1],
      hand: { shape: 'flat', fingers: [-0.25, 0, 1], palm: [0, -1, 0] },
    },
  },
  left: {
    arm: {
      touch: [-68, 2.4, 2],
      bend: [-0.2, 0.06, 1],
      hand: { shape: 'flat', fingers: [-0.25, 0, -1], palm: [0, -1, 0] },
    },
  },
});
export const towel: Motion['props'][number] = { kind: 'towel', at: [-70, 0, 0], long: 9, deep: 24, thick: 4 };
