import type { Motion } from '../model';
import { change, footDown, onFloor } from './build';
import { atCounter, counter, onCounter } from './standing-strength';

/** The chair that stands ready behind a person who practices balance. */
const chairBehind: Motion['props'][number] = { kind: 'chair', at: [-54, 0, 0] };
const handsOff = { arm: onCounter(9) };
const feetTogether = {
  right: { leg: footDown(0, 4.8, [1, 0, 0.04]) },
  left: { leg: footDown(0, -4.8, [1, 0, -0.04]) },
};

export const STANDING_BALANCE: readonly Motion[] = [
  {
    id: 'feet-together',
    keys: [
      { pose: atCounter, seconds: 1.2, hold: 0.5 },
      { pose: change(atCounter, feetTogether), seconds: 1, hold: 0.5 },
      { pose: change(atCounter, { ...feetTogether, both: handsOff }), seconds: 1, hold: 3 },
    ],
    side: null,
    view: { yaw: -32, pitch: 10 },
    feet: 'shoes',
    props: [counter, chairBehind],
    marks: [{ kind: 'move', joint: 'palm.right', from: 1, shift: [-14, 4, 4] }, { kind: 'hold' }],
    contacts: onFloor('foot.right', 'foot.left'),
    words: {
      en: 'A person stands at a counter, a chair behind. The feet come together until they touch. Both hands lift just off the counter. The person looks ahead and stands still.',
      es: 'Una persona está de pie frente a un mueble, con una silla detrás. Junta los pies hasta que se tocan. Las manos se separan un poco del mueble. Mira al frente y no se mueve.',
    },
  },
  {
    id: 'semi-tandem',
    keys: [
      { pose: change(atCounter, { ...feetTogether, pelvis: { at: [2, 89.4, 0] } }), seconds: 1.4, hold: 0.4 },
      {
        pose: change(atCounter, {
          pelvis: { at: [3, 88.8, 0] },
          right: { leg: footDown(13, 5.2, [1, 0, 0.04]) },
          left: { leg: footDown(-6, -4.8, [1, 0, -0.04]) },
        }),
        seconds: 1.2,
        hold: 0.4,
      },
      {
        pose: change(atCounter, {
          pelvis: { at: [3, 88.8, 0] },
          right: { leg: footDown(13, 5.2, [1, 0, 0.04]) },
          left: { leg: footDown(-6, -4.8, [1, 0, -0.04]) },
          both: handsOff,
        }),
        seconds: 1,
        hold: 3,
      },
    ],
    side: 'right',
    view: { yaw: 12, pitch: 14 },
    feet: 'shoes',
    props: [counter, chairBehind],
    marks: [{ kind: 'move', joint: 'palm.right', from: 1, shift: [-14, 4, 4] }, { kind: 'hold' }],
    contacts: onFloor('foot.right', 'foot.left'),
    words: {
      en: 'A person stands at a counter, a chair behind. The {side} foot is half a foot ahead, its heel beside the other big toe. Both hands lift just off the counter. Stand still.',
      es: 'Una persona está de pie frente a un mueble, con una silla detrás. El pie de la pierna {side} va medio pie delante del otro. Las manos se separan un poco del mueble. No se mueve.',
    },
  },
  {
    id: 'single-leg-stand',
    keys: [
      { pose: atCounter, seconds: 1.4, hold: 0.4 },
      {
        pose: change(atCounter, {
          pelvis: { at: [0, 89.3, 4] },
          left: { leg: { flex: 20, knee: 58, foot: { toes: [1, -0.4, 0] } } },
        }),
        seconds: 1.4,
        hold: 0.5,
      },
      {
        pose: change(atCounter, {
          pelvis: { at: [0, 89.3, 4] },
          left: { leg: { flex: 20, knee: 58, foot: { toes: [1, -0.4, 0] } } },
          both: handsOff,
        }),
        seconds: 1,
        hold: 3,
      },
    ],
    side: 'right',
    view: { yaw: -20, pitch: 9 },
    feet: 'shoes',
    props: [counter, chairBehind],
    marks: [{ kind: 'move', joint: 'palm.right', from: 1, shift: [-14, 4, 4] }, { kind: 'hold' }],
    contacts: onFloor('foot.right'),
    words: {
      en: 'A person stands at a counter, a chair behind, and stands on the {side} leg. The other knee bends and its foot is off the floor. Both hands lift just off the counter. Stand still.',
      es: 'Una persona está frente a un mueble, con una silla detrás, de pie sobre la pierna {side}. La otra rodilla se dobla y el pie no toca el suelo. Las manos se separan un poco del mueble.',
    },
  },
];
