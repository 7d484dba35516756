import type { Joint, Line, Part } from './part';
import { closedCurve, closedPolygon, type Dash, inked, openPath, sample } from './path';

/** The usual width of an outline, in cm. */
export const LINE = 1.15;

/** Where the outline of a part is told from: its point nearest to the part it grows out of. */
export function startOf(p: Part): number {
  const [first] = p.spine;
  const last = p.spine[p.spine.length - 1];
  if (!first || !last) return 0;
  const [dx, dy] = [first.at[0] - last.at[0], first.at[1] - last.at[1]];
  let best = -Infinity;
  let index = 0;
  p.outline.forEach(([x, y], i) => {
    const far = x * dx + y * dy;
    if (far > best + 1e-6) {
      best = far;
      index = i;
    }
  });
  return index;
}

/** How the outline of one part is told: its path, what paints it, and which stretches are inked. */
export interface Outline {
  d: string;
  paint: string;
  dash: Dash | null;
}

/** `drawn` are the parts already on the paper, `all` every part of the picture. */
export function outlineOf(p: Part, drawn: readonly Part[], all: readonly Part[]): Outline {
  const width =
    p.width === LINE ? '' : p.width === 0 ? ' stroke="none"' : ` stroke-width="${Math.round(p.width * 10)}"`;
  const paint = `fill="${p.fill}"${p.opacity === undefined ? '' : ` fill-opacity="${p.opacity}"`}${width}`;
  if (p.hard) return { d: closedPolygon(p.outline), paint, dash: null };
  const curve = closedCurve(sample(p.outline, p.detail, startOf(p)));
  return { d: curve.d, paint, dash: inked(curve, drawn, jointsOf(p, all)) };
}

export const dashMarkup = (dash: Dash | null): string =>
  dash ? ` stroke-dasharray="${dash.pattern.join(' ')}" stroke-dashoffset="${dash.offset}"` : '';

/** The markup of one part: its filled outline, then its thin lines. */
export function partMarkup(p: Part, drawn: readonly Part[], all: readonly Part[]): string {
  const { d, paint, dash } = outlineOf(p, drawn, all);
  return `<path ${paint}${dashMarkup(dash)} d="${d}"/>${linesMarkup(p)}`;
}

/** The joints of this part with others of its colour, whichever of the two names the joint. */
export function jointsOf(p: Part, all: readonly Part[]): Map<string, Joint> {
  const joints = new Map<string, Joint>();
  for (const other of all) {
    if (other.fill !== p.fill) continue;
    const joint = p.joints.find((j) => j.with === other.id) ?? other.joints.find((j) => j.with === p.id);
    if (joint && joint.radius > 0) joints.set(other.id, joint);
  }
  return joints;
}

export const linePath = (line: Line): string => {
  if (line.hard) return line.closed ? closedPolygon(line.points) : openPath(line.points, true);
  return line.fill || line.closed
    ? closedCurve(sample(line.points, Math.min(line.points.length, line.detail ?? 14))).d
    : openPath(line.points);
};

export const linePaint = (p: Part, line: Line): string =>
  `fill="${line.fill ?? 'none'}"${line.colour === p.ink ? '' : ` stroke="${line.colour}"`} stroke-width="${Math.round(line.width * 10)}"`;

/** The thin lines of a part; open ones that look alike share one path. */
export function linesMarkup(p: Part): string {
  let out = '';
  let paint = '';
  let d = '';
  const flush = () => {
    if (d) out += `<path ${paint} d="${d}"/>`;
    d = '';
  };
  for (const line of p.lines) {
    const next = linePaint(p, line);
    if (next !== paint || line.fill) flush();
    paint = next;
    d += linePath(line);
  }
  flush();
  return out;
}
