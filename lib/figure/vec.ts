/** A point or a direction in the room, in centimetres: x to the reader's right, y up, z towards the reader. */
export type V3 = readonly [number, number, number];
/** A point on the paper, in centimetres: x to the right, y down. */
export type V2 = readonly [number, number];

export const add = (a: V3, b: V3, k = 1): V3 => [a[0] + k * b[0], a[1] + k * b[1], a[2] + k * b[2]];
export const sub = (a: V3, b: V3): V3 => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
export const mul = (a: V3, k: number): V3 => [a[0] * k, a[1] * k, a[2] * k];
export const dot = (a: V3, b: V3): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
export const cross = (a: V3, b: V3): V3 => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
export const len = (a: V3): number => Math.hypot(a[0], a[1], a[2]);
export const mix = (a: V3, b: V3, t: number): V3 => add(mul(a, 1 - t), b, t);
export const distance = (a: V3, b: V3): number => len(sub(a, b));

/** The direction of `a`; `otherwise` where `a` has none. */
export function unit(a: V3, otherwise: V3 = [0, 1, 0]): V3 {
  const size = len(a);
  return size < 1e-9 ? otherwise : mul(a, 1 / size);
}

/** The part of `a` that is square to the unit direction `axis`. */
export const square = (a: V3, axis: V3): V3 => add(a, axis, -dot(a, axis));

/** Turns `a` about the unit `axis` by `degrees`, by the right-hand rule (Rodrigues' formula). */
export function turn(a: V3, axis: V3, degrees: number): V3 {
  const angle = (degrees * Math.PI) / 180;
  const c = Math.cos(angle);
  const s = Math.sin(angle);
  return add(add(mul(a, c), cross(axis, a), s), axis, dot(axis, a) * (1 - c));
}

/** The angle between two directions, in degrees, 0 to 180. */
export function angleBetween(a: V3, b: V3): number {
  return (Math.atan2(len(cross(a, b)), dot(a, b)) * 180) / Math.PI;
}

/** The direction that lies `t` of the way from `a` to `b` along the great circle. */
export function slerp(a: V3, b: V3, t: number): V3 {
  const from = unit(a);
  const to = unit(b);
  const angle = angleBetween(from, to);
  if (angle < 1e-6) return from;
  const axis = cross(from, to);
  const square0: V3 = Math.abs(from[0]) < 0.9 ? [1, 0, 0] : [0, 1, 0];
  return turn(from, unit(angle > 179.9 ? cross(from, square0) : axis), angle * t);
}

/** Three directions at right angles and where they start: front, up, and the body's own right. */
export interface Frame {
  at: V3;
  front: V3;
  up: V3;
  right: V3;
}

/** A frame that keeps `up` and turns `front` square to it. A person who faces +x has their right at +z. */
export function frame(at: V3, up: V3, front: V3): Frame {
  const u = unit(up);
  const spare: V3 = Math.abs(u[1]) < 0.9 ? [0, 1, 0] : [1, 0, 0];
  const raw = square(front, u);
  const f = unit(len(raw) < 1e-6 ? square(spare, u) : raw);
  return { at, front: f, up: u, right: cross(f, u) };
}

/** The point that is `front`, `up` and `right` centimetres from where the frame starts. */
export const inFrame = (f: Frame, front: number, up: number, right: number): V3 =>
  add(add(add(f.at, f.front, front), f.up, up), f.right, right);

/** A bend of a frame: forward (`flex`), to its right (`side`), to its right about its length (`turn`). */
export interface Bend {
  flex?: number;
  side?: number;
  turn?: number;
}

/** The frame bent by the angles of `bend`, in degrees; it starts at the same point. */
export function bent(f: Frame, bend: Bend, part = 1): Frame {
  const flex = -(bend.flex ?? 0) * part;
  const side = (bend.side ?? 0) * part;
  const twist = -(bend.turn ?? 0) * part;
  const all = (v: V3): V3 => turn(turn(turn(v, f.up, twist), f.front, side), f.right, flex);
  return { at: f.at, front: all(f.front), up: all(f.up), right: all(f.right) };
}
