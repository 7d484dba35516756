import type { Arm, Motion, Place } from '../model';
import { change, crook, footDown, mat, onFloor, supine } from './build';

const shortMat = mat(-92, 70);
const handsDown = onFloor('hand.right', 'hand.left');
const bothFeet = onFloor('foot.right', 'foot.left');

/* at rest on a bed: pillows under head and knees */
const bed: Motion['props'] = [
  { kind: 'bed', from: -98, to: 104 },
  { kind: 'pillow', at: [40, 0, 0], long: 36, deep: 60, thick: 16 },
];
const knees = { ankle: [74, 6.4, 11], bend: [0, 1, 0.05], foot: { flex: -22 } } as const;
const resting = change(supine, { both: { leg: knees } });
const fist = (x: number): Arm => ({
  touch: [x, 5.4, 28],
  bend: [-0.4, 0.3, 1],
  hand: { shape: 'fist', fingers: [1, 0.15, 0], palm: [0, -0.2, -1] },
});
const above = (
  on: 'ankle.right' | 'knee.right' | 'pelvis' | 'chest' | 'head',
  x: number,
  y: number,
): Place => ({
  on,
  off: [x, y, on === 'ankle.right' || on === 'knee.right' ? -10 : 0],
});

/* head: rest, nod, a finger's width up */
const nodded = change(crook, { neck: { flex: -28 }, head: { flex: 36 } });
const lifted = change(crook, { neck: { flex: -20 }, head: { flex: 36 } });

/* over a roll under the shoulder blades, hands behind the head */
const behindHead = (side: 1 | -1, x: number, y: number): Arm => ({
  touch: { on: 'head', off: [x, y, 4 * side] },
  bend: [-0.3, 0.2, side],
  hand: { shape: 'flat', palm: [0.5, 0.8, 0], fingers: [-0.5, 0.3, -side] },
});
const overRoll = change(crook, {
  pelvis: { at: [0, 12.4, 0], up: [-0.95, 0.31, 0], front: [0.31, 0.95, 0] },
  lumbar: { flex: -4 },
  both: { leg: footDown(40, 10, [1, 0, 0], [0, 1, 0]) },
});

/* a stick between both hands, arms straight */
const stickArms = (flex: number): Arm => ({
  flex,
  out: 4,
  elbow: 2,
  hand: { shape: 'grip' },
});

export const LYING_CALM: readonly Motion[] = [
  {
    id: 'pmr',
    keys: [
      { pose: change(resting, { eyes: 'closed' }), seconds: 1.5, hold: 4 },
      {
        pose: change(resting, {
          eyes: 'closed',
          both: { arm: fist(12), leg: { ...knees, foot: { flex: 8 } } },
        }),
        seconds: 1.2,
        hold: 4,
      },
    ],
    side: null,
    view: { yaw: 24, pitch: 24 },
    feet: 'bare',
    props: bed,
    marks: [{ kind: 'work', on: 'wrist.right', off: [-8, 2, 0], size: 5, wide: 12 }, { kind: 'hold' }],
    contacts: onFloor('pelvis', 'back', 'head'),
    words: {
      en: 'A person lies on a bed, a pillow under the knees, eyes closed. The hands make gentle fists and the feet pull up, each part in its turn. Then it goes soft.',
      es: 'Una persona está en la cama con una almohada bajo las rodillas y los ojos cerrados. Cierra suave los puños y sube los pies, una parte cada vez. Luego suelta del todo.',
    },
  },
  {
    id: 'body-scan',
    keys: [{ pose: change(resting, { eyes: 'closed' }), seconds: 4, hold: 4 }],
    side: null,
    view: { yaw: 24, pitch: 24 },
    feet: 'bare',
    props: bed,
    marks: [
      {
        kind: 'press',
        through: [
          above('ankle.right', 4, 24),
          above('knee.right', 0, 20),
          above('pelvis', 0, 24),
          above('chest', 0, 24),
          above('head', 4, 22),
        ],
      },
    ],
    contacts: [...onFloor('pelvis', 'back', 'head'), ...handsDown],
    words: {
      en: 'A person lies still on a bed, a pillow under the knees, arms at the sides, eyes closed. An arrow runs from the feet up to the head, the way that the mind goes.',
      es: 'Una persona está quieta en la cama con una almohada bajo las rodillas y los ojos cerrados. Una flecha va de los pies a la cabeza, por donde pasa la atención.',
    },
  },
  {
    id: 'chin-tuck-lift',
    keys: [
      { pose: crook, seconds: 1 },
      { pose: nodded, seconds: 1 },
      { pose: lifted, seconds: 1, hold: 4 },
      { pose: nodded, seconds: 1 },
    ],
    end: 2,
    still: 2,
    side: null,
    view: { yaw: 14, pitch: 10 },
    feet: 'bare',
    props: [shortMat],
    marks: [
      {
        kind: 'press',
        through: [
          { on: 'head', off: [-16, -8, 0] },
          { on: 'head', off: [-16, 9, 0] },
        ],
      },
      {
        kind: 'press',
        through: [
          { on: 'head', off: [2, 21, 0] },
          { on: 'head', off: [10, 19, 0] },
          { on: 'head', off: [16, 13, 0] },
        ],
      },
      { kind: 'hold' },
    ],
    contacts: [
      ...onFloor('pelvis', 'back'),
      ...handsDown,
      ...bothFeet,
      { part: 'head', on: 'floor', keys: [0, 1] },
    ],
    words: {
      en: 'A person lies on the back with knees bent. The chin tucks as in a small nod. The head lifts a finger’s width and stays there with the chin tucked, then lowers slowly.',
      es: 'Una persona está boca arriba con las rodillas dobladas. Mete el mentón como diciendo que sí. La cabeza sube el ancho de un dedo, se queda ahí y luego baja despacio.',
    },
  },
  {
    id: 'thoracic-ext-roller',
    keys: [
      {
        pose: change(overRoll, {
          thorax: { flex: 8 },
          neck: { flex: -4 },
          head: { flex: 14 },
          both: { arm: behindHead(1, -7, -8) },
        }),
        seconds: 2,
      },
      {
        pose: change(overRoll, {
          lumbar: { flex: 4 },
          thorax: { flex: -28 },
          neck: { flex: -4 },
          head: { flex: 14 },
          both: { arm: behindHead(1, -9, -4) },
        }),
        seconds: 2,
        hold: 1,
      },
    ],
    side: null,
    view: { yaw: 16, pitch: 14 },
    feet: 'bare',
    props: [mat(-100, 70), { kind: 'roll', at: [-37, 0, 0], radius: 6, half: 30 }],
    marks: [{ kind: 'move', joint: 'head', shift: [-16, 16, 0] }],
    contacts: [...onFloor('pelvis'), ...bothFeet],
    words: {
      en: 'A person lies with a foam roll across the back, under the shoulder blades. Knees bent, hands behind the head. The upper back bends slowly over the roll. The bottom stays on the mat.',
      es: 'Una persona está boca arriba con un rodillo bajo los omóplatos, las rodillas dobladas y las manos tras la cabeza. La parte alta de la espalda se dobla despacio sobre el rodillo.',
    },
  },
  {
    id: 'stick-shoulder-lift',
    keys: [
      { pose: change(crook, { both: { arm: stickArms(30) } }), seconds: 2 },
      { pose: change(crook, { both: { arm: stickArms(150) } }), seconds: 2, hold: 2 },
    ],
    side: null,
    view: { yaw: -22, pitch: 18 },
    feet: 'bare',
    props: [
      mat(-110, 70),
      {
        kind: 'stick',
        through: [
          { on: 'palm.right', off: [0, 0, 14] },
          { on: 'palm.left', off: [0, 0, -14] },
        ],
      },
    ],
    marks: [{ kind: 'move', joint: 'palm.right', shift: [-2, 12, 0] }],
    contacts: [...onFloor('pelvis', 'back', 'head'), ...bothFeet],
    words: {
      en: 'A person lies on the back with knees bent and holds a stick across the thighs with both hands. Straight arms lift the stick to the ceiling and back over the head. The back stays still.',
      es: 'Una persona está boca arriba con las rodillas dobladas y sujeta un palo sobre los muslos. Los brazos estirados lo llevan hacia el techo y por encima de la cabeza. La espalda no se mueve.',
    },
  },
];
