import type { Arm, Bend, Contact, Motion, V3 } from '../model';
import { acrossArm, change, onFloor, sittingOn } from './build';

const chair: Motion['props'][number] = { kind: 'chair', at: [0, 0, 0] };
const tall = sittingOn();
const seated: readonly Contact[] = [...onFloor('foot.right', 'foot.left'), { part: 'pelvis', on: 'seat' }];

/** A right hand that holds the side of the seat, so that its shoulder stays low. */
const holdsSeat: Arm = {
  touch: [1, 43.4, 23.4],
  bend: [-1, 0, 0.7],
  hand: { shape: 'grip', fingers: [0, -1, 0], palm: [0, 0, -1] },
};
const anchored = change(tall, { right: { arm: holdsSeat } });

/** The head slid forward or back on the neck by so many degrees, the eyes level. */
const slid = (degrees: number): { neck: Bend; gaze: V3 } => ({
  neck: { flex: degrees },
  gaze: [1, degrees > 0 ? 0.02 : -0.1, 0],
});

/** A ring of the room around the head, from straight ahead to the right, so many degrees. */
const aroundHead = (radius: number, up: number, from: number, to: number): { on: 'head'; off: V3 }[] =>
  Array.from({ length: 7 }, (_, i) => {
    const angle = ((from + ((to - from) * i) / 6) * Math.PI) / 180;
    return { on: 'head', off: [radius * Math.cos(angle), up, radius * Math.sin(angle)] };
  });

/** A palm on the head at `off`, looking to it. */
const palmOnHead = (off: V3, palm: V3, fingers: V3, bend: V3): Arm => ({
  touch: { on: 'head', off },
  bend,
  hand: { shape: 'flat', palm, fingers },
});

/** The left palm behind the head, by its wrist, so that it swings there around the head and not through it. */
const palmBehind: Arm = {
  wrist: { on: 'head', off: [-11.3, -1.8, -7.9] },
  bend: [0.2, -0.1, -1],
  hand: { shape: 'flat', palm: [1, 0, 0], fingers: [-0.1, 0.4, 1] },
};

/** The left palm on the side of the head, the elbow ahead and out. */
const palmBeside: Arm = {
  wrist: { on: 'head', off: [7.5, -1, -11] },
  bend: [0.7, -0.6, -0.8],
  hand: { shape: 'flat', palm: [0, -0.1, 1], fingers: [-0.6, 0.8, 0] },
};

/** Over the crown from the middle to the left: the way of a head that tips, about the base of the neck. */
const overCrown = (radius: number, from: number, to: number): { on: 'neck'; off: V3 }[] =>
  Array.from({ length: 7 }, (_, i) => {
    const angle = ((from + ((to - from) * i) / 6) * Math.PI) / 180;
    return { on: 'neck', off: [2, radius * Math.cos(angle), -radius * Math.sin(angle)] };
  });

export const SITTING_NECK: readonly Motion[] = [
  {
    id: 'neck-rotation',
    keys: [
      { pose: tall, seconds: 2, hold: 0.4 },
      { pose: change(tall, { neck: { turn: 24 }, head: { turn: 36 } }), seconds: 2, hold: 0.8 },
    ],
    side: 'right',
    view: { yaw: -66, pitch: 20 },
    feet: 'shoes',
    props: [chair],
    marks: [
      { kind: 'press', through: aroundHead(17, 20, -30, 96) },
      { kind: 'still', on: 'shoulder.right', off: [6, 0, 0] },
    ],
    contacts: seated,
    words: {
      en: 'A person sits tall on a chair, both feet flat. The head turns slowly to the {side}, the chin stays level. The shoulders do not move.',
      es: 'Una persona está sentada con la espalda larga y los pies planos. La cabeza gira lento a la {side} sin inclinarse. Los hombros no se mueven.',
    },
  },
  {
    id: 'chin-tuck',
    keys: [
      { pose: change(tall, slid(26)), seconds: 1.4, hold: 0.4 },
      { pose: change(tall, slid(-14)), seconds: 1.4, hold: 2.2 },
    ],
    side: null,
    view: { yaw: -8, pitch: 6 },
    feet: 'shoes',
    props: [chair],
    marks: [
      {
        kind: 'press',
        through: [
          { on: 'head', off: [30, -8, 0] },
          { on: 'head', off: [13, -8, 0] },
        ],
      },
      { kind: 'hold' },
    ],
    contacts: seated,
    words: {
      en: 'Seen from the side, a person sits tall on a chair. The chin slides straight back, as if to make a double chin. The eyes stay level. Hold.',
      es: 'Vista de lado, una persona está sentada con la espalda larga. La barbilla va recta hacia atrás, como para hacer papada. La mirada sigue al frente. Se mantiene.',
    },
  },
  {
    id: 'neck-isometric',
    keys: [
      {
        pose: change(tall, {
          left: { arm: palmOnHead([10.6, 4.5, -2], [-1, -0.1, 0], [-0.1, 1, 0.25], [1, -0.8, -0.4]) },
        }),
        seconds: 1.4,
        hold: 2,
      },
      { pose: change(tall, { left: { arm: palmBehind } }), seconds: 1.4, hold: 2 },
      {
        pose: change(tall, {
          left: { arm: palmBeside },
        }),
        seconds: 1.4,
        hold: 2,
      },
      {
        pose: change(tall, {
          right: { arm: acrossArm(palmBeside) },
        }),
        seconds: 1.4,
        hold: 2,
      },
    ],
    side: null,
    end: 0,
    view: { yaw: -158, pitch: 8 },
    feet: 'shoes',
    props: [chair],
    marks: [
      {
        kind: 'press',
        through: [
          { on: 'head', off: [-26, 4, 0] },
          { on: 'head', off: [-12, 4, 0] },
        ],
      },
      { kind: 'hold' },
    ],
    contacts: seated,
    words: {
      en: 'A person sits tall with a palm on the forehead. The head presses into the palm but does not move. Then the palm goes behind the head, and to each side of it.',
      es: 'Una persona está sentada con la palma en la frente. La cabeza empuja la palma, pero no se mueve. Luego la palma va detrás de la cabeza y a cada lado.',
    },
  },
  {
    id: 'upper-trap-stretch',
    keys: [
      { pose: anchored, seconds: 2 },
      {
        pose: change(anchored, {
          neck: { side: -22 },
          head: { side: -18 },
          shoulders: { right: { up: -1.6 } },
        }),
        seconds: 2,
        hold: 2.4,
      },
    ],
    side: 'right',
    view: { yaw: -70, pitch: 8 },
    feet: 'shoes',
    props: [chair],
    marks: [
      { kind: 'press', through: overCrown(36, 0, 46) },
      { kind: 'work', on: 'neck', off: [2, 3, 4], size: 7, wide: 5 },
    ],
    contacts: [...seated, { part: 'hand.right', on: [1, 43.4, 23.4] }],
    words: {
      en: 'A person sits tall and holds the seat with the {side} hand, that shoulder low. The other ear tips toward its shoulder. The face looks ahead. Hold.',
      es: 'Una persona está sentada y sujeta el asiento con la mano {side}, con ese hombro bajo. La otra oreja baja hacia su hombro. La cara mira al frente. Se mantiene.',
    },
  },
  {
    id: 'levator-stretch',
    keys: [
      { pose: anchored, seconds: 2 },
      {
        pose: change(anchored, {
          neck: { flex: 24, turn: -14 },
          head: { flex: 16, turn: -30 },
          shoulders: { right: { up: -1.2 } },
        }),
        seconds: 2,
        hold: 2.4,
      },
    ],
    side: 'right',
    view: { yaw: -84, pitch: 5 },
    feet: 'shoes',
    props: [chair],
    marks: [
      {
        kind: 'press',
        through: [
          { on: 'head', off: [3, 14, -3] },
          { on: 'head', off: [3, 12, -14] },
          { on: 'head', off: [3, 3, -20] },
          { on: 'head', off: [3, -9, -19] },
        ],
      },
      { kind: 'work', on: 'neck', off: [-4, 0, 7], size: 6, wide: 6 },
    ],
    contacts: [...seated, { part: 'hand.right', on: [1, 43.4, 23.4] }],
    words: {
      en: 'A person sits tall and holds the seat with the {side} hand. The head turns half-way to the other side and looks down at the armpit. The back stays long. Hold.',
      es: 'Una persona está sentada y sujeta el asiento con la mano {side}. La cabeza gira a medias al otro lado y mira hacia la axila. La espalda sigue larga. Se mantiene.',
    },
  },
];
