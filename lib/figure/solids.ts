import { BONE, FOOT } from './body';
import type { Look, Side } from './model';
import { SIDES, type Skeleton, signOf } from './skeleton';
import { type Frame, inFrame, type V3 } from './vec';

export type Three = readonly [number, number, number];
/** An ellipsoid of flesh and cloth: its middle and half axes along front, up and right of `frame`, in cm. */
export interface Solid {
  frame: Frame;
  at: Three;
  half: Three;
}
/** Ellipsoids that one convex skin is drawn around. */
export type Skin = readonly Solid[];
/** What is worn or bare: the parts that are filled in one colour. */
type TrunkFlesh = { [name in 'pelvis' | 'shirt' | 'neck' | 'skull']: readonly Skin[] };
type LimbFlesh = { [name in `${'thigh' | 'shin' | 'foot' | 'sleeve' | 'arm'}.${Side}`]: readonly Skin[] };
export type Flesh = TrunkFlesh & LimbFlesh;

const solid = (f: Frame, at: Three, half: number | Three): Solid => ({
  frame: f,
  at,
  half: typeof half === 'number' ? [half, half, half] : half,
});

/** A bigger build grows to the front and sideways; the back and the seat stay where they touch. */
const grown = (look: Look, s: Solid): Solid => {
  const k = look.build;
  const [x, y, z] = s.at;
  const [a, b, c] = s.half;
  return { frame: s.frame, at: [x + a * (k - 1), y, z * k], half: [a * k, b, c * k] };
};

/** The body's shapes at a pose. */
export function fleshOf(body: Skeleton, look: Look, feet: 'bare' | 'shoes'): Flesh {
  const leg = { right: legOf(body, look, 'right'), left: legOf(body, look, 'left') };
  const arm = { right: armOf(body, look, 'right'), left: armOf(body, look, 'left') };
  return {
    pelvis: pelvisOf(body, look),
    shirt: shirtOf(body, look),
    ...headOf(body),
    'thigh.right': leg.right.thigh,
    'thigh.left': leg.left.thigh,
    'shin.right': leg.right.shin,
    'shin.left': leg.left.shin,
    'foot.right': footOf(body, 'right', feet),
    'foot.left': footOf(body, 'left', feet),
    'sleeve.right': arm.right.sleeve,
    'sleeve.left': arm.left.sleeve,
    'arm.right': arm.right.arm,
    'arm.left': arm.left.arm,
  };
}

function pelvisOf(body: Skeleton, look: Look): Skin[] {
  const s = (at: Three, half: Three) => grown(look, solid(body.spine.pelvis, at, half));
  const band = s([-0.2, 8, 0], [9.6, 3, 14.2]);
  const hips = s([-0.6, 0.5, 0], [10.6, 7, 16]);
  const seats = [s([-3.6, -3.4, 7.2], [8.4, 7.6, 8.4]), s([-3.6, -3.4, -7.2], [8.4, 7.6, 8.4])];
  const crotch = s([0.5, -6.5, 0], [4.5, 3, 6]);
  return [
    [band, hips],
    [hips, ...seats],
    [crotch, ...seats],
  ];
}

function shirtOf(body: Skeleton, look: Look): Skin[] {
  const { pelvis, low, waist, ribs, chest } = body.spine;
  const s = (f: Frame, at: Three, half: Three) => grown(look, solid(f, at, half));
  const hem = s(pelvis, [-0.9, 2.4, 0], [11.6, 0, 16.6]);
  const over = s(pelvis, [-0.6, 8, 0], [10.9, 2, 15.2]);
  const belly = s(low, [0.6, 5, 0], [10.3, 4.5, 13.8]);
  const middle = s(waist, [0.5, 5, 0], [10.5, 5, 13.8]);
  const rib = s(ribs, [0.1, 5, 0], [11.1, 6, 14.8]);
  const breast = s(chest, [0.2, 0.5, 0], [11.2, 6.5, 15.4]);
  const upper = s(chest, [-0.9, 7, 0], [8.6, 4.5, 13]);
  const nape = s(chest, [-0.4, 12.6, 0], [5.6, 1.6, 6.4]);
  const wings = SIDES.flatMap((side) => {
    const cap = solid({ ...chest, at: body.arm[side].shoulder }, [-0.3, -0.8, 0], [5.6, 5.4, 5]);
    return [
      [breast, cap],
      [upper, nape, cap],
    ];
  });
  return [
    [hem, over],
    [over, belly],
    [belly, middle],
    [middle, rib],
    [rib, breast],
    [breast, upper],
    ...wings,
  ];
}

function legOf(body: Skeleton, look: Look, side: Side) {
  const leg = body.leg[side];
  const k = 1 + (look.build - 1) * 0.5;
  const T = BONE.thigh;
  const S = BONE.shin;
  const hip = solid(leg.upper, [-0.4, -3, signOf(side) * 0.4], 8.5 * k);
  const third = solid(leg.upper, [0.5, -T * 0.4, 0], 7.9 * k);
  const above = solid(leg.upper, [0.2, -T * 0.78, 0], 6.4);
  const knee = solid(leg.upper, [0, -T, 0], 5.7);
  const kneeLow = solid(leg.lower, [-0.3, -0.4, 0], 5.2);
  const calf = solid(leg.lower, [-1.3, -S * 0.28, 0], 5.4);
  const shin = solid(leg.lower, [-0.4, -S * 0.62, 0], 4.7);
  const hem = solid(leg.lower, [-0.2, -S * 0.9, 0], [4.8, 0, 4.6]);
  return {
    thigh: [
      [hip, third],
      [third, above],
      [above, knee],
    ],
    shin: [
      [kneeLow, calf],
      [calf, shin],
      [shin, hem],
    ],
  };
}

function footOf(body: Skeleton, side: Side, feet: 'bare' | 'shoes'): Skin[] {
  const { foot, toes, lower } = body.leg[side];
  const down = -BONE.ankle;
  const shoe = feet === 'shoes' ? 0.5 : 0;
  const ankle = solid(foot, [0, 0, 0], [3.4, 3.4, 3.2]);
  const above = solid(lower, [0, -BONE.shin * 0.88, 0], [3.2, 1, 3]);
  const heel = solid(foot, [-2.3, down + 3.2, 0], [3.3 + shoe, 3.2, 3.1 + shoe]);
  const arch = solid(foot, [6, down + 4.1, 0], [3.5, 3.1 + shoe, 3.6]);
  const ball = solid(foot, [FOOT.ball - 0.6, down + 2.3 + shoe / 2, 0], [3, 2.3 + shoe / 2, 4.4 + shoe]);
  const joint = solid(toes, [0, 1.9, 0], [2, 1.9, 4.3 + shoe]);
  const tip = solid(toes, [FOOT.toe - FOOT.ball - 1.9, 1.5 + shoe / 2, 0], [2.1, 1.5 + shoe / 2, 3.4 + shoe]);
  return [...(shoe ? [] : [[above, ankle]]), [ankle, heel, arch], [heel, arch, ball], [joint, ball, tip]];
}

function armOf(body: Skeleton, look: Look, side: Side) {
  const arm = body.arm[side];
  const k = 1 + (look.build - 1) * 0.6;
  const U = BONE.upperArm;
  const F = BONE.forearm;
  const cap = solid(arm.upper, [-0.2, -0.6, 0], 5.6);
  const biceps = solid(arm.upper, [0.3, -U * 0.42, 0], 4.9 * k);
  const hem = solid(arm.upper, [0.1, -U * 0.66, 0], [5.1 * k, 0, 5.1 * k]);
  const low = solid(arm.upper, [0.2, -U * 0.6, 0], 4.2 * k);
  const elbow = solid(arm.upper, [0, -U + 0.3, 0], 3.8);
  const muscle = solid(arm.lower, [0.3, -F * 0.24, 0], 4);
  const over = solid(arm.lower, [0, -F * 0.9, 0], [2.2, 1, 2.5]);
  const wrist = solid(arm.lower, [0, -F, 0], [2, 1.4, 2.5]);
  return {
    sleeve: [
      [cap, biceps],
      [biceps, hem],
    ],
    arm: [
      [low, elbow],
      [elbow, muscle],
      [muscle, over],
      [over, wrist],
      ...handOf(arm.hand, arm.shape, -signOf(side)),
    ],
  };
}

/**
 * A hand in its own frame: `up` along the fingers, `front` out of the palm; the thumb of the right hand lies to the
 * frame's left (`thumb` is -1). Half axes: thickness, length, breadth.
 */
function handOf(f: Frame, shape: Skeleton['arm']['left']['shape'], thumb: number): Skin[] {
  const s = (at: Three, half: Three) => solid(f, at, half);
  const wrist = s([0, 0, 0], [2, 1.6, 2.6]);
  if (shape === 'fist' || shape === 'grip' || shape === 'point') {
    const block = s([1.1, 6.4, 0], [3.1, 3.4, 4]);
    const folded = s([3.4, 5.6, thumb * 1.6], [1.3, 1.4, 2]);
    const finger = [s([0, 8.6, thumb * 2.8], [1.1, 1, 1.2]), s([0, 16.6, thumb * 2.8], [0.9, 0.9, 0.95])];
    return [[wrist, block], [block, folded], ...(shape === 'point' ? [finger] : [])];
  }
  const curl = shape === 'relaxed' ? 1 : 0;
  const knuckles = s([0, 8.6, 0], [1.5, 1.4, 4.1]);
  const root = s([0.5, 3, thumb * 2.4], [1.6, 2, 1.6]);
  const middle = s([curl * 1.1, 12.8, -thumb * 0.2], [1.1, 1, 3.7]);
  const tips = s([curl * 3.2, 16.3 - curl * 0.9, -thumb * 0.3], [0.85, 1.1, 2.7]);
  const thumbTip = s([0.6 + curl * 1.6, 8.8 - curl * 0.6, thumb * (5.9 - curl * 1.6)], [0.9, 1.2, 1]);
  return [
    [wrist, knuckles, root],
    [knuckles, middle],
    [middle, tips],
    [root, thumbTip],
  ];
}

/** Half axes of the skull: depth, height, breadth (head length 19, breadth 15.4, a little larger than life). */
export const SKULL: Three = [9.6, 9.9, 7.9];

function headOf(body: Skeleton): Pick<Flesh, 'neck' | 'skull'> {
  const h = body.head;
  const { chest, neck } = body.spine;
  const root = solid(chest, [0.3, 12.2, 0], [5.5, 1.1, 5.9]);
  const throat = solid(neck, [0.4, 4, 0], [5.1, 3, 5.1]);
  const under = solid(h, [-1.6, -5, 0], [5.3, 3, 5.1]);
  const skull = solid(h, [0, 0.6, 0], SKULL);
  const cheeks = solid(h, [1.6, -3.4, 0], [7.4, 5, 7]);
  const jaw = solid(h, [3.2, -8, 0], [5.2, 4, 4.6]);
  const nose = [
    solid(h, [9, 0.6, 0], [0.7, 0.7, 0.9]),
    solid(h, [10.9, -3, 0], [1.1, 1, 1.2]),
    solid(h, [8.6, -4, 0], [0.9, 0.8, 1.3]),
  ];
  return {
    neck: [
      [root, throat],
      [throat, under],
    ],
    skull: [[skull, cheeks], [cheeks, jaw], nose],
  };
}

/** How far the ellipsoid reaches in the unit direction `way`, in cm. */
export function reach(s: Solid, way: V3): number {
  const f = s.frame;
  const along = (axis: V3, half: number) => (axis[0] * way[0] + axis[1] * way[1] + axis[2] * way[2]) * half;
  const at = inFrame(f, ...s.at);
  const size = Math.hypot(along(f.front, s.half[0]), along(f.up, s.half[1]), along(f.right, s.half[2]));
  return at[0] * way[0] + at[1] * way[1] + at[2] * way[2] + size;
}

/** The height of the lowest point of some skins, in cm above the surface. */
export const lowest = (skins: readonly Skin[]): number =>
  Math.min(...skins.flatMap((skin) => skin.map((s) => -reach(s, [0, -1, 0]))));
