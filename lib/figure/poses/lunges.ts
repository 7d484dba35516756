import type { Arm, Motion } from '../model';
import { change, footDown, onFloor, standing } from './build';

const WALL = -13;
/** A chair on the far side, its back to be held. */
const chairFar: Motion['props'][number] = { kind: 'chair', at: [10, 0, -56], facing: -1 };
const onBack: Arm = {
  touch: [30, 89, -37],
  bend: [-0.8, -0.5, -0.5],
  hand: { shape: 'flat', fingers: [1, 0.1, -0.2], palm: [0, -1, 0] },
};
const free: Arm = { flex: 6, out: 8, elbow: 14 };
const toesBehind = (x: number, z: number, lift: number) =>
  ({ ball: [x, 0, z], lift, toes: [1, 0, 0], bend: [1, -0.1, 0] }) as const;

export const LUNGES: readonly Motion[] = [
  {
    id: 'wall-sit',
    keys: [
      {
        pose: change(standing, {
          pelvis: { at: [0, 84, 0] },
          both: { leg: footDown(28, 10, [1, 0, 0.08], [1, 0.3, 0]) },
        }),
        seconds: 1.8,
      },
      {
        pose: change(standing, {
          pelvis: { at: [0, 66, 0] },
          both: { leg: footDown(28, 10, [1, 0, 0.08], [1, 0.3, 0]) },
        }),
        seconds: 1.8,
        hold: 3,
      },
    ],
    side: null,
    view: { yaw: -20, pitch: 7 },
    feet: 'shoes',
    props: [{ kind: 'wall', x: WALL, from: -46, to: 46, height: 182 }],
    marks: [
      { kind: 'move', joint: 'pelvis', shift: [0, 4, 26] },
      { kind: 'work', on: 'midThigh.right', off: [1, 6, 5], size: 5, wide: 9 },
      { kind: 'hold' },
    ],
    contacts: onFloor('foot.right', 'foot.left'),
    words: {
      en: 'A person leans the whole back on a wall, feet a step ahead. The back slides down the wall until the knees are bent half-way to a chair. Hold there and breathe, then slide up.',
      es: 'Una persona apoya la espalda en la pared, con los pies un paso adelante. La espalda baja por la pared hasta doblar las rodillas a medias. Se mantiene y luego sube.',
    },
  },
  {
    id: 'split-squat',
    keys: [
      {
        pose: change(standing, {
          pelvis: { at: [0, 79, 0] },
          right: { arm: free, leg: footDown(30, 9, [1, 0, 0], [1, 0.2, 0]) },
          left: { arm: onBack, leg: toesBehind(-26, -9, 40) },
        }),
        seconds: 1.6,
      },
      {
        pose: change(standing, {
          pelvis: { at: [2, 61, 0] },
          right: { arm: free, leg: footDown(30, 9, [1, 0, 0], [1, 0.2, 0]) },
          left: { arm: onBack, leg: toesBehind(-26, -9, 52) },
        }),
        seconds: 1.6,
        hold: 0.4,
      },
    ],
    side: 'right',
    view: { yaw: -12, pitch: 7 },
    feet: 'shoes',
    props: [chairFar],
    marks: [
      { kind: 'move', joint: 'pelvis', shift: [-22, 2, 14] },
      { kind: 'work', on: 'midThigh.right', off: [2, 5, 4], size: 8, wide: 5 },
    ],
    contacts: onFloor('foot.right', 'ball.left'),
    words: {
      en: 'A person stands beside a chair and holds its back, the {side} foot a big step ahead, the other on its toes behind. Both knees bend and the body goes straight down half-way, then up.',
      es: 'Una persona está junto a una silla y sujeta el respaldo, con el pie de la pierna {side} delante y el otro de puntas detrás. Las dos rodillas se doblan, baja recto y sube.',
    },
  },
  {
    id: 'reverse-lunge',
    keys: [
      {
        pose: change(standing, {
          pelvis: { at: [10, 89, 0] },
          right: { arm: free, leg: footDown(10, 9, [1, 0, 0], [1, 0.2, 0]) },
          left: { arm: onBack, leg: toesBehind(23, -9, 0) },
        }),
        seconds: 1.6,
      },
      {
        pose: change(standing, {
          pelvis: { at: [-14, 56, 0], up: [0.1, 0.995, 0], front: [0.995, -0.1, 0] },
          right: { arm: free, leg: footDown(10, 9, [1, 0, 0], [1, 0.2, 0]) },
          left: { arm: { ...onBack, touch: [10, 88, -36] }, leg: toesBehind(-50, -9, 56) },
        }),
        seconds: 1.6,
        hold: 0.4,
      },
    ],
    side: 'right',
    view: { yaw: -12, pitch: 7 },
    feet: 'shoes',
    props: [{ kind: 'chair', at: [-12, 0, -56], facing: -1 }],
    marks: [
      { kind: 'move', joint: 'heel.left', shift: [2, 16, 0] },
      { kind: 'work', on: 'midThigh.right', off: [2, 5, 4], size: 8, wide: 5 },
    ],
    contacts: [
      { part: 'foot.right', on: 'floor' },
      { part: 'ball.left', on: 'floor', keys: [0, 1] },
    ],
    words: {
      en: 'A person stands tall beside a chair, a hand on it. One foot steps far back onto its toes and both knees bend. The {side} leg in front does the work. Then its heel pushes back up to stand.',
      es: 'Una persona está de pie junto a una silla, con una mano en ella. Un pie da un paso largo atrás, de puntas, y las rodillas se doblan. La pierna {side}, delante, empuja para subir.',
    },
  },
];
