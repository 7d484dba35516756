import { SEAT_HEIGHT } from '../body';
import type { Arm, Contact, Leg, Motion, V3 } from '../model';
import { change, footDown, handOn, onFloor, seatedPelvis, sittingOn } from './build';

const chair: Motion['props'][number] = { kind: 'chair', at: [0, 0, 0] };
const tall = sittingOn();
const onSeat: Contact = { part: 'pelvis', on: 'seat' };

/** A right hand that holds the side of the seat. */
const holdsSeat: Arm = {
  touch: [4, 43.4, 23.4],
  bend: [-1, 0, 0.7],
  hand: { shape: 'grip', fingers: [0, -1, 0], palm: [0, 0, -1] },
};

/** The right foot off the floor, its toes where the circle takes them; the shin keeps still. */
const lifted = (toes: V3): Leg => ({
  upper: [0.99, 0.04, 0.06],
  lower: [0.7, -0.7, 0.02],
  foot: { toes },
});
const circling = (toes: V3) =>
  change(tall, {
    both: { arm: holdsSeat },
    right: { leg: lifted(toes) },
    left: { leg: footDown(36, -10, [1, 0, -0.1], [0.4, 1, -0.1]) },
  });
/** A ring before the toes, square to the foot's middle way. */
const ring: Motion['marks'][number] = {
  kind: 'press',
  through: Array.from({ length: 12 }, (_, i) => {
    const angle = ((i * 28 - 160) * Math.PI) / 180;
    return {
      on: 'ankle.right' as const,
      off: [28 - 6 * Math.cos(angle), 17 + 9 * Math.cos(angle), 11 * Math.sin(angle)] as V3,
    };
  }),
};

/** The right ankle on the left thigh, the sole turned to the left; the toes bent back so many degrees. */
const soleUp = (toeBend: number) =>
  change(tall, {
    pelvis: { at: seatedPelvis(SEAT_HEIGHT, 4), up: [0.16, 0.98, 0], front: [0.98, -0.16, 0] },
    lumbar: { flex: 12 },
    thorax: { flex: 8 },
    gaze: [0.8, -0.6, -0.2],
    right: {
      arm: handOn('toe.right', [2, 0, 3], [-0.2, -0.2, -1], [0.5, -0.8, -0.2], [-0.4, -0.2, 1], 'grip'),
      leg: {
        ankle: [34.5, 62, -8.5],
        bend: [0.5, 0.3, 1],
        foot: { toes: [0.8, 0.6, 0], toeBend },
      },
    },
    left: {
      arm: handOn('ankle.right', [4, -1, -14], [-0.2, 0.5, 0.4], [0.6, 0.5, 0.7], [-0.5, -0.8, -1], 'point'),
      leg: footDown(46, -11, [1, 0, -0.1], [0.4, 1, -0.1]),
    },
  });

const raised = (lift: number) =>
  change(tall, {
    right: { leg: { ball: [55, 0, 10], lift, toes: [1, 0, 0.05], bend: [0.4, 1, 0.05] } },
    left: { leg: { ball: [55, 0, -10], lift, toes: [1, 0, -0.05], bend: [0.4, 1, -0.05] } },
  });

export const SITTING_FEET: readonly Motion[] = [
  {
    id: 'ankle-circles',
    keys: [
      { pose: circling([0.4, 0.92, 0]), seconds: 1 },
      { pose: circling([0.74, 0.52, 0.42]), seconds: 1 },
      { pose: circling([0.98, 0.1, 0]), seconds: 1 },
      { pose: circling([0.74, 0.52, -0.36]), seconds: 1 },
    ],
    side: 'right',
    end: 2,
    view: { yaw: -44, pitch: 10 },
    feet: 'bare',
    props: [chair],
    marks: [ring, { kind: 'still', on: 'midShin.right' }],
    contacts: [...onFloor('foot.left'), onSeat],
    words: {
      en: 'A person sits well back on a chair with the {side} foot a little off the floor, knee bent. The big toe draws a slow wide circle. Only the foot moves.',
      es: 'Una persona está sentada bien atrás, con el pie de la pierna {side} un poco en el aire. El dedo gordo dibuja un círculo lento y amplio. Solo se mueve el pie.',
    },
  },
  {
    id: 'plantar-stretch',
    keys: [
      { pose: soleUp(0), seconds: 1.4 },
      { pose: soleUp(48), seconds: 1.4, hold: 2.4 },
    ],
    side: 'right',
    view: { yaw: -118, pitch: 10 },
    feet: 'bare',
    props: [chair],
    marks: [
      {
        kind: 'press',
        through: [
          { on: 'toe.right', off: [0, 10, -14] },
          { on: 'toe.right', off: [0, 11, 5] },
        ],
      },
      { kind: 'hold' },
    ],
    contacts: [...onFloor('foot.left'), onSeat],
    words: {
      en: 'A person sits with the {side} ankle on the other knee. One hand bends all the toes back toward the shin. The other hand feels the tight band along the sole. Hold.',
      es: 'Una persona sentada apoya el tobillo de la pierna {side} en la otra rodilla. Una mano dobla los dedos hacia atrás. La otra toca la planta. Se mantiene.',
    },
  },
  {
    id: 'heel-raise-seated',
    keys: [
      { pose: raised(0), seconds: 1.8 },
      { pose: raised(36), seconds: 1.4, hold: 0.8 },
    ],
    side: null,
    view: { yaw: -18, pitch: 8 },
    feet: 'shoes',
    props: [chair],
    marks: [
      { kind: 'move', joint: 'heel.right', shift: [-9, 0, 0] },
      { kind: 'work', on: 'midShin.right', off: [-3, 2, 3], size: 11, wide: 4 },
    ],
    contacts: [...onFloor('ball.right', 'ball.left'), onSeat],
    words: {
      en: 'A person sits tall on a chair, hands on the thighs. Both heels lift as high as they can while the balls of the feet stay down. Then the heels lower slowly.',
      es: 'Una persona está sentada con las manos en los muslos. Los dos talones suben lo más posible y la parte de delante de los pies no se levanta. Luego bajan lento.',
    },
  },
  {
    id: 'short-foot',
    keys: [
      {
        pose: change(tall, {
          pelvis: { at: seatedPelvis(SEAT_HEIGHT, 6), up: [0.2, 0.98, 0], front: [0.98, -0.2, 0] },
          lumbar: { flex: 10 },
          gaze: [0.62, -0.78, 0.08],
          both: { arm: handOn('knee.right', [-6, 6.8, 0], [0, -1, 0], [1, -0.1, 0], [-0.6, -0.3, 0.8]) },
          right: { leg: footDown(46, 9, [1, 0, 0.05], [0.4, 1, 0.1]) },
          left: { leg: footDown(22, -13, [1, 0, -0.1], [0.6, 1, -0.1]) },
        }),
        seconds: 1.4,
        hold: 2,
      },
    ],
    side: 'right',
    view: { yaw: -158, pitch: 8 },
    feet: 'bare',
    props: [chair],
    marks: [
      {
        kind: 'press',
        through: [
          { on: 'toe.right', off: [0, -5, -5] },
          { on: 'heel.right', off: [6, -4.2, -5] },
        ],
      },
      { kind: 'work', on: 'ankle.right', off: [7, -3, -4], size: 3, wide: 6 },
      { kind: 'hold' },
    ],
    contacts: [...onFloor('foot.left', 'foot.right'), onSeat],
    words: {
      en: 'A person sits on a chair with bare feet flat. The ball of the {side} foot pulls toward its heel, so the arch rises. Heel and big toe stay down. Hold.',
      es: 'Una persona está sentada, descalza, con los pies planos. La parte de delante del pie de la pierna {side} se acerca al talón y el arco sube. Los dedos no se encogen. Se mantiene.',
    },
  },
];
