import type { Leg, Motion, Pose } from '../model';
import { change, footDown, handOn, hanging, mat, onFloor, shinDown } from './build';
import { allFours } from './hands-and-knees';

/** Kneeling tall on the right knee, the left foot flat in front. */
export const halfKneeling: Pose = {
  pelvis: { at: [-2, 47.4, 0], up: [0.02, 1, 0], front: [1, -0.02, 0] },
  arms: { right: hanging, left: hanging },
  legs: { right: shinDown(0, 8.7), left: footDown(42, -10, [1, 0, -0.05], [0.4, 1, -0.05]) },
};

/** The left hand on the back of a chair that stands ahead on that side, the right hand on the buttock. */
const handOnChair = change(halfKneeling, {
  left: {
    arm: {
      touch: [45, 91, -30],
      bend: [-0.6, -1, -0.2],
      hand: { shape: 'flat', fingers: [1, -0.1, 0], palm: [0, -1, 0] },
    },
  },
  right: { arm: handOn('pelvis', [-9, 8, 14.5], [0.4, -0.2, -1], [0.3, -1, 0], [-1, 0.2, 0.7]) },
});

/** The right shin up along the front of a seat behind, the instep on the seat, a pillow under the knee. */
const footOnSeat: Pose = {
  pelvis: { at: [0, 52.4, 0], up: [0.5, 0.87, 0], front: [0.87, -0.5, 0] },
  lumbar: { flex: 6 },
  neck: { flex: -16 },
  arms: {
    right: handOn('knee.left', [-7, 8, 6], [0, -1, 0], [0.9, 0, -0.5], [-0.6, -0.2, 1]),
    left: handOn('knee.left', [-14, 8, -3], [0, -1, 0], [1, 0, 0.1], [-0.6, -0.2, -1]),
  },
  legs: {
    right: { upper: [0, -1, 0], lower: [-17.4, 38, 0], foot: { toes: [-0.95, -0.3, 0] } },
    left: footDown(44, -10, [1, 0, -0.05], [0.4, 1, -0.05]),
  },
};

const SEAT_AT = 91;
const onSeat = (z: number): Pose['arms']['right'] => ({
  touch: [SEAT_AT - 20, 45, z],
  bend: [-1, 0.2, Math.sign(z) * 0.6],
  hand: { shape: 'flat', fingers: [1, 0, 0], palm: [0, -1, 0] },
});
/** Kneeling with the toes tucked under, ready to push; the ball of the foot stays on the floor all the way up. */
const toesTucked = (z: number): Leg => ({
  ball: [-44.5, 0.96, z],
  lift: 78,
  toes: [1, 0, 0],
  bend: [0.8, -1, 0],
});
const footFlat: Leg = { ball: [57, 0, 11], lift: 0, toes: [1, 0, 0.05], bend: [0.4, 1, 0.1] };

const beforeSeat = change(allFours, {
  gaze: [1, -0.5, 0],
  right: { leg: toesTucked(9) },
  left: { leg: toesTucked(-9) },
});
const handsOnSeat = change(beforeSeat, {
  pelvis: { at: [6, 46.9, 0], up: [0.62, 0.78, 0], front: [0.78, -0.62, 0] },
  neck: { flex: -22 },
  right: { arm: onSeat(14), leg: footFlat },
  left: { arm: onSeat(-14) },
});
const pushingUp = change(handsOnSeat, {
  pelvis: { at: [20, 71, 0], up: [0.76, 0.65, 0], front: [0.65, -0.76, 0] },
  left: { leg: { ball: [-38, 0.9, -9], lift: 62, toes: [1, 0, 0], bend: [0.8, -0.6, 0] } },
});

export const HALF_KNEELING: readonly Motion[] = [
  {
    id: 'hip-flexor-half-kneel',
    keys: [
      { pose: handOnChair, seconds: 1.6 },
      {
        pose: change(handOnChair, {
          pelvis: { at: [10, 46.1, 0], up: [-0.12, 1, 0], front: [1, 0.12, 0] },
          lumbar: { flex: 6 },
        }),
        seconds: 1.6,
        hold: 2.5,
      },
    ],
    side: 'right',
    view: { yaw: -14, pitch: 10 },
    feet: 'bare',
    props: [mat(-62, 74), { kind: 'chair', at: [60, 0, -46] }],
    marks: [
      { kind: 'move', joint: 'pelvis', shift: [16, 4, 14] },
      { kind: 'work', on: 'midThigh.right', off: [5, 13, 4], size: 6 },
    ],
    contacts: [
      ...onFloor('knee.right', 'instep.right', 'foot.left'),
      { part: 'hand.left', on: [45, 91, -30] },
    ],
    words: {
      en: 'A person kneels on the {side} knee, the other foot in front, a hand on a chair. The tail tucks under and the hips shift a little forward. Hold tall.',
      es: 'Una persona se apoya en la rodilla {side}, con el otro pie delante y una mano en una silla. Mete la cola y lleva la cadera un poco adelante. Se mantiene erguida.',
    },
  },
  {
    id: 'couch-stretch',
    keys: [
      { pose: footOnSeat, seconds: 1.6 },
      {
        pose: change(footOnSeat, {
          pelvis: { up: [-0.06, 1, 0], front: [1, 0.06, 0] },
          lumbar: { flex: 4 },
          neck: { flex: 2 },
        }),
        seconds: 1.6,
        hold: 2.5,
      },
    ],
    side: 'right',
    view: { yaw: -20, pitch: 12 },
    feet: 'bare',
    props: [
      mat(-62, 74),
      { kind: 'chair', at: [-50, 0, 8] },
      { kind: 'pillow', at: [0, 0, 9], long: 26, deep: 26, thick: 5 },
    ],
    marks: [
      { kind: 'move', joint: 'chest', shift: [-30, 12, 0] },
      { kind: 'work', on: 'midThigh.right', off: [4, 4, 4], size: 8, wide: 5.5 },
    ],
    contacts: onFloor('foot.left'),
    words: {
      en: 'A person kneels on a pillow, back to a chair, the {side} foot up behind on the seat. Both hands rest on the front thigh. The chest lifts. Hold.',
      es: 'Una persona se arrodilla en una almohada, de espaldas a una silla, con la pierna {side} doblada y el pie sobre el asiento. Las manos van en el muslo de delante. El pecho sube. Se mantiene.',
    },
  },
  {
    id: 'up-from-floor',
    keys: [
      { pose: beforeSeat, seconds: 1.8, hold: 0.6 },
      { pose: handsOnSeat, seconds: 1.8, hold: 0.8 },
      { pose: pushingUp, seconds: 1.6, hold: 0.8 },
    ],
    side: null,
    still: 1,
    end: 2,
    view: { yaw: -16, pitch: 12 },
    feet: 'bare',
    props: [mat(-70, 56), { kind: 'chair', at: [SEAT_AT, 0, 0], facing: -1 }],
    marks: [{ kind: 'move', joint: 'pelvis', from: 1, to: 2, shift: [-24, 12, 0] }],
    contacts: [
      { part: 'hand.right', on: [SEAT_AT - 20, 45, 14], keys: [1, 2] },
      { part: 'hand.left', on: [SEAT_AT - 20, 45, -14], keys: [1, 2] },
      { part: 'foot.right', on: 'floor', keys: [1, 2] },
      { part: 'knee.left', on: 'floor', keys: [0, 1] },
    ],
    words: {
      en: 'From hands and knees a person puts both hands on a firm chair and one foot flat in front. Hands and legs push up, then the person turns and sits.',
      es: 'Desde la posición a gatas, una persona pone las manos en una silla firme y un pie delante. Empuja con manos y piernas, sube, se gira y se sienta.',
    },
  },
];
