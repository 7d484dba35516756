import type { Arm, Leg, Motion } from '../model';
import { change, mat, onFloor, supine } from './build';

const lyingMat = mat(-92, 74);
/** Both legs lifted: thighs upright, shins level. */
const lifted: Leg = { flex: 88, knee: 88, foot: { flex: 2 } };
export const ninety = change(supine, { both: { leg: lifted } });
/** The arm points at the ceiling. */
const up: Arm = { flex: 92, elbow: 4, hand: { shape: 'flat' } };
const back: Arm = { flex: 168, elbow: 6, hand: { shape: 'flat' } };
const reaching: Leg = { upper: [0.97, 0.24, 0], lower: [0.98, 0.19, 0], foot: { flex: -6 } };
const armsUp = change(ninety, { both: { arm: up } });
/** The heel taps the mat with the knee still bent. */
const tap: Leg = {
  sole: [45, 1.3, 9],
  toes: [0.92, 0.39, 0],
  up: [-0.39, 0.92, 0],
  bend: [0, 1, 0],
};

export const NINETY: readonly Motion[] = [
  {
    id: 'dead-bug-tap',
    keys: [
      { pose: ninety, seconds: 1.6, hold: 0.4 },
      { pose: change(ninety, { right: { leg: tap } }), seconds: 1.6, hold: 0.2 },
      { pose: ninety, seconds: 1.6, hold: 0.4 },
      { pose: change(ninety, { left: { leg: { ...tap, sole: [45, 1.3, -9] } } }), seconds: 1.6, hold: 0.2 },
    ],
    end: 1,
    still: 1,
    side: null,
    view: { yaw: 20, pitch: 14 },
    feet: 'bare',
    props: [lyingMat],
    marks: [
      { kind: 'move', joint: 'heel.right', from: 0, to: 1, shift: [26, 6, 0] },
      { kind: 'work', on: 'waist', off: [4, 7, 10], size: 6, wide: 10 },
    ],
    contacts: [
      ...onFloor('pelvis', 'back', 'head', 'hand.right', 'hand.left'),
      { part: 'heel.right', on: 'floor', keys: [1] },
      { part: 'heel.left', on: 'floor', keys: [3] },
    ],
    words: {
      en: 'A person lies on the back with both legs lifted, knees bent, shins level. One foot goes down until the heel taps the mat, and comes back up. Then the other. The back stays down.',
      es: 'Una persona está boca arriba con las dos piernas en alto y las rodillas dobladas. Un pie baja hasta tocar con el talón y vuelve arriba. Luego el otro. La espalda no se mueve.',
    },
  },
  {
    id: 'dead-bug',
    keys: [
      { pose: armsUp, seconds: 2, hold: 0.4 },
      { pose: change(armsUp, { right: { leg: reaching }, left: { arm: back } }), seconds: 2, hold: 0.8 },
      { pose: armsUp, seconds: 2, hold: 0.4 },
      { pose: change(armsUp, { left: { leg: reaching }, right: { arm: back } }), seconds: 2, hold: 0.8 },
    ],
    end: 1,
    still: 1,
    side: null,
    view: { yaw: 14, pitch: 14 },
    feet: 'bare',
    props: [mat(-104, 96)],
    marks: [
      { kind: 'move', joint: 'ankle.right', from: 0, to: 1, shift: [2, 24, 0] },
      { kind: 'move', joint: 'wrist.left', from: 0, to: 1, shift: [-8, 10, 0] },
    ],
    contacts: onFloor('pelvis', 'back', 'head'),
    words: {
      en: 'A person lies on the back, knees lifted over the hips, both arms pointing up. One arm reaches back over the head while the other leg straightens low. Both come back. Then change sides.',
      es: 'Una persona está boca arriba, con las rodillas sobre la cadera y los brazos hacia el techo. Un brazo va atrás y la otra pierna se estira. Vuelven y se cambia de lado.',
    },
  },
  {
    id: 'constructive-rest',
    keys: [
      {
        pose: change(supine, {
          both: {
            leg: { upper: [0.1, 1, 0.02], lower: [1, -0.05, 0.02], foot: { flex: -22 } },
          },
          neck: { flex: -4 },
          head: { flex: 17 },
          eyes: 'closed',
        }),
        seconds: 3,
        hold: 4,
      },
    ],
    side: null,
    view: { yaw: 22, pitch: 16 },
    feet: 'bare',
    props: [
      mat(-100, 20),
      { kind: 'chair', at: [50, 0, 0], facing: -1 },
      { kind: 'pillow', at: [-72, 0, 0], long: 32, deep: 46, thick: 5 },
    ],
    marks: [{ kind: 'hold' }],
    contacts: onFloor('pelvis', 'back', 'hand.right', 'hand.left'),
    words: {
      en: 'A person lies on the back, a thin pillow under the head, both lower legs resting on a chair seat. The hips and knees are bent. The arms lie at the sides, the eyes are closed. Nothing moves.',
      es: 'Una persona está boca arriba, con una almohada fina bajo la cabeza y las pantorrillas sobre el asiento de una silla. La cadera y las rodillas quedan dobladas. Nada se mueve.',
    },
  },
];
