import type { Arm, Contact, Motion, Pose, V3 } from '../model';
import { change, onFloor, sittingOn } from './build';

const chair: Motion['props'][number] = { kind: 'chair', at: [0, 0, 0] };
const tall = sittingOn();
const onSeat: Contact = { part: 'pelvis', on: 'seat' };
const seated: readonly Contact[] = [...onFloor('foot.right', 'foot.left'), onSeat];

/** Hands behind a head that is tipped back by so many degrees, elbows forward. */
const behindHead = (back: number): Arm => {
  const [s, c] = [Math.sin((back * Math.PI) / 180), Math.cos((back * Math.PI) / 180)];
  const inHead = (front: number, up: number, right: number): V3 => [
    front * c - up * s,
    front * s + up * c,
    right,
  ];
  return {
    touch: { on: 'head', off: inHead(-10.4, -2, 3) },
    bend: inHead(0.8, -0.1, 1),
    hand: { shape: 'flat', palm: inHead(1, 0, 0), fingers: inHead(-0.1, 0.5, -1) },
  };
};

/** The right arm ahead, a little under shoulder height, swung across by so many degrees; the left hand holds it. */
function across(degrees: number): Pose {
  const rad = (degrees * Math.PI) / 180;
  const way: V3 = [Math.cos(rad), -0.14, -Math.sin(rad)];
  const shoulder: V3 = [2.4 * Math.cos(rad), 99.6, 17.2 - 1.5 * Math.sin(rad)];
  const hold: V3 = [
    shoulder[0] + 25 * way[0] + 4.6 * Math.sin(rad),
    shoulder[1] + 25 * way[1] - 1,
    shoulder[2] + 25 * way[2] + 4.6 * Math.cos(rad),
  ];
  return change(tall, {
    right: {
      arm: {
        upper: way,
        lower: [Math.cos(rad * 1.1), -0.02, -Math.sin(rad * 1.1)],
        hand: { shape: 'relaxed', palm: [-Math.sin(rad), 0, -Math.cos(rad)] },
      },
    },
    left: {
      arm: {
        touch: hold,
        bend: [0.2, -1, -0.5],
        hand: { shape: 'grip', palm: [-Math.sin(rad), 0, -Math.cos(rad)], fingers: [-0.1, 0.8, 0.5] },
      },
    },
  });
}

export const SITTING_ARMS: readonly Motion[] = [
  {
    id: 'thoracic-ext-chair',
    keys: [
      {
        pose: change(tall, { both: { arm: behindHead(0) }, thorax: { flex: 4 }, neck: { flex: 2 } }),
        seconds: 2,
      },
      {
        pose: change(tall, {
          both: { arm: behindHead(44) },
          thorax: { flex: -30 },
          neck: { flex: -6 },
          head: { flex: -8 },
        }),
        seconds: 2,
        hold: 1,
      },
    ],
    side: null,
    view: { yaw: -18, pitch: 8 },
    feet: 'shoes',
    props: [chair],
    marks: [
      {
        kind: 'press',
        through: [
          { on: 'chest', off: [18, -12, 0] },
          { on: 'chest', off: [17, -2, 0] },
          { on: 'chest', off: [13, 9, 0] },
        ],
      },
    ],
    contacts: seated,
    words: {
      en: 'A person sits well back with hands behind the head, elbows forward. The breastbone lifts to the ceiling and the upper back leans over the top of the chair. Then back up.',
      es: 'Una persona está sentada bien atrás, con las manos detrás de la cabeza. El pecho sube hacia el techo y la parte alta de la espalda se inclina sobre el respaldo.',
    },
  },
  {
    id: 'cross-body',
    keys: [
      { pose: across(6), seconds: 1.8 },
      { pose: across(76), seconds: 1.8, hold: 2.4 },
    ],
    side: 'right',
    view: { yaw: -56, pitch: 12 },
    feet: 'shoes',
    props: [chair],
    marks: [
      {
        kind: 'press',
        through: [
          { on: 'elbow.right', off: [0, 11, 6] },
          { on: 'wrist.right', off: [0, 12, -8] },
        ],
      },
      { kind: 'work', on: 'shoulder.right', off: [-2, -3, 4], size: 6 },
    ],
    contacts: seated,
    words: {
      en: 'A person sits tall, the {side} arm ahead just below shoulder height. The other hand holds it above the elbow and draws it across the chest. The shoulder stays low. Hold.',
      es: 'Una persona está sentada con un brazo al frente. La otra mano sujeta ese brazo, del lado {side}, sobre el codo y lo lleva al otro lado del pecho. Se mantiene.',
    },
  },
];
