import type { Camera } from './camera';
import type { Look } from './model';
import type { Line } from './part';
import { SKULL, type Three } from './solids';
import { add, cross, dot, type Frame, inFrame, mul, unit, type V3 } from './vec';

/**
 * Where the hair ends: the scalp is what of the swollen skull lies beyond a slanted plane. `plane` is the plane's
 * normal (front, up, right), `offset` its distance from the middle of the skull in cm.
 */
const HAIRLINE: { [style in Look['style']]: { plane: Three; offset: number; swell: number } } = {
  short: { plane: [-0.62, 0.78, 0], offset: 0, swell: 1.08 },
  crop: { plane: [-0.56, 0.83, 0], offset: 0.8, swell: 1.03 },
  bun: { plane: [-0.66, 0.75, 0], offset: -0.2, swell: 1.06 },
  tail: { plane: [-0.66, 0.75, 0], offset: -0.2, swell: 1.06 },
  bob: { plane: [-0.86, 0.5, 0], offset: -1, swell: 1.1 },
  curls: { plane: [-0.66, 0.75, 0], offset: -0.8, swell: 1.22 },
  thin: { plane: [-0.93, 0.36, 0], offset: 1.6, swell: 1.04 },
  scarf: { plane: [-0.95, 0.3, 0], offset: -4.6, swell: 1.12 },
};
const CENTRE: V3 = [-0.3, 0.9, 0];
const STEPS = 40;

/** The part of the scalp that shows, as one filled shape: the rim of the head, closed by the hairline. */
export function scalp(h: Frame, cam: Camera, look: Look, ink: string): Line[] {
  const { plane, offset, swell } = HAIRLINE[look.style];
  const half: V3 = [SKULL[0] * swell, SKULL[1] * swell, SKULL[2] * swell];
  const normal = unit(plane);
  // in the space where the scalp is the unit ball
  const squash = (v: V3): V3 => [v[0] / half[0], v[1] / half[1], v[2] / half[2]];
  const swollen = (q: V3): V3 => [
    CENTRE[0] + q[0] * half[0],
    CENTRE[1] + q[1] * half[1],
    CENTRE[2] + q[2] * half[2],
  ];
  const towards: V3 = [dot(cam.towards, h.front), dot(cam.towards, h.up), dot(cam.towards, h.right)];
  const eye = unit(squash(towards));
  const cut = unit([normal[0] * half[0], normal[1] * half[1], normal[2] * half[2]]);
  const depth = (offset - dot(normal, CENTRE)) / Math.hypot(normal[0] * half[0], normal[1] * half[1]);
  const rim = ring(eye, 0).map((q) => ({ q, kept: dot(q, cut) > depth }));
  const start = rim.findIndex(({ kept }, i) => kept && !rim[(i + STEPS - 1) % STEPS]?.kept);
  const front = ring(cut, depth).filter((q) => dot(q, eye) > 0);
  let shape: V3[];
  if (start < 0) shape = rim[0]?.kept ? rim.map(({ q }) => q) : front.length === STEPS ? front : [];
  else {
    const turned = [...rim.slice(start), ...rim.slice(0, start)];
    const arc = turned
      .slice(
        0,
        turned.findIndex(({ kept }) => !kept),
      )
      .map(({ q }) => q);
    shape = [...arc, ...inOrder(front, arc.at(-1))];
  }
  if (shape.length < 3) return [];
  const points = shape.map((q) => cam.see(inFrame(h, ...swollen(q))).at);
  return [{ key: 'scalp', points, width: 1.1, colour: ink, fill: look.hair }];
}

/** A circle on the unit ball, square to the unit direction `axis`, `depth` from the middle. */
function ring(axis: V3, depth: number): V3[] {
  if (Math.abs(depth) >= 1) return [];
  const spare: V3 = Math.abs(axis[2]) < 0.9 ? [0, 0, 1] : [0, 1, 0];
  const e1 = unit(cross(axis, spare));
  const e2 = cross(axis, e1);
  const r = Math.sqrt(1 - depth * depth);
  return Array.from({ length: STEPS }, (_, i) => {
    const a = (i / STEPS) * 2 * Math.PI;
    return add(add(mul(axis, depth), e1, r * Math.cos(a)), e2, r * Math.sin(a));
  });
}

/** A ring of points that was cut open, put in order so that it begins at the end nearest to `from`. */
function inOrder(points: V3[], from: V3 | undefined): V3[] {
  const gap = (a: V3 | undefined, b: V3 | undefined) =>
    a && b ? Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]) : 0;
  let cutAt = 0;
  let widest = -1;
  points.forEach((p, i) => {
    const size = gap(p, points[(i + 1) % points.length]);
    if (size > widest) {
      widest = size;
      cutAt = i + 1;
    }
  });
  const open = [...points.slice(cutAt), ...points.slice(0, cutAt)];
  return gap(open[0], from) <= gap(open.at(-1), from) ? open : open.reverse();
}
