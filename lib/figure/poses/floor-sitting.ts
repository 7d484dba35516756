import type { Leg, Motion } from '../model';
import { change, handOn, longSitting, mat, onFloor } from './build';

/** A hand on the ankle of its own side. */
const onAnkles = handOn('ankle.right', [3, 6.5, 2], [0, -1, 0], [0.7, -0.2, -0.6], [-0.4, -0.3, 1], 'grip');
/** The soles together in front; `open` is how high the knee points, `ankle` how high the ankle lies then. */
const solesTogether = (open: number, ankle: number): Leg => ({
  ankle: [33, ankle, 5.4],
  bend: [0.1, open, 1],
  foot: { toes: [1, -0.12, 0.05] },
});
/** Sitting with the feet wide, leaning back on the hands. */
const leaning = change(longSitting, {
  pelvis: { at: [0, 11.7, 0], up: [-0.24, 0.97, 0], front: [0.97, 0.24, 0] },
  both: {
    arm: {
      touch: [-38, 0, 34],
      bend: [-1, 0.3, 0.3],
      hand: { shape: 'flat', fingers: [-0.7, 0, 0.7], palm: [0, -1, 0] },
    },
    leg: { sole: [44, 0, 20], toes: [1, 0, 0.2], bend: [0, 1, 0.05] },
  },
});
/**
 * Both knees fall to one side (`to` 1 is the right): the leg of that side opens, the other crosses in, and each foot rolls
 * on its edge where it stands.
 */
const falling = (to: 1 | -1): { opened: Leg; crossed: Leg } => ({
  opened: { sole: [44, 3, 20 * to], toes: [1, 0, 0.2 * to], up: [0, 0.74, 0.67 * to], bend: [0, 0.58, to] },
  crossed: { sole: [44, 2, -20 * to], toes: [1, 0, 0], up: [0, 0.74, 0.67 * to], bend: [0, 0.58, to] },
});
const fallen = change(leaning, {
  right: { leg: falling(1).opened },
  left: { leg: falling(1).crossed },
});
const fallenLeft = change(leaning, {
  right: { leg: falling(-1).crossed },
  left: { leg: falling(-1).opened },
});

export const FLOOR_SITTING: readonly Motion[] = [
  {
    id: 'butterfly',
    keys: [
      {
        pose: change(longSitting, { both: { arm: onAnkles, leg: solesTogether(0.75, 8.1) } }),
        seconds: 2,
      },
      {
        pose: change(longSitting, {
          pelvis: { at: [0, 10.1, 0], up: [0.26, 0.966, 0], front: [0.966, -0.26, 0] },
          neck: { flex: -8 },
          both: { arm: onAnkles, leg: solesTogether(0.2, 6.9) },
        }),
        seconds: 2,
        hold: 3,
      },
    ],
    side: null,
    view: { yaw: -62, pitch: 20 },
    feet: 'bare',
    props: [{ kind: 'mat', from: -36, to: 62, half: 50 }],
    marks: [{ kind: 'move', joint: 'knee.right', shift: [0, 4, 12] }, { kind: 'hold' }],
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
    view: { yaw: -68, pitch: 22 },
    feet: 'bare',
    props: [{ kind: 'mat', from: -54, to: 78, half: 56 }],
    marks: [{ kind: 'move', joint: 'knee.left', from: 0, to: 1, shift: [4, 16, -4] }],
    contacts: onFloor('pelvis', 'hand.right', 'hand.left'),
    words: {
      en: 'A person sits on a mat, hands on the floor behind, knees bent and feet wide. Both knees drop to one side and rest near the floor. They come up again and drop to the other side.',
      es: 'Una persona está sentada en la colchoneta, con las manos detrás y los pies separados. Las dos rodillas caen a un lado, suben y caen al otro.',
    },
  },
];

/** The mat of those who sit with one leg out. */
export const legMat = mat(-50, 104);
