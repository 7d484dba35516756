import { SEAT_HEIGHT } from '../body';
import type { Arm, Contact, Leg, Motion, Pose } from '../model';
import { change, footDown, handOn, onFloor, seatedPelvis, sittingOn, standing } from './build';

const chair: Motion['props'][number] = { kind: 'chair', at: [0, 0, 0] };
const tall = sittingOn();
const onSeat: Contact = { part: 'pelvis', on: 'seat' };

/** A right hand that holds the side of the seat at x. */
const holdsSeat = (x: number): Arm => ({
  touch: [x, 43.4, 23.4],
  bend: [-1, 0, 0.7],
  hand: { shape: 'grip', fingers: [0, -1, 0], palm: [0, 0, -1] },
});

/** Near the front, the right leg long with its heel down and toes up, both hands on the bent left thigh. */
const heelOut = change(tall, {
  pelvis: { at: seatedPelvis(SEAT_HEIGHT, 12) },
  right: {
    arm: handOn('midThigh.left', [8, 7.6, 4], [0, -1, 0], [0.8, -0.1, -0.6], [-0.6, -0.2, 1]),
    leg: { ankle: [77.5, 6.6, 12], bend: [0, 1, 0.1], foot: { flex: 12 } },
  },
  left: {
    arm: handOn('midThigh.left', [16, 7.2, -2], [0, -1, 0], [1, -0.1, 0.2], [-0.7, -0.2, -0.8]),
    leg: footDown(48, -12, [1, 0, -0.1], [1, 0.6, -0.1]),
  },
});

/** A little off the backrest, the hands hold the seat. */
const offBack = change(tall, {
  pelvis: { at: seatedPelvis(SEAT_HEIGHT, 5) },
  both: { arm: holdsSeat(6) },
  right: { leg: footDown(46, 10, [1, 0, 0.1], [0.4, 1, 0.1]) },
  left: { leg: footDown(46, -10, [1, 0, -0.1], [0.4, 1, -0.1]) },
});
const kneeUp: Leg = { flex: 104, knee: 96, out: 3, foot: { flex: 2 } };

/** The high chair: its seat is this much over the usual one. */
const RAISED = 9;
const armrest: Arm = {
  touch: [21, SEAT_HEIGHT + RAISED + 23, 22],
  bend: [-1, 0.1, 0.4],
  hand: { shape: 'grip', fingers: [1, -0.2, 0], palm: [0, -1, 0] },
};
const high: Pose = change(tall, {
  pelvis: { at: seatedPelvis(SEAT_HEIGHT + RAISED, 10) },
  both: { arm: armrest },
  right: { leg: footDown(44, 10, [1, 0, 0.12], [1, 0.6, 0.1]) },
  left: { leg: footDown(44, -10, [1, 0, -0.12], [1, 0.6, -0.1]) },
});
const highFeet = { right: { leg: high.legs.right }, left: { leg: high.legs.left } };

/** Slumped, hands behind the low back. */
const slumped = change(tall, {
  pelvis: { at: [10, SEAT_HEIGHT + 12, 0], up: [-0.48, 0.88, 0], front: [0.88, 0.48, 0] },
  lumbar: { flex: 32 },
  thorax: { flex: 24 },
  neck: { flex: 2 },
  head: { flex: -12 },
  both: {
    arm: handOn('pelvis', [-15, 8, 5], [-1, 0, 0], [0, -0.5, -1], [-1, 0, 0.8], 'relaxed'),
  },
  right: { leg: footDown(48, 10, [1, 0, 0.1], [0.4, 1, 0.1]) },
  left: { leg: footDown(48, -10, [1, 0, -0.1], [0.4, 1, -0.1]) },
});
const chinDown = { neck: { flex: 26 }, head: { flex: 18 } };

export const SITTING_LEGS: readonly Motion[] = [
  {
    id: 'hamstring-chair',
    keys: [
      { pose: heelOut, seconds: 1.8 },
      {
        pose: change(heelOut, {
          pelvis: { up: [0.56, 0.83, 0], front: [0.83, -0.56, 0] },
          neck: { flex: -16 },
        }),
        seconds: 1.8,
        hold: 2.4,
      },
    ],
    side: 'right',
    view: { yaw: -18, pitch: 9 },
    feet: 'shoes',
    props: [chair],
    marks: [
      { kind: 'move', joint: 'chest', shift: [25, -2, 0] },
      { kind: 'work', on: 'midThigh.right', off: [0, -5, 3], size: 4, wide: 11 },
    ],
    contacts: onFloor('heel.right', 'foot.left'),
    words: {
      en: 'A person sits near the front of a chair. The {side} leg is long, heel down, toes up. With both hands on the other leg, the trunk tips forward, back long. Hold.',
      es: 'Una persona está sentada cerca del borde, con la pierna {side} estirada y los dedos arriba. Con las manos en la otra pierna, el tronco se inclina con la espalda larga. Se mantiene.',
    },
  },
  {
    id: 'seated-march',
    keys: [
      { pose: offBack, seconds: 1 },
      { pose: change(offBack, { left: { leg: kneeUp } }), seconds: 1, hold: 0.4 },
      { pose: offBack, seconds: 1 },
      { pose: change(offBack, { right: { leg: kneeUp } }), seconds: 1, hold: 0.4 },
    ],
    side: null,
    view: { yaw: -24, pitch: 9 },
    feet: 'shoes',
    props: [chair],
    marks: [{ kind: 'move', joint: 'knee.right', from: 2, to: 3, shift: [10, 8, 0] }],
    contacts: [
      onSeat,
      { part: 'hand.right', on: [6, 43.4, 23.4] },
      { part: 'hand.left', on: [6, 43.4, -23.4] },
      { part: 'foot.right', on: 'floor', keys: [0, 1, 2] },
      { part: 'foot.left', on: 'floor', keys: [0, 2, 3] },
    ],
    words: {
      en: 'A person sits tall on a chair, away from the backrest, and holds the seat lightly. One knee lifts a little and the foot comes down softly. Then the other knee lifts.',
      es: 'Una persona está sentada lejos del respaldo y sujeta suave el asiento. Una rodilla sube un poco y el pie baja suave. Luego sube la otra rodilla.',
    },
  },
  {
    id: 'sit-to-stand-raised',
    keys: [
      { pose: high, seconds: 1.6, hold: 0.6 },
      {
        pose: change(high, {
          pelvis: { at: [21, SEAT_HEIGHT + RAISED + 14, 0], up: [0.6, 0.8, 0], front: [0.8, -0.6, 0] },
          lumbar: { flex: 4 },
          neck: { flex: -18 },
        }),
        seconds: 1.4,
      },
      {
        pose: change(standing, { ...highFeet, pelvis: { at: [46, 89.4, 0] } }),
        seconds: 1.4,
        hold: 1,
      },
    ],
    side: null,
    still: 1,
    view: { yaw: -28, pitch: 8 },
    feet: 'shoes',
    props: [
      { kind: 'wall', x: -20, from: -34, to: 34, height: 140 },
      { kind: 'chair', at: [0, RAISED, 0], arms: true },
    ],
    marks: [{ kind: 'move', joint: 'chest', from: 1, shift: [36, 0, 0] }],
    contacts: [
      ...onFloor('foot.right', 'foot.left'),
      { part: 'pelvis', on: 'seat', keys: [0] },
      { part: 'hand.right', on: [21, SEAT_HEIGHT + RAISED + 23, 22], keys: [0, 1] },
      { part: 'hand.left', on: [21, SEAT_HEIGHT + RAISED + 23, -22], keys: [0, 1] },
    ],
    words: {
      en: 'A high chair with arms stands against a wall. A person leans the nose over the toes, pushes with hands and legs and stands tall. Then sits down slowly.',
      es: 'Una silla alta con brazos está contra una pared. Una persona lleva la nariz sobre los pies, empuja con las manos y las piernas y se pone de pie. Luego se sienta lento.',
    },
  },
  {
    id: 'long-arc-quad',
    keys: [
      { pose: change(tall, { both: { arm: holdsSeat(4) } }), seconds: 2 },
      {
        pose: change(tall, {
          both: { arm: holdsSeat(4) },
          right: { leg: { flex: 80.5, knee: 3, out: 2, foot: { flex: 14 } } },
        }),
        seconds: 1.6,
        hold: 1,
      },
    ],
    side: 'right',
    view: { yaw: -16, pitch: 8 },
    feet: 'shoes',
    props: [chair],
    marks: [
      { kind: 'move', joint: 'ankle.right', shift: [9, -2, 0] },
      { kind: 'work', on: 'midThigh.right', off: [4, 5, 3], size: 4.5, wide: 11 },
    ],
    contacts: [...onFloor('foot.left'), onSeat, { part: 'back', on: { x: -12.3 } }],
    words: {
      en: 'A person sits well back on a chair. The {side} foot lifts until that knee is straight, toes pulled up. The thigh stays on the chair. Then the foot lowers slowly.',
      es: 'Una persona está sentada bien atrás. El pie de la pierna {side} sube hasta estirar la rodilla, con los dedos arriba. El muslo no se levanta. Luego baja lento.',
    },
  },
  {
    id: 'slump-tensioner',
    keys: [
      { pose: slumped, seconds: 1.6, hold: 0.4 },
      { pose: change(slumped, chinDown), seconds: 1.2 },
      {
        pose: change(slumped, {
          ...chinDown,
          right: { leg: { flex: 54, knee: 4, out: 3, foot: { flex: 16 } } },
        }),
        seconds: 1.8,
        hold: 1.5,
      },
    ],
    side: 'right',
    view: { yaw: -14, pitch: 8 },
    feet: 'shoes',
    props: [chair],
    marks: [
      { kind: 'move', joint: 'ankle.right', from: 1, shift: [9, -2, 0] },
      { kind: 'move', joint: 'head', to: 1, shift: [8, 12, 0] },
    ],
    contacts: [...onFloor('foot.left'), onSeat],
    words: {
      en: 'A person sits slumped with the hands behind the back. The chin drops to the chest, the {side} knee straightens slowly and its toes pull up. Then head up, knee bent.',
      es: 'Una persona está sentada con la espalda redonda y las manos detrás. La barbilla baja, la rodilla {side} se estira y los dedos suben. Luego vuelve.',
    },
  },
];
