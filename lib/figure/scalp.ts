import type { Camera } from './camera';
import type { Look } from './model';
import type { Line } from './part';
import { SKULL } from './solids';
import { add, cross, dot, type Frame, inFrame, mul, unit, type V3 } from './vec';

/**
 * A head of hair: how far it stands off the skull, and where it ends, as directions from the middle of the skull (front,
 * up, right) from the middle of the forehead by temple, sideburn and ear to the nape. The left is its mirror image.
 */
interface Hair {
  swell: number;
  lift: number;
  line: readonly V3[];
}
const NAPE: readonly V3[] = [
  [-0.2, -0.22, 0.95],
  [-0.45, -0.52, 0.7],
  [-0.75, -0.62, 0.3],
  [-0.8, -0.62, 0],
];
const usual = (forehead: readonly V3[]): readonly V3[] => [...forehead, ...NAPE];
const FOREHEAD = usual([
  [0.8, 0.58, 0],
  [0.74, 0.52, 0.42],
  [0.5, 0.3, 0.78],
  [0.34, -0.1, 0.92],
  [0.12, -0.12, 1],
]);
const HAIR: { [style in Look['style']]: Hair } = {
  short: { swell: 1.07, lift: 1.4, line: FOREHEAD },
  crop: { swell: 1.03, lift: 0.9, line: FOREHEAD },
  bun: { swell: 1.05, lift: 1, line: FOREHEAD },
  tail: { swell: 1.05, lift: 1, line: FOREHEAD },
  curls: { swell: 1.2, lift: 1.6, line: FOREHEAD },
  thin: {
    swell: 1.03,
    lift: 0.9,
    line: usual([
      [0.1, 0.98, 0],
      [0.1, 0.8, 0.5],
      [0.24, 0.3, 0.9],
      [0.3, -0.05, 0.94],
      [0.12, -0.12, 1],
    ]),
  },
  bob: {
    swell: 1.08,
    lift: 1.2,
    line: [
      [0.82, 0.54, -0.16],
      [0.76, 0.42, 0.4],
      [0.5, 0.1, 0.8],
      [0.4, -0.5, 0.84],
      [0.1, -0.8, 0.7],
      [-0.6, -0.8, 0.3],
      [-0.8, -0.7, 0],
    ],
  },
  scarf: {
    swell: 1.09,
    lift: 0.9,
    line: [
      [0.84, 0.5, 0],
      [0.76, 0.4, 0.46],
      [0.6, 0, 0.78],
      [0.58, -0.5, 0.72],
      [0.5, -0.84, 0.4],
      [0.45, -0.95, 0],
    ],
  },
};
/** The hair grows from here: directions around it are told apart by their angle about it. */
const POLE: V3 = unit([-0.42, 0.9, 0]);
const ACROSS: V3 = unit(cross([0, 0, 1], POLE));
const STEPS = 48;

/** The part of the scalp that shows, as one filled shape: the rim of the head, closed by the hairline. */
export function scalp(h: Frame, cam: Camera, look: Look, ink: string): Line[] {
  const { swell, lift, line } = HAIR[look.style];
  const half: V3 = [SKULL[0] * swell, SKULL[1] * swell, SKULL[2] * swell];
  const centre: V3 = [-0.3, lift, 0];
  const towards: V3 = [dot(cam.towards, h.front), dot(cam.towards, h.up), dot(cam.towards, h.right)];
  // in the space where the hair is the unit ball
  const eye = unit([towards[0] * half[0], towards[1] * half[1], towards[2] * half[2]]);
  const polar = hairline(line);
  const rim = ringAround(eye).map((q) => ({ q, kept: reaches(polar, q) }));
  const edge = Array.from({ length: STEPS }, (_, i) => onEdge(polar, (i / STEPS) * 2 * Math.PI));
  const seen = edge.map((q) => ({ q, kept: dot(q, eye) > 0 }));
  const arc = longestRun(rim);
  const front = longestRun(seen);
  const whole = arc.length === STEPS || arc.length === 0;
  const shape = whole
    ? arc.length === STEPS
      ? arc
      : front.length === STEPS
        ? front
        : []
    : joinRuns(arc, front);
  if (shape.length < 3) return [];
  const points = shape.map(
    (q) =>
      cam.see(inFrame(h, centre[0] + q[0] * half[0], centre[1] + q[1] * half[1], centre[2] + q[2] * half[2]))
        .at,
  );
  return [{ key: 'scalp', points, width: 1.1, colour: ink, fill: look.hair, detail: 18 }];
}

/** The hairline as (angle about the pole, distance from it) all around, in radians, sorted by angle. */
function hairline(line: readonly V3[]): [number, number][] {
  const both = [...line, ...line.map(([x, y, z]): V3 => [x, y, -z])];
  const all = both.map((p): [number, number] => {
    const q = unit(p);
    return [around(q), Math.acos(Math.max(-1, Math.min(1, dot(q, POLE))))];
  });
  return all.sort((a, b) => a[0] - b[0]).filter(([a], i) => i === 0 || a - (all[i - 1]?.[0] ?? -9) > 0.02);
}

const around = (q: V3): number => {
  const side = cross(POLE, ACROSS);
  const a = Math.atan2(dot(q, side), dot(q, ACROSS));
  return a < 0 ? a + 2 * Math.PI : a;
};

/** How far from the pole the hair reaches at that angle about it. */
function distanceAt(polar: readonly [number, number][], angle: number): number {
  const n = polar.length;
  const next = polar.findIndex(([a]) => a > angle);
  const b = polar[Math.max(next, 0)] ?? [0, 1];
  const a = polar[next < 0 ? n - 1 : (next + n - 1) % n] ?? [0, 1];
  const span = (b[0] - a[0] + 2 * Math.PI) % (2 * Math.PI) || 2 * Math.PI;
  const t = ((angle - a[0] + 2 * Math.PI) % (2 * Math.PI)) / span;
  return a[1] + (b[1] - a[1]) * t;
}
const reaches = (polar: readonly [number, number][], q: V3): boolean =>
  Math.acos(Math.max(-1, Math.min(1, dot(q, POLE)))) < distanceAt(polar, around(q));

function onEdge(polar: readonly [number, number][], angle: number): V3 {
  const far = distanceAt(polar, angle);
  const out = add(mul(ACROSS, Math.cos(angle)), cross(POLE, ACROSS), Math.sin(angle));
  return add(mul(POLE, Math.cos(far)), out, Math.sin(far));
}

/** The great circle square to `axis`. */
function ringAround(axis: V3): V3[] {
  const e1 = unit(cross(axis, Math.abs(axis[2]) < 0.9 ? [0, 0, 1] : [0, 1, 0]));
  const e2 = cross(axis, e1);
  return Array.from({ length: STEPS }, (_, i) => {
    const a = (i / STEPS) * 2 * Math.PI;
    return add(mul(e1, Math.cos(a)), e2, Math.sin(a));
  });
}

/** The longest stretch of kept points of a ring, in its order. */
function longestRun(ring: readonly { q: V3; kept: boolean }[]): V3[] {
  const n = ring.length;
  if (ring.every(({ kept }) => kept)) return ring.map(({ q }) => q);
  let best: V3[] = [];
  ring.forEach(({ kept }, i) => {
    if (!kept || ring[(i + n - 1) % n]?.kept) return;
    const run: V3[] = [];
    for (let k = i; ring[k % n]?.kept; k++) run.push(ring[k % n]?.q ?? POLE);
    if (run.length > best.length) best = run;
  });
  return best;
}

/** The rim and the hairline as one loop. */
function joinRuns(arc: V3[], front: V3[]): V3[] {
  const end = arc.at(-1);
  const gap = (p: V3 | undefined) => (p && end ? Math.hypot(p[0] - end[0], p[1] - end[1], p[2] - end[2]) : 0);
  return [...arc, ...(gap(front[0]) <= gap(front.at(-1)) ? front : [...front].reverse())];
}
