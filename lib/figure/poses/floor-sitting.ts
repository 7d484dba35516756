import type { Leg, Motion } from '../model';
import { change, handOn, longSitting, mat, onFloor } from './build';

/** A hand on the ankle of its own side. */
const onAnkles = handOn('ankle.right', [3, 6.5, 2], [0, -1, 0], [0.7, -0.2, -0.6], [-0.4, -0.3, 1], 'grip');
/** The soles together in front; `open` is how low the knee lies. */
const solesTogether = (open: number): Leg => ({
  ankle: [33, 8.4, 5.4],
  bend: [0.1, open, 1],
  foot: { toes: [1, -0.12, 0.05] },
});
/** Sitting with the feet wide, leaning back on the hands. */
const leaning = change(longSitting, {
  pelvis: { up: [-0.24, 0.97, 0], front: [0.97, 0.24, 0] },
  both: {
    arm: {
      touch: [-42, 0, 22],
      bend: [-1, 0.3, 0.3],
      hand: { shape: 'flat', fingers: [-0.7, 0, 0.7], palm: [0, -1, 0] },
    },
    leg: { sole: [44, 0, 20], toes: [1, 0, 0.2], bend: [0, 1, 0.05] },
  },
});
/** Both knees fall to the same side; the feet roll on their edges. */
const fallen = change(leaning, {
  right: { leg: { sole: [44, 2.6, 20], toes: [1, 0, 0.2], up: [0, 0.72, -0.7], bend: [0, 0.42, 1] } },
  left: { leg: { sole: [44, 2.6, -20], toes: [1, 0, 0.1], up: [0, 0.72, -0.7], bend: [0, 0.3, 1] } },
});
const fallenLeft = change(leaning, {
  left: { leg: { sole: [44, 2.6, -20], toes: [1, 0, -0.2], up: [0, 0.72, 0.7], bend: [0, 0.42, -1] } },
  right: { leg: { sole: [44, 2.6, 20], toes: [1, 0, -0.1], up: [0, 0.72, 0.7], bend: [0, 0.3, -1] } },
});

export const FLOOR_SITTING: readonly Motion[] = [
  {
    id: 'butterfly',
    keys: [
      {
        pose: change(longSitting, { both: { arm: onAnkles, leg: solesTogether(0.75) } }),
        seconds: 2,
      },
      {
        pose: change(longSitting, {
          pelvis: { up: [0.26, 0.966, 0], front: [0.966, -0.26, 0] },
          neck: { flex: -8 },
          both: { arm: onAnkles, leg: solesTogether(0.2) },
        }),
        seconds: 2,
        hold: 3,
      },
    ],
    side: null,
    view: { yaw: -34, pitch: 14 },
    feet: 'bare',
    props: [{ kind: 'mat', from: -36, to: 62, half: 50 }],
    marks: [
      { kind: 'move', joint: 'knee.right', shift: [0, 4, 12] },
      { kind: 'work', on: 'midThigh.right', off: [-2, 3, -4], size: 9, wide: 5 },
      { kind: 'hold' },
    ],
    contacts: onFloor('pelvis'),
    words: {
      en: 'A person sits tall on a mat with the soles of the feet together and the hands round the ankles. Both knees drop out, and the trunk tips a little forward from the hips. Hold there.',
      es: 'Una persona está sentada en la colchoneta con las plantas de los pies juntas y las manos en los tobillos. Las dos rodillas caen hacia fuera y el tronco se inclina un poco. Se mantiene.',
    },
  },
  {
    id: 'hip-switch-90-90',
    keys: [
      { pose: leaning, seconds: 1.6 },
      { pose: fallen, seconds: 1.6, hold: 0.4 },
      { pose: leaning, seconds: 1.6 },
      { pose: fallenLeft, seconds: 1.6, hold: 0.4 },
    ],
    end: 1,
    still: 1,
    side: null,
    view: { yaw: -42, pitch: 16 },
    feet: 'bare',
    props: [{ kind: 'mat', from: -54, to: 78, half: 56 }],
    marks: [{ kind: 'move', joint: 'knee.left', from: 0, to: 1, shift: [4, 10, 0] }],
    contacts: onFloor('pelvis', 'hand.right', 'hand.left'),
    words: {
      en: 'A person sits on a mat, hands on the floor behind, knees bent and feet wide. Both knees drop to one side and rest near the floor. They come up again and drop to the other side.',
      es: 'Una persona está sentada en la colchoneta, con las manos detrás y los pies separados. Las dos rodillas caen a un lado, suben y caen al otro.',
    },
  },
];

/** The mat of those who sit with one leg out. */
export const legMat = mat(-50, 104);
