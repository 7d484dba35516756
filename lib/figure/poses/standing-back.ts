import type { Arm, Leg, Motion } from '../model';
import { change, footDown, handOn, hanging, onFloor, standing } from './build';

const WALL = -13.4;
/** Both hands in the small of the back. */
const smallOfBack = handOn('waist', [-8, -7, 12.5], [0.5, 0, -0.9], [0.6, -0.8, 0], [-1, 0.1, 0.7]);
const atWall = change(standing, {
  pelvis: { at: [0, 89.2, 0] },
  both: { leg: footDown(6, 10, [1, 0, 0.1]) },
});
/** The hand on the outside of the thigh, `down` cm along it. */
const alongThigh = (down: number): Arm => ({
  touch: { on: 'midThigh.right', off: [1, 9 - down, 9] },
  bend: [-0.4, 0, 1],
  hand: { shape: 'flat', fingers: [0.1, -1, 0], palm: [0, 0, -1] },
});

/** A table in front; the trunk tips toward it from the hips. */
const table: Motion['props'][number] = { kind: 'table', at: [66, 0, 0], long: 56, deep: 90, height: 75 };
const onTable: Arm = {
  touch: [46, 75, 15],
  bend: [-0.8, -0.6, 0.4],
  hand: { shape: 'flat', fingers: [1, 0, -0.1], palm: [0, -1, 0] },
};
const tipped = change(standing, {
  pelvis: { at: [-19, 84.5, 0], up: [0.82, 0.57, 0], front: [0.57, -0.82, 0] },
  neck: { flex: -6 },
  both: { arm: onTable, leg: footDown(-8, 9, [1, 0, 0.05]) },
});
const reach: Arm = { upper: [0.86, 0.5, 0], lower: [0.9, 0.42, 0], hand: { shape: 'flat' } };
const legBack = (z: number): Leg => ({
  ankle: [-73, 26, z],
  bend: [1, 0.2, 0],
  foot: { flex: -12 },
});

/** Hands at the chest on the end of a band that is fixed on the left, and pushed out in front. */
const handsOut = (x: number): Arm => ({
  touch: [x, 118, 2.6],
  bend: [-0.2, -0.8, 1],
  hand: { shape: 'grip', fingers: [1, 0.1, -0.3], palm: [0, 0, -1] },
});
const braced = change(standing, {
  pelvis: { at: [0, 88.6, 0] },
  both: { leg: footDown(0, 15, [1, 0, 0.12]) },
});

export const STANDING_BACK: readonly Motion[] = [
  {
    id: 'side-bend-standing',
    keys: [
      { pose: change(atWall, { right: { arm: alongThigh(0) }, left: { arm: hanging } }), seconds: 1.8 },
      {
        pose: change(atWall, {
          lumbar: { side: 14 },
          thorax: { side: 16 },
          right: { arm: alongThigh(20) },
          left: { arm: hanging },
        }),
        seconds: 1.8,
        hold: 1,
      },
    ],
    side: null,
    view: { yaw: -68, pitch: 5 },
    feet: 'shoes',
    props: [{ kind: 'wall', x: WALL, from: -62, to: 62, height: 186 }],
    marks: [
      { kind: 'move', joint: 'wrist.right', shift: [0, 0, 12] },
      { kind: 'work', on: 'waist', off: [6, 6, -13], size: 9, wide: 4 },
    ],
    contacts: onFloor('foot.right', 'foot.left'),
    words: {
      en: 'A person stands with the back against a wall. One hand slides down the side of its thigh as the trunk bends to that side. Then it slides back up, and the other hand does the same.',
      es: 'Una persona está de pie con la espalda en la pared. Una mano baja por el lado del muslo y el tronco se dobla hacia ese lado. Luego sube y lo hace la otra mano.',
    },
  },
  {
    id: 'standing-back-bend',
    keys: [
      { pose: change(standing, { both: { arm: smallOfBack } }), seconds: 1.5 },
      {
        pose: change(standing, {
          pelvis: { at: [8, 89, 0], up: [-0.16, 0.987, 0], front: [0.987, 0.16, 0] },
          lumbar: { flex: -16 },
          thorax: { flex: -12 },
          neck: { flex: -8 },
          both: { arm: handOn('waist', [-8, -7, 12.5], [0.5, 0, -0.9], [0.7, -0.75, 0], [-1, 0.1, 0.7]) },
        }),
        seconds: 1.5,
        hold: 1,
      },
    ],
    side: null,
    view: { yaw: -12, pitch: 6 },
    feet: 'shoes',
    props: [{ kind: 'counter', at: [-70, 0, 0], long: 34, deep: 84, height: 88 }],
    marks: [{ kind: 'move', joint: 'head', shift: [-16, 8, 0] }],
    contacts: onFloor('foot.right', 'foot.left'),
    words: {
      en: 'A person stands with the back to a counter, both hands in the small of the back. The hips move a little forward and the trunk leans back over the hands. Then come up straight.',
      es: 'Una persona está de pie de espaldas a un mueble, con las manos en la cintura. La cadera va un poco adelante y el tronco se arquea sobre las manos. Luego vuelve.',
    },
  },
  {
    id: 'bird-dog-standing',
    keys: [
      { pose: tipped, seconds: 1.6 },
      { pose: change(tipped, { left: { arm: reach }, right: { leg: legBack(9) } }), seconds: 1.6, hold: 1.5 },
      { pose: tipped, seconds: 1.6 },
      {
        pose: change(tipped, { right: { arm: reach }, left: { leg: legBack(-9) } }),
        seconds: 1.6,
        hold: 1.5,
      },
    ],
    end: 1,
    still: 1,
    side: null,
    view: { yaw: -14, pitch: 8 },
    feet: 'shoes',
    props: [table],
    marks: [
      { kind: 'move', joint: 'ankle.right', from: 0, to: 1, shift: [-6, 6, 0] },
      { kind: 'move', joint: 'wrist.left', from: 0, to: 1, shift: [4, 8, 0] },
    ],
    contacts: [
      { part: 'foot.left', on: 'floor', keys: [0, 1, 2] },
      { part: 'foot.right', on: 'floor', keys: [0, 2, 3] },
    ],
    words: {
      en: 'A person leans forward from the hips with both hands on a table, back flat. One foot lifts low behind while the other arm reaches forward. Hold, come back, and change sides.',
      es: 'Una persona se inclina desde la cadera con las dos manos en una mesa. Un pie se levanta poco hacia atrás y el otro brazo se estira adelante. Se mantiene y se cambia de lado.',
    },
  },
  {
    id: 'plank-incline',
    keys: [
      {
        pose: change(standing, {
          pelvis: { at: [-25.5, 84, 0], up: [0.5, 0.866, 0], front: [0.866, -0.5, 0] },
          both: {
            arm: {
              touch: [49, 90, 17],
              bend: [-0.6, -0.6, 1],
              hand: { shape: 'flat', fingers: [1, 0, -0.1], palm: [0, -1, 0] },
            },
            leg: { ball: [-56, 0, 9], lift: 34, toes: [1, 0, 0] },
          },
        }),
        seconds: 2,
        hold: 4,
      },
    ],
    side: null,
    view: { yaw: -16, pitch: 8 },
    feet: 'shoes',
    props: [{ kind: 'counter', at: [64, 0, 0], long: 36, deep: 84, height: 90 }],
    marks: [{ kind: 'work', on: 'waist', off: [8, -2, 8], size: 6, wide: 9 }, { kind: 'hold' }],
    contacts: onFloor('ball.right', 'ball.left'),
    words: {
      en: 'A person leans with straight arms on the edge of a counter, feet far back. Head, hips and heels make one straight line. Hold there and breathe.',
      es: 'Una persona se apoya con los brazos rectos en el borde de un mueble, con los pies lejos. La cabeza, la cadera y los talones forman una línea. Se mantiene y respira.',
    },
  },
  {
    id: 'side-plank-wall',
    keys: [
      {
        pose: {
          pelvis: { at: [8, 86.7, 0], up: [-0.28, 0.96, 0], front: [0, 0, 1] },
          arms: {
            right: {
              upper: [-1, 0, 0.08],
              lower: [-0.04, 0.9, 0.42],
              hand: { shape: 'flat', palm: [-1, 0, 0] },
            },
            left: handOn('hip.left', [4, 12, 6], [-0.7, -0.7, 0], [-0.3, -0.3, 1], [1, 0.2, -0.6]),
          },
          legs: {
            right: { sole: [14, 0, 0], toes: [0, 0, 1], bend: [0, 0, 1] },
            left: { sole: [30, 0, 0], toes: [0, 0, 1], bend: [0, 0, 1] },
          },
        },
        seconds: 2,
        hold: 4,
      },
    ],
    side: 'right',
    view: { yaw: 20, pitch: 6 },
    feet: 'shoes',
    props: [{ kind: 'wall', x: -57, from: -46, to: 46, height: 186 }],
    marks: [{ kind: 'work', on: 'waist', off: [-9, -1, 8], size: 9, wide: 5 }, { kind: 'hold' }],
    contacts: onFloor('foot.right', 'foot.left'),
    words: {
      en: 'A person leans sideways with the {side} forearm on a wall at shoulder height, feet away from the wall. The body is straight as a board, and the hip pushes away from the wall. Hold.',
      es: 'Una persona se apoya de lado con el antebrazo {side} en la pared, a la altura del hombro, y los pies lejos. El cuerpo queda recto como una tabla. Se mantiene.',
    },
  },
  {
    id: 'pallof-press',
    keys: [
      { pose: change(braced, { both: { arm: handsOut(18) } }), seconds: 1.6 },
      { pose: change(braced, { both: { arm: handsOut(56) } }), seconds: 1.6, hold: 1.5 },
    ],
    side: 'right',
    view: { yaw: -58, pitch: 8 },
    feet: 'shoes',
    props: [{ kind: 'band', through: [{ on: 'palm.right' }, [30, 118, -70]], anchor: true }],
    marks: [
      { kind: 'move', joint: 'wrist.right', shift: [0, 14, 0] },
      { kind: 'work', on: 'waist', off: [10, 3, 2], size: 7 },
    ],
    contacts: onFloor('foot.right', 'foot.left'),
    words: {
      en: 'A person stands side-on to a band that is fixed in a door at chest height, both hands on its end at the chest, the {side} side away from the door. Both hands push straight out and come back.',
      es: 'Una persona está de lado a una banda fija en una puerta, con las dos manos en el pecho y el lado de la mano {side} lejos de la puerta. Las manos empujan al frente y vuelven.',
    },
  },
];
