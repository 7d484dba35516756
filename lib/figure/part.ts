import { type Box, boxOf, type Convex, type Disc, hull, smoothed, union, within } from './outline';
import type { V2 } from './vec';

/** A thin line drawn on a part: a fold, the gap between fingers, a face. Points in cm on the paper. */
export interface Line {
  /** Its name within the part, the same in every picture: an animation follows it by this. */
  key?: string;
  points: readonly V2[];
  width: number;
  colour: string;
  /** Straight from point to point instead of a curve. */
  hard?: boolean;
  fill?: string;
  /** Number of curve points of a closed line; left out: 14. */
  detail?: number;
  /** Ends where it begins, without a fill. */
  closed?: boolean;
}
/** Where a part grows out of another: there the later drawn one hides its outline inside the other. */
export interface Joint {
  with: string;
  at: V2;
  /** How far from the joint the outline is hidden, in cm; 0 where the two only lie close. */
  radius: number;
  /** How far from the joint depth says nothing about which of the two covers the other, in cm. */
  blind: number;
}
/** One filled, outlined shape of the picture. */
export interface Part {
  id: string;
  /** Lower is drawn first where neither is nearer. */
  rank: number;
  fill: string;
  ink: string;
  outline: readonly V2[];
  hulls: readonly Convex[];
  /** Number of curve points that the outline is told in. */
  detail: number;
  /** Straight corners instead of a curve. */
  hard?: boolean;
  width: number;
  opacity?: number;
  /** Discs along the middle, for who covers whom. */
  spine: readonly Pick<Disc, 'at' | 'near' | 'radius' | 'slope'>[];
  /** Parts that stay out of each other's order near this joint. */
  joints: readonly Joint[];
  lines: readonly Line[];
  box: Box;
}

export interface PartOptions {
  rank: number;
  fill: string;
  ink: string;
  detail?: number;
  width?: number;
  joints?: readonly Joint[];
  /** How many of the skins, from the first, tell how near the part is; left out: all. */
  core?: number;
  lines?: readonly Line[];
}

/** A part made of ellipsoids; each list is wrapped in one convex skin, and the skins are joined. */
export function part(id: string, skins: readonly (readonly Disc[])[], o: PartOptions): Part {
  const hulls = skins.map(hull);
  const outline = smoothed(union(hulls));
  return {
    id,
    rank: o.rank,
    fill: o.fill,
    ink: o.ink,
    outline,
    hulls,
    detail: o.detail ?? 14,
    width: o.width ?? 1.15,
    spine: skins.slice(0, o.core).flatMap(alongSkin),
    joints: o.joints ?? [],
    lines: o.lines ?? [],
    box: boxOf(outline),
  };
}

function alongSkin(skin: readonly Disc[]): Part['spine'] {
  const [first] = skin;
  const last = skin[skin.length - 1];
  if (!first || !last) return [];
  return [0, 0.5, 1].map((t) => ({
    at: [first.at[0] + (last.at[0] - first.at[0]) * t, first.at[1] + (last.at[1] - first.at[1]) * t] as const,
    near: first.near + (last.near - first.near) * t,
    radius: first.radius + (last.radius - first.radius) * t,
    slope: [
      first.slope[0] + (last.slope[0] - first.slope[0]) * t,
      first.slope[1] + (last.slope[1] - first.slope[1]) * t,
    ] as const,
  }));
}

/** Whether a point of the paper lies inside the part. */
export const covers = (p: Part, at: V2): boolean => p.hulls.some((shape) => within(at, shape));
