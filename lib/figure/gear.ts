import { BONE } from './body';
import type { Prop, Side } from './model';
import type { Placed } from './order';
import { findPlace, jointOf, type Skeleton } from './skeleton';
import { bar, box, cushion, drum, hoop, type Namer, type Stuff, sheet, sphere } from './stuff';
import { add, inFrame, mix, mul, type V3 } from './vec';

type Made = (s: Stuff, name: Namer, body: Skeleton) => Placed[];
const STEEL = '#6c7a82';
const RUBBER = '#c9772b';
const STRAP = '#7b6a8e';
const STICK = '#c79a5b';

/** A band, strap or stick that runs straight through places of the room or of the body. */
export const line =
  ({ kind, through, anchor }: Extract<Prop, { kind: 'band' | 'strap' | 'stick' }>): Made =>
  (s, name, body) => {
    const points = through.map((place) => findPlace(body, place));
    const fill = { band: RUBBER, strap: STRAP, stick: STICK }[kind];
    const radius = kind === 'stick' ? 1.3 : 0.8;
    const bars = points.slice(1).flatMap((to, i) => {
      const from = points[i];
      return from ? [bar(s, { id: name(kind), fill, rank: 38 }, from, to, radius)] : [];
    });
    const end = points.at(-1);
    return anchor && end ? [...bars, sphere(s, { id: name('anchor'), fill: STEEL, rank: 39 }, end, 2)] : bars;
  };

/** A loop band around both legs at two joints. */
export const loop =
  ({ around }: Extract<Prop, { kind: 'loop' }>): Made =>
  (s, name, body) => {
    const [a, b] = [jointOf(body, around[0]), jointOf(body, around[1])];
    const up = add(body.leg.right.upper.up, body.leg.left.upper.up);
    const out = (p: V3, q: V3): V3 => add(p, mul(add(p, q, -1), 1 / (Math.hypot(...add(p, q, -1)) || 1)), 7);
    const ends = [out(a, b), out(b, a)] as const;
    const shift = mul(up, 2.4);
    return [
      bar(s, { id: name('loop'), fill: RUBBER, rank: 60 }, add(ends[0], shift), add(ends[1], shift), 2.2),
    ];
  };

const gripOf = (body: Skeleton, side: Side): V3 => inFrame(body.arm[side].hand, 1.6, 7, 0);

export const dumbbell =
  (side: Side): Made =>
  (s, name, body) => {
    const f = body.arm[side].hand;
    const at = (z: number) => add(gripOf(body, side), f.right, z);
    const steel = (kind: string) => ({ id: name(kind), fill: STEEL, rank: 39 });
    return [
      bar(s, steel('bar'), at(-9), at(9), 1.3),
      drum(s, steel('bell'), at(5.5), at(10.5), 4.4),
      drum(s, steel('bell'), at(-10.5), at(-5.5), 4.4),
    ];
  };

/** A kettlebell that hangs from the hand; from both hands where they are together. */
export const kettlebell =
  (side: Side): Made =>
  (s, name, body) => {
    const [own, other] = [gripOf(body, side), gripOf(body, side === 'left' ? 'right' : 'left')];
    const near = Math.hypot(...add(own, other, -1)) < 14;
    const at = near ? mix(own, other, 0.5) : own;
    const steel = (kind: string) => ({ id: name(kind), fill: STEEL, rank: 39 });
    return [
      hoop(s, steel('handle'), add(at, [0, -4, 0]), [1, 0, 0], 5.4),
      sphere(s, steel('bell'), add(at, [0, -15, 0]), 8.6),
    ];
  };

/** A cuff of weight above the ankle. */
export const ankleWeight =
  (side: Side): Made =>
  (s, name, body) => {
    const f = body.leg[side].lower;
    const at = (part: number) => inFrame(f, -0.3, -BONE.shin * part, 0);
    return [drum(s, { id: name('cuff'), fill: STRAP, rank: 26 }, at(0.76), at(0.9), 6)];
  };

/** A box held between both hands, or standing at a place (the middle of its base). */
export const load =
  (prop: Extract<Prop, { kind: 'box' }>): Made =>
  (s, name, body) => {
    const half = prop.size / 2;
    const at: V3 =
      'at' in prop ? add(prop.at, [0, half, 0]) : mix(body.arm.left.palm, body.arm.right.palm, 0.5);
    return [
      box(
        s,
        name('load'),
        add(at, [-half * 0.8, -half, -half]),
        add(at, [half * 0.8, half, half]),
        '#d2a66a',
        38,
      ),
    ];
  };

export const ball =
  ({ at, radius }: Extract<Prop, { kind: 'ball' }>): Made =>
  (s, name, body) => [
    sphere(s, { id: name('ball'), fill: '#d58a4a', rank: 25 }, findPlace(body, at), radius),
  ];

/** A foam roll that lies across the body. */
export const roll =
  ({ at, radius, half }: Extract<Prop, { kind: 'roll' }>): Made =>
  (s, name) => [
    drum(
      s,
      { id: name('roll'), fill: '#7e98a6', rank: 5 },
      add(at, [0, radius, -half]),
      add(at, [0, radius, half]),
      radius,
    ),
  ];

/** A pillow or a rolled towel; `at` is the middle of its base, of the room or of the body that holds it. */
export const soft =
  ({ kind, at: place, long, deep, thick, lean }: Extract<Prop, { kind: 'pillow' | 'towel' }>): Made =>
  (s, name, body) => {
    const at = findPlace(body, place);
    const made = { id: name(kind), fill: kind === 'pillow' ? '#e9e4f0' : '#e8d9c4', rank: 3 };
    if (kind === 'towel')
      return [
        drum(s, made, add(at, [0, thick / 2, -deep / 2]), add(at, [0, thick / 2, deep / 2]), thick / 2),
      ];
    return [cushion(s, made, add(at, [0, thick / 2, 0]), [long / 2, thick / 2, deep / 2], lean)];
  };

/** An exercise bike for a rider whose hips are over `at` (the floor point). */
export const bike =
  (at: V3): Made =>
  (s, name) => {
    const p = (x: number, y: number, z = 0): V3 => [at[0] + x, at[1] + y, at[2] + z];
    const tube = (a: V3, b: V3, r = 2) => bar(s, { id: name('bike'), fill: STEEL, rank: 12 }, a, b, r);
    return [
      tube(p(-16, 2, -20), p(-16, 2, 20)),
      tube(p(70, 2, -20), p(70, 2, 20)),
      tube(p(-16, 3), p(70, 3)),
      tube(p(26, 5), p(2, 74)),
      tube(p(26, 5), p(58, 98)),
      drum(s, { id: name('drum'), fill: '#8fa2ac', rank: 12 }, p(52, 30, -5), p(52, 30, 5), 22),
      tube(p(52, 98, -20), p(52, 98, 20), 1.5),
      cushion(s, { id: name('saddle'), fill: '#3f4a55', rank: 13 }, p(0, 78), [15, 3.5, 11]),
    ];
  };

/** Water up to `level`, over everything that is below it. */
export const water =
  ({ level, from, to }: Extract<Prop, { kind: 'water' }>): Made =>
  (s, name) => {
    const depth = 60;
    const corners: V3[] = [
      [from, level, depth],
      [to, level, depth],
      [to, -4, depth],
      [from, -4, depth],
    ];
    const wave = Array.from({ length: 17 }, (_, i) => {
      const x = from + ((to - from) * i) / 16;
      return s.cam.see([x, level + (i % 2 ? 1.4 : -1.4), depth]).at;
    });
    const lines = [{ points: wave, width: 1.2, colour: s.mono ? '#000' : '#2f7d95' }];
    return [sheet(s, { id: name('water'), fill: s.mono ? 'none' : '#7fb6cc', lines }, corners, 0.35)];
  };
