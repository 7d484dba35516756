import type { Arm, Motion, Place, Pose, V3 } from '../model';
import { change, footDown, onFloor, standing } from './build';

const tilt = (degrees: number): { up: V3; front: V3 } => {
  const [s, c] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
  return { up: [s, c, 0], front: [c, -s, 0] };
};
/** A trunk that leans ahead by so many degrees over hips at x and y. */
interface Trunk {
  x: number;
  y: number;
  lean: number;
}
const pelvisOf = ({ x, y, lean }: Trunk): Pose['pelvis'] => ({ at: [x, y, 0], ...tilt(lean) });
/** A point that leans with the trunk: so many cm up from the hips, ahead of the spine and to the right. */
const onTrunk = ({ x, y, lean }: Trunk, high: number, ahead: number, z: number): V3 => {
  const { up, front } = tilt(lean);
  return [x + up[0] * high + front[0] * ahead, y + up[1] * high + front[1] * ahead, z];
};

/* ---------------------------------------------------------------------------- a stick along the back */

const STICK = -12.8;
/** One hand holds the stick behind the low back, the other behind the neck. */
const withStick = (trunk: Trunk, neck: number): Pose => {
  const { up, front } = tilt(trunk.lean);
  const back: V3 = [0 - front[0], 0 - front[1], 0];
  return change(standing, {
    pelvis: pelvisOf(trunk),
    neck: { flex: neck },
    head: { flex: 18 },
    right: {
      arm: {
        touch: onTrunk(trunk, 13, STICK, 0),
        bend: [back[0], back[1], 1.1],
        hand: { shape: 'grip', fingers: [0 - 0.2 * up[0], 0 - 0.2 * up[1], -1], palm: back },
      },
    },
    left: {
      arm: {
        touch: onTrunk(trunk, 58, STICK, 0),
        bend: [0.6 * up[0] + 0.2 * front[0], 0.6 * up[1] + 0.2 * front[1], -1],
        hand: { shape: 'grip', fingers: [0.2 * up[0], 0.2 * up[1], 1], palm: front },
      },
    },
  });
};
/** A point of the stick, from the lower hand (0) to the upper (1) and beyond. */
const ofStick = (t: number): Place => ({ between: [{ on: 'palm.right' }, { on: 'palm.left' }], t });

/* ------------------------------------------------------------------------------ a weight in the hands */

/** Both hands around the handle of one weight at a place, the palms to the legs. */
const lifting = (at: V3): Arm => ({
  touch: [at[0], at[1], 4.4],
  bend: [-0.6, 0, 1],
  hand: { shape: 'grip', fingers: [0.15, -1, -0.1], palm: [-1, -0.15, 0] },
});
const wideFeet = (x: number, z: number, out: number) => ({
  right: { leg: footDown(x, z, [1, 0, out], [1, 0.2, out]) },
  left: { leg: footDown(x, -z, [1, 0, -out], [1, 0.2, -out]) },
});
const deadlift = (trunk: Trunk, hands: V3, neck: number): Pose =>
  change(standing, {
    ...wideFeet(0, 14, 0.22),
    pelvis: pelvisOf(trunk),
    neck: { flex: neck },
    both: { arm: lifting(hands) },
  });

const goblet = (trunk: Trunk, neck: number): Pose =>
  change(standing, {
    ...wideFeet(6, 17, 0.4),
    pelvis: pelvisOf(trunk),
    neck: { flex: neck },
    both: {
      arm: {
        touch: onTrunk(trunk, 46, 20, 5),
        bend: [-0.3, -1, 0.45],
        hand: { shape: 'grip', fingers: [0.35, 1, -0.1], palm: [0, 0, -1] },
      },
    },
  });

/* ------------------------------------------------------------------------------------ on the right leg */

const TOP: V3 = [42, 95, 36];
const onRightLeg = (trunk: Trunk, neck: number, weight: V3, back: number, knee: number): Pose =>
  change(standing, {
    pelvis: pelvisOf(trunk),
    neck: { flex: neck },
    right: {
      leg: footDown(0, 5, [1, 0, 0.06], [1, 0.2, 0]),
      arm: {
        touch: TOP,
        bend: [-0.7, 0.1, 0.8],
        hand: { shape: 'flat', fingers: [1, 0, 0], palm: [0, -1, 0] },
      },
    },
    left: {
      leg: { flex: -back, knee, foot: { flex: 0 } },
      arm: {
        touch: weight,
        bend: [-1, 0, -0.4],
        hand: { shape: 'grip', fingers: [0.1, -1, 0.05], palm: [0, 0, 1] },
      },
    },
  });

export const STANDING_HINGE: readonly Motion[] = [
  {
    id: 'hip-hinge',
    keys: [
      { pose: withStick({ x: 0, y: 89.5, lean: 0 }, -16), seconds: 1.8, hold: 0.3 },
      { pose: withStick({ x: -20, y: 82.8, lean: 50 }, -16), seconds: 1.8, hold: 0.5 },
    ],
    side: null,
    view: { yaw: 12, pitch: 8 },
    feet: 'shoes',
    props: [{ kind: 'stick', through: [ofStick(-0.5), ofStick(1.75)] }],
    marks: [
      { kind: 'move', joint: 'pelvis', shift: [-24, -5, 0] },
      { kind: 'work', on: 'midThigh.right', off: [-5, 0, 4], size: 11, wide: 4.5 },
    ],
    contacts: onFloor('foot.right', 'foot.left'),
    words: {
      en: 'A person stands with a stick along the back, touching head, upper back and tailbone. The bottom moves straight back and the chest tips forward, the knees soft. The stick keeps touching. Then stand tall.',
      es: 'Una persona está de pie con un palo a lo largo de la espalda, de la cabeza a la rabadilla. Las nalgas van atrás y el pecho se inclina. El palo sigue tocando. Luego se endereza.',
    },
  },
  {
    id: 'deadlift-light',
    keys: [
      { pose: deadlift({ x: -31, y: 64, lean: 56 }, [7, 24.4, 0], -16), seconds: 1.8, hold: 0.3 },
      { pose: deadlift({ x: 0, y: 88.8, lean: 0 }, [14, 73, 0], -2), seconds: 1.6, hold: 0.6 },
    ],
    side: null,
    view: { yaw: -32, pitch: 9 },
    feet: 'shoes',
    still: 0,
    props: [{ kind: 'kettlebell', hand: 'right' }],
    marks: [{ kind: 'move', joint: 'pelvis', shift: [-20, 6, 0] }],
    contacts: onFloor('foot.right', 'foot.left'),
    words: {
      en: 'A person bends at hips and knees, back long, both hands on a weight between the feet. The legs push and the person stands up with the weight hanging close, arms straight. Then lower it the same way.',
      es: 'Una persona dobla cadera y rodillas, con la espalda recta y las dos manos en una pesa entre los pies. Las piernas empujan y la persona se pone de pie con la pesa cerca.',
    },
  },
  {
    id: 'single-leg-rdl',
    keys: [
      { pose: onRightLeg({ x: 0, y: 89.2, lean: 0 }, -2, [4, 70, -23], -16, 62), seconds: 2, hold: 0.3 },
      { pose: onRightLeg({ x: -13, y: 86.6, lean: 62 }, -14, [15, 50, -12], 6, 8), seconds: 2, hold: 0.4 },
    ],
    side: 'right',
    view: { yaw: -158, pitch: 9 },
    feet: 'shoes',
    props: [
      { kind: 'counter', at: [30, 0, 54], long: 120, deep: 44, height: TOP[1] },
      { kind: 'kettlebell', hand: 'left' },
    ],
    marks: [
      { kind: 'move', joint: 'ankle.left', shift: [0, 14, 0] },
      { kind: 'work', on: 'midThigh.right', off: [-5, 0, -3], size: 10, wide: 4.5 },
    ],
    contacts: [...onFloor('foot.right'), { part: 'hand.right', on: TOP }],
    words: {
      en: 'A person stands on the {side} leg beside a counter, the weight in the other hand. The trunk tips forward from that hip as the other leg goes back, and the weight goes down toward the shin.',
      es: 'Una persona está sobre la pierna {side} junto a un mueble, con la pesa en la otra mano. El tronco se inclina, la otra pierna va atrás y la pesa baja hacia la espinilla.',
    },
  },
  {
    id: 'goblet-squat',
    keys: [
      { pose: goblet({ x: 4, y: 88.2, lean: 0 }, -2), seconds: 1.8, hold: 0.3 },
      { pose: goblet({ x: -31, y: 54.6, lean: 32 }, -16), seconds: 1.8, hold: 0.3 },
    ],
    side: null,
    view: { yaw: -34, pitch: 9 },
    feet: 'shoes',
    props: [
      { kind: 'chair', at: [-33, 0, 0] },
      { kind: 'kettlebell', hand: 'right' },
    ],
    marks: [
      { kind: 'move', joint: 'pelvis', shift: [-28, 14, 0] },
      { kind: 'work', on: 'midThigh.right', off: [18, 0, 4], size: 5, wide: 8 },
    ],
    contacts: [...onFloor('foot.right', 'foot.left'), { part: 'pelvis', on: 'seat', keys: [1] }],
    words: {
      en: 'A person stands in front of a chair, feet wide, a weight held at the chest with both hands. The bottom moves back and down until it touches the chair. Then the heels push and the person stands.',
      es: 'Una persona está delante de una silla, con los pies separados y una pesa en el pecho. Las nalgas bajan hasta tocar la silla. Luego empuja con los talones y se pone de pie.',
    },
  },
];
