import { type Camera, camera } from './camera';
import { bodyParts, type Paint } from './flesh';
import type { Look, Motion, Pose, Prop, Side, Surface, View } from './model';
import { backToFront, type Placed } from './order';
import type { Part } from './part';
import { propParts } from './props';
import { type Skeleton, solve } from './skeleton';
import { type Flesh, fleshOf } from './solids';
import { dot, mix, type V3 } from './vec';

const INK = '#1f2a30';
export interface Scene {
  body: Skeleton;
  flesh: Flesh;
  cam: Camera;
  parts: Part[];
  paint: Paint;
}
export interface SceneOptions {
  view: View;
  look: Look;
  feet: Motion['feet'];
  props: Motion['props'];
  surface?: Surface;
}

/** The body and the things around it, as shapes from back to front. */
export function sceneOf(pose: Pose, o: SceneOptions): Scene {
  const body = solve(pose);
  const cam = camera(o.view);
  const paint: Paint = {
    look: o.look,
    ink: o.look.mono ? '#000' : INK,
    feet: o.feet,
    shade: shadeOf(body, cam, o.look),
  };
  const flesh = fleshOf(body, o.look, o.feet);
  const placed: Placed[] = bodyParts(body, flesh, cam, paint).map((part) => ({
    part,
    solid: solidOf(part, body),
  }));
  const surface = o.surface ?? 'floor';
  const props = surface === 'wheelchair' ? o.props.map(wheeled) : o.props;
  const parts = backToFront([...placed, ...propParts(props, body, cam, paint, surface)]);
  return { body, flesh, cam, parts, paint };
}

/** The seat that a person brings along; it is as high as the chair, so the pose stays as it is. */
const wheeled = (prop: Prop): Prop =>
  prop.kind === 'chair' || prop.kind === 'stool' ? { ...prop, kind: 'wheelchair', at: prop.at } : prop;

/** Limbs that lie behind the trunk are a little darker, so that crossed limbs stay apart. */
function shadeOf(body: Skeleton, cam: Camera, look: Look): Paint['shade'] {
  const depth = (p: V3) => dot(p, cam.towards);
  const far: { [side in Side]: number } = { left: 0, right: 0 };
  for (const side of ['left', 'right'] as const) {
    const other = side === 'left' ? 'right' : 'left';
    far[side] = Math.min(1, Math.max(0, (depth(body.leg[other].hip) - depth(body.leg[side].hip)) / 14));
  }
  return (colour, side) =>
    look.mono || far[side] < 0.2 ? colour : darker(colour, (0.17 * Math.round(far[side] * 4)) / 4);
}

/** A colour `#rrggbb` with `part` of its light taken away. */
export function darker(colour: string, part: number): string {
  const full = colour.length === 4 ? `#${[...colour.slice(1)].map((c) => c + c).join('')}` : colour;
  const value = Number.parseInt(full.slice(1), 16);
  const dim = (shift: number) =>
    Math.round(((value >> shift) & 255) * (1 - part))
      .toString(16)
      .padStart(2, '0');
  return `#${dim(16)}${dim(8)}${dim(0)}`;
}

/** Points of the room inside a part of the body, for where it stands against the blocks of the room. */
function solidOf(part: Part, body: Skeleton): Placed['solid'] {
  const dotAt = part.id.indexOf('.');
  const name = dotAt < 0 ? part.id : part.id.slice(0, dotAt);
  const side: Side = part.id.endsWith('.left') ? 'left' : 'right';
  const leg = body.leg[side];
  const arm = body.arm[side];
  const along = (a: V3, b: V3, r: number) =>
    [0, 0.25, 0.5, 0.75, 1].map((t) => ({ at: mix(a, b, t), radius: r }));
  if (name === 'thigh') return along(leg.hip, leg.knee, 7);
  if (name === 'shin') return along(leg.knee, leg.ankle, 5);
  if (name === 'foot') return along(leg.heel, leg.toe, 2);
  if (name === 'sleeve') return along(arm.shoulder, mix(arm.shoulder, arm.elbow, 0.66), 5);
  if (name === 'arm') return [...along(arm.elbow, arm.wrist, 3.5)];
  if (name === 'hand') return along(arm.wrist, arm.palm, 2);
  if (name === 'pelvis') return [{ at: body.spine.pelvis.at, radius: 10 }];
  if (name === 'shirt') return along(body.spine.low.at, body.spine.neck.at, 9);
  if (name === 'neck') return along(body.spine.neck.at, body.head.at, 5);
  return [{ at: body.head.at, radius: 8 }];
}
