import type { Arm, Hand, Motion, Pose } from '../model';
import { change, onFloor, standing } from './build';

/** A post of a door frame, to which a band is tied. */
export const post = (x: number, z = 0): Motion['props'][number] => ({
  kind: 'wall',
  x,
  from: z - 5,
  to: z + 5,
  height: 176,
});

/* --------------------------------------------------- a person who looks at the reader: ahead is +z, the right is -x */

const toReader: Pose = change(standing, {
  pelvis: { at: [0, 89.3, 0], up: [0, 1, 0], front: [0, 0, 1] },
  right: { leg: { sole: [-9, 0, 0], toes: [-0.12, 0, 1], bend: [0, 0.2, 1] } },
  left: { leg: { sole: [9, 0, 0], toes: [0.12, 0, 1], bend: [0, 0.2, 1] } },
});
/** The upper arm at the side with a rolled towel under it, the forearm level, turned out by so many degrees. */
const turnedOut = (degrees: number, hand: Hand): Arm => {
  const rad = (degrees * Math.PI) / 180;
  return {
    upper: [-0.2, -1, 0.02],
    lower: [-Math.sin(rad), 0.02, Math.cos(rad)],
    hand,
  };
};
const towel: Motion['props'][number] = {
  kind: 'towel',
  at: { on: 'elbow.right', off: [6, 0, 0] },
  long: 7,
  deep: 15,
  thick: 7,
};

/** The exercises of the shoulder that are seen from the front. */
export const SHOULDER_TO_READER: readonly Motion[] = [
  {
    id: 'er-isometric',
    keys: [
      {
        pose: change(toReader, { right: { arm: turnedOut(-22, { shape: 'flat', palm: [1, 0, 0] }) } }),
        seconds: 1.2,
      },
      {
        pose: change(toReader, { right: { arm: turnedOut(4, { shape: 'flat', palm: [1, 0, 0] }) } }),
        seconds: 1.2,
        hold: 3,
      },
    ],
    side: 'right',
    view: { yaw: -34, pitch: 14 },
    feet: 'shoes',
    props: [{ kind: 'wall', x: -27.3, from: -30, to: 44, height: 176 }, towel],
    marks: [{ kind: 'move', joint: 'palm.right', shift: [0, -12, 6] }, { kind: 'hold' }],
    contacts: [...onFloor('foot.right', 'foot.left'), { part: 'hand.right', on: { x: -24.1 }, keys: [1] }],
    words: {
      en: 'A person stands side-on to a wall, the {side} elbow bent with a rolled towel under it. The back of the {side} hand presses lightly out into the wall. Hold and breathe.',
      es: 'Una persona está de lado junto a una pared, con el codo doblado y una toalla enrollada bajo él. El dorso de la mano {side} presiona suave contra la pared. Se mantiene.',
    },
  },
  {
    id: 'er-band',
    keys: [
      {
        pose: change(toReader, { right: { arm: turnedOut(-58, { shape: 'grip', palm: [0.4, 0, -1] }) } }),
        seconds: 1.6,
        hold: 0.2,
      },
      {
        pose: change(toReader, { right: { arm: turnedOut(14, { shape: 'grip', palm: [1, 0, 0.2] }) } }),
        seconds: 1.6,
        hold: 0.4,
      },
    ],
    side: 'right',
    view: { yaw: 28, pitch: 17 },
    feet: 'shoes',
    props: [
      post(74, 22),
      { kind: 'band', through: [{ on: 'palm.right' }, [74, 103, 22]], anchor: true },
      towel,
    ],
    marks: [{ kind: 'move', joint: 'palm.right', shift: [0, -15, 0] }],
    contacts: onFloor('foot.right', 'foot.left'),
    words: {
      en: 'A person stands side-on to a post with a band tied at elbow height and holds it in the far, {side} hand, a rolled towel under the bent elbow. The forearm turns out until the hand points ahead.',
      es: 'Una persona está de lado a un poste con una banda atada a la altura del codo. La mano {side} la toma, con una toalla bajo el codo doblado. El antebrazo gira hacia fuera.',
    },
  },
  {
    id: 'median-slider',
    keys: [
      {
        pose: change(toReader, {
          right: {
            arm: {
              upper: [-1, -0.3, 0.05],
              lower: [-0.16, 1, 0.25],
              hand: { shape: 'fist', fingers: [0.35, 0.93, 0.2], palm: [0.93, -0.35, 0] },
            },
          },
        }),
        seconds: 1.4,
      },
      {
        pose: change(toReader, {
          neck: { side: 16 },
          head: { side: 10 },
          right: {
            arm: {
              upper: [-1, -0.22, 0.05],
              lower: [-1, -0.14, 0.1],
              hand: { shape: 'flat', fingers: [-0.62, -0.78, 0.05], palm: [-0.78, 0.62, 0] },
            },
          },
        }),
        seconds: 1.4,
      },
    ],
    side: 'right',
    view: { yaw: -12, pitch: 7 },
    feet: 'shoes',
    props: [],
    marks: [{ kind: 'move', joint: 'wrist.right', shift: [0, 8, 0] }],
    contacts: onFloor('foot.right', 'foot.left'),
    words: {
      en: 'A person stands tall, the {side} arm out to the side below the shoulder, palm up, elbow bent. The elbow straightens, the fingers tip down and the head tips toward that arm. Then back.',
      es: 'Una persona está de pie con la mano {side} arriba, el brazo hacia el lado y el codo doblado. El codo se estira, los dedos bajan y la cabeza se inclina hacia ese brazo. Luego vuelve.',
    },
  },
];
