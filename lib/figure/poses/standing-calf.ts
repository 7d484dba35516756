import type { Leg, Motion, V3 } from '../model';
import { change, footDown, onFloor, standing } from './build';

/** The wall that the person faces. */
const WALL = 40;
const wall: Motion['props'][number] = { kind: 'wall', x: WALL, from: -32, to: 36, height: 176 };
/** The right hand flat on the wall, `y` high. */
const onWall = (y: number, wide = 16) =>
  ({
    touch: [WALL, y, wide],
    bend: [-0.5, -1, 0.3],
    hand: { shape: 'flat', fingers: [0.15, 1, 0], palm: [1, 0, 0] },
  }) as const;
/** The trunk leans ahead by so many degrees. */
const lean = (degrees: number): { up: V3; front: V3 } => {
  const [s, c] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
  return { up: [s, c, 0], front: [c, -s, 0] };
};
const facing = change(standing, { both: { arm: onWall(126) } });
/** The left foot behind, its heel lifted. */
const backFoot = (lift: number): Leg => ({ ball: [-22, 0, -8], lift, toes: [1, 0, 0], bend: [1, 0.3, 0] });
const view = { yaw: 13, pitch: 8 };

/** The ball of a foot on the edge of a step, the heel `lift` degrees over (or under) it. */
const STEP = 18;
const onEdge = (z: number, lift: number): Leg => ({
  ball: [13, STEP, z],
  lift,
  toes: [1, 0, 0],
  bend: [1, 0.3, 0],
});
const atEdge = change(standing, {
  pelvis: { at: [0, STEP + 89.3, 0] },
  right: { arm: { flex: -8, out: 9, elbow: 14 }, leg: onEdge(9, 0) },
  left: {
    arm: {
      touch: [27, 112.4, -29],
      bend: [-1, -0.5, -0.3],
      hand: { shape: 'grip', fingers: [0.9, 0, -0.3], palm: [0, -1, 0] },
    },
    leg: onEdge(-9, 0),
  },
});
const free: Leg = { flex: 4, knee: 52, foot: { toes: [1, -0.5, 0] } };

export const STANDING_CALF: readonly Motion[] = [
  {
    id: 'calf-stretch',
    keys: [
      {
        pose: change(facing, {
          pelvis: { at: [-21, 85.2, 0], ...lean(8) },
          right: { leg: footDown(-47, 8, [1, 0, 0]) },
          left: { leg: footDown(4, -8, [1, 0, 0]) },
        }),
        seconds: 1.8,
      },
      {
        pose: change(facing, {
          pelvis: { at: [-11, 81.5, 0], ...lean(14) },
          neck: { flex: -8 },
          right: { leg: footDown(-47, 8, [1, 0, 0]) },
          left: { leg: footDown(4, -8, [1, 0, 0]) },
        }),
        seconds: 1.8,
        hold: 3,
      },
    ],
    side: 'right',
    view,
    feet: 'shoes',
    props: [wall],
    marks: [
      { kind: 'move', joint: 'pelvis', shift: [-22, 4, 0] },
      { kind: 'work', on: 'midShin.right', off: [-1, 9.5, 2], size: 9, wide: 5 },
      { kind: 'hold' },
    ],
    contacts: [
      ...onFloor('foot.right', 'foot.left'),
      { part: 'hand.right', on: { x: WALL } },
      { part: 'hand.left', on: { x: WALL } },
    ],
    words: {
      en: 'A person faces a wall, hands on it, the {side} foot far back with a straight knee and the heel down. The front knee bends and the body leans to the wall. Hold.',
      es: 'Una persona está frente a una pared con las manos en ella. La pierna {side} queda muy atrás, recta y con el talón abajo. La otra rodilla se dobla y el cuerpo se inclina. Se mantiene.',
    },
  },
  {
    id: 'soleus-stretch',
    keys: [
      {
        pose: change(facing, {
          pelvis: { at: [-17, 87, 0] },
          right: { leg: footDown(-29, 8, [1, 0, 0]) },
          left: { leg: footDown(9, -8, [1, 0, 0]) },
        }),
        seconds: 1.6,
      },
      {
        pose: change(facing, {
          pelvis: { at: [-20, 79.4, 0], ...lean(4) },
          right: { leg: footDown(-29, 8, [1, 0, 0]) },
          left: { leg: footDown(9, -8, [1, 0, 0]) },
        }),
        seconds: 1.6,
        hold: 3,
      },
    ],
    side: 'right',
    view,
    feet: 'shoes',
    props: [wall],
    marks: [
      { kind: 'move', joint: 'pelvis', shift: [-24, 0, 0] },
      { kind: 'work', on: 'midShin.right', off: [-5, -8, 2], size: 8, wide: 4.5 },
      { kind: 'hold' },
    ],
    contacts: [
      ...onFloor('foot.right', 'foot.left'),
      { part: 'hand.right', on: { x: WALL } },
      { part: 'hand.left', on: { x: WALL } },
    ],
    words: {
      en: 'A person faces a wall, hands on it, the {side} foot half a step back. Both heels stay down. Both knees bend and the body sinks straight down. Hold.',
      es: 'Una persona está frente a una pared con las manos en ella y la pierna {side} medio paso atrás. Los talones no se levantan. Las dos rodillas se doblan y el cuerpo baja. Se mantiene.',
    },
  },
  {
    id: 'knee-to-wall',
    keys: [
      {
        pose: change(facing, {
          pelvis: { at: [-8, 86, 0] },
          right: { leg: footDown(WALL - 29, 8, [1, 0, 0], [1, 0.2, 0]) },
          left: { leg: backFoot(10) },
        }),
        seconds: 1.4,
      },
      {
        pose: change(facing, {
          pelvis: { at: [12, 76.3, 0], ...lean(2) },
          right: { leg: footDown(WALL - 29, 8, [1, 0, 0], [1, 0.2, 0]) },
          left: { leg: backFoot(32) },
        }),
        seconds: 1.4,
        hold: 0.4,
      },
    ],
    side: 'right',
    view,
    feet: 'shoes',
    props: [wall],
    marks: [{ kind: 'move', joint: 'knee.right', shift: [2, 12, 0] }],
    contacts: [
      ...onFloor('foot.right', 'ball.left'),
      { part: 'knee.right', on: { x: WALL - 6 }, keys: [1] },
      { part: 'hand.right', on: { x: WALL } },
      { part: 'hand.left', on: { x: WALL } },
    ],
    words: {
      en: 'A person faces a wall, hands on it, the {side} foot a hand’s width from it and the other foot back. The {side} knee bends over the foot until it touches the wall. The heel stays down.',
      es: 'Una persona está frente a una pared con las manos en ella. El pie de la pierna {side} está cerca de la pared. La rodilla {side} se dobla hasta tocarla. El talón no se levanta.',
    },
  },
  {
    id: 'heel-drop',
    keys: [
      { pose: atEdge, seconds: 1.6, hold: 0.3 },
      {
        pose: change(atEdge, {
          pelvis: { at: [6, STEP + 96.3, 0] },
          right: { leg: onEdge(9, 36) },
          left: { leg: onEdge(-9, 36) },
        }),
        seconds: 1.2,
        hold: 0.3,
      },
      {
        pose: change(atEdge, {
          pelvis: { at: [6, STEP + 96, 4] },
          right: { leg: onEdge(9, 36) },
          left: { leg: free },
        }),
        seconds: 0.8,
      },
      {
        pose: change(atEdge, {
          pelvis: { at: [-1, STEP + 84.2, 4] },
          right: { leg: onEdge(9, -21) },
          left: { leg: free },
        }),
        seconds: 2.6,
        hold: 0.4,
      },
    ],
    side: 'right',
    view: { yaw: -20, pitch: 8 },
    feet: 'shoes',
    props: [
      { kind: 'step', at: [27, 0, 0], long: 34, deep: 50, height: STEP },
      {
        kind: 'stick',
        through: [
          [2, 0, -29],
          [2, 111, -29],
          [44, 111, -29],
          [44, 0, -29],
        ],
      },
    ],
    marks: [
      { kind: 'move', joint: 'heel.right', from: 2, to: 3, shift: [-13, 0, 0] },
      { kind: 'work', on: 'midShin.right', off: [-4, 2, 2], size: 11, wide: 4.5 },
    ],
    contacts: [
      { part: 'ball.right', on: [13, STEP, 9] },
      { part: 'ball.left', on: [13, STEP, -9], keys: [0, 1] },
      { part: 'hand.left', on: [27, 112.4, -29] },
    ],
    words: {
      en: 'A person holds a rail, the balls of both feet on the edge of a step. Both heels lift high. One foot comes off, and the {side} heel lowers slowly below the step.',
      es: 'Una persona se toma de una baranda, con la parte de delante de los pies en el borde de un escalón. Sube los dos talones. Luego el talón de la pierna {side} baja despacio, solo.',
    },
  },
];
