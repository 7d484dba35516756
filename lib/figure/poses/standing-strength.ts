import type { Arm, Motion } from '../model';
import { change, onFloor, standing } from './build';

/** A kitchen counter in front of a person who stands at x = 0; its near edge is at x = 40. */
export const counter: Motion['props'][number] = {
  kind: 'counter',
  at: [60, 0, 0],
  long: 40,
  deep: 78,
  height: 95,
};

/** The right hand on the counter, or `above` it by so many cm. */
export const onCounter = (above = 0): Arm => ({
  touch: [45, 95 + above, 15],
  bend: [-1, -0.8, 0.3],
  hand: { shape: 'flat', fingers: [1, 0, -0.1], palm: [0, -1, 0] },
});

/** Facing the counter, both hands on it, feet hip-wide. */
export const atCounter = change(standing, { both: { arm: onCounter() } });

export const STANDING_STRENGTH: readonly Motion[] = [
  {
    id: 'mini-squat',
    keys: [
      { pose: atCounter, seconds: 1.8 },
      {
        pose: change(atCounter, {
          pelvis: { at: [-13, 79.5, 0], up: [0.27, 0.96, 0], front: [0.96, -0.27, 0] },
          neck: { flex: -12 },
        }),
        seconds: 1.8,
        hold: 0.5,
      },
    ],
    side: null,
    view: { yaw: -24, pitch: 8 },
    feet: 'shoes',
    props: [counter],
    marks: [
      { kind: 'move', joint: 'pelvis', shift: [-24, 0, 0] },
      { kind: 'work', on: 'midThigh.right', off: [5, 0, 4], size: 10, wide: 5 },
    ],
    contacts: onFloor('foot.right', 'foot.left'),
    words: {
      en: 'A person stands at a counter with both hands on it. The bottom moves back and the knees bend a little, about a hand’s width down. The heels stay down. Then stand up.',
      es: 'Una persona está de pie frente a un mueble con las dos manos en él. Las nalgas van atrás y las rodillas se doblan un poco. Los talones no se levantan. Luego sube.',
    },
  },
  {
    id: 'heel-raise',
    keys: [
      {
        pose: change(atCounter, { both: { leg: { ball: [13, 0, 9], lift: 0, toes: [1, 0, 0.1] } } }),
        seconds: 2.2,
      },
      {
        pose: change(atCounter, {
          pelvis: { at: [6, 96.3, 0] },
          both: { leg: { ball: [13, 0, 9], lift: 36, toes: [1, 0, 0.1] } },
        }),
        seconds: 1.4,
        hold: 1,
      },
    ],
    side: null,
    view: { yaw: -20, pitch: 8 },
    feet: 'shoes',
    props: [counter],
    marks: [
      { kind: 'move', joint: 'heel.right', shift: [-12, 0, 0] },
      { kind: 'work', on: 'midShin.right', off: [-4, 9, 2], size: 9, wide: 4.5 },
    ],
    contacts: onFloor('ball.right', 'ball.left'),
    words: {
      en: 'A person stands tall at a counter with both hands on it. Both heels lift off the floor, straight up onto the balls of the feet. Then the heels come down slowly.',
      es: 'Una persona está de pie frente a un mueble con las dos manos en él. Los dos talones suben hasta quedar de puntas. Luego bajan despacio.',
    },
  },
  {
    id: 'heel-raise-single',
    keys: [
      {
        pose: change(atCounter, {
          pelvis: { at: [0, 89.4, 3] },
          right: { leg: { ball: [13, 0, 7], lift: 0, toes: [1, 0, 0.1] } },
          left: { leg: { flex: 6, knee: 80 } },
        }),
        seconds: 2.2,
      },
      {
        pose: change(atCounter, {
          pelvis: { at: [6, 96, 3] },
          right: { leg: { ball: [13, 0, 7], lift: 36, toes: [1, 0, 0.1] } },
          left: { leg: { flex: 6, knee: 80 } },
        }),
        seconds: 1.4,
        hold: 1,
      },
    ],
    side: 'right',
    view: { yaw: -20, pitch: 8 },
    feet: 'shoes',
    props: [counter],
    marks: [
      { kind: 'move', joint: 'heel.right', shift: [-12, 0, 0] },
      { kind: 'work', on: 'midShin.right', off: [-4, 9, 2], size: 9, wide: 4.5 },
    ],
    contacts: onFloor('ball.right'),
    words: {
      en: 'A person stands on the {side} leg at a counter with both hands on it. The other foot is off the floor. The {side} heel lifts straight up, then comes down slowly.',
      es: 'Una persona está de pie sobre la pierna {side} frente a un mueble, con las dos manos en él. El otro pie no toca el suelo. El talón de la pierna {side} sube y baja despacio.',
    },
  },
  {
    id: 'hip-abd-standing',
    keys: [
      { pose: atCounter, seconds: 1.8 },
      {
        pose: change(atCounter, {
          pelvis: { at: [0, 89.2, -5] },
          right: { leg: { out: 30, foot: { toes: [1, 0, 0] } } },
        }),
        seconds: 1.8,
        hold: 1.2,
      },
    ],
    side: 'right',
    view: { yaw: 56, pitch: 6 },
    feet: 'shoes',
    props: [counter],
    marks: [
      { kind: 'move', joint: 'ankle.right', shift: [0, -1, 9] },
      { kind: 'still', on: 'pelvis', off: [-13, 3, 0] },
    ],
    contacts: onFloor('foot.left'),
    words: {
      en: 'Seen from behind, a person stands tall at a counter with both hands on it. The {side} leg moves straight out to the side. The trunk stays upright and the hips stay level.',
      es: 'Vista por detrás, una persona está de pie frente a un mueble con las dos manos en él. La pierna {side} sale recta hacia el lado. El tronco y la cadera no se inclinan.',
    },
  },
  {
    id: 'hip-ext-standing',
    keys: [
      {
        pose: change(atCounter, {
          pelvis: { at: [-6, 89.3, 0], up: [0.2, 0.98, 0], front: [0.98, -0.2, 0] },
          neck: { flex: -8 },
        }),
        seconds: 1.8,
      },
      {
        pose: change(atCounter, {
          pelvis: { at: [-4, 89.3, -2], up: [0.22, 0.98, 0], front: [0.98, -0.22, 0] },
          neck: { flex: -8 },
          right: { leg: { ankle: [-36.5, 12.5, 9], bend: [1, 0.2, 0], foot: { toes: [1, -0.14, 0] } } },
        }),
        seconds: 1.8,
        hold: 1.2,
      },
    ],
    side: 'right',
    view: { yaw: -14, pitch: 8 },
    feet: 'shoes',
    props: [counter],
    marks: [
      { kind: 'move', joint: 'ankle.right', shift: [-12, 14, 0] },
      { kind: 'work', on: 'hip.right', off: [-4, 0, 8], size: 7 },
    ],
    contacts: onFloor('foot.left'),
    words: {
      en: 'A person leans a little forward at a counter with both hands on it. The {side} leg moves straight back with a straight knee. The back does not arch.',
      es: 'Una persona se inclina un poco sobre un mueble con las dos manos en él. La pierna {side} va recta hacia atrás, sin doblar la rodilla. La espalda no se arquea.',
    },
  },
  {
    id: 'hamstring-curl-standing',
    keys: [
      {
        pose: change(atCounter, {
          pelvis: { at: [0, 89.3, -3] },
          right: { leg: { flex: 4, knee: 30, foot: { toes: [1, -0.14, 0] } } },
        }),
        seconds: 1.6,
      },
      {
        pose: change(atCounter, {
          pelvis: { at: [0, 89.3, -3] },
          right: { leg: { flex: -2, knee: 88, foot: { flex: 4 } } },
        }),
        seconds: 1.6,
        hold: 0.8,
      },
    ],
    side: 'right',
    view: { yaw: -16, pitch: 8 },
    feet: 'shoes',
    props: [counter],
    marks: [
      { kind: 'move', joint: 'heel.right', shift: [-8, 0, 0] },
      { kind: 'work', on: 'midThigh.right', off: [-5, -3, 3], size: 10, wide: 4.5 },
    ],
    contacts: onFloor('foot.left'),
    words: {
      en: 'A person stands tall at a counter with both hands on it. The {side} knee bends and its heel lifts behind until the shin is level. The knees stay side by side.',
      es: 'Una persona está de pie frente a un mueble con las dos manos en él. La rodilla {side} se dobla y el talón sube por detrás. Las rodillas siguen juntas.',
    },
  },
  {
    id: 'march-standing',
    keys: [
      { pose: atCounter, seconds: 1 },
      {
        pose: change(atCounter, {
          pelvis: { at: [0, 89.3, 4] },
          left: { leg: { flex: 50, knee: 74, foot: { toes: [1, -0.1, 0] } } },
        }),
        seconds: 1,
        hold: 1,
      },
      { pose: atCounter, seconds: 1 },
      {
        pose: change(atCounter, {
          pelvis: { at: [0, 89.3, -4] },
          right: { leg: { flex: 50, knee: 74, foot: { toes: [1, -0.1, 0] } } },
        }),
        seconds: 1,
        hold: 1,
      },
    ],
    side: null,
    view: { yaw: 10, pitch: 8 },
    feet: 'shoes',
    props: [counter],
    marks: [{ kind: 'move', joint: 'knee.right', from: 2, to: 3, shift: [2, 10, 0] }],
    contacts: [
      { part: 'foot.right', on: 'floor', keys: [0, 1, 2] },
      { part: 'foot.left', on: 'floor', keys: [0, 2, 3] },
    ],
    words: {
      en: 'A person stands tall at a counter with both hands on it. One knee lifts slowly, stays up for a breath, and the foot comes down softly. Then the other knee lifts.',
      es: 'Una persona está de pie frente a un mueble con las dos manos en él. Una rodilla sube despacio, espera una respiración y el pie baja suave. Luego sube la otra rodilla.',
    },
  },
];
