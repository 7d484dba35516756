import type { Arm, Leg, Motion } from '../model';
import { change, footDown, onFloor, standing } from './build';
import { atCounter, counter } from './standing-strength';

/** A counter on the far side of the person. */
const counterFar: Motion['props'][number] = {
  kind: 'counter',
  at: [14, 0, -52],
  long: 90,
  deep: 34,
  height: 92,
};
/** The far hand on the counter, or just over it. */
const farHand = (above = 0): Arm => ({
  touch: [16, 92 + above, -40],
  bend: [-0.8, -0.4, -0.4],
  hand: { shape: 'flat', fingers: [1, 0, 0], palm: [0, -1, 0] },
});
const free: Arm = { flex: 4, out: 10, elbow: 14 };
const FOAM = 6;
/** The left foot on its ball, the heel lifted by so many degrees. */
const onBall = (lift: number): Leg => ({
  ball: [13, 0, -9],
  lift,
  toes: [1, 0, -0.1],
  bend: [1, 0.2, 0],
});
const bentOnRight = change(standing, {
  pelvis: { at: [-5, 86.6, 2], up: [0.1, 0.995, 0], front: [0.995, -0.1, 0] },
  right: { arm: free, leg: footDown(0, 5, [1, 0, 0], [1, 0.2, 0]) },
  left: { arm: farHand(5) },
});
const tap = (x: number, z: number, toes: [number, number, number] = [1, -0.2, 0]): Leg => ({
  ankle: [x, 10.5, z],
  bend: [1, 0.2, 0],
  foot: { toes },
});

export const BALANCE_REACH: readonly Motion[] = [
  {
    id: 'weight-shift',
    keys: [
      { pose: change(atCounter, { left: { leg: onBall(0) } }), seconds: 1.8 },
      {
        pose: change(atCounter, {
          pelvis: { at: [0, 88.9, 10], up: [0, 0.999, 0.03] },
          right: { leg: footDown(0, 9, [1, 0, 0.1]) },
          left: { leg: onBall(20) },
        }),
        seconds: 1.8,
        hold: 2,
      },
    ],
    side: 'right',
    view: { yaw: 58, pitch: 7 },
    feet: 'shoes',
    props: [counter],
    marks: [
      {
        kind: 'press',
        through: [
          [-16, 96, -10],
          [-16, 96, 18],
        ],
      },
      { kind: 'hold' },
    ],
    contacts: onFloor('foot.right', 'ball.left'),
    words: {
      en: 'Seen from behind, a person faces a counter with both hands on it. The weight moves slowly over the {side} foot until the other heel gets light. Hold for two breaths, then back to the middle.',
      es: 'Vista por detrás, una persona está frente a un mueble con las dos manos en él. El peso pasa despacio a la pierna {side} y el otro talón se aligera. Se mantiene y vuelve.',
    },
  },
  {
    id: 'tandem-stand',
    keys: [
      {
        pose: change(standing, {
          pelvis: { at: [0, 88.6, 0] },
          right: { arm: free, leg: footDown(13.4, 1.6, [1, 0, 0]) },
          left: { arm: farHand(6), leg: footDown(-13.4, -1.6, [1, 0, 0]) },
        }),
        seconds: 2,
        hold: 4,
      },
    ],
    side: 'right',
    view: { yaw: -26, pitch: 13 },
    feet: 'shoes',
    props: [counterFar],
    marks: [{ kind: 'still', on: 'pelvis', off: [12, 0, 6] }, { kind: 'hold' }],
    contacts: onFloor('foot.right', 'foot.left'),
    words: {
      en: 'A person stands sideways at a counter, one hand just over it. The {side} foot stands right ahead of the other one, heel to toe on one line. Eyes look ahead. Stand still.',
      es: 'Una persona está de lado junto a un mueble, con una mano justo encima. El pie de la pierna {side} está delante del otro, talón con punta, en una línea. Mira al frente y no se mueve.',
    },
  },
  {
    id: 'single-leg-foam',
    keys: [
      {
        pose: change(standing, {
          pelvis: { at: [0, 89 + FOAM, 3] },
          right: { arm: free, leg: footDown(0, 4, [1, 0, 0], [1, 0.4, 0], FOAM) },
          left: { arm: farHand(6), leg: { flex: 14, knee: 44, foot: { toes: [1, -0.2, 0] } } },
        }),
        seconds: 2,
        hold: 4,
      },
    ],
    side: 'right',
    view: { yaw: -26, pitch: 10 },
    feet: 'shoes',
    props: [counterFar, { kind: 'step', at: [4, 0, 2], long: 46, deep: 40, height: FOAM, foam: true }],
    marks: [{ kind: 'still', on: 'pelvis', off: [12, 0, 6] }, { kind: 'hold' }],
    contacts: [{ part: 'foot.right', on: [0, FOAM, 4] }],
    words: {
      en: 'A person stands with the {side} foot on a thick foam pad beside a counter. The other foot is a little off the pad, and one hand is just over the counter. Stand still and breathe.',
      es: 'Una persona está sobre una almohadilla de espuma con la pierna {side}, junto a un mueble. El otro pie no toca y una mano queda justo encima del mueble. No se mueve.',
    },
  },
  {
    id: 'star-reach',
    keys: [
      { pose: change(bentOnRight, { left: { leg: tap(-4, -12) } }), seconds: 1.4 },
      { pose: change(bentOnRight, { left: { leg: tap(44, -6, [1, -0.35, 0]) } }), seconds: 1.4, hold: 0.3 },
      { pose: change(bentOnRight, { left: { leg: tap(2, -40) } }), seconds: 1.4, hold: 0.3 },
      {
        pose: change(bentOnRight, {
          left: { leg: { ...tap(-46, -10, [1, -0.5, 0]), ankle: [-46, 12.6, -10] } },
        }),
        seconds: 1.4,
        hold: 0.3,
      },
    ],
    end: 1,
    still: 1,
    side: 'right',
    view: { yaw: -26, pitch: 16 },
    feet: 'shoes',
    props: [{ kind: 'counter', at: [14, 0, -72], long: 110, deep: 34, height: 92 }],
    marks: [
      {
        kind: 'press',
        through: [
          [16, 1, -4],
          [58, 1, -5],
        ],
      },
      {
        kind: 'press',
        through: [
          [2, 1, -16],
          [2, 1, -50],
        ],
      },
      {
        kind: 'press',
        through: [
          [-14, 1, -5],
          [-56, 1, -7],
        ],
      },
    ],
    contacts: onFloor('foot.right'),
    words: {
      en: 'A person stands on the {side} leg beside a counter, the knee a little bent. The other foot taps ahead, comes back, taps out to the side, comes back, and taps behind.',
      es: 'Una persona está sobre la pierna {side} junto a un mueble, con la rodilla un poco doblada. El otro pie toca delante, vuelve, toca al lado, vuelve y toca detrás.',
    },
  },
];
