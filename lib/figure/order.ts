import type { Part } from './part';
import { dot, type V3 } from './vec';

/** A convex block of the room, for deciding what lies before it: face planes and which of them look at the reader. */
export interface Block {
  faces: readonly { at: V3; normal: V3; seen: boolean }[];
  corners: readonly V3[];
}
/** A part with what the order needs to know of its place in the room. */
export interface Placed {
  part: Part;
  /** Points along its middle, in the room, with the flesh around them. */
  solid: readonly { at: V3; radius: number }[];
  block?: Block;
}

const overlap = (a: Part, b: Part): boolean =>
  a.box[0] < b.box[2] && b.box[0] < a.box[2] && a.box[1] < b.box[3] && b.box[1] < a.box[3];

/** How much nearer to the reader `a` is than `b` where they overlap, in cm; and how much they overlap. */
function nearer(a: Part, b: Part): { by: number; weight: number } {
  let sum = 0;
  let weight = 0;
  for (const p of a.spine)
    for (const q of b.spine) {
      const [dx, dy] = [q.at[0] - p.at[0], q.at[1] - p.at[1]];
      const w = p.radius + q.radius - Math.hypot(dx, dy);
      if (w <= 0.5 || apart(a, b, p.at) || apart(b, a, q.at)) continue;
      // where the two meet on the paper, each is as deep as its middle plane there
      const t = p.radius / (p.radius + q.radius);
      const here = p.near + (p.slope[0] * dx + p.slope[1] * dy) * t;
      const there = q.near - (q.slope[0] * dx + q.slope[1] * dy) * (1 - t);
      sum += w * w * (here - there);
      weight += w * w;
    }
  return { by: weight > 0 ? sum / weight : 0, weight };
}

/** Near the joint that two parts share, depth says nothing about which covers which. */
const apart = (a: Part, b: Part, at: readonly [number, number]): boolean =>
  a.joints.some((j) => j.with === b.id && Math.hypot(at[0] - j.at[0], at[1] - j.at[1]) < j.blind);

/** Whether things on that side of one face of the block are before it (+) or behind it (-); 0 where none parts them. */
function against(solid: Placed['solid'], block: Block): number {
  let best = -2.5;
  let sign = 0;
  for (const face of block.faces) {
    let least = Infinity;
    for (const { at, radius } of solid)
      least = Math.min(
        least,
        dot([at[0] - face.at[0], at[1] - face.at[1], at[2] - face.at[2]], face.normal) - radius * 0.35,
      );
    if (least > best) {
      best = least;
      sign = face.seen ? 1 : -1;
    }
  }
  return sign;
}

/** +: `a` is before `b`; -: behind; the size says how sure that is. */
function compare(a: Placed, b: Placed): number {
  if (!overlap(a.part, b.part)) return 0;
  if (b.block) return against(a.solid, b.block) * 100;
  if (a.block) return -against(b.solid, a.block) * 100;
  // parts that grow out of each other keep their rank; strangers give way first
  const joined =
    a.part.joints.some((j) => j.with === b.part.id) || b.part.joints.some((j) => j.with === a.part.id);
  const rank = (a.part.rank - b.part.rank) * (joined ? 0.2 : 0.001);
  const { by, weight } = nearer(a.part, b.part);
  if (weight < 1) return rank;
  return Math.abs(by) > 2.2 ? by : rank;
}

/** The parts from back to front. Where covering runs in a ring, the least sure link gives way. */
export function backToFront(placed: readonly Placed[]): Part[] {
  const n = placed.length;
  const links = placed.map(() => new Array<number>(n).fill(0));
  placed.forEach((a, i) => {
    for (let j = i + 1; j < n; j++) {
      const b = placed[j];
      const by = b ? compare(a, b) : 0;
      const row = by > 0 ? links[i] : links[j];
      if (row && by !== 0) row[by > 0 ? j : i] = Math.abs(by);
    }
  });
  const left = new Set(placed.keys());
  const order: Part[] = [];
  const under = (i: number) => [...left].filter((j) => (links[i]?.[j] ?? 0) > 0);
  while (left.size > 0) {
    const free = [...left].filter((i) => under(i).length === 0);
    if (free.length === 0) loosen(links, under, [...left][0] ?? 0);
    const pick = free.sort((i, j) => (placed[i]?.part.rank ?? 0) - (placed[j]?.part.rank ?? 0))[0];
    const chosen = pick === undefined ? undefined : placed[pick];
    if (pick === undefined || !chosen) continue;
    left.delete(pick);
    order.push(chosen.part);
  }
  return order;
}

/** Walks down what covers what until it comes round, then lets the weakest link of the ring go. */
function loosen(links: number[][], under: (i: number) => number[], start: number): void {
  const walk = [start];
  for (;;) {
    const next = under(walk.at(-1) ?? 0)[0] ?? start;
    const seen = walk.indexOf(next);
    walk.push(next);
    if (seen < 0) continue;
    const ring = walk.slice(seen);
    let weakest = 0;
    const strength = (k: number) => links[ring[k] ?? 0]?.[ring[k + 1] ?? 0] ?? 0;
    for (let k = 0; k + 1 < ring.length; k++) if (strength(k) < strength(weakest)) weakest = k;
    const row = links[ring[weakest] ?? 0];
    if (row) row[ring[weakest + 1] ?? 0] = 0;
    return;
  }
}
