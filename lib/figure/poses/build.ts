import { BONE, FLESH, SEAT_HEIGHT } from '../body';
import type { Arm, Contact, ContactPart, Hand, Leg, Motion, Place, Pose, Side, V3 } from '../model';

/**
 * How a pose is written. The person faces +x (to the reader's right) and lies with the head to -x; their right side is
 * at +z, near the reader. Units are cm, the floor (mat, bed) is y = 0. Begin with a start of this file (`supine`,
 * `crook`, `standing`, `sitting`, ...), change what the exercise changes, and name what touches what in `contacts`:
 * the tests measure it in every frame. A limb that touches something is posed by `touch`, `sole`, `ball` or `kneel`, the
 * same way in both keys, so that it stays where it is; a free limb by angles or directions, so that it swings on an arc.
 * The side that moves is the right; `mirrorMotion` makes the left. Look at the picture and read it beside the steps.
 */
export interface Change extends Partial<Omit<Pose, 'arms' | 'legs' | 'pelvis'>> {
  pelvis?: Partial<Pose['pelvis']>;
  right?: Limbs;
  left?: Limbs;
  /** Both sides alike: given for the right, reflected to the left. */
  both?: Limbs;
}
export interface Limbs {
  arm?: Arm;
  leg?: Leg;
}

/** The pose with some of it changed. */
export function change(pose: Pose, by: Change): Pose {
  const { pelvis, right, left, both, ...rest } = by;
  const limb = (side: Side, own: Limbs | undefined) => ({
    arm: own?.arm ?? (both?.arm && (side === 'right' ? both.arm : acrossArm(both.arm))) ?? pose.arms[side],
    leg: own?.leg ?? (both?.leg && (side === 'right' ? both.leg : acrossLeg(both.leg))) ?? pose.legs[side],
  });
  const r = limb('right', right);
  const l = limb('left', left);
  return {
    ...pose,
    ...rest,
    pelvis: { ...pose.pelvis, ...pelvis },
    arms: { right: r.arm, left: l.arm },
    legs: { right: r.leg, left: l.leg },
  };
}

const across = ([x, y, z]: V3): V3 => [x, y, z === 0 ? 0 : -z];
function acrossPlace(p: Place): Place {
  if ('between' in p) return { between: [acrossPlace(p.between[0]), acrossPlace(p.between[1])], t: p.t };
  if (!('on' in p)) return across(p);
  const on = p.on.replace(/right|left/, (side) => (side === 'right' ? 'left' : 'right')) as typeof p.on;
  return { on, ...(p.off ? { off: across(p.off) } : {}) };
}

/** The arm of the other side: reflected in the body's own middle plane, z = 0. */
export function acrossArm(arm: Arm): Arm {
  const hand = arm.hand && {
    ...arm.hand,
    ...(arm.hand.fingers ? { fingers: across(arm.hand.fingers) } : {}),
    ...(arm.hand.palm ? { palm: across(arm.hand.palm) } : {}),
  };
  const own = { ...(hand ? { hand } : {}), ...('bend' in arm && arm.bend ? { bend: across(arm.bend) } : {}) };
  if ('touch' in arm) return { ...arm, touch: acrossPlace(arm.touch), ...own };
  if ('wrist' in arm) return { ...arm, wrist: acrossPlace(arm.wrist), ...own };
  if ('upper' in arm) return { ...arm, upper: across(arm.upper), lower: across(arm.lower), ...own };
  return { ...arm, ...own };
}

/** The leg of the other side: reflected in the body's own middle plane, z = 0. */
export function acrossLeg(leg: Leg): Leg {
  const foot = leg.foot && { ...leg.foot, ...(leg.foot.toes ? { toes: across(leg.foot.toes) } : {}) };
  const own = {
    ...(foot ? { foot } : {}),
    ...('bend' in leg && leg.bend ? { bend: across(leg.bend) } : {}),
    ...('toes' in leg && leg.toes ? { toes: across(leg.toes) } : {}),
  };
  if ('sole' in leg) return { ...leg, sole: acrossPlace(leg.sole), ...own };
  if ('ball' in leg) return { ...leg, ball: acrossPlace(leg.ball), ...own } as Leg;
  if ('ankle' in leg) return { ...leg, ankle: acrossPlace(leg.ankle), ...own };
  if ('kneel' in leg) return { ...leg, kneel: across(leg.kneel), back: across(leg.back), ...own };
  if ('upper' in leg) return { ...leg, upper: across(leg.upper), lower: across(leg.lower), ...own };
  return { ...leg, ...own };
}

/* ------------------------------------------------------------------------------------------ limbs */

/** A hand flat on the floor (or on a height), palm down, at x and z; `fingers` where they point. */
export const handDown = (x: number, z: number, fingers: V3 = [1, 0, 0], height = 0): Arm => ({
  touch: [x, height, z],
  bend: [-0.4, 0.2, Math.sign(z)],
  hand: { shape: 'flat', fingers, palm: [0, -1, 0] },
});

/** A hand laid on the body: `off` cm (of the room) from the joint, the palm looking along `palm`. */
export const handOn = (
  on: Extract<Place, { on: unknown }>['on'],
  off: V3,
  palm: V3,
  fingers: V3,
  bend: V3 = [-1, 0, 0.4],
  shape: Hand['shape'] = 'flat',
): Arm => ({ touch: { on, off }, bend, hand: { shape, palm, fingers } });

/** A foot flat on the floor (or on a height) with the point under the ankle at x and z. */
export const footDown = (
  x: number,
  z: number,
  toes: V3 = [1, 0, 0],
  bend: V3 = [1, 0.4, 0],
  height = 0,
): Leg => ({
  sole: [x, height, z],
  toes,
  bend,
});

/** An arm that hangs at the side. */
export const hanging: Arm = { flex: 4, out: 7, elbow: 12 };

/* ----------------------------------------------------------------------------------------- starts */

/** Lying on the back, head to -x, legs straight, arms beside the trunk with the palms down. */
export const supine: Pose = {
  pelvis: { at: [0, FLESH.seat, 0], up: [-1, 0, 0], front: [0, 1, 0] },
  neck: { flex: -20 },
  head: { flex: 21 },
  arms: { right: handDown(15, 28), left: handDown(15, -28) },
  legs: {
    right: { ankle: [82, 5.6, 10], bend: [0, 1, 0.15], foot: { flex: -18 } },
    left: { ankle: [82, 5.6, -10], bend: [0, 1, -0.15], foot: { flex: -18 } },
  },
};

/** Lying on the back with the knees bent and the feet flat, hip-wide. */
export const crook: Pose = change(supine, { both: { leg: footDown(41, 9, [1, 0, 0], [0, 1, 0]) } });

/** Standing, feet hip-wide, arms hanging. */
export const standing: Pose = {
  pelvis: { at: [0, BONE.thigh + BONE.shin + BONE.ankle - 0.4, 0], up: [0, 1, 0], front: [1, 0, 0] },
  arms: { right: hanging, left: hanging },
  legs: { right: footDown(0, 9, [1, 0, 0.12]), left: footDown(0, -9, [1, 0, -0.12]) },
};

/** Where the pelvis is when the seat of the body rests on a seat of that height. */
export const seatedPelvis = (height: number, x = 0): V3 => [x, height + 11, 0];

/** Sitting tall on a chair whose seat is `height` cm high, feet flat, hands on the thighs. */
export const sittingOn = (height = SEAT_HEIGHT): Pose => ({
  pelvis: { at: seatedPelvis(height), up: [0, 1, 0], front: [1, 0, 0] },
  arms: {
    right: handOn('midThigh.right', [9, 7.4, 0], [0, -1, 0], [1, 0, -0.15], [-1, -0.2, 0.5]),
    left: handOn('midThigh.left', [9, 7.4, 0], [0, -1, 0], [1, 0, 0.15], [-1, -0.2, -0.5]),
  },
  legs: {
    right: footDown(42, 10, [1, 0, 0.1], [0.4, 1, 0.1]),
    left: footDown(42, -10, [1, 0, -0.1], [0.4, 1, -0.1]),
  },
});

/** A leg that kneels: the kneecap on the floor at x and z, the shin behind it along the floor; `inward` turns the foot in. */
export const shinDown = (x: number, z: number, inward = 0): Leg => ({
  kneel: [x, 0, z],
  back: [-1, 0, -Math.sign(z) * inward],
});

/** Where the pelvis is when both knees kneel at `kneeX` and +-`kneeZ` and the hips are `height` up, behind the knees. */
export const kneelingPelvis = (height: number, kneeX = 0, kneeZ: number = BONE.hipHalf): V3 => {
  const down = height - FLESH.knee;
  const aside = kneeZ - BONE.hipHalf;
  return [kneeX - Math.sqrt(Math.max(0, BONE.thigh ** 2 - down ** 2 - aside ** 2)), height, 0];
};

/** On hands and knees, thighs and arms upright, hands under the shoulders. */
export const quadruped: Pose = {
  pelvis: { at: [0, FLESH.knee + BONE.thigh, 0], up: [1, 0.02, 0], front: [0.02, -1, 0] },
  neck: { flex: -18 },
  arms: { right: handDown(52, 17), left: handDown(52, -17) },
  legs: { right: shinDown(0, BONE.hipHalf), left: shinDown(0, -BONE.hipHalf) },
};

/** Sitting on the floor with straight legs, hands beside the hips. */
export const longSitting: Pose = {
  pelvis: { at: [0, 11, 0], up: [0, 1, 0], front: [1, 0, 0] },
  arms: { right: handDown(-14, 26, [-0.6, 0, 0.5]), left: handDown(-14, -26, [-0.6, 0, -0.5]) },
  legs: {
    right: { ankle: [82, 6, 11], bend: [0, 1, 0.1], foot: { flex: 0 } },
    left: { ankle: [82, 6, -11], bend: [0, 1, -0.1], foot: { flex: 0 } },
  },
};

/* --------------------------------------------------------------------------------------- contacts */

/** What rests on the floor, the mat or the bed. */
export const onFloor = (...parts: ContactPart[]): Contact[] => parts.map((part) => ({ part, on: 'floor' }));

/** A mat under a person who lies or kneels between two values of x. */
export const mat = (from: number, to: number): Motion['props'][number] => ({ kind: 'mat', from, to });
