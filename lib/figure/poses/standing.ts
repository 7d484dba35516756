import type { Motion } from '../model';
import { change, footDown, onFloor, standing } from './build';

const feet = {
  right: { leg: footDown(0, 19, [1, 0, 0.3], [1, 0.2, 0.4]) },
  left: { leg: footDown(0, -19, [1, 0, -0.3], [1, 0.2, -0.4]) },
};
/** Both hands under a box: `x` ahead, `y` high. */
const holding = (x: number, y: number) => ({
  right: {
    ...feet.right,
    arm: {
      touch: [x, y, 14.5],
      bend: [-1, -0.4, 0.4],
      hand: { shape: 'flat', fingers: [1, -0.25, 0], palm: [0, 0.1, -1] },
    } as const,
  },
  left: {
    ...feet.left,
    arm: {
      touch: [x, y, -14.5],
      bend: [-1, -0.4, -0.4],
      hand: { shape: 'flat', fingers: [1, -0.25, 0], palm: [0, 0.1, 1] },
    } as const,
  },
});

export const STANDING: readonly Motion[] = [
  {
    id: 'habit-lift',
    keys: [
      {
        pose: change(standing, {
          pelvis: { at: [-30, 42, 0], up: [0.72, 0.69, 0], front: [0.69, -0.72, 0] },
          lumbar: { flex: 4 },
          neck: { flex: -24 },
          ...holding(22, 15),
        }),
        seconds: 1.6,
        hold: 0.3,
      },
      { pose: change(standing, { ...holding(25, 98) }), seconds: 1.8, hold: 0.8 },
    ],
    side: null,
    view: { yaw: -30, pitch: 8 },
    feet: 'shoes',
    still: 0,
    props: [{ kind: 'box', hands: true, size: 29 }],
    marks: [{ kind: 'move', joint: 'palm.right', shift: [27, 4, 0] }],
    contacts: onFloor('foot.right', 'foot.left'),
    words: {
      en: 'A person squats close to a box with a straight back and holds it with both hands. The legs push up until the person stands with the box close to the belly.',
      es: 'Una persona se agacha junto a una caja con la espalda recta y la toma con las dos manos. Las piernas empujan hasta quedar de pie con la caja pegada al vientre.',
    },
  },
];
