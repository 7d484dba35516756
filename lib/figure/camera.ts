import type { View } from './model';
import { dot, type V2, type V3 } from './vec';

/** A point as the camera sees it: on the paper, and how near it is to the reader. */
export interface Seen {
  at: V2;
  near: number;
}
export interface Camera {
  see(p: V3): Seen;
  /** A direction on the paper, without its depth. */
  lay(p: V3): V2;
  /** From the room towards the reader. */
  towards: V3;
}

/** A camera without perspective: parallel lines stay parallel, so sizes compare between pictures. */
export function camera(view: View): Camera {
  const yaw = (view.yaw * Math.PI) / 180;
  const pitch = (view.pitch * Math.PI) / 180;
  const [cy, sy, cp, sp] = [Math.cos(yaw), Math.sin(yaw), Math.cos(pitch), Math.sin(pitch)];
  const across: V3 = [cy, 0, sy];
  const down: V3 = [-sy * sp, -cp, cy * sp];
  const towards: V3 = [-sy * cp, sp, cy * cp];
  const lay = (p: V3): V2 => [dot(p, across), dot(p, down)];
  return { see: (p) => ({ at: lay(p), near: dot(p, towards) }), lay, towards };
}
