import { FLESH, SEAT_HEIGHT } from './body';
import { MONO } from './looks';
import type { Contact, Motion, Side } from './model';
import { findPlace, type Skeleton } from './skeleton';
import { fleshOf, lowest, reach, type Skin } from './solids';
import { distance, inFrame, type V3 } from './vec';

/** How far a declared contact is from being one, in cm; + is a gap, - is flesh inside the surface. */
export function gapOf(contact: Contact, body: Skeleton, motion: Motion): number {
  const { on, part } = contact;
  if (on === 'floor') return aboveFloor(part, body, motion);
  if (on === 'seat') return aboveFloor(part, body, motion) - seatOf(motion);
  if ('x' in on) return gapToWall(part, body, motion, on.x);
  return distance(pointOf(part, body), findPlace(body, on));
}

/** The height of the seat in the picture, cm. */
function seatOf(motion: Motion): number {
  for (const prop of motion.props) {
    if (prop.kind === 'chair' || prop.kind === 'wheelchair') return prop.at[1] + SEAT_HEIGHT;
    if (prop.kind === 'stool') return prop.at[1] + (prop.height ?? SEAT_HEIGHT);
    if (prop.kind === 'bed') return prop.top ?? 0;
  }
  throw new Error(`motion ${motion.id} has no seat`);
}

function aboveFloor(part: Contact['part'], body: Skeleton, motion: Motion): number {
  const flesh = fleshOf(body, MONO, motion.feet);
  if (part === 'pelvis') return lowest(flesh.pelvis);
  if (part === 'back') return lowest(flesh.shirt);
  if (part === 'head') return lowest(flesh.skull);
  const [name, which] = part.split('.');
  const side: Side = which === 'left' ? 'left' : 'right';
  const leg = body.leg[side];
  if (name === 'foot') {
    const heights = [inFrame(leg.foot, -2.3, -6.63, 0)[1], leg.ball[1]];
    return heights.reduce((a, b) => (Math.abs(b) > Math.abs(a) ? b : a));
  }
  if (name === 'ball') return leg.ball[1];
  if (name === 'heel') return lowest(flesh[`foot.${side}`]);
  if (name === 'knee') return leg.knee[1] - FLESH.knee;
  if (name === 'instep') return leg.ankle[1] - FLESH.instep;
  if (name === 'shin') return lowest(flesh[`shin.${side}`]);
  if (name === 'elbow') return body.arm[side].elbow[1] - FLESH.elbow;
  return body.arm[side].palm[1];
}

/** The distance to an upright surface at `x`, on whichever side of the body it is. */
function gapToWall(part: Contact['part'], body: Skeleton, motion: Motion, x: number): number {
  const flesh = fleshOf(body, MONO, motion.feet);
  const skins: readonly Skin[] | null =
    part === 'back' ? flesh.shirt : part === 'pelvis' ? flesh.pelvis : part === 'head' ? flesh.skull : null;
  if (!skins) return Math.abs(pointOf(part, body)[0] - x);
  const way: V3 = [x < body.spine.pelvis.at[0] ? -1 : 1, 0, 0];
  return x * way[0] - Math.max(...skins.flatMap((skin) => skin.map((s) => reach(s, way))));
}

/** The point of a part that touches things. */
function pointOf(part: Contact['part'], body: Skeleton): V3 {
  const [name, which] = part.split('.');
  const side: Side = which === 'left' ? 'left' : 'right';
  const [leg, arm] = [body.leg[side], body.arm[side]];
  if (name === 'hand') return arm.palm;
  if (name === 'elbow') return arm.elbow;
  if (name === 'knee') return leg.knee;
  if (name === 'foot') return inFrame(leg.foot, 0, -6.63, 0);
  if (name === 'ball') return leg.ball;
  if (name === 'heel') return leg.heel;
  if (name === 'instep' || name === 'shin') return leg.ankle;
  return name === 'head' ? body.head.at : body.spine.pelvis.at;
}
