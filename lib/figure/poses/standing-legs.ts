import type { Arm, Motion } from '../model';
import { change, footDown, handOn, onFloor, standing } from './build';

/** A counter on the far side of the person. */
const counterFar: Motion['props'][number] = {
  kind: 'counter',
  at: [16, 0, -50],
  long: 96,
  deep: 34,
  height: 92,
};
const farHand: Arm = {
  touch: [18, 92, -38],
  bend: [-0.8, -0.4, -0.4],
  hand: { shape: 'flat', fingers: [1, 0, 0], palm: [0, -1, 0] },
};
/** On the left leg beside the counter, the near leg free. */
const onLeft = change(standing, {
  pelvis: { at: [0, 89, -3] },
  left: { arm: farHand, leg: footDown(0, -7, [1, 0, 0]) },
});

export const STANDING_LEGS: readonly Motion[] = [
  {
    id: 'quad-stretch-standing',
    keys: [
      { pose: change(onLeft, { right: { leg: { flex: 0, knee: 64, foot: { flex: -20 } } } }), seconds: 2 },
      {
        pose: change(onLeft, {
          right: {
            leg: { flex: -6, knee: 122, foot: { flex: -30 } },
            arm: {
              touch: { on: 'ankle.right', off: [-1, 3, 3] },
              bend: [-1, 0.2, 0.6],
              hand: { shape: 'grip', palm: [1, -0.2, 0] },
            },
          },
        }),
        seconds: 2,
        hold: 3,
      },
    ],
    side: 'right',
    view: { yaw: -14, pitch: 7 },
    feet: 'shoes',
    props: [counterFar],
    marks: [{ kind: 'work', on: 'midThigh.right', off: [5, 0, 4], size: 11, wide: 5 }, { kind: 'hold' }],
    contacts: [...onFloor('foot.left'), { part: 'hand.left', on: [18, 92, -38] }],
    words: {
      en: 'A person stands beside a counter with one hand on it. The {side} knee bends and the {side} hand holds that ankle up behind. The knees stay side by side, the trunk tall. Hold there.',
      es: 'Una persona está de pie junto a un mueble con una mano en él. La rodilla {side} se dobla y la mano sujeta ese tobillo por detrás. Las rodillas siguen juntas. Se mantiene.',
    },
  },
  {
    id: 'leg-swing',
    keys: [
      {
        pose: change(onLeft, {
          pelvis: { up: [0, 0.997, -0.08] },
          right: { leg: { flex: 34, knee: 32, foot: { flex: 10 } } },
        }),
        seconds: 1,
      },
      {
        pose: change(onLeft, {
          pelvis: { up: [0, 0.997, -0.08] },
          right: { leg: { flex: -12, knee: 46, foot: { flex: 10 } } },
        }),
        seconds: 1,
      },
    ],
    side: 'right',
    view: { yaw: -12, pitch: 7 },
    feet: 'shoes',
    props: [counterFar],
    marks: [{ kind: 'move', joint: 'ankle.right', both: true, shift: [0, -2, 12] }],
    contacts: [...onFloor('foot.left'), { part: 'hand.left', on: [18, 92, -38] }],
    words: {
      en: 'A person stands beside a counter with one hand on it, on the leg near the counter. The {side} leg swings a little forward and back, low and loose like a bell. The trunk stays tall.',
      es: 'Una persona está de pie junto a un mueble con una mano en él. La pierna {side} se balancea un poco adelante y atrás, suelta como una campana. El tronco no se mueve.',
    },
  },
  {
    id: 'band-walk',
    keys: [
      {
        pose: change(standing, {
          pelvis: { at: [-8, 83, 0], up: [0.2, 0.98, 0], front: [0.98, -0.2, 0] },
          both: {
            arm: handOn('pelvis', [6, 8, 15], [-0.4, -0.2, -1], [0.4, -0.8, 0], [-0.6, 0, 1]),
            leg: footDown(0, 12, [1, 0, 0.08], [1, 0.2, 0.1]),
          },
        }),
        seconds: 0.9,
      },
      {
        pose: change(standing, {
          pelvis: { at: [-8, 81.5, 9], up: [0.2, 0.98, 0], front: [0.98, -0.2, 0] },
          both: { arm: handOn('pelvis', [6, 8, 15], [-0.4, -0.2, -1], [0.4, -0.8, 0], [-0.6, 0, 1]) },
          right: { leg: footDown(0, 34, [1, 0, 0.08], [1, 0.2, 0.1]) },
          left: { leg: footDown(0, -12, [1, 0, -0.08], [1, 0.2, -0.1]) },
        }),
        seconds: 0.9,
        hold: 0.3,
      },
      {
        pose: change(standing, {
          pelvis: { at: [-8, 83, 22], up: [0.2, 0.98, 0], front: [0.98, -0.2, 0] },
          both: { arm: handOn('pelvis', [6, 8, 15], [-0.4, -0.2, -1], [0.4, -0.8, 0], [-0.6, 0, 1]) },
          right: { leg: footDown(0, 34, [1, 0, 0.08], [1, 0.2, 0.1]) },
          left: { leg: footDown(0, 10, [1, 0, -0.08], [1, 0.2, -0.1]) },
        }),
        seconds: 0.9,
      },
    ],
    end: 1,
    still: 1,
    side: null,
    view: { yaw: -62, pitch: 6 },
    feet: 'shoes',
    props: [{ kind: 'loop', around: ['knee.right', 'knee.left'] }],
    marks: [
      { kind: 'move', joint: 'toe.right', from: 0, to: 1, shift: [14, -2, 0] },
      { kind: 'work', on: 'hip.right', off: [4, 2, 10], size: 6 },
    ],
    contacts: onFloor('foot.right', 'foot.left'),
    words: {
      en: 'A person stands with feet apart, knees a little bent, a loop band around both thighs. One foot steps to the side and the other follows slowly. The band stays a little tight.',
      es: 'Una persona está de pie con los pies separados, las rodillas un poco dobladas y una banda alrededor de los muslos. Un pie da un paso al lado y el otro lo sigue despacio.',
    },
  },
  {
    id: 'hip-hitch',
    keys: [
      {
        pose: change(standing, {
          pelvis: { at: [0, 106.6, -3], up: [0, 0.98, 0.2] },
          lumbar: { side: -11 },
          right: { leg: { flex: 2, knee: 4, foot: { toes: [1, -0.1, 0] } } },
          left: {
            arm: { ...farHand, touch: [6, 112, -40] },
            leg: footDown(0, -13, [1, 0, 0], [1, 0.4, 0], 18),
          },
        }),
        seconds: 1.5,
      },
      {
        pose: change(standing, {
          pelvis: { at: [0, 107.6, -6], up: [0, 0.99, -0.13] },
          lumbar: { side: 8 },
          right: { leg: { flex: 2, knee: 4, foot: { toes: [1, -0.1, 0] } } },
          left: {
            arm: { ...farHand, touch: [6, 112, -40] },
            leg: footDown(0, -13, [1, 0, 0], [1, 0.4, 0], 18),
          },
        }),
        seconds: 1.5,
        hold: 1,
      },
    ],
    side: 'right',
    view: { yaw: -60, pitch: 6 },
    feet: 'shoes',
    props: [
      { kind: 'step', at: [2, 0, -24], long: 40, deep: 34, height: 18 },
      {
        kind: 'stick',
        through: [
          [6, 0, -40],
          [6, 112, -40],
        ],
      },
      {
        kind: 'stick',
        through: [
          [-28, 112, -40],
          [40, 112, -40],
        ],
      },
    ],
    marks: [
      {
        kind: 'press',
        through: [
          { on: 'hip.right', off: [0, -16, 24] },
          { on: 'hip.right', off: [0, 8, 24] },
        ],
      },
      { kind: 'still', on: 'knee.left', off: [6, 0, 0] },
    ],
    contacts: [{ part: 'foot.left', on: [0, 18, -13] }],
    words: {
      en: 'A person stands on a low step with one foot and holds a rail. The free {side} hip sinks a little, then pulls up until both hips are level. The knee that stands stays straight.',
      es: 'Una persona está sobre un escalón con un pie y sujeta una baranda. La cadera {side}, libre, baja un poco y sube hasta quedar nivelada. La rodilla de apoyo sigue recta.',
    },
  },
  {
    id: 'tke-band',
    keys: [
      {
        pose: change(standing, {
          pelvis: { at: [-6, 86.5, 0] },
          right: { leg: footDown(0, 9, [1, 0, 0], [1, 0.2, 0]) },
          left: { leg: footDown(-26, -9, [1, 0, -0.06], [1, 0.2, 0]) },
          both: {
            arm: {
              touch: [44, 88, 14],
              bend: [-0.8, -0.6, 0.4],
              hand: { shape: 'grip', fingers: [0.4, -0.3, -1], palm: [0.4, -0.9, 0] },
            },
          },
        }),
        seconds: 1.5,
      },
      {
        pose: change(standing, {
          pelvis: { at: [-9, 88.4, 0] },
          right: { leg: footDown(0, 9, [1, 0, 0], [1, 0.2, 0]) },
          left: { leg: footDown(-26, -9, [1, 0, -0.06], [1, 0.2, 0]) },
          both: {
            arm: {
              touch: [44, 88, 14],
              bend: [-0.8, -0.6, 0.4],
              hand: { shape: 'grip', fingers: [0.4, -0.3, -1], palm: [0.4, -0.9, 0] },
            },
          },
        }),
        seconds: 1.5,
        hold: 1,
      },
    ],
    side: 'right',
    view: { yaw: -18, pitch: 8 },
    feet: 'shoes',
    props: [
      { kind: 'chair', at: [62, 0, 0] },
      { kind: 'band', through: [{ on: 'knee.right', off: [-5, 0, 3] }, [104, 26, 9]], anchor: true },
    ],
    marks: [
      {
        kind: 'press',
        through: [
          { on: 'knee.right', off: [-8, 0, 6] },
          { on: 'knee.right', off: [-30, 1, 6] },
        ],
      },
      { kind: 'work', on: 'midThigh.right', off: [5, -4, 4], size: 9, wide: 4.5 },
    ],
    contacts: onFloor('foot.right', 'foot.left'),
    words: {
      en: 'A person stands behind a chair and holds its back. A band that is fixed low in front loops behind the {side} knee. The knee bends a little, then pushes back straight against the band.',
      es: 'Una persona está de pie detrás de una silla y sujeta el respaldo. Una banda fija delante pasa por detrás de la rodilla {side}. La rodilla se dobla un poco y luego empuja hasta quedar recta.',
    },
  },
];
