import { BONE } from './body';
import type { Arm, Leg, Motion, Place, Pose, Side } from './model';
import { SIDES, signOf, solve } from './skeleton';
import { add, type Bend, frame, mix, slerp, sub, type V3 } from './vec';

/** One moment of a motion: the way from key `from` to key `to`, `t` from 0 to 1. */
export interface Moment {
  from: number;
  to: number;
  t: number;
}

/** The pose at a moment. Held places stay held; free limbs swing on arcs; bones keep their length. */
export function poseAt(motion: Motion, { from, to, t }: Moment): Pose {
  const a = motion.keys[from];
  const b = motion.keys[to];
  if (!a || !b) throw new Error(`motion ${motion.id} has no key ${a ? to : from}`);
  return between(a.pose, b.pose, t);
}

/** The pose that lies `t` (0 to 1) of the way from `a` to `b`. */
export function between(a: Pose, b: Pose, t: number): Pose {
  if (t <= 0 || a === b) return a;
  if (t >= 1) return b;
  const part = (x: number | undefined, y: number | undefined) => (x ?? 0) + ((y ?? 0) - (x ?? 0)) * t;
  const bend = (x: Bend | undefined, y: Bend | undefined): Bend => ({
    flex: part(x?.flex, y?.flex),
    side: part(x?.side, y?.side),
    turn: part(x?.turn, y?.turn),
  });
  const shrug = (side: Side) => ({
    up: part(a.shoulders?.[side]?.up, b.shoulders?.[side]?.up),
    forward: part(a.shoulders?.[side]?.forward, b.shoulders?.[side]?.forward),
  });
  const solid = { a: solve(a), b: solve(b) };
  const up = slerp(a.pelvis.up, b.pelvis.up, t);
  const front = slerp(a.pelvis.front, b.pelvis.front, t);
  const gaze = a.gaze || b.gaze ? slerp(solid.a.head.front, solid.b.head.front, t) : undefined;
  return {
    pelvis: {
      at: kneelingAt(up, front) ?? mix(a.pelvis.at, b.pelvis.at, t),
      up,
      front,
    },
    lumbar: bend(a.lumbar, b.lumbar),
    thorax: bend(a.thorax, b.thorax),
    neck: bend(a.neck, b.neck),
    head: bend(a.head, b.head),
    ...(gaze ? { gaze } : {}),
    ...(b.eyes ? { eyes: b.eyes } : {}),
    shoulders: { left: shrug('left'), right: shrug('right') },
    arms: { left: armBetween('left'), right: armBetween('right') },
    legs: { left: legBetween('left'), right: legBetween('right') },
  };

  /** Over knees that stay on the floor the hips swing on an arc: the thighs keep their length and the knees their place. */
  function kneelingAt(up: V3, front: V3): V3 | null {
    const body = frame([0, 0, 0], up, front);
    const spots = SIDES.flatMap((side) => {
      const [x, y] = [a.legs[side], b.legs[side]];
      if (!('kneel' in x && 'kneel' in y)) return [];
      const [sx, sy] = [solid.a.leg[side], solid.b.leg[side]];
      const thigh = slerp(sub(sx.hip, sx.knee), sub(sy.hip, sy.knee), t);
      const hip = add(mix(sx.knee, sy.knee, t), thigh, BONE.thigh);
      return [add(hip, body.right, -signOf(side) * BONE.hipHalf)];
    });
    const [one, other] = spots;
    return one ? (other ? mix(one, other, 0.5) : one) : null;
  }

  function armBetween(side: Side): Arm {
    const [x, y] = [a.arms[side], b.arms[side]];
    const [sx, sy] = [solid.a.arm[side], solid.b.arm[side]];
    const hand = {
      shape: (t < 0.5 ? x : y).hand?.shape ?? 'relaxed',
      fingers: slerp(sx.hand.up, sy.hand.up, t),
      palm: slerp(sx.hand.front, sy.hand.front, t),
    };
    const toElbow = [
      sub(sx.elbow, mix(sx.shoulder, sx.wrist, 0.5)),
      sub(sy.elbow, mix(sy.shoulder, sy.wrist, 0.5)),
    ] as const;
    const reach = (m: V3, n: V3) => ({ bend: slerp(m, n, t) });
    if ('touch' in x && 'touch' in y)
      return { touch: midway(x.touch, y.touch), ...reach(x.bend ?? toElbow[0], y.bend ?? toElbow[1]), hand };
    if ('wrist' in x && 'wrist' in y)
      return { wrist: midway(x.wrist, y.wrist), ...reach(x.bend ?? toElbow[0], y.bend ?? toElbow[1]), hand };
    return {
      upper: slerp(sub(sx.elbow, sx.shoulder), sub(sy.elbow, sy.shoulder), t),
      lower: slerp(sub(sx.wrist, sx.elbow), sub(sy.wrist, sy.elbow), t),
      hand,
    };
  }

  function legBetween(side: Side): Leg {
    const [x, y] = [a.legs[side], b.legs[side]];
    const [sx, sy] = [solid.a.leg[side], solid.b.leg[side]];
    const foot = {
      toes: slerp(sx.foot.front, sy.foot.front, t),
      toeBend: part(x.foot?.toeBend, y.foot?.toeBend),
    };
    const bendOf = (leg: Leg, front: V3): V3 => ('bend' in leg && leg.bend ? leg.bend : front);
    const way = { bend: slerp(bendOf(x, sx.upper.front), bendOf(y, sy.upper.front), t) };
    if ('sole' in x && 'sole' in y)
      return {
        sole: midway(x.sole, y.sole),
        toes: foot.toes,
        up: slerp(x.up ?? [0, 1, 0], y.up ?? [0, 1, 0], t),
        ...way,
      };
    if ('ball' in x && 'ball' in y)
      return {
        ball: midway(x.ball, y.ball),
        lift: part(x.lift, y.lift),
        toes: slerp(x.toes, y.toes, t),
        ...way,
      };
    if ('kneel' in x && 'kneel' in y)
      return { kneel: mix(x.kneel, y.kneel, t), back: slerp(x.back, y.back, t), foot };
    if ('upper' in x || 'upper' in y || !planted(x) || !planted(y))
      return {
        upper: slerp(sub(sx.knee, sx.hip), sub(sy.knee, sy.hip), t),
        lower: slerp(sub(sx.ankle, sx.knee), sub(sy.ankle, sy.knee), t),
        foot,
      };
    return { ankle: mix(sx.ankle, sy.ankle, t), bend: slerp(sx.upper.front, sy.upper.front, t), foot };
  }

  function midway(x: Place, y: Place): Place {
    if (Array.isArray(x) && Array.isArray(y)) return mix(x as unknown as V3, y as unknown as V3, t);
    return { between: [x, y], t };
  }
}

const planted = (leg: Leg): boolean => 'sole' in leg || 'ball' in leg || 'ankle' in leg;

/** A smooth start and stop. */
export const eased = (t: number): number => t * t * (3 - 2 * t);

/** The moments of a whole round of a motion, `steps` to each way, with the second at which each is shown. */
export function momentsOf(motion: Motion, steps: number): { moment: Moment; second: number }[] {
  const out: { moment: Moment; second: number }[] = [];
  let second = 0;
  const n = motion.keys.length;
  motion.keys.forEach((key, i) => {
    const next = motion.keys[(i + 1) % n];
    if (!next || n === 1) return;
    const at: Moment = { from: i, to: i, t: 0 };
    out.push({ moment: at, second });
    if (key.hold) {
      second += key.hold;
      out.push({ moment: at, second });
    }
    for (let s = 1; s < steps; s++)
      out.push({
        moment: { from: i, to: (i + 1) % n, t: eased(s / steps) },
        second: second + (next.seconds * s) / steps,
      });
    second += next.seconds;
  });
  out.push({ moment: { from: 0, to: 0, t: 0 }, second });
  return out;
}
