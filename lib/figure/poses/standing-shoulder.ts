import type { Arm, Hand, Motion, Pose, V3 } from '../model';
import { change, footDown, onFloor, standing } from './build';
import { post, SHOULDER_TO_READER } from './standing-shoulder-front';

const tilt = (degrees: number): { up: V3; front: V3 } => {
  const [s, c] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
  return { up: [s, c, 0], front: [c, -s, 0] };
};

/* ------------------------------------------------------------------- facing +x, a wall or a door frame */

/** The back against a wall at x = 0, the feet a step out. */
const backToWall: Pose = change(standing, {
  pelvis: { at: [12, 87.6, 0], up: [-0.02, 1, 0], front: [1, 0.02, 0] },
  neck: { flex: -16 },
  head: { flex: 14 },
  right: { leg: footDown(30, 9, [1, 0, 0.12]) },
  left: { leg: footDown(30, -9, [1, 0, -0.12]) },
});
/** An arm that lies on the wall behind: the upper arm `out` degrees from hanging, the forearm `over` from upright. */
const onWallBehind = (out: number, over: number): Arm => {
  const rad = Math.PI / 180;
  return {
    upper: [-0.28, -Math.cos(out * rad), Math.sin(out * rad)],
    lower: [-0.06, Math.cos(over * rad), Math.sin(over * rad)],
    hand: { shape: 'flat', fingers: [0, Math.cos(over * rad), Math.sin(over * rad)], palm: [1, 0, 0] },
  };
};

/** Bent forward beside a table, the right arm hanging, swung ahead by so many degrees; the body rocked ahead by cm. */
const leaning = (swing: number, rock: number): Pose => {
  const rad = (swing * Math.PI) / 180;
  const down: V3 = [Math.sin(rad), -Math.cos(rad), 0.04];
  return change(standing, {
    pelvis: { at: [-14 + rock, 85, 0], ...tilt(52) },
    lumbar: { flex: 8 },
    thorax: { flex: 4 },
    neck: { flex: -10 },
    right: {
      arm: { upper: down, lower: down, hand: { shape: 'relaxed', palm: [0, 0, -1] } },
      leg: footDown(-18, 9),
    },
    left: {
      arm: {
        touch: [40, 74, -22],
        bend: [-0.8, -0.2, -1],
        hand: { shape: 'flat', fingers: [1, 0, 0.1], palm: [0, -1, 0] },
      },
      leg: footDown(14, -9),
    },
  });
};

const SLIDE = 52;
const sideHand: Hand = { shape: 'flat', fingers: [0.05, 1, 0], palm: [0, 0, -1] };
const slide = (y: number, lean: number, x: number): Pose =>
  change(standing, {
    pelvis: { at: [x, 88.4, 0], ...tilt(lean) },
    neck: { flex: -lean },
    right: { leg: footDown(-16, 9) },
    left: { leg: footDown(10, -9) },
    both: { arm: { touch: [SLIDE - 5.4, y, 13], bend: [-0.1, -1, 0.3], hand: sideHand } },
  });

const POST = { x: 0, half: 38 };
const inDoor = (x: number, lean: number, step: number): Pose =>
  change(standing, {
    pelvis: { at: [x, 88.2, 0], ...tilt(lean) },
    neck: { flex: -lean },
    right: { leg: footDown(-17, 9) },
    left: { leg: footDown(step, -9) },
    both: {
      arm: {
        touch: [POST.x - 5, 151, 42],
        bend: [-0.3, -1, 0.7],
        hand: { shape: 'flat', fingers: [0, 1, 0], palm: [1, 0, 0] },
      },
    },
  });

const ROW: V3 = [84, 106, 0];
const row = (arm: Arm, back: number): Pose =>
  change(standing, {
    pelvis: { at: [0, 88.6, 0] },
    both: { arm },
    shoulders: { right: { forward: -back }, left: { forward: -back } },
    right: { leg: footDown(4, 10, [1, 0, 0.1], [1, 0.3, 0]) },
    left: { leg: footDown(-10, -10, [1, 0, -0.1], [1, 0.3, 0]) },
  });

export const STANDING_SHOULDER: readonly Motion[] = [
  {
    id: 'wall-angel',
    keys: [
      { pose: change(backToWall, { both: { arm: onWallBehind(42, 14) } }), seconds: 2, hold: 0.4 },
      { pose: change(backToWall, { both: { arm: onWallBehind(106, 16) } }), seconds: 2, hold: 0.4 },
    ],
    side: null,
    view: { yaw: -62, pitch: 8 },
    feet: 'shoes',
    props: [{ kind: 'wall', x: -0.5, from: -64, to: 64, height: 192 }],
    marks: [{ kind: 'move', joint: 'elbow.right', shift: [0, 0, 9] }],
    contacts: [
      ...onFloor('foot.right', 'foot.left'),
      { part: 'back', on: { x: -0.5 } },
      { part: 'head', on: { x: -0.5 } },
      { part: 'elbow.right', on: { x: 2.6 }, keys: [0, 1] },
    ],
    words: {
      en: 'A person stands with back and head against a wall, feet a step out, bent arms resting on the wall, hands up. Both arms slide slowly up the wall, then down toward the sides.',
      es: 'Una persona está con la espalda y la cabeza contra una pared, con los codos doblados y los brazos en ella. Los dos brazos se deslizan hacia arriba y luego bajan despacio.',
    },
  },
  {
    id: 'pendulum',
    keys: [
      { pose: leaning(-13, -3), seconds: 1, hold: 0.05 },
      { pose: leaning(12, 3), seconds: 1, hold: 0.05 },
    ],
    side: 'right',
    view: { yaw: -22, pitch: 10 },
    feet: 'shoes',
    props: [{ kind: 'table', at: [70, 0, -34], long: 74, deep: 44, height: 74 }],
    marks: [{ kind: 'move', joint: 'palm.right', both: true, shift: [0, -14, 0] }],
    contacts: [...onFloor('foot.right', 'foot.left'), { part: 'hand.left', on: [40, 74, -22] }],
    words: {
      en: 'A person bends forward beside a table and leans on it with the other arm. The {side} arm hangs straight down, loose. The body rocks gently and the hanging arm swings with it.',
      es: 'Una persona se inclina junto a una mesa y se apoya en ella con la otra mano. La mano {side} cuelga, con el brazo suelto. El cuerpo se mece suave y el brazo lo sigue.',
    },
  },
  {
    id: 'wall-slide',
    keys: [
      { pose: slide(122, 2, -4), seconds: 1.8, hold: 0.3 },
      { pose: slide(166, 8, 1), seconds: 2, hold: 0.4 },
    ],
    side: null,
    view: { yaw: 22, pitch: 8 },
    feet: 'shoes',
    props: [
      { kind: 'wall', x: SLIDE, from: -36, to: 40, height: 196 },
      { kind: 'pillow', at: { on: 'palm.right', off: [4.6, -17, -13] }, long: 1.8, deep: 44, thick: 30 },
    ],
    marks: [{ kind: 'move', joint: 'palm.right', shift: [5, -2, 21] }],
    contacts: [
      ...onFloor('foot.right', 'foot.left'),
      { part: 'hand.right', on: { x: SLIDE - 5.4 } },
      { part: 'hand.left', on: { x: SLIDE - 5.4 } },
    ],
    words: {
      en: 'A person faces a wall, one foot in front, the sides of both hands on a towel on the wall at chest height. The hands slide slowly up and the body leans in a little. Then down.',
      es: 'Una persona está frente a una pared, con un pie delante y el borde de las manos sobre una toalla en la pared. Las manos suben despacio y el cuerpo se inclina un poco. Luego bajan.',
    },
  },
  {
    id: 'doorway-pec',
    keys: [
      { pose: inDoor(-15, 0, -17), seconds: 1.8 },
      { pose: inDoor(-3, 5, 14), seconds: 1.8, hold: 3 },
    ],
    side: null,
    view: { yaw: 48, pitch: 8 },
    feet: 'shoes',
    props: [{ kind: 'doorway', ...POST }],
    marks: [{ kind: 'move', joint: 'chest', shift: [-10, -22, 0] }, { kind: 'hold' }],
    contacts: [
      ...onFloor('foot.right'),
      { part: 'hand.right', on: { x: -5 } },
      { part: 'hand.left', on: { x: -5 } },
    ],
    words: {
      en: 'A person stands in an open doorway, both forearms on the frame, elbows a little below the shoulders. One foot steps through and the chest leans in between the arms. Hold.',
      es: 'Una persona está en una puerta abierta, con los antebrazos en el marco y los codos algo por debajo de los hombros. Un pie pasa adelante y el pecho se inclina entre los brazos. Se mantiene.',
    },
  },
  {
    id: 'band-row',
    keys: [
      {
        pose: row(
          {
            upper: [0.72, -0.7, 0.1],
            lower: [0.97, 0.2, -0.14],
            hand: { shape: 'grip', fingers: [1, 0.1, -0.1], palm: [0, 0, -1] },
          },
          0,
        ),
        seconds: 1.6,
        hold: 0.2,
      },
      {
        pose: row(
          {
            upper: [-0.62, -0.76, 0.18],
            lower: [0.99, 0.12, -0.02],
            hand: { shape: 'grip', fingers: [1, 0.1, -0.1], palm: [0, 0, -1] },
          },
          2.5,
        ),
        seconds: 1.4,
        hold: 0.6,
      },
    ],
    side: null,
    view: { yaw: 14, pitch: 9 },
    feet: 'shoes',
    props: [
      post(ROW[0]),
      { kind: 'band', through: [{ on: 'palm.right', off: [0, 0, 0] }, ROW], anchor: true },
      { kind: 'band', through: [{ on: 'palm.left', off: [0, 0, 0] }, ROW] },
    ],
    marks: [{ kind: 'move', joint: 'elbow.right', shift: [0, -12, 0] }],
    contacts: onFloor('foot.right', 'foot.left'),
    words: {
      en: 'A person stands facing a post with a band tied at tummy height and holds both ends. The shoulder blades draw back and the elbows pull past the sides. The trunk stays upright.',
      es: 'Una persona está frente a un poste con una banda atada a la altura del vientre y toma las dos puntas. Los codos van atrás, más allá del cuerpo. El tronco no se inclina.',
    },
  },
  ...SHOULDER_TO_READER,
];
