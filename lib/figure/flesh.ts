import { BONE } from './body';
import type { Camera } from './camera';
import { handLines } from './hands';
import { headParts } from './head';
import type { Look, Side } from './model';
import { type Disc, disc } from './outline';
import { type Joint, type Line, type Part, part } from './part';
import { SIDES, type Skeleton } from './skeleton';
import type { Flesh, Skin, Solid } from './solids';
import { type Frame, inFrame, type V2 } from './vec';

/** Colours of one body in one picture. `shade` darkens the limb that lies behind, so that crossings read. */
export interface Paint {
  look: Look;
  ink: string;
  feet: 'bare' | 'shoes';
  shade(colour: string, side: Side): string;
}

/** Lower is drawn first where neither is nearer. */
const RANK = {
  foot: 20,
  shin: 21,
  pelvis: 22,
  thigh: 23,
  shirt: 30,
  neck: 34,
  face: 36,
  arm: 40,
  sleeve: 42,
} as const;

/** Every part of the body, in no order yet. */
export function bodyParts(body: Skeleton, flesh: Flesh, cam: Camera, paint: Paint): Part[] {
  const known = new Map<Solid, Disc>();
  const { look, ink } = paint;
  const skins = (name: keyof Flesh) => flesh[name].map((skin) => discs(cam, skin, known));
  const trunk = [
    part('pelvis', skins('pelvis'), { rank: RANK.pelvis, fill: look.bottom, ink, detail: 14 }),
    part('shirt', skins('shirt'), { rank: RANK.shirt, fill: look.top, ink, detail: 28, core: 6 }),
  ];
  const limbs = SIDES.flatMap((side) => limbParts(body, cam, paint, side, skins));
  return [...trunk, ...limbs, ...headParts(body, cam, paint, skins('neck'), skins('skull'), RANK.face)];
}

/** The ellipsoids of a skin as the camera sees them; neighbours share them, so each is projected once. */
function discs(cam: Camera, skin: Skin, known: Map<Solid, Disc>): Disc[] {
  return skin.map((s) => {
    const seen = known.get(s) ?? disc(cam, s.frame, s.at, s.half);
    known.set(s, seen);
    return seen;
  });
}

function limbParts(
  body: Skeleton,
  cam: Camera,
  paint: Paint,
  side: Side,
  skins: (name: keyof Flesh) => Disc[][],
): Part[] {
  const { look, ink } = paint;
  const leg = body.leg[side];
  const arm = body.arm[side];
  const hip = cam.see(leg.hip).at;
  const at = (point: V2, to: string, radius: number, blind: number): Joint => ({
    with: to,
    at: point,
    radius,
    blind,
  });
  const bottom = paint.shade(look.bottom, side);
  return [
    part(`thigh.${side}`, skins(`thigh.${side}`), {
      // the far hip grows out from behind, the near one over the front
      rank: RANK.thigh - (cam.see(leg.hip).near < cam.see(body.spine.pelvis.at).near - 3 ? 1.5 : 0),
      fill: bottom,
      ink,
      detail: 13,
      joints: [at(hip, 'pelvis', 17, 8), at(hip, 'shirt', 0, 14)],
    }),
    part(`shin.${side}`, skins(`shin.${side}`), {
      rank: RANK.shin,
      fill: bottom,
      ink,
      detail: 14,
      joints: [at(cam.see(leg.knee).at, `thigh.${side}`, 9.5, 8)],
    }),
    part(`foot.${side}`, skins(`foot.${side}`), {
      rank: RANK.foot,
      fill: paint.shade(paint.feet === 'bare' ? look.skin : look.shoe, side),
      ink,
      detail: 16,
      joints: [at(cam.see(leg.ankle).at, `shin.${side}`, 0, 7)],
      lines: paint.feet === 'bare' ? toeLines(leg.toes, cam, ink) : soleLine(leg, cam, ink),
    }),
    part(`sleeve.${side}`, skins(`sleeve.${side}`), {
      rank: RANK.sleeve,
      fill: paint.shade(look.top, side),
      ink,
      detail: 12,
      joints: [at(cam.see(arm.shoulder).at, 'shirt', 9.5, 5)],
    }),
    part(`arm.${side}`, skins(`arm.${side}`), {
      rank: RANK.arm,
      fill: paint.shade(look.skin, side),
      ink,
      detail: 30,
      core: 4,
      joints: [at(cam.see(arm.elbow).at, `sleeve.${side}`, 0, 6)],
      lines: handLines(arm, cam, side, ink),
    }),
  ];
}

/** Gaps between the toes, where the top of the foot can be seen. */
function toeLines(toes: Frame, cam: Camera, ink: string): Line[] {
  const at = (x: number, y: number, z: number) => cam.see(inFrame(toes, x, y, z)).at;
  if (cam.see(inFrame(toes, 0, 1, 0)).near - cam.see(toes.at).near < 0.3) return [];
  return [-1.7, 0.1, 1.8].map((z) => ({
    points: [at(3.2, 2.9, z), at(5.2, 2.5, z)],
    width: 0.6,
    colour: ink,
    hard: true,
  }));
}

/** The rim of the shoe's sole on the side that is seen. */
function soleLine(leg: Skeleton['leg']['left'], cam: Camera, ink: string): Line[] {
  const { foot, toes } = leg;
  const down = -BONE.ankle;
  const at = (f: Frame, x: number, y: number, z: number) => cam.see(inFrame(f, x, y, z)).at;
  const side = cam.see(inFrame(foot, 0, 0, 1)).near > cam.see(foot.at).near ? 1 : -1;
  return [
    {
      points: [
        at(foot, -5.2, down + 1.9, side * 1.6),
        at(foot, 2, down + 1.7, side * 3.4),
        at(foot, 11, down + 1.5, side * 4.4),
        at(toes, 5.6, 1.4, side * 2.4),
      ],
      width: 0.7,
      colour: ink,
    },
  ];
}
