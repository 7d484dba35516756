import type { Motion } from '../model';
import { change, crook, footDown, handDown, handOn, mat, onFloor } from './build';

const wide = { right: { arm: handDown(-48, 62, [0, 0, 1]) }, left: { arm: handDown(-48, -62, [0, 0, -1]) } };
const armsOut = change(crook, wide);

/** Both knees let down to the right together: the pelvis rolls, the feet stay, the shoulders stay. */
const kneesRight = change(armsOut, {
  pelvis: { at: [0, 14.6, 0], up: [-1, -0.04, 0], front: [0, 0.82, 0.57] },
  neck: { flex: -27 },
  head: { flex: 24 },
  lumbar: { turn: -12 },
  thorax: { turn: -23 },
  right: { leg: { ...footDown(41, 9), bend: [0, 0.45, 1] } },
  left: { leg: { ...footDown(41, -5), bend: [0, 0.5, 1] } },
});

export const LYING_ON_BACK: readonly Motion[] = [
  {
    id: 'knee-rocking',
    keys: [
      { pose: armsOut, seconds: 1.6 },
      { pose: kneesRight, seconds: 1.6, hold: 0.6 },
    ],
    side: 'right',
    view: { yaw: 40, pitch: 32 },
    feet: 'bare',
    props: [mat(-92, 70)],
    marks: [{ kind: 'move', joint: 'knee.right', shift: [8, 6, 2] }],
    contacts: onFloor('hand.right', 'hand.left', 'head', 'foot.right'),
    words: {
      en: 'A person lies on the back with knees bent, feet flat and arms out. Both knees roll together to the {side}. The shoulders stay down.',
      es: 'Una persona está boca arriba con las rodillas dobladas, los pies apoyados y los brazos abiertos. Las dos rodillas bajan juntas hacia la {side}. Los hombros no se levantan.',
    },
  },
  {
    id: 'abdominal-brace',
    keys: [
      {
        pose: change(crook, {
          right: { arm: handOn('waist', [10, 11.4, 9], [0, -1, 0], [0.5, 0, -1], [-0.2, -0.3, 1]) },
          left: { arm: handOn('waist', [10, 11.4, -9], [0, -1, 0], [0.5, 0, 1], [-0.2, -0.3, -1]) },
        }),
        seconds: 1.5,
        hold: 2,
      },
    ],
    side: null,
    view: { yaw: 24, pitch: 26 },
    feet: 'bare',
    props: [mat(-92, 70)],
    marks: [{ kind: 'work', on: 'waist', off: [2, 8, 0], size: 7.5, wide: 9.5 }, { kind: 'hold' }],
    contacts: onFloor('pelvis', 'back', 'head', 'foot.right', 'foot.left'),
    words: {
      en: 'A person lies on the back with knees bent and feet flat. Both hands rest on the belly. The belly muscles tighten and hold. The back stays still.',
      es: 'Una persona está boca arriba con las rodillas dobladas y los pies apoyados. Las manos descansan sobre el vientre. El vientre se pone firme y se mantiene. La espalda no se mueve.',
    },
  },
  {
    id: 'bent-knee-fallout',
    keys: [
      { pose: crook, seconds: 1.8 },
      {
        pose: change(crook, {
          right: {
            leg: { sole: [41, 2, 12], toes: [1, 0, 0.3], up: [0, 0.8, -0.6], bend: [0, 0.42, 1] },
          },
        }),
        seconds: 1.8,
        hold: 0.5,
      },
    ],
    side: 'right',
    view: { yaw: 46, pitch: 30 },
    feet: 'bare',
    props: [mat(-92, 70)],
    marks: [
      { kind: 'move', joint: 'knee.right' },
      { kind: 'still', on: 'pelvis' },
    ],
    contacts: onFloor('pelvis', 'back', 'head', 'hand.right', 'hand.left', 'foot.left'),
    words: {
      en: 'A person lies on the back with knees bent and feet flat. The {side} knee opens slowly out to the side. The hips and the other leg stay still.',
      es: 'Una persona está boca arriba con las rodillas dobladas y los pies apoyados. La rodilla {side} se abre despacio hacia fuera. La cadera y la otra pierna no se mueven.',
    },
  },
];
