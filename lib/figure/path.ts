import { covers, type Joint, type Part } from './part';
import type { V2 } from './vec';

/** Paper units are millimetres: whole numbers are fine enough to print and small enough to send. */
const MM = 10;
const round = (x: number): number => Math.round(x * MM);

/** Numbers told in as few characters as SVG allows. */
export function numbers(values: readonly number[]): string {
  let out = '';
  for (const v of values) out += out && v >= 0 ? ` ${v}` : `${v}`;
  return out;
}

const wrap = (points: readonly V2[], i: number): V2 =>
  points[((i % points.length) + points.length) % points.length] ?? [0, 0];

/** `n` points of a closed line, closer together where it turns; the first is point `from` of the line. */
export function sample(line: readonly V2[], n: number, from = 0): V2[] {
  const size = line.length;
  const points = Array.from({ length: size + 1 }, (_, i) => wrap(line, from + i));
  const steps: number[] = [];
  const turns: number[] = [];
  let long = 0;
  let [ux, uy] = [0, 0];
  for (let i = -1; i < size; i++) {
    const [p, q] = [i < 0 ? wrap(line, from - 1) : points[i], points[i + 1]];
    if (!p || !q) continue;
    const [dx, dy] = [q[0] - p[0], q[1] - p[1]];
    const step = Math.sqrt(dx * dx + dy * dy) || 1e-9;
    // the chord between two directions stands for the angle between them
    const bend = Math.min(1.4, Math.abs(dx / step - ux) + Math.abs(dy / step - uy));
    [ux, uy] = [dx / step, dy / step];
    if (i < 0) continue;
    steps.push(step);
    turns.push(bend);
    long += step;
  }
  const marks = [0];
  let total = 0;
  for (let i = 0; i < size; i++) {
    total += (steps[i] ?? 0) / long + (turns[i] ?? 0) * 0.17;
    marks.push(total);
  }
  const out: V2[] = [];
  let k = 0;
  for (let j = 0; j < n; j++) {
    const goal = (j / n) * total;
    while (k < size - 1 && (marks[k + 1] ?? 0) < goal) k++;
    const [a, b, p, q] = [marks[k] ?? 0, marks[k + 1] ?? 0, points[k], points[k + 1]];
    const t = b > a ? Math.max(0, (goal - a) / (b - a)) : 0;
    if (p && q) out.push([p[0] + (q[0] - p[0]) * t, p[1] + (q[1] - p[1]) * t]);
  }
  return out;
}

/** Control points of the closed quadratic spline that runs through the points. */
function controls(points: readonly V2[]): V2[] {
  return points.map((p, i) => {
    const [a, b] = [wrap(points, i - 1), wrap(points, i + 1)];
    return [p[0] + (2 * p[0] - a[0] - b[0]) / 8, p[1] + (2 * p[1] - a[1] - b[1]) / 8];
  });
}

/** A closed curve as it will be drawn, in millimetres: whole-number knots, and the controls they imply. */
export interface Curve {
  d: string;
  knots: readonly V2[];
  controls: readonly V2[];
}

/**
 * A smooth closed path through the points. `t` repeats the mirrored control point, so that each knot costs two
 * numbers; each knot is chosen so that the mirrored control comes out right, so rounding does not add up.
 */
export function closedCurve(points: readonly V2[]): Curve {
  const c = controls(points).map(([x, y]): V2 => [x * MM, y * MM]);
  const n = c.length;
  const first = wrap(c, 0);
  const start: V2 = [
    Math.round((wrap(c, -1)[0] + first[0]) / 2),
    Math.round((wrap(c, -1)[1] + first[1]) / 2),
  ];
  let control: V2 = [Math.round(first[0]), Math.round(first[1])];
  let at = start;
  const knots: V2[] = [start];
  const used: V2[] = [control];
  const parts: number[] = [];
  for (let i = 0; i < n; i++) {
    const next = wrap(c, i + 1);
    const knot: V2 =
      i === n - 1 ? start : [Math.round((control[0] + next[0]) / 2), Math.round((control[1] + next[1]) / 2)];
    if (i === 0) parts.push(control[0] - at[0], control[1] - at[1]);
    parts.push(knot[0] - at[0], knot[1] - at[1]);
    at = knot;
    knots.push(knot);
    control = [2 * knot[0] - control[0], 2 * knot[1] - control[1]];
    used.push(control);
  }
  const d = `M${numbers(start)}q${numbers(parts.slice(0, 4))}t${numbers(parts.slice(4))}z`;
  return { d, knots, controls: used };
}

/** A smooth open path through the points, or straight from each to the next. */
export function openPath(points: readonly V2[], hard = false): string {
  const p = points.map(([x, y]): V2 => [round(x), round(y)]);
  const first = p[0];
  if (!first) return '';
  let out = `M${numbers(first)}`;
  let at = first;
  const rel = (...to: V2[]) => numbers(to.flatMap(([x, y]) => [x - at[0], y - at[1]]));
  if (hard || p.length < 3) {
    for (const q of p.slice(1)) {
      out += `l${rel(q)}`;
      at = q;
    }
    return out;
  }
  for (let i = 1; i < p.length - 1; i++) {
    const [c, next] = [wrap(p, i), wrap(p, i + 1)];
    const end: V2 =
      i === p.length - 2 ? next : [Math.round((c[0] + next[0]) / 2), Math.round((c[1] + next[1]) / 2)];
    out += `q${rel(c, end)}`;
    at = end;
  }
  return out;
}

export const closedPolygon = (points: readonly V2[]): string => `${openPath(points, true)}z`;

/** The numbers of `stroke-dasharray` and `stroke-dashoffset`, in mm. */
export interface Dash {
  pattern: readonly number[];
  offset: number;
}

/**
 * Which stretches of a curve are inked, as the numbers of `stroke-dasharray` in mm: inked, hidden, inked, ... A stretch
 * is hidden where the part right under it is one that it grows out of, near their joint. Null where all is inked.
 */
export function inked(curve: Curve, drawn: readonly Part[], joints: ReadonlyMap<string, Joint>): Dash | null {
  if (joints.size === 0) return null;
  const roots = [...joints.values()];
  const runs: { hidden: boolean; long: number }[] = [];
  const STEPS = 6;
  for (let i = 0; i + 1 < curve.knots.length; i++) {
    const [a, c, b] = [wrap(curve.knots, i), curve.controls[i] ?? [0, 0], wrap(curve.knots, i + 1)];
    let before: V2 = a;
    for (let s = 1; s <= STEPS; s++) {
      const t = s / STEPS;
      const u = 1 - t;
      const p: V2 = [
        u * u * a[0] + 2 * u * t * c[0] + t * t * b[0],
        u * u * a[1] + 2 * u * t * c[1] + t * t * b[1],
      ];
      const mid: V2 = [(before[0] + p[0]) / 2 / MM, (before[1] + p[1]) / 2 / MM];
      const near = roots.some((j) => Math.hypot(mid[0] - j.at[0], mid[1] - j.at[1]) < j.radius);
      const below = near ? drawn.findLast((other) => covers(other, mid)) : undefined;
      const joint = below && joints.get(below.id);
      const hidden =
        joint !== undefined && Math.hypot(mid[0] - joint.at[0], mid[1] - joint.at[1]) < joint.radius;
      const long = Math.hypot(p[0] - before[0], p[1] - before[1]);
      const last = runs.at(-1);
      if (last && last.hidden === hidden) last.long += long;
      else runs.push({ hidden, long });
      before = p;
    }
  }
  return dashes(runs);
}

/**
 * At most three gaps: shorter ones are inked over. Begins with an inked stretch, as dashes do; `offset` is where in the
 * pattern the curve begins.
 */
function dashes(runs: { hidden: boolean; long: number }[]): Dash | null {
  const REACH = 2;
  const gaps = runs.filter((r) => r.hidden && r.long > 25).sort((a, b) => b.long - a.long);
  const kept = new Set(gaps.slice(0, 3));
  if (kept.size === 0) return null;
  const out: number[] = [];
  let hiding: boolean | null = null;
  for (const run of runs) {
    if (kept.has(run) === hiding) out[out.length - 1] = (out.at(-1) ?? 0) + run.long;
    else out.push(run.long);
    hiding = kept.has(run);
  }
  const first = runs[0];
  const startsHidden = first !== undefined && kept.has(first);
  // a stretch that runs over the start of the curve is one stretch
  let offset = 0;
  if (startsHidden) {
    const lead = out.shift() ?? 0;
    if (out.length % 2 === 0) out[out.length - 1] = (out.at(-1) ?? 0) + lead;
    else out.push(lead);
    offset = out.reduce((a, b) => a + b, 0) - lead;
  } else if (out.length % 2 === 1 && out.length > 1) {
    const tail = out.pop() ?? 0;
    out[0] = (out[0] ?? 0) + tail;
    offset = tail;
  }
  const pattern = out.map((long, i) =>
    Math.max(1, Math.round(i % 2 === 0 ? long + 2 * REACH : long - 2 * REACH)),
  );
  return { pattern, offset: Math.round(offset + REACH) };
}
