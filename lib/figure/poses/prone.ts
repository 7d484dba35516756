import type { Motion } from '../model';
import { change, mat, onFloor } from './build';
import {
  chestDown,
  forearmDown,
  front,
  legUp,
  longOver,
  lyingLeg,
  onElbows,
  onHands,
  overPillow,
  pillow,
  prone,
  reachUp,
  tee,
  teeArm,
  towel,
} from './prone-starts';

export const PRONE: readonly Motion[] = [
  {
    id: 'prone-lying',
    keys: [
      {
        pose: change(prone, {
          neck: { flex: 0, turn: -20 },
          gaze: [0.05, -0.16, 1],
          eyes: 'closed',
          both: { leg: lyingLeg(4.8, 0.13) },
          left: {
            arm: {
              upper: [-0.1, -0.2, 1],
              lower: [-1, -0.06, -0.25],
              hand: { shape: 'relaxed', fingers: [-1, 0, -0.3], palm: [0, -1, 0] },
            },
          },
        }),
        seconds: 1,
        hold: 3,
      },
    ],
    side: null,
    view: { yaw: 26, pitch: 26 },
    feet: 'bare',
    props: [mat(-92, 112)],
    marks: [{ kind: 'work', on: 'waist', off: [4, 8, 0], size: 6, wide: 9 }, { kind: 'hold' }],
    contacts: front,
    words: {
      en: 'A person lies flat on the front with the head turned to one side. The legs are a little apart. The back and the bottom are loose. Rest and breathe.',
      es: 'Una persona está boca abajo con la cabeza girada a un lado. Las piernas están un poco separadas. La espalda y los glúteos están sueltos. Descansa y respira.',
    },
  },
  {
    id: 'prone-on-elbows',
    keys: [
      {
        pose: change(prone, { gaze: [-0.1, -1, 0], both: { arm: forearmDown(-70.3, [0.6, 0.8, -1]) } }),
        seconds: 1.8,
      },
      { pose: onElbows, seconds: 1.8, hold: 3 },
    ],
    side: null,
    view: { yaw: 22, pitch: 14 },
    feet: 'bare',
    props: [mat(-92, 112)],
    marks: [{ kind: 'move', joint: 'chest', shift: [22, 14, 0] }, { kind: 'hold' }],
    contacts: [
      ...onFloor('hand.right', 'hand.left'),
      ...onFloor('pelvis', 'elbow.right', 'elbow.left').map((c) => ({ ...c, keys: [1] })),
    ],
    words: {
      en: 'A person lies on the front with the forearms flat. The chest comes up and rests on the elbows, which are under the shoulders. The hips stay down. Hold.',
      es: 'Una persona está boca abajo con los antebrazos apoyados. El pecho sube y descansa sobre los codos, que quedan bajo los hombros. La cadera no se levanta. Se mantiene.',
    },
  },
  {
    id: 'prone-press-up',
    keys: [
      {
        pose: change(prone, {
          both: {
            arm: {
              touch: [-54, 0, -28],
              bend: [1, 1.1, -0.4],
              hand: { shape: 'flat', fingers: [-1, 0, 0], palm: [0, -1, 0] },
            },
          },
        }),
        seconds: 1.5,
      },
      {
        pose: change(prone, {
          pelvis: { at: [0, 10.2, 0], up: [-0.91, 0.42, 0], front: [-0.42, -0.91, 0] },
          lumbar: { flex: -32 },
          thorax: { flex: -30 },
          neck: { flex: 6 },
          gaze: [-1, -0.25, 0],
          both: {
            arm: {
              touch: [-54, 0, -28],
              bend: [1, 0.2, -0.5],
              hand: { shape: 'flat', fingers: [-1, 0, 0], palm: [0, -1, 0] },
            },
          },
        }),
        seconds: 1.5,
        hold: 1,
      },
    ],
    side: null,
    view: { yaw: 18, pitch: 12 },
    feet: 'bare',
    props: [mat(-92, 112)],
    marks: [
      { kind: 'move', joint: 'chest', shift: [28, 10, 0] },
      { kind: 'still', on: 'pelvis' },
    ],
    contacts: onFloor('hand.right', 'hand.left', 'pelvis'),
    words: {
      en: 'A person lies on the front with the hands flat beside the shoulders. The arms push the chest up high. The hips stay on the mat and the back sags.',
      es: 'Una persona está boca abajo con las manos apoyadas junto a los hombros. Los brazos empujan y el pecho sube. La cadera queda en el suelo y la espalda se arquea floja.',
    },
  },
  {
    id: 'prone-arm-leg',
    keys: [
      { pose: longOver, seconds: 1.4 },
      {
        pose: change(longOver, {
          right: { leg: legUp },
          left: { arm: { ...reachUp, upper: [-1, 0.14, 0.36], lower: [-1, 0.14, 0.14] } },
        }),
        seconds: 1.4,
        hold: 1.5,
      },
    ],
    side: null,
    view: { yaw: 30, pitch: 26 },
    feet: 'bare',
    props: [mat(-116, 112), pillow(-8)],
    marks: [
      { kind: 'move', joint: 'ankle.right', shift: [6, 8, 0] },
      { kind: 'move', joint: 'wrist.left', shift: [-4, 8, 0] },
    ],
    contacts: chestDown,
    words: {
      en: 'A person lies on the front over a pillow, arms long past the head. One arm and the opposite leg lift a hand’s width. The forehead stays down.',
      es: 'Una persona está boca abajo sobre una almohada, con los brazos estirados más allá de la cabeza. Sube un brazo y la pierna contraria un palmo. La frente no se levanta.',
    },
  },
  {
    id: 'back-extension',
    keys: [
      { pose: overPillow, seconds: 1.5 },
      {
        pose: change(overPillow, {
          lumbar: { flex: -3 },
          thorax: { flex: -15 },
          gaze: [-0.12, -1, 0],
          both: {
            arm: {
              upper: [1, -0.26, -0.34],
              lower: [1, -0.2, -0.02],
              hand: { shape: 'flat', fingers: [1, 0, 0.05], palm: [0, -1, 0] },
            },
          },
        }),
        seconds: 1.5,
        hold: 1.5,
      },
    ],
    side: null,
    view: { yaw: 20, pitch: 20 },
    feet: 'bare',
    props: [mat(-92, 112), pillow(-8)],
    marks: [
      { kind: 'move', joint: 'head', shift: [-14, 4, 0] },
      { kind: 'work', on: 'waist', off: [0, 10, 0], size: 4.5, wide: 12 },
    ],
    contacts: onFloor('instep.right', 'instep.left'),
    words: {
      en: 'A person lies on the front over a pillow, arms by the sides. The head and chest lift a little. The eyes look down and the feet stay down.',
      es: 'Una persona está boca abajo sobre una almohada, con los brazos a los lados. La cabeza y el pecho suben un poco. La mirada va al suelo y los pies no se levantan.',
    },
  },
  {
    id: 'hip-ext-prone',
    keys: [
      { pose: onHands, seconds: 1.4 },
      { pose: change(onHands, { right: { leg: legUp } }), seconds: 1.4, hold: 1.5 },
    ],
    side: 'right',
    view: { yaw: 22, pitch: 26 },
    feet: 'bare',
    props: [mat(-92, 112), pillow(-2)],
    marks: [
      { kind: 'move', joint: 'ankle.right', shift: [-6, 10, 0] },
      { kind: 'work', on: 'midThigh.right', off: [-9, 5, 2], size: 6, wide: 8 },
    ],
    contacts: [...chestDown, ...onFloor('hand.right', 'instep.left')],
    words: {
      en: 'A person lies on the front, a pillow under the hips, forehead on the hands. The straight {side} leg lifts a hand’s width. The hips stay down.',
      es: 'Una persona está boca abajo, con una almohada bajo la cadera y la frente sobre las manos. La pierna {side}, recta, sube un palmo. La cadera no se mueve.',
    },
  },
  {
    id: 'prone-t',
    keys: [
      { pose: tee, seconds: 1.4 },
      { pose: change(tee, { both: { arm: teeArm(0.1) } }), seconds: 1.4, hold: 1.5 },
    ],
    side: null,
    view: { yaw: 34, pitch: 26 },
    feet: 'bare',
    props: [{ kind: 'mat', from: -92, to: 112, half: 62 }, towel],
    marks: [
      { kind: 'move', joint: 'palm.left', shift: [4, 2, 16] },
      { kind: 'move', joint: 'palm.right', shift: [-2, 4, -16] },
      { kind: 'work', on: 'chest', off: [-4, 11, 0], size: 7, wide: 6 },
    ],
    contacts: front,
    words: {
      en: 'A person lies on the front, forehead on a rolled towel, arms straight out to the sides, thumbs up. Both arms lift a hand’s width. The head stays down.',
      es: 'Una persona está boca abajo, con la frente en una toalla enrollada, los brazos abiertos y los pulgares arriba. Los dos brazos suben un palmo. La cabeza no se levanta.',
    },
  },
];
