import { SEAT_HEIGHT } from '../body';
import type { Motion } from '../model';
import {
  change,
  footDown,
  handDown,
  handOn,
  longSitting,
  mat,
  onFloor,
  seatedPelvis,
  sittingOn,
  standing,
} from './build';

const chair: Motion['props'][number] = { kind: 'chair', at: [0, 0, 0] };
const tall = sittingOn();

/** Sitting tall, the right hand on the floor behind, the left arm ready to hug the right knee. */
const oneKneeBent = change(longSitting, {
  pelvis: { up: [-0.12, 0.99, 0], front: [0.99, 0.12, 0] },
  right: {
    arm: handDown(-36, 25, [-1, 0, 0.3]),
    leg: { sole: [62, 0, -16], toes: [1, 0, -0.1], bend: [0.1, 1, 0.3] },
  },
  left: { arm: handOn('knee.right', [-1, 3, 6], [-0.3, -1, -0.5], [0.3, -0.3, 1], [0.2, -0.6, -1]) },
});

export const SITTING: readonly Motion[] = [
  {
    id: 'glute-stretch',
    keys: [
      {
        pose: oneKneeBent,
        seconds: 1.6,
      },
      {
        pose: change(oneKneeBent, {
          right: { leg: { sole: [44, 0, -18], toes: [1, 0, -0.1], bend: [-0.3, 1, -0.1] } },
          left: {
            arm: handOn('knee.right', [-5, -5, 9.5], [0, 0.1, -1], [-0.9, -0.35, 0.1], [0.8, -0.1, -0.5]),
          },
        }),
        seconds: 1.6,
        hold: 2.2,
      },
    ],
    side: 'right',
    view: { yaw: -34, pitch: 12 },
    feet: 'bare',
    props: [mat(-50, 112)],
    marks: [
      { kind: 'move', joint: 'knee.right', shift: [26, 0, 0] },
      { kind: 'work', on: 'hip.right', off: [-6, -2, 9], size: 6.5 },
    ],
    contacts: onFloor('pelvis', 'foot.right', 'heel.left'),
    words: {
      en: 'A person sits on the floor with one leg long. The {side} foot stands outside the other knee. One hand is on the floor behind, the other arm hugs the {side} knee to the chest. Hold.',
      es: 'Una persona está sentada en el suelo con una pierna estirada. El pie de la pierna {side} cruza al otro lado de la rodilla. Una mano se apoya detrás y el otro brazo lleva la rodilla {side} al pecho.',
    },
  },
  {
    id: 'habit-sit',
    keys: [{ pose: tall, seconds: 1, hold: 2 }],
    side: null,
    view: { yaw: -32, pitch: 9 },
    feet: 'shoes',
    props: [chair],
    marks: [],
    contacts: [
      ...onFloor('foot.right', 'foot.left'),
      { part: 'pelvis', on: 'seat' },
      { part: 'back', on: { x: -12.3 } },
    ],
    words: {
      en: 'A person sits well back on a chair. The back rests on the backrest, the shoulders are loose and both feet are flat on the floor.',
      es: 'Una persona está sentada bien atrás en una silla. La espalda se apoya en el respaldo, los hombros están sueltos y los dos pies tocan el suelo.',
    },
  },
  {
    id: 'habit-change-position',
    keys: [
      { pose: change(tall, { pelvis: { at: seatedPelvis(SEAT_HEIGHT) } }), seconds: 1.4, hold: 0.8 },
      {
        pose: change(tall, {
          pelvis: { at: [16, 60, 0], up: [0.62, 0.79, 0], front: [0.79, -0.62, 0] },
          lumbar: { flex: 6 },
          neck: { flex: -16 },
          both: { arm: { flex: 62, out: 8, elbow: 28 } },
        }),
        seconds: 1.2,
      },
      {
        pose: change(standing, {
          pelvis: { at: [44, 89.6, 0] },
          right: { leg: footDown(42, 10, [1, 0, 0.1]) },
          left: { leg: footDown(42, -10, [1, 0, -0.1]) },
        }),
        seconds: 1.2,
        hold: 1,
      },
    ],
    side: null,
    view: { yaw: -28, pitch: 8 },
    feet: 'shoes',
    props: [chair],
    marks: [{ kind: 'move', joint: 'chest', from: 1, shift: [30, 0, 0] }],
    contacts: onFloor('foot.right', 'foot.left'),
    words: {
      en: 'A person sits on a chair, leans forward, pushes through both feet and stands up tall. The chair stays behind.',
      es: 'Una persona sentada en una silla se inclina hacia delante, empuja con los dos pies y se pone de pie. La silla queda detrás.',
    },
  },
];
