import { SEAT_HEIGHT } from '../body';
import type { Arm, Contact, Motion, Pose, V3 } from '../model';
import { change, footDown, handDown, handOn, onFloor, sittingOn } from './build';

const chair: Motion['props'][number] = { kind: 'chair', at: [0, 0, 0] };
const tall = sittingOn();
const onSeat: Contact = { part: 'pelvis', on: 'seat' };
const seated: readonly Contact[] = [...onFloor('foot.right', 'foot.left'), onSeat];

const TABLE = 71;
/** A table across in front, its edge just before the belly. */
const table: Motion['props'][number] = { kind: 'table', at: [64, 0, 0], long: 84, deep: 100, height: TABLE };
/** The trunk tipped forward at the hips by so many degrees. */
const tipped = (degrees: number) => {
  const [s, c] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
  return {
    at: [0, SEAT_HEIGHT + 11 - degrees * 0.03, 0] as V3,
    up: [s, c, 0] as V3,
    front: [c, -s, 0] as V3,
  };
};

/** On a folded towel of this thickness. */
const TOWEL = 2.4;
const onTowel = (x: number, lean: number): Pose =>
  change(tall, {
    pelvis: tipped(lean),
    neck: { flex: -lean * 0.7 },
    both: { arm: handDown(x, 9, [1, 0, 0], TABLE + TOWEL) },
  });

/** A small table at the right side, its far edge under the wrist. */
const sideTable = (edge: number): Motion['props'][number] => ({
  kind: 'table',
  at: [edge - 18, 0, 32],
  long: 36,
  deep: 28,
  height: TABLE,
});
const FOREARM = TABLE + 4;
/** The right forearm on the side table, the hand at the angle over level. */
const forearmDown = (degrees: number): Arm => {
  const [s, c] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
  return {
    wrist: [38.5, FOREARM, 27],
    bend: [-0.4, -1, 0.5],
    hand: { shape: 'grip', fingers: [c, s, 0], palm: [s, -c, 0] },
  };
};
const lowering = (degrees: number, help: boolean): Pose =>
  change(tall, {
    pelvis: tipped(6),
    gaze: [0.85, -0.5, 0.25],
    right: { arm: forearmDown(degrees) },
    ...(help
      ? {
          left: {
            arm: {
              touch: [44 - (degrees < 0 ? 3 : 0), FOREARM + 7 * Math.sin((degrees * Math.PI) / 180) - 6, 18],
              bend: [0, -0.6, -1],
              hand: { shape: 'relaxed', fingers: [0.5, 0.1, 0.9], palm: [0, 1, 0] },
            },
          },
        }
      : { left: { arm: handOn('midThigh.left', [-3, 7.6, -2], [0, -1, 0], [1, 0, 0.2], [-1, -0.1, -0.8]) } }),
  });

/** The right forearm on the table, thumb up, around a ball. */
const squeeze = (shape: 'flat' | 'grip'): Pose =>
  change(tall, {
    pelvis: tipped(6),
    gaze: [0.85, -0.45, 0.1],
    right: {
      arm: {
        wrist: [44, TABLE + 5, 14],
        bend: [-0.5, -1, 0.8],
        hand: { shape, fingers: [1, 0, -0.1], palm: [0, 0, -1] },
      },
    },
  });

export const SITTING_TABLE: readonly Motion[] = [
  {
    id: 'seated-forward-rest',
    keys: [
      {
        pose: change(tall, {
          both: { arm: handDown(34, 15, [1, 0, 0], TABLE) },
          right: { leg: footDown(42, 16, [1, 0, 0.15], [0.4, 1, 0.2]) },
          left: { leg: footDown(42, -16, [1, 0, -0.15], [0.4, 1, -0.2]) },
        }),
        seconds: 2.4,
      },
      {
        pose: change(tall, {
          pelvis: tipped(36),
          lumbar: { flex: 20 },
          thorax: { flex: 16 },
          neck: { flex: -2 },
          head: { flex: 10 },
          right: {
            arm: {
              touch: [66, TABLE, 4],
              bend: [0.1, -0.3, 1],
              hand: { shape: 'flat', fingers: [0.4, 0, -1], palm: [0, -1, 0] },
            },
            leg: footDown(42, 16, [1, 0, 0.15], [0.4, 1, 0.2]),
          },
          left: {
            arm: {
              touch: [70, TABLE + 3, -2],
              bend: [0.1, -0.3, -1],
              hand: { shape: 'flat', fingers: [0.4, 0, 1], palm: [0, -1, 0] },
            },
            leg: footDown(42, -16, [1, 0, -0.15], [0.4, 1, -0.2]),
          },
        }),
        seconds: 2.4,
        hold: 2.4,
      },
    ],
    side: null,
    view: { yaw: -22, pitch: 14 },
    feet: 'shoes',
    props: [chair, table],
    marks: [{ kind: 'move', joint: 'head', shift: [12, 8, 0] }, { kind: 'hold' }],
    contacts: [
      ...seated,
      { part: 'hand.right', on: [66, TABLE, 4], keys: [1] },
      { part: 'hand.left', on: [70, TABLE + 3, -2], keys: [1] },
    ],
    words: {
      en: 'A person sits at a table, feet flat and a little apart. The hands slide forward, the trunk leans in and the head rests on the folded arms. The back hangs loose. Hold.',
      es: 'Una persona está sentada frente a una mesa, con los pies planos. Las manos se deslizan al frente, el tronco se inclina y la cabeza descansa en los brazos. Se mantiene.',
    },
  },
  {
    id: 'table-slide',
    keys: [
      { pose: onTowel(36, 0), seconds: 2 },
      { pose: onTowel(70, 24), seconds: 2, hold: 1 },
    ],
    side: null,
    view: { yaw: -22, pitch: 16 },
    feet: 'shoes',
    props: [
      chair,
      table,
      {
        kind: 'pillow',
        at: { on: 'palm.right', off: [-1, -TOWEL, -9] },
        long: 32,
        deep: 38,
        thick: TOWEL,
      },
    ],
    marks: [{ kind: 'move', joint: 'palm.right', shift: [8, 0, 20] }],
    contacts: [
      ...seated,
      { part: 'hand.right', on: [36, TABLE + TOWEL, 9], keys: [0] },
      { part: 'hand.right', on: [70, TABLE + TOWEL, 9], keys: [1] },
      { part: 'hand.left', on: [70, TABLE + TOWEL, -9], keys: [1] },
    ],
    words: {
      en: 'A person sits facing a table, both hands on a folded towel. The hands slide the towel far away along the table and the chest follows a little. Then they slide back.',
      es: 'Una persona está sentada frente a una mesa, con las manos en una toalla doblada. Las manos deslizan la toalla lejos y el pecho las sigue un poco. Luego vuelven.',
    },
  },
  {
    id: 'wrist-extensor-lower',
    keys: [
      { pose: lowering(46, false), seconds: 1, hold: 0.3 },
      { pose: lowering(-58, false), seconds: 3, hold: 0.3 },
      { pose: lowering(-58, true), seconds: 1 },
      { pose: lowering(46, true), seconds: 1.4, hold: 0.4 },
    ],
    side: 'right',
    end: 1,
    view: { yaw: -34, pitch: 14 },
    feet: 'shoes',
    props: [chair, sideTable(36), { kind: 'dumbbell', hand: 'right' }],
    marks: [{ kind: 'move', joint: 'palm.right', shift: [15, 2, -3] }],
    contacts: seated,
    words: {
      en: 'A person sits at a table, the {side} forearm on it, palm down, hand over the edge with a weight. The other hand helps it up, then lets go. The weight lowers slowly.',
      es: 'Una persona tiene el antebrazo del lado {side} en una mesa, con la mano fuera y un peso. La otra mano ayuda a subirlo y lo suelta. El peso baja lento.',
    },
  },
  {
    id: 'grip-squeeze',
    keys: [
      { pose: squeeze('flat'), seconds: 1, hold: 0.6 },
      { pose: squeeze('grip'), seconds: 1, hold: 2.2 },
    ],
    side: 'right',
    view: { yaw: -58, pitch: 24 },
    feet: 'shoes',
    props: [
      chair,
      { kind: 'table', at: [47, 0, 4], long: 50, deep: 60, height: TABLE },
      { kind: 'ball', at: { on: 'palm.right', off: [0, 0, -2.6] }, radius: 3.6 },
    ],
    marks: [
      {
        kind: 'press',
        through: [
          { on: 'palm.right', off: [2, 3, 20] },
          { on: 'palm.right', off: [2, 3, 7] },
        ],
      },
      {
        kind: 'press',
        through: [
          { on: 'palm.right', off: [2, 3, -24] },
          { on: 'palm.right', off: [2, 3, -11] },
        ],
      },
      { kind: 'hold' },
    ],
    contacts: seated,
    words: {
      en: 'A person sits at a table, the {side} forearm on it, thumb up. The hand squeezes a soft ball with all the fingers and the thumb, wrist straight. Hold, then open wide.',
      es: 'Una persona sentada apoya en la mesa el antebrazo del lado {side}, con el pulgar arriba. La mano aprieta una pelota blanda, con la muñeca recta. Se mantiene y luego se abre.',
    },
  },
];
