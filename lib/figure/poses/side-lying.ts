import type { Leg, Motion, Pose, V3 } from '../model';
import { change, handOn, mat, onFloor } from './build';
import { IN_BED } from './side-lying-bed';
import {
  armUnderHead,
  handInFront,
  headPillow,
  kneePillow,
  lyingMat,
  restingSide,
  sideLying,
  topKnee,
  wideMat,
} from './side-lying-start';

/** The top leg in line with the body, its inside turned a little down; `rise` cm over its hip for each cm of length. */
const longLeg = (rise: number): Leg => ({
  upper: [-1, rise, 0],
  lower: [-1, rise, 0],
  foot: { toes: [-0.1, -0.3, 1] },
});
const forLift = change(sideLying, {
  right: { arm: handInFront },
  left: { leg: { upper: [-0.8, -0.055, 0.6], lower: [-0.35, -0.03, -0.94], foot: { flex: 0 } } },
});

/** The open book: where the top arm points, its palm and the face look, and how far the trunk has turned. */
const book = (to: V3, palm: V3, gaze: V3, turned: number): Pose =>
  change(sideLying, {
    lumbar: { turn: turned * 8 },
    thorax: { turn: turned * 40 },
    shoulders: { left: { forward: 2 } },
    gaze,
    right: { arm: { upper: to, lower: to, hand: { shape: 'flat', palm } } },
    left: {
      arm: { upper: [0, 0.03, 1], lower: [0, -0.02, 1], hand: { shape: 'flat', palm: [0, 1, 0] } },
    },
  });
const closed = book([0, -0.44, 1], [0, -1, -0.4], [0, 0.02, 1], 0);
const toCeiling = book([0, 1, 0.15], [0, 0.1, 1], [0, 0.6, 0.9], 0.5);
const opened = book([0.15, 0.06, -1], [0, 1, 0], [0.1, 1, 0.1], 1);

export const SIDE_LYING: readonly Motion[] = [
  {
    id: 'clamshell',
    keys: [
      { pose: sideLying, seconds: 1.8 },
      { pose: change(sideLying, { right: { leg: topKnee(1.1) } }), seconds: 1.6, hold: 0.5 },
    ],
    side: 'right',
    view: { yaw: 24, pitch: 20 },
    feet: 'bare',
    props: [lyingMat, headPillow, kneePillow],
    marks: [
      { kind: 'move', joint: 'knee.right', shift: [-12, 3, 4] },
      { kind: 'still', on: 'pelvis', off: [0, 4, 15] },
    ],
    contacts: restingSide,
    words: {
      en: 'A person lies on the side with the {side} leg on top, knees bent, a pillow between them. The feet stay together. The top knee lifts like a shell. The hips do not roll back.',
      es: 'Una persona está acostada de lado, con la pierna {side} arriba y las rodillas dobladas. Los pies siguen juntos. La rodilla de arriba se abre como una concha. La cadera no se va hacia atrás.',
    },
  },
  {
    id: 'clamshell-band',
    keys: [
      {
        pose: change(sideLying, {
          neck: { side: -14 },
          left: { arm: armUnderHead },
          right: { leg: topKnee(0.02) },
        }),
        seconds: 1.8,
      },
      {
        pose: change(sideLying, {
          neck: { side: -14 },
          left: { arm: armUnderHead },
          right: { leg: topKnee(0.9) },
        }),
        seconds: 1.6,
        hold: 0.5,
      },
    ],
    side: 'right',
    view: { yaw: 24, pitch: 20 },
    feet: 'bare',
    props: [mat(-86, 104), { kind: 'loop', around: ['knee.left', 'knee.right'] }],
    marks: [{ kind: 'move', joint: 'knee.right', shift: [-12, 3, 4] }],
    contacts: restingSide,
    words: {
      en: 'A person lies on the side with the {side} leg on top, hips and knees bent, a loop band round both thighs. The feet stay together. The top knee opens against the band. The hips do not roll back.',
      es: 'Una persona está de lado, con la pierna {side} arriba y una banda alrededor de los muslos. Los pies siguen juntos. La rodilla de arriba se abre contra la banda. La cadera no se va hacia atrás.',
    },
  },
  {
    id: 'hip-abd-sidelying',
    keys: [
      { pose: change(forLift, { right: { leg: longLeg(-0.1) } }), seconds: 2 },
      { pose: change(forLift, { right: { leg: longLeg(0.13) } }), seconds: 1.8, hold: 2 },
    ],
    side: 'right',
    view: { yaw: 20, pitch: 18 },
    feet: 'bare',
    props: [mat(-98, 96), headPillow, { kind: 'pillow', at: [-74, 0, 2], long: 30, deep: 40, thick: 12 }],
    marks: [
      { kind: 'move', joint: 'ankle.right', shift: [-11, 8, 0] },
      { kind: 'work', on: 'hip.right', off: [0, 4, 4], size: 7, wide: 9 },
    ],
    contacts: restingSide,
    words: {
      en: 'A person lies on the side, the lower knee bent, the {side} leg on top, straight on a pillow. The {side} leg lifts a hand’s width, in line with the body, and comes down slowly.',
      es: 'Una persona está de lado, con la rodilla de abajo doblada y la pierna {side} arriba, recta sobre una almohada. La pierna {side} sube un palmo, en línea con el cuerpo, y baja despacio.',
    },
  },
  {
    id: 'adductor-sidelying',
    keys: [0, 1].map((up) => ({
      pose: {
        pelvis: { at: [0, 16.85, 0], up: [-1, 0.08, 0], front: [0, 0, 1] },
        neck: { side: 14 },
        gaze: [0, 0.02, 1],
        arms: {
          right: {
            upper: [-1, 0, 0.22],
            lower: [-1, -0.02, -0.1],
            hand: { shape: 'relaxed', palm: [0, 1, 0] },
          },
          left: {
            touch: [-26, 0, 31],
            bend: [-0.8, 0.3, -0.2],
            hand: { shape: 'flat', fingers: [-0.2, 0, 1], palm: [0, -1, 0] },
          },
        },
        legs: {
          right: {
            upper: [1, up ? 0.16 : -0.05, 0],
            lower: [1, up ? 0.16 : -0.035, 0],
            foot: { toes: [0.1, 0, 1] },
          },
          left: { upper: [0.25, -0.12, 1], lower: [1, -0.12, 0.05], foot: { flex: -20 } },
        },
      } satisfies Pose,
      seconds: 1.8,
      ...(up ? { hold: 2 } : {}),
    })),
    side: 'right',
    view: { yaw: -16, pitch: 24 },
    feet: 'bare',
    props: [wideMat(-104, 98, 52), { kind: 'pillow', at: [30, 0, 40], long: 50, deep: 26, thick: 12 }],
    marks: [
      { kind: 'move', joint: 'ankle.right', shift: [14, 0, 0] },
      { kind: 'work', on: 'midThigh.right', off: [0, 6, 0], size: 5, wide: 10 },
    ],
    contacts: onFloor('pelvis'),
    words: {
      en: 'A person lies on the side, the {side} leg below and straight. The top knee is bent and rests in front on a pillow. The {side} leg lifts a hand’s width with a straight knee and comes down slowly.',
      es: 'Una persona está de lado, con la pierna {side} abajo y recta. La rodilla de arriba se apoya delante en una almohada. La pierna {side} sube un palmo sin doblar la rodilla y baja despacio.',
    },
  },
  {
    id: 'open-book',
    keys: [
      { pose: closed, seconds: 1.6 },
      { pose: toCeiling, seconds: 1.6 },
      { pose: opened, seconds: 1.8, hold: 2 },
      { pose: toCeiling, seconds: 1.8 },
    ],
    end: 2,
    side: 'right',
    view: { yaw: 24, pitch: 26 },
    feet: 'bare',
    props: [wideMat(-86, 96, 48), headPillow, kneePillow],
    marks: [{ kind: 'move', joint: 'palm.right', from: 1, to: 2, shift: [-6, 5, 0] }],
    contacts: restingSide,
    words: {
      en: 'A person lies on the side, knees bent with a pillow between, arms out in front. The {side} arm is on top. It lifts and opens behind, and head and chest turn with it. The knees stay together.',
      es: 'Una persona está de lado, con las rodillas dobladas, una almohada entre ellas y las palmas juntas al frente. La mano {side} sube y se abre hacia atrás. La cabeza y el pecho giran. Las rodillas siguen juntas.',
    },
  },
  {
    id: 'femoral-slider',
    keys: [
      {
        pose: change(sideLying, {
          thorax: { flex: 8 },
          neck: { side: -9, flex: 22 },
          gaze: [-0.5, 0.02, 0.86],
          right: {
            leg: { upper: [-0.82, 0, 0.57], lower: [0.3, -0.05, -0.95], foot: { flex: -20 } },
            arm: handOn('ankle.right', [-3, 4, 0], [0, -1, 0], [-1, 0, -0.3], [0, 0.6, -1], 'grip'),
          },
        }),
        seconds: 2,
      },
      {
        pose: change(sideLying, {
          neck: { side: -9, flex: -20 },
          gaze: [0.34, 0.02, 0.94],
          right: {
            leg: { upper: [-0.98, 0, -0.2], lower: [0.7, -0.05, -0.7], foot: { flex: -20 } },
            arm: handOn('ankle.right', [-3, 4, 0], [0, -1, 0], [-1, 0, -0.3], [0, 0.6, -1], 'grip'),
          },
        }),
        seconds: 2,
      },
    ],
    side: 'right',
    view: { yaw: 20, pitch: 34 },
    feet: 'bare',
    props: [wideMat(-86, 96, 50), headPillow],
    marks: [
      { kind: 'move', joint: 'knee.right', shift: [-10, 4, 0] },
      { kind: 'move', joint: 'head', shift: [14, 12, -4] },
    ],
    contacts: restingSide,
    words: {
      en: 'A person lies on the side, head on a pillow, and holds the ankle of the top {side} leg. The top knee goes slowly back while the head looks up. Then the knee comes forward and the chin drops.',
      es: 'Una persona está de lado, con la cabeza en una almohada, y se toma el tobillo de la pierna {side}, que está arriba. La rodilla va atrás mientras la cabeza mira arriba. Luego vuelve y baja la barbilla.',
    },
  },
  ...IN_BED,
];
