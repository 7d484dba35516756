import type { Camera } from './camera';
import { dot, type Frame, inFrame, mul, type V2 } from './vec';

/** An ellipsoid of the body as the camera sees it: its middle, three half axes on the paper, its depth. */
export interface Disc {
  at: V2;
  near: number;
  axes: readonly [V2, V2, V2];
  /** Mean half width on the paper. */
  radius: number;
  /** How the depth of its middle plane (where its rim lies) changes along the paper, per cm. */
  slope: V2;
}

/** An ellipsoid at (front, up, right) of a frame with half axes (front, up, right), all in cm. */
export function disc(
  cam: Camera,
  f: Frame,
  [x, y, z]: readonly [number, number, number],
  [a, b, c]: readonly [number, number, number],
): Disc {
  const seen = cam.see(inFrame(f, x, y, z));
  const rods = [mul(f.front, a), mul(f.up, b), mul(f.right, c)] as const;
  const axes = [cam.lay(rods[0]), cam.lay(rods[1]), cam.lay(rods[2])] as const;
  const radius = Math.sqrt(axes.reduce((sum, [p, q]) => sum + p * p + q * q, 0) / 2);
  let [xx, xy, yy, xd, yd] = [1, 0, 1, 0, 0];
  rods.forEach((rod, i) => {
    const [p, q] = axes[i] ?? [0, 0];
    const depth = dot(rod, cam.towards);
    xx += p * p;
    xy += p * q;
    yy += q * q;
    xd += p * depth;
    yd += q * depth;
  });
  const det = xx * yy - xy * xy;
  const slope: V2 = [(yy * xd - xy * yd) / det, (xx * yd - xy * xd) / det];
  return { at: seen.at, near: seen.near, axes, radius, slope };
}

const TURNS = 24;
const COMPASS: readonly V2[] = Array.from({ length: TURNS }, (_, i) => {
  const angle = (i / TURNS) * 2 * Math.PI;
  return [Math.cos(angle), Math.sin(angle)] as const;
});

/** A convex outline: its points, and for each edge the inward normal and its distance (nx, ny, d, nx, ny, d, ...). */
export interface Convex {
  points: readonly V2[];
  edges: readonly number[];
  box: Box;
}
/** Left, top, right, bottom, in cm on the paper. */
export type Box = readonly [number, number, number, number];

/** The convex outline around some ellipsoids, at most one point a direction. */
export function hull(discs: readonly Disc[]): Convex {
  const points: V2[] = [];
  for (const [nx, ny] of COMPASS) {
    let best = -Infinity;
    let pick: Disc | undefined;
    let size = 0;
    for (const d of discs) {
      const u = d.axes[0][0] * nx + d.axes[0][1] * ny;
      const v = d.axes[1][0] * nx + d.axes[1][1] * ny;
      const w = d.axes[2][0] * nx + d.axes[2][1] * ny;
      const reach = Math.sqrt(u * u + v * v + w * w);
      const far = d.at[0] * nx + d.at[1] * ny + reach;
      if (far <= best + 1e-9) continue;
      best = far;
      pick = d;
      size = reach;
    }
    if (!pick) continue;
    let [x, y] = pick.at;
    if (size > 1e-9)
      for (const [ax, ay] of pick.axes) {
        const k = (ax * nx + ay * ny) / size;
        x += ax * k;
        y += ay * k;
      }
    const last = points.at(-1);
    if (!last || Math.hypot(x - last[0], y - last[1]) > 1e-4) points.push([x, y]);
  }
  return convex(points);
}

/** A convex outline from its corners, which run the way angles grow on the paper. */
export function convex(points: readonly V2[]): Convex {
  const edges: number[] = [];
  let p = points[points.length - 1];
  for (const q of points) {
    if (p) {
      const [ex, ey] = [q[0] - p[0], q[1] - p[1]];
      const size = Math.hypot(ex, ey);
      if (size > 1e-6) edges.push(-ey / size, ex / size, (ey * p[0] - ex * p[1]) / size);
    }
    p = q;
  }
  return { points, edges, box: boxOf(points) };
}

export function boxOf(points: readonly V2[]): Box {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    if (x < x0) x0 = x;
    if (y < y0) y0 = y;
    if (x > x1) x1 = x;
    if (y > y1) y1 = y;
  }
  return [x0, y0, x1, y1];
}

/** Whether a point lies inside a convex outline. */
export function within([x, y]: V2, { edges, box }: Convex): boolean {
  if (x < box[0] || y < box[1] || x > box[2] || y > box[3]) return false;
  for (let i = 0; i + 2 < edges.length; i += 3)
    if ((edges[i] ?? 0) * x + (edges[i + 1] ?? 0) * y + (edges[i + 2] ?? 0) < 0) return false;
  return true;
}

/** The part from..to of the way from `p` to `q` inside a convex outline grown by `grow`; from > to: none. */
const cut = { from: 0, to: 0 };
function cutInside(p: V2, q: V2, edges: readonly number[], grow: number): void {
  cut.from = 0;
  cut.to = 1;
  for (let i = 0; i + 2 < edges.length; i += 3) {
    const [nx, ny, d] = [edges[i] ?? 0, edges[i + 1] ?? 0, (edges[i + 2] ?? 0) + grow];
    const a = nx * p[0] + ny * p[1] + d;
    const b = nx * q[0] + ny * q[1] + d;
    if (a < 0 && b < 0) {
      cut.from = 2;
      return;
    }
    if (a < 0) cut.from = Math.max(cut.from, a / (a - b));
    else if (b < 0) cut.to = Math.min(cut.to, a / (a - b));
    if (cut.from >= cut.to) return;
  }
}

const lerp = (p: V2, q: V2, t: number): V2 => [p[0] + (q[0] - p[0]) * t, p[1] + (q[1] - p[1]) * t];
const meets = (b: Box, p: V2, q: V2): boolean =>
  (p[0] > b[0] || q[0] > b[0]) &&
  (p[0] < b[2] || q[0] < b[2]) &&
  (p[1] > b[1] || q[1] > b[1]) &&
  (p[1] < b[3] || q[1] < b[3]);

/** The stretches of the edge from `p` to `q` of shape `own` that lie in no other shape. */
function freeOf(p: V2, q: V2, own: number, shapes: readonly Convex[]): [number, number][] {
  let free: [number, number][] = [[0, 1]];
  for (let o = 0; o < shapes.length && free.length > 0; o++) {
    const other = shapes[o];
    if (!other || o === own || !meets(other.box, p, q)) continue;
    cutInside(p, q, other.edges, o < own ? 0.02 : -0.02);
    const { from, to } = cut;
    if (from >= to) continue;
    const next: [number, number][] = [];
    for (const [a, b] of free) {
      if (Math.min(b, from) - a > 1e-6) next.push([a, Math.min(b, from)]);
      if (b - Math.max(a, to) > 1e-6) next.push([Math.max(a, to), b]);
    }
    free = next;
  }
  return free;
}

/**
 * The outer outline of several overlapping convex outlines: each gives the runs of its edge that lie in no other,
 * and the runs are joined end to end. Where two edges run on top of each other the earlier one counts.
 */
export function union(shapes: readonly Convex[]): V2[] {
  if (shapes.length < 2) return [...(shapes[0]?.points ?? [])];
  const runs: V2[][] = [];
  shapes.forEach((shape, own) => {
    let run: V2[] | null = null;
    let p = shape.points[shape.points.length - 1];
    for (const q of shape.points) {
      if (!p) break;
      const free = freeOf(p, q, own, shapes);
      for (const [a, b] of free) {
        if (run && a === 0) run.push(lerp(p, q, b));
        else {
          run = [lerp(p, q, a), lerp(p, q, b)];
          runs.push(run);
        }
        if (b < 1) run = null;
      }
      if (free.length === 0) run = null;
      p = q;
    }
  });
  return largest(joined(runs));
}

/** Runs joined end to end into closed lines, each to the one that begins nearest. */
function joined(runs: V2[][]): V2[][] {
  const rest = [...runs];
  const loops: V2[][] = [];
  for (let loop = rest.pop(); loop; loop = rest.pop()) {
    for (;;) {
      const end = loop[loop.length - 1];
      const begin = loop[0];
      if (!end || !begin) break;
      let best = Math.hypot(end[0] - begin[0], end[1] - begin[1]) - 1e-9;
      let pick = -1;
      for (let i = 0; i < rest.length; i++) {
        const first = rest[i]?.[0];
        const gap = first ? Math.hypot(first[0] - end[0], first[1] - end[1]) : Infinity;
        if (gap < best) {
          best = gap;
          pick = i;
        }
      }
      if (pick < 0) break;
      for (const p of rest.splice(pick, 1)[0] ?? []) loop.push(p);
    }
    loops.push(loop);
  }
  return loops;
}

const area = (loop: readonly V2[]): number => {
  let sum = 0;
  let p = loop[loop.length - 1];
  for (const q of loop) {
    if (p) sum += p[0] * q[1] - p[1] * q[0];
    p = q;
  }
  return Math.abs(sum / 2);
};
const largest = (loops: V2[][]): V2[] => loops.reduce((a, b) => (area(b) > area(a) ? b : a), []);

/** The closed line in steps of about `step` cm, its small bumps rubbed out: where skins meet, cloth runs smooth. */
export function smoothed(loop: readonly V2[], step = 1.1): V2[] {
  const xs: number[] = [];
  const ys: number[] = [];
  let p = loop[loop.length - 1];
  for (const q of loop) {
    if (p) {
      const [dx, dy] = [q[0] - p[0], q[1] - p[1]];
      const n = Math.ceil(Math.sqrt(dx * dx + dy * dy) / step);
      for (let i = 1; i <= n; i++) {
        xs.push(p[0] + (dx * i) / n);
        ys.push(p[1] + (dy * i) / n);
      }
    }
    p = q;
  }
  const n = xs.length;
  // two rubs of (1 2 1) at once: (1 4 6 4 1)
  const rub = (v: readonly number[], i: number): number => {
    const at = (k: number) => v[k < 0 ? k + n : k >= n ? k - n : k] ?? 0;
    return (at(i - 2) + 4 * at(i - 1) + 6 * at(i) + 4 * at(i + 1) + at(i + 2)) / 16;
  };
  return xs.map((_, i) => [rub(xs, i), rub(ys, i)]);
}
