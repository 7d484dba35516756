import type { Camera } from './camera';
import type { Mark, Motion } from './model';
import { between } from './motion';
import { covers, type Part } from './part';
import { closedCurve, numbers, openPath } from './path';
import { findPlace, jointOf, type Skeleton, solve } from './skeleton';
import { add, cross, mul, sub, turn, unit, type V2, type V3 } from './vec';

const ARROW = '#b3541e';
const GLOW = '#e8893c';
const mm = (v: number): number => Math.round(v * 10);

export interface MarkPaint {
  cam: Camera;
  mono: boolean;
}
const colour = (p: MarkPaint): string => (p.mono ? '#000' : ARROW);

/**
 * A soft patch over what works or stretches, cut off where the part ends: a glow with a pattern of dots, so that it
 * reads without colour.
 */
export function workMarkup(
  mark: Extract<Mark, { kind: 'work' }>,
  body: Skeleton,
  p: MarkPaint,
  on: Part,
): string {
  const at = p.cam.see(add(jointOf(body, mark.on), mark.off ?? [0, 0, 0])).at;
  const [rx, ry] = [mark.wide ?? mark.size, mark.size];
  const inside = (x: number, y: number) => covers(on, [at[0] + x, at[1] + y]);
  const dots: string[] = [];
  const gap = 3.4;
  const [rows, columns] = [Math.ceil(ry / gap) + 1, Math.ceil(rx / gap) + 1];
  for (let row = -rows; row <= rows; row++)
    for (let col = -columns; col <= columns; col++) {
      const [x, y] = [(col + (row % 2 ? 0.5 : 0)) * gap, row * gap * 0.87];
      if ((x / rx) ** 2 + (y / ry) ** 2 < 0.86 && inside(x * 1.12, y * 1.12))
        dots.push(`M${numbers([mm(at[0] + x), mm(at[1] + y)])}h0`);
    }
  const edge = Array.from({ length: 14 }, (_, i): V2 => {
    const [c, s] = [Math.cos((i / 14) * 2 * Math.PI), Math.sin((i / 14) * 2 * Math.PI)];
    let k = 1;
    while (k > 0.05 && !inside(k * rx * c, k * ry * s)) k -= 0.05;
    return [at[0] + k * rx * c, at[1] + k * ry * s];
  });
  const glow = p.mono
    ? ''
    : `<path fill="${GLOW}" fill-opacity=".6" stroke="none" d="${closedCurve(edge).d}"/>`;
  return `${glow}<path fill="none" stroke="${p.mono ? '#000' : '#7a2f06'}" stroke-width="${p.mono ? 13 : 10}" d="${dots.join('')}"/>`;
}

/** The way that a joint takes from key to key, seen from here. */
export function pathOf(motion: Motion, mark: Extract<Mark, { kind: 'move' }>, cam: Camera): V2[] {
  const first = mark.from ?? 0;
  const last = mark.to ?? motion.end ?? motion.keys.length - 1;
  const points: V2[] = [];
  const steps = 6;
  const way = last >= first ? 1 : -1;
  for (let k = first; k !== last; k += way) {
    const [a, b] = [motion.keys[k]?.pose, motion.keys[k + way]?.pose];
    if (!a || !b) break;
    for (let s = k === first ? 0 : 1; s <= steps; s++) {
      const body = solve(between(a, b, s / steps));
      points.push(cam.see(add(jointOf(body, mark.joint), mark.shift ?? [0, 0, 0])).at);
    }
  }
  return points;
}

/** The places that a pressing arrow runs through, seen from here. */
export const placesOf = (mark: Extract<Mark, { kind: 'press' }>, body: Skeleton, cam: Camera): V2[] =>
  mark.through.map((place) => cam.see(findPlace(body, place)).at);

/** A movement arrow with a white rim, so that it reads on cloth, on paper and in a photocopy. */
export function arrowMarkup(path: readonly V2[], p: MarkPaint, both = false): string {
  const end = path.at(-1);
  if (!end) return '';
  const head = (tip: V2, from: V2): V2[] => {
    const angle = Math.atan2(tip[1] - from[1], tip[0] - from[0]);
    const wing = (turned: number): V2 => [
      tip[0] - 6.5 * Math.cos(angle + turned),
      tip[1] - 6.5 * Math.sin(angle + turned),
    ];
    return [wing(0.55), tip, wing(-0.55)];
  };
  const back = alongFromEnd(path, 5);
  let d = openPath(thinned(path)) + openPath(head(end, back), true);
  const start = path[0];
  if (both && start) d += openPath(head(start, alongFromEnd([...path].reverse(), 5)), true);
  return `<path fill="none" stroke="#fff" stroke-width="50" d="${d}"/><path fill="none" stroke="${colour(p)}" stroke-width="24" d="${d}"/>`;
}

/** The point of the line that is `back` cm before its end. */
function alongFromEnd(path: readonly V2[], back: number): V2 {
  const end = path.at(-1) ?? [0, 0];
  for (let i = path.length - 2; i >= 0; i--) {
    const q = path[i];
    if (q && Math.hypot(q[0] - end[0], q[1] - end[1]) > back) return q;
  }
  return path[0] ?? end;
}
const thinned = (path: readonly V2[]): V2[] =>
  path.length > 6 ? path.filter((_, i) => i === path.length - 1 || i % 2 === 0) : [...path];

/** Everything but the work patch, which belongs under the hands. */
export function markMarkup(mark: Mark, motion: Motion, body: Skeleton, p: MarkPaint, corner: V2): string {
  switch (mark.kind) {
    case 'move':
      return arrowMarkup(pathOf(motion, mark, p.cam), p, mark.both);
    case 'still':
      return stillMarkup(p.cam.see(add(jointOf(body, mark.on), mark.off ?? [0, 0, 0])).at, p);
    case 'angle':
      return angleMarkup(jointOf(body, mark.at), jointOf(body, mark.from), jointOf(body, mark.to), p);
    case 'distance':
      return arrowMarkup(
        [mark.from, mark.to].map((place) => p.cam.see(findPlace(body, place)).at),
        p,
        true,
      );
    case 'press':
      return arrowMarkup(placesOf(mark, body, p.cam), p);
    case 'hold':
      return clockMarkup(corner, p);
    case 'work':
      return '';
  }
}

/** Keep still: a ring that holds two bars. */
function stillMarkup([x, y]: V2, p: MarkPaint): string {
  const d = `M${numbers([mm(x - 1.7), mm(y - 2.4)])}v48M${numbers([mm(x + 1.7), mm(y - 2.4)])}v48`;
  return `<circle cx="${mm(x)}" cy="${mm(y)}" r="56" fill="#fff" stroke="${colour(p)}" stroke-width="14"/><path fill="none" stroke="${colour(p)}" stroke-width="16" d="${d}"/>`;
}

function angleMarkup(at: V3, from: V3, to: V3, p: MarkPaint): string {
  const [a, b] = [unit(sub(from, at)), unit(sub(to, at))];
  const axis = unit(cross(a, b));
  const whole =
    (Math.acos(Math.max(-1, Math.min(1, a[0] * b[0] + a[1] * b[1] + a[2] * b[2]))) * 180) / Math.PI;
  const arc = Array.from(
    { length: 7 },
    (_, i) => p.cam.see(add(at, mul(turn(a, axis, (whole * i) / 6), 15))).at,
  );
  return `<path fill="none" stroke="#fff" stroke-width="40" d="${openPath(arc)}"/><path fill="none" stroke="${colour(p)}" stroke-width="18" stroke-dasharray="30 26" d="${openPath(arc)}"/>`;
}

/** Hold: a clock face. */
function clockMarkup([x, y]: V2, p: MarkPaint): string {
  const c = colour(p);
  const at = numbers([mm(x), mm(y)]);
  return `<circle cx="${mm(x)}" cy="${mm(y)}" r="70" fill="#fff" stroke="${c}" stroke-width="16"/><path fill="none" stroke="${c}" stroke-width="16" d="M${at}v-42M${at}l28 20M${numbers([mm(x), mm(y - 9.6)])}v-16M${numbers([mm(x - 1.8), mm(y - 11.2)])}h36"/>`;
}
