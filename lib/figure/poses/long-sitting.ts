import type { Arm, Leg, Motion } from '../model';
import { change, footDown, longSitting, onFloor } from './build';
import { legMat } from './floor-sitting';

/** Leaning back on both hands, one leg out, the other bent. */
const oneLegOut = change(longSitting, {
  pelvis: { at: [0, 11.8, 0], up: [-0.26, 0.966, 0], front: [0.966, 0.26, 0] },
  both: {
    arm: {
      touch: [-40, 0, 22],
      bend: [-1, 0.3, 0.3],
      hand: { shape: 'flat', fingers: [-0.7, 0, 0.7], palm: [0, -1, 0] },
    },
  },
  left: { leg: footDown(46, -20, [1, 0, -0.1], [0, 1, -0.1]) },
});
/** The leg that lies out, its heel down; `ankle` is how far out, so how straight the knee is (82.2 a little bent). */
const outLeg = (flex: number, ankle = 82.2): Leg => ({
  ankle: [ankle, 6.4 - 0.04 * flex, 11],
  bend: [0, 1, 0.1],
  foot: { flex },
});

/** Sitting tall, both hands hold something that runs round the foot. */
const tall = change(longSitting, { left: { leg: footDown(62, -22, [1, 0, -0.1], [0, 1, -0.1]) } });
const pulling = (x: number, y: number, z: number): Arm => ({
  touch: [x, y, z],
  bend: [-1, -0.3, Math.sign(z)],
  hand: { shape: 'grip', fingers: [1, 0.1, 0], palm: [0, 0, -Math.sign(z)] },
});
/** One end in each hand, beside the leg that works. */
const hold = (x: number, high = 40) => ({
  right: { arm: pulling(x, 30, 22) },
  left: { arm: pulling(x + 10, high, -8) },
});
/** With the other foot nearer, so that it does not hide behind the foot that works. */
const footNear = change(tall, { left: { leg: footDown(54, -24, [1, 0, -0.1], [0, 1, -0.1]) } });
const roundFoot = (kind: 'strap' | 'band'): Motion['props'][number] => ({
  kind,
  through: [
    { on: 'palm.right' },
    { on: 'toe.right', off: [1, 0, 4.5] },
    { on: 'toe.right', off: [1, 0, -4.5] },
    { on: 'palm.left' },
  ],
});

export const LONG_SITTING: readonly Motion[] = [
  {
    id: 'quad-set',
    keys: [
      { pose: change(oneLegOut, { right: { leg: outLeg(-16) } }), seconds: 1 },
      { pose: change(oneLegOut, { right: { leg: outLeg(12, 82.7) } }), seconds: 1, hold: 3 },
    ],
    side: 'right',
    view: { yaw: -24, pitch: 14 },
    feet: 'bare',
    props: [legMat, { kind: 'towel', at: [41, 0, 11], long: 13, deep: 30, thick: 9 }],
    marks: [
      {
        kind: 'press',
        through: [
          { on: 'knee.right', off: [0, 26, 0] },
          { on: 'knee.right', off: [0, 9, 0] },
        ],
      },
      { kind: 'work', on: 'midThigh.right', off: [6, 5, 4], size: 4.5, wide: 10 },
      { kind: 'hold' },
    ],
    contacts: onFloor('pelvis', 'hand.right', 'hand.left', 'foot.left', 'heel.right'),
    words: {
      en: 'A person sits with the {side} leg out straight, a rolled towel under the knee, leaning back on both hands. The toes pull back and the knee presses down on the towel. Hold, then let go.',
      es: 'Una persona está sentada con la pierna {side} recta y una toalla enrollada bajo la rodilla, apoyada en las manos. Los dedos suben y la rodilla aprieta la toalla. Se mantiene y suelta.',
    },
  },
  {
    id: 'heel-slide-knee',
    keys: [
      { pose: change(tall, { ...hold(26), right: { ...hold(26).right, leg: outLeg(0) } }), seconds: 2 },
      {
        pose: change(tall, {
          ...hold(16),
          right: { ...hold(16).right, leg: { ankle: [43, 7.4, 11], bend: [0, 1, 0.1], foot: { flex: -24 } } },
        }),
        seconds: 2,
        hold: 1.5,
      },
    ],
    side: 'right',
    view: { yaw: -24, pitch: 14 },
    feet: 'bare',
    props: [legMat, roundFoot('strap')],
    marks: [{ kind: 'move', joint: 'heel.right', shift: [4, -2, 12] }],
    contacts: onFloor('pelvis', 'foot.left', 'heel.right'),
    words: {
      en: 'A person sits with the {side} leg out straight and a strap round that foot, both ends in the hands. The heel slides in as far as it goes, and the strap helps a little. Then it slides away.',
      es: 'Una persona está sentada con la pierna {side} recta y una cinta alrededor del pie. El talón se desliza hacia el cuerpo y la cinta ayuda un poco. Luego vuelve.',
    },
  },
  {
    id: 'ankle-band',
    keys: [
      {
        pose: change(footNear, { ...hold(16, 47), right: { ...hold(16, 47).right, leg: outLeg(10) } }),
        seconds: 1.4,
      },
      {
        pose: change(footNear, { ...hold(16, 47), right: { ...hold(16, 47).right, leg: outLeg(-34) } }),
        seconds: 1.4,
        hold: 0.6,
      },
    ],
    side: 'right',
    view: { yaw: -24, pitch: 14 },
    feet: 'bare',
    props: [legMat, roundFoot('band')],
    marks: [
      { kind: 'move', joint: 'toe.right', shift: [9, 4, 0] },
      { kind: 'work', on: 'midShin.right', off: [-4, -3, 3], size: 4, wide: 9 },
    ],
    contacts: onFloor('pelvis', 'foot.left', 'heel.right'),
    words: {
      en: 'A person sits with the {side} leg out straight and a band round the front of that foot, held in both hands. The foot pushes down against the band, then comes back slowly.',
      es: 'Una persona está sentada con la pierna {side} recta y una banda alrededor del pie, sujeta con las manos. El pie empuja hacia abajo contra la banda y vuelve despacio.',
    },
  },
];
