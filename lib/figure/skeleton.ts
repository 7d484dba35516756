import { BONE, FLESH, FOOT, PALM } from './body';
import type { Arm, Foot, HandShape, JointName, Leg, Place, Pose, Side } from './model';
import {
  add,
  angleBetween,
  bent,
  cross,
  dot,
  type Frame,
  frame,
  inFrame,
  len,
  mix,
  mul,
  square,
  sub,
  turn,
  unit,
  type V3,
} from './vec';

export const SIDES: readonly Side[] = ['right', 'left'];
/** +1 for the right, the way a frame's `right` points. */
export const signOf = (side: Side): number => (side === 'right' ? 1 : -1);

export interface SolvedArm {
  shoulder: V3;
  elbow: V3;
  wrist: V3;
  palm: V3;
  /** Frames whose `up` points from the far to the near joint and whose `front` is the inside of the elbow. */
  upper: Frame;
  lower: Frame;
  /** `up` along the fingers, `front` where the palm looks. */
  hand: Frame;
  shape: HandShape;
}
export interface SolvedLeg {
  hip: V3;
  knee: V3;
  ankle: V3;
  ball: V3;
  toe: V3;
  heel: V3;
  /** Frames whose `up` points from the far to the near joint and whose `front` is the kneecap's side. */
  upper: Frame;
  lower: Frame;
  /** `front` along the toes, `up` out of the instep. */
  foot: Frame;
  toes: Frame;
}
/** A pose with every bone in its place. */
export interface Skeleton {
  pose: Pose;
  /** From the pelvis up: pelvis, two lumbar, two thoracic, neck; each starts at its lower end. */
  spine: { pelvis: Frame; low: Frame; waist: Frame; ribs: Frame; chest: Frame; neck: Frame };
  /** Starts at the middle of the skull. */
  head: Frame;
  arm: { [side in Side]: SolvedArm };
  leg: { [side in Side]: SolvedLeg };
}

/** Where joint 2 lies when joint 3 is drawn to `target`: two bones that bend towards `bend`. */
function twoBones(root: V3, target: V3, first: number, second: number, bend: V3): { mid: V3; end: V3 } {
  const raw = sub(target, root);
  const reach = Math.min(Math.max(len(raw), Math.abs(first - second) + 0.5), (first + second) * 0.9995);
  const along = unit(raw);
  const pole = unit(square(bend, along), unit(square([0.3, 1, 0.2], along)));
  const x = (first * first - second * second + reach * reach) / (2 * reach);
  const h = Math.sqrt(Math.max(0, first * first - x * x));
  return { mid: add(add(root, along, x), pole, h), end: add(root, along, reach) };
}

function solveSpine(pose: Pose) {
  const pelvis = frame(pose.pelvis.at, pose.pelvis.up, pose.pelvis.front);
  const next = (from: Frame, length: number, bend: Pose['lumbar'], part: number): Frame =>
    bent({ ...from, at: add(from.at, from.up, length) }, bend ?? {}, part);
  const low = next(pelvis, BONE.pelvis, pose.lumbar, 0.5);
  const waist = next(low, BONE.lumbar, pose.lumbar, 0.5);
  const ribs = next(waist, BONE.lumbar, pose.thorax, 0.5);
  const chest = next(ribs, BONE.thorax, pose.thorax, 0.5);
  const neck = next(chest, BONE.thorax, pose.neck, 1);
  let skull = next(neck, BONE.neck, pose.head, 1);
  if (pose.gaze) skull = frame(skull.at, unit(add(neck.up, pose.gaze, -0.3)), pose.gaze);
  if (pose.gaze) skull = { ...skull, ...lookAlong(skull, pose.gaze) };
  const head = { ...skull, at: inFrame(skull, BONE.skullFront, BONE.skullUp, 0) };
  return { spine: { pelvis, low, waist, ribs, chest, neck }, head };
}

/** The face looks exactly along `gaze`; the crown stays as near as it can to where the neck points. */
function lookAlong(skull: Frame, gaze: V3): Pick<Frame, 'front' | 'up' | 'right'> {
  const front = unit(gaze);
  const up = unit(square(skull.up, front));
  return { front, up, right: cross(front, up) };
}

/** Directions of two bones from joint angles, in the frame of the trunk; the bone hangs along -`up`. */
export function byAngles(trunk: Frame, sign: number, flex: number, out: number, rot: number, fold: number) {
  const hang = mul(trunk.up, -1);
  const swing = (v: V3): V3 => turn(turn(v, trunk.front, -out * sign), trunk.right, flex);
  const upper = swing(hang);
  const hinge = turn(swing(trunk.right), upper, rot * sign);
  return { upper, lower: turn(upper, hinge, fold) };
}

function solveLeg(skeleton: Pick<Skeleton, 'spine'>, leg: Leg, side: Side, find: Find): SolvedLeg {
  const sign = signOf(side);
  const { pelvis } = skeleton.spine;
  const hip = inFrame(pelvis, 0, 0, sign * BONE.hipHalf);
  let foot: Foot = leg.foot ?? {};
  let footUp: V3 | undefined;
  let knee: V3;
  let ankle: V3;
  let kneecap: V3 = pelvis.front;
  if ('kneel' in leg) {
    const back = unit([leg.back[0], 0, leg.back[2]]);
    const rise = FLESH.instep - FLESH.knee;
    knee = add(hip, unit(sub(add(leg.kneel, [0, FLESH.knee, 0]), hip)), BONE.thigh);
    ankle = add(add(knee, back, Math.sqrt(BONE.shin ** 2 - rise ** 2)), [0, rise, 0]);
    // the sole slopes, toes lowest: about 60 degrees pointed
    foot = { toes: add(mul(back, 0.87), [0, -0.5, 0]), ...foot };
    kneecap = add(mul(back, -1), [0, -0.6, 0]);
  } else if ('upper' in leg || !('sole' in leg || 'ball' in leg || 'ankle' in leg)) {
    const way =
      'upper' in leg
        ? leg
        : byAngles(pelvis, sign, leg.flex ?? 0, leg.out ?? 0, leg.rot ?? 0, -(leg.knee ?? 0));
    knee = add(hip, unit(way.upper), BONE.thigh);
    ankle = add(knee, unit(way.lower), BONE.shin);
    if (!('upper' in leg)) {
      const straight = byAngles(pelvis, sign, leg.flex ?? 0, leg.out ?? 0, leg.rot ?? 0, 90);
      kneecap = straight.lower;
    }
  } else {
    const toes = 'ankle' in leg ? undefined : unit(leg.toes ?? pelvis.front);
    let goal: V3;
    if ('sole' in leg) {
      footUp = unit(leg.up ?? [0, 1, 0]);
      goal = add(find(leg.sole), footUp, BONE.ankle);
    } else if ('ball' in leg) {
      const flat = unit([leg.toes[0], 0, leg.toes[2]]);
      const hinge = cross(flat, [0, 1, 0]);
      const along = turn(flat, hinge, -leg.lift);
      footUp = turn([0, 1, 0], hinge, -leg.lift);
      goal = add(add(find(leg.ball), along, -FOOT.ball), footUp, BONE.ankle);
      foot = { toeBend: leg.lift, ...foot, toes: along };
    } else goal = find(leg.ankle);
    if (toes) foot = { toes, ...foot };
    const solved = twoBones(hip, goal, BONE.thigh, BONE.shin, leg.bend ?? pelvis.front);
    knee = solved.mid;
    ankle = solved.end;
    kneecap = leg.bend ?? pelvis.front;
  }
  const fold = angleBetween(sub(knee, hip), sub(ankle, knee));
  if (fold > 4) kneecap = sub(knee, mix(hip, ankle, 0.5));
  const upper = frame(hip, sub(hip, knee), kneecap);
  const lower = frame(knee, sub(knee, ankle), kneecap);
  const along = foot.toes ?? turn(lower.front, lower.right, foot.flex ?? 0);
  const footFrame = frame(ankle, footUp ?? unit(square(lower.up, unit(along)), lower.front), along);
  const ball = inFrame(footFrame, FOOT.ball, -BONE.ankle, 0);
  const bentToes = bent({ ...footFrame, at: ball }, { flex: -(foot.toeBend ?? 0) });
  return {
    hip,
    knee,
    ankle,
    ball,
    toe: inFrame(bentToes, FOOT.toe - FOOT.ball, 0.8, 0),
    heel: inFrame(footFrame, -FOOT.heel + 1.5, -BONE.ankle, 0),
    upper,
    lower,
    foot: footFrame,
    toes: bentToes,
  };
}

/** The shoulder blade follows the arm: raised above the side it lifts and draws in, as the real one does. */
function shoulderOf(chest: Frame, pose: Pose, side: Side, upper: V3 | null): V3 {
  const set = pose.shoulders?.[side];
  const raised = upper ? Math.max(0, angleBetween(upper, mul(chest.up, -1)) - 40) / 140 : 0;
  const ahead = upper ? Math.max(-0.4, dot(upper, chest.front)) : 0;
  const across = upper ? Math.max(0, -dot(upper, chest.right) * signOf(side)) : 0;
  return inFrame(
    chest,
    (set?.forward ?? 0) + ahead * 2.2 + across * 1.5,
    BONE.thorax - BONE.shoulderDrop + (set?.up ?? 0) + raised * 5,
    signOf(side) * (BONE.shoulderHalf - raised * 3 - Math.abs(set?.forward ?? 0) * 0.3 - across * 1.5),
  );
}

function solveArm(skeleton: Pick<Skeleton, 'spine'>, pose: Pose, side: Side, find: Find): SolvedArm {
  const { chest } = skeleton.spine;
  const arm: Arm = pose.arms[side];
  const sign = signOf(side);
  let shoulder = shoulderOf(chest, pose, side, null);
  let elbow = shoulder;
  let wrist = shoulder;
  let hinge: V3 = chest.right;
  let hand: Frame | null = null;
  for (let pass = 0; pass < 3; pass++) {
    if ('touch' in arm || 'wrist' in arm) {
      let goal = 'touch' in arm ? find(arm.touch) : find(arm.wrist);
      const bend = arm.bend ?? add(mul(chest.front, -1), chest.right, sign * 0.4);
      if ('touch' in arm) {
        const fingers = arm.hand?.fingers ?? sub(goal, pass ? elbow : shoulder);
        hand = handFrame(goal, fingers, arm.hand?.palm ?? mul(chest.right, -sign));
        goal = inFrame(hand, -PALM.deep, -PALM.along, 0);
      }
      const solved = twoBones(shoulder, goal, BONE.upperArm, BONE.forearm, bend);
      elbow = solved.mid;
      wrist = solved.end;
    } else {
      const way =
        'upper' in arm
          ? arm
          : byAngles(chest, sign, arm.flex ?? 0, arm.out ?? 0, arm.rot ?? 0, arm.elbow ?? 0);
      elbow = add(shoulder, unit(way.upper), BONE.upperArm);
      wrist = add(elbow, unit(way.lower), BONE.forearm);
      if (!('upper' in arm)) {
        const folded = byAngles(chest, sign, arm.flex ?? 0, arm.out ?? 0, arm.rot ?? 0, 90);
        hinge = cross(way.upper, folded.lower);
      }
    }
    shoulder = pass < 2 ? shoulderOf(chest, pose, side, unit(sub(elbow, shoulder))) : shoulder;
  }
  const fold = angleBetween(sub(elbow, shoulder), sub(wrist, elbow));
  const inside = fold > 4 ? sub(mix(shoulder, wrist, 0.5), elbow) : cross(hinge, sub(elbow, shoulder));
  const upper = frame(shoulder, sub(shoulder, elbow), inside);
  const lower = frame(elbow, sub(elbow, wrist), inside);
  hand = handFrame(
    wrist,
    arm.hand?.fingers ?? (hand && 'touch' in arm ? hand.up : sub(wrist, elbow)),
    arm.hand?.palm ?? mul(chest.right, -sign),
  );
  const palm = inFrame(hand, PALM.deep, PALM.along, 0);
  return { shoulder, elbow, wrist, palm, upper, lower, hand, shape: arm.hand?.shape ?? 'relaxed' };
}

const handFrame = (at: V3, fingers: V3, palm: V3): Frame => frame(at, fingers, palm);

type Find = (place: Place) => V3;

/**
 * Every bone of the pose in its place. Bone lengths never change; a place out of reach is reached towards. Poses are
 * never changed, so each is solved once.
 */
export function solve(pose: Pose): Skeleton {
  const known = solved.get(pose) ?? solveAfresh(pose);
  solved.set(pose, known);
  return known;
}
const solved = new WeakMap<Pose, Skeleton>();

function solveAfresh(pose: Pose): Skeleton {
  const { spine, head } = solveSpine(pose);
  const done: Partial<Skeleton> = { spine, head };
  const find: Find = (place) => findPlace(done, place);
  const legs = { spine };
  done.leg = {
    right: solveLeg(legs, pose.legs.right, 'right', find),
    left: solveLeg(legs, pose.legs.left, 'left', find),
  };
  const arm = {
    right: solveArm(legs, pose, 'right', find),
    left: solveArm(legs, pose, 'left', find),
  };
  return { pose, spine, head, leg: done.leg, arm };
}

/** The point of the room that a place means on this body. Throws where the joint is not solved yet. */
export function findPlace(body: Partial<Skeleton>, place: Place): V3 {
  if ('between' in place)
    return mix(findPlace(body, place.between[0]), findPlace(body, place.between[1]), place.t);
  if ('on' in place) return add(jointOf(body, place.on), place.off ?? [0, 0, 0]);
  return place;
}

/** Where a joint is. Throws where the joint is not solved yet (a foot cannot be put on a hand). */
export function jointOf(body: Partial<Skeleton>, name: JointName): V3 {
  const { spine, head, arm, leg } = body;
  const missing = () => new Error(`joint ${name} is not solved yet`);
  if (!spine || !head) throw missing();
  if (name === 'pelvis') return spine.pelvis.at;
  if (name === 'waist') return spine.waist.at;
  if (name === 'chest') return inFrame(spine.chest, 0, 2, 0);
  if (name === 'neck') return spine.neck.at;
  if (name === 'head') return head.at;
  const side: Side = name.endsWith('.right') ? 'right' : 'left';
  const part = name.slice(0, name.indexOf('.'));
  const bones = leg?.[side];
  if (bones && part === 'midThigh') return mix(bones.hip, bones.knee, 0.5);
  if (bones && part === 'midShin') return mix(bones.knee, bones.ankle, 0.5);
  if (bones && (part === 'hip' || part === 'knee' || part === 'ankle' || part === 'toe' || part === 'heel'))
    return bones[part];
  const limb = arm?.[side];
  if (limb && (part === 'shoulder' || part === 'elbow' || part === 'wrist' || part === 'palm'))
    return limb[part];
  throw missing();
}
