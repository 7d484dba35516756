import type { Motion } from '../model';
import { change, crook, footDown, mat, onFloor, supine } from './build';

const longMat = mat(-92, 104);
const lyingStill = onFloor('pelvis', 'back', 'head', 'hand.right', 'hand.left');
/** The left knee bent with the foot flat, the right leg straight. */
const oneBent = change(supine, {
  right: { leg: { ankle: [82, 6.3, 10], bend: [0, 1, 0.15], foot: { flex: -18 } } },
  left: { leg: footDown(50, -9, [1, 0, 0], [0, 1, 0]) },
});

/* the knee stays on the roll: the thigh is the same in both */
const overRoll = change(oneBent, {
  right: { leg: { ankle: [75, 6.8, 9], bend: [0, 1, 0], foot: { flex: -16 } } },
});
const rollThigh = { flex: 16, out: 0 };

/* feet past the end of the pillow */
const onPillow = (flex: number) =>
  change(supine, { both: { leg: { ankle: [82, 15.5, 10], bend: [0, 1, 0.1], foot: { flex } } } });

const slideRight = change(crook, {
  right: { leg: { ankle: [82.5, 6.4, 9], bend: [0, 1, 0.1], foot: { flex: -16 } } },
});
const slideLeft = change(crook, {
  left: { leg: { ankle: [82.5, 6.4, -9], bend: [0, 1, -0.1], foot: { flex: -16 } } },
});

export const LYING_KNEE: readonly Motion[] = [
  {
    id: 'heel-slide',
    keys: [
      { pose: crook, seconds: 1.8 },
      { pose: slideRight, seconds: 1.8, hold: 0.4 },
      { pose: crook, seconds: 1.8 },
      { pose: slideLeft, seconds: 1.8, hold: 0.4 },
    ],
    end: 1,
    still: 1,
    side: null,
    view: { yaw: 22, pitch: 18 },
    feet: 'bare',
    props: [longMat],
    marks: [
      { kind: 'move', joint: 'heel.right', both: true, shift: [0, 0, 14] },
      { kind: 'work', on: 'waist', off: [2, 8, 2], size: 6.5, wide: 9.5 },
    ],
    contacts: [...lyingStill, { part: 'heel.right', on: 'floor' }, { part: 'heel.left', on: 'floor' }],
    words: {
      en: 'A person lies on the back with knees bent and feet flat. The belly tightens. One heel slides away along the floor until the leg is straight, then slides back. Then the other leg.',
      es: 'Una persona está boca arriba con las rodillas dobladas. El vientre se pone firme. Un talón se desliza por el suelo hasta estirar la pierna y vuelve. Luego la otra pierna.',
    },
  },
  {
    id: 'slr',
    keys: [
      { pose: oneBent, seconds: 1.6 },
      {
        pose: change(oneBent, { right: { leg: { flex: 42, knee: 0, foot: { flex: 2 } } } }),
        seconds: 1.6,
        hold: 0.6,
      },
    ],
    side: 'right',
    view: { yaw: 24, pitch: 18 },
    feet: 'bare',
    props: [longMat],
    marks: [
      { kind: 'move', joint: 'ankle.right', shift: [12, 0, 0] },
      { kind: 'work', on: 'midThigh.right', off: [-4, 4, 3], size: 5, wide: 9 },
    ],
    contacts: [...lyingStill, ...onFloor('foot.left')],
    words: {
      en: 'A person lies on the back, one knee bent and that foot flat. The straight {side} leg lifts as high as the other knee, then lowers slowly. The {side} knee stays straight.',
      es: 'Una persona está boca arriba con una rodilla doblada y ese pie apoyado. La pierna {side} sube estirada hasta la altura de la otra rodilla y baja despacio.',
    },
  },
  {
    id: 'short-arc-quad',
    keys: [
      { pose: overRoll, seconds: 1.4 },
      {
        pose: change(oneBent, { right: { leg: { ...rollThigh, knee: 0, foot: { flex: 12 } } } }),
        seconds: 1.4,
        hold: 3,
      },
    ],
    side: 'right',
    view: { yaw: 20, pitch: 14 },
    feet: 'bare',
    props: [
      { kind: 'bed', from: -98, to: 104 },
      { kind: 'towel', at: [41, 0, 9], long: 17, deep: 34, thick: 17 },
    ],
    marks: [
      { kind: 'move', joint: 'ankle.right', shift: [12, 0, 0] },
      { kind: 'work', on: 'midThigh.right', off: [6, 5, 3], size: 4.5, wide: 9 },
      { kind: 'hold' },
    ],
    contacts: [...lyingStill, ...onFloor('foot.left')],
    words: {
      en: 'A person lies on a bed, a thick rolled towel under the {side} knee, the other foot flat. The {side} heel lifts until the knee is straight, toes pulled up. The thigh stays on the roll.',
      es: 'Una persona está en la cama con una toalla enrollada bajo la rodilla {side} y el otro pie apoyado. El talón sube hasta estirar la rodilla. El muslo sigue sobre el rollo.',
    },
  },
  {
    id: 'ankle-pump',
    keys: [
      { pose: onPillow(16), seconds: 1, hold: 0.8 },
      { pose: onPillow(-42), seconds: 1, hold: 0.8 },
    ],
    side: null,
    view: { yaw: 20, pitch: 16 },
    feet: 'bare',
    props: [
      { kind: 'bed', from: -98, to: 112 },
      { kind: 'pillow', at: [56, 0, 0], long: 46, deep: 56, thick: 11 },
    ],
    marks: [{ kind: 'move', joint: 'toe.right', both: true, shift: [8, 4, 0] }],
    contacts: onFloor('back', 'head', 'hand.right', 'hand.left'),
    words: {
      en: 'A person lies on a bed with straight legs, the heels just past the end of a pillow. Both feet pull up to the shins, then push down like on a pedal.',
      es: 'Una persona está en la cama con las piernas estiradas y los talones justo fuera de una almohada. Los dos pies suben hacia las piernas y luego empujan hacia abajo, como en un pedal.',
    },
  },
];
