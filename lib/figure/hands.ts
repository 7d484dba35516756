import type { Camera } from './camera';
import type { Side } from './model';
import type { Line } from './part';
import { type SolvedArm, signOf } from './skeleton';
import { dot, inFrame, type V2 } from './vec';

/** The gaps between the fingers where they can be seen: along a flat hand, across a fist. */
export function handLines(arm: SolvedArm, cam: Camera, side: Side, ink: string): Line[] {
  const f = arm.hand;
  const t = -signOf(side);
  const facing = dot(f.front, cam.towards);
  const at = (x: number, y: number, z: number): V2 => cam.see(inFrame(f, x, y, z)).at;
  const lines = (make: (z: number) => V2[]): Line[] =>
    [-1.9, 0, 1.9].map((z) => ({ points: make(z), width: 0.6, colour: ink, hard: true }));
  if (arm.shape === 'fist' || arm.shape === 'grip') {
    if (facing > 0.35) return lines((z) => [at(4, 4.4, z), at(4, 8, z)]);
    if (facing < -0.35) return lines((z) => [at(-1.2, 8.6, z), at(0, 9.6, z)]);
    return lines((z) => [at(0.6, 9.7, z), at(3.2, 8.9, z)]);
  }
  if (Math.abs(facing) < 0.4 || arm.shape === 'point') return [];
  const bend = arm.shape === 'relaxed' ? 2.2 : 0;
  return lines((z) => [at(bend * 0.2, 9.8, z - t * 0.1), at(bend, 14.6, z * 0.75 - t * 0.3)]);
}
