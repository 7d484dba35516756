import { BED_HEIGHT, SEAT_HEIGHT } from './body';
import type { Prop } from './model';
import type { Placed } from './order';
import { bar, box, hoop, type Namer, type Stuff } from './stuff';
import type { V3 } from './vec';

const WOOD = '#d8c2a0';
const CLOTH = '#a9c4bb';
const LINEN = '#dfe6ea';
const FOAM = '#8fb0cc';
const METAL = '#b9c1c6';
const WALL = '#e6e0d4';

type Chair = Extract<Prop, { kind: 'chair' }>;
type Wheelchair = Extract<Prop, { kind: 'wheelchair' }>;
type Made = (s: Stuff, name: Namer) => Placed[];

/** A mat: its upper face is the surface. */
export const mat =
  (from: number, to: number, half = 34): Made =>
  (s, name) => [box(s, name('mat'), [from, -1.6, -half], [to, 0, half], '#9fc3b6', -100)];

/**
 * A bed: mattress, frame and legs. The mattress's upper face is the surface; where `top` is given it is so many cm over
 * the floor instead, for a person who also stands or has the feet on the floor.
 */
export const bed =
  (from: number, to: number, half = 50, top = 0): Made =>
  (s, name) => [
    ...[from + 6, to - 6].flatMap((x) =>
      [-half + 6, half - 6].map((z) =>
        bar(
          s,
          { id: name('bedleg'), fill: WOOD, rank: -110 },
          [x, top ? 0 : -BED_HEIGHT, z],
          [x, top - 22, z],
          2.6,
        ),
      ),
    ),
    box(s, name('bed'), [from, top - 26, -half], [to, top - 18, half], WOOD, -105),
    box(s, name('bed'), [from + 1, top - 18, -half], [to - 1, top, half], LINEN, -100),
  ];

/**
 * A chair for a person whose hips are over `at`: the seat 45 cm high, the back where a straight back touches it.
 * `facing` -1 turns it to -x; a height in `at` makes a higher chair, whose legs still stand on the floor.
 */
export const chair =
  ({ at, arms = false, facing }: Chair): Made =>
  (s, name) => {
    const [x, y, z] = at;
    const ahead = (dx: number) => x + dx * (facing ?? 1);
    const piece = (from: V3, to: V3, colour: string, rank: number) =>
      box(
        s,
        name('chair'),
        [Math.min(from[0], to[0]), from[1], from[2]],
        [Math.max(from[0], to[0]), to[1], to[2]],
        colour,
        rank,
      );
    const leg = (dx: number, dz: number, top: number) =>
      bar(
        s,
        { id: name('chairleg'), fill: WOOD, rank: 1 },
        [ahead(dx), 0, z + dz],
        [ahead(dx), top, z + dz],
        1.7,
      );
    const seat = y + SEAT_HEIGHT;
    return [
      leg(26, -19, seat - 3),
      leg(26, 19, seat - 3),
      leg(-14.6, -19, seat + 44),
      leg(-14.6, 19, seat + 44),
      piece([ahead(-16), seat - 4.5, z - 22], [ahead(29), seat, z + 22], CLOTH, 5),
      piece([ahead(-16), seat + 20, z - 20], [ahead(-12.6), seat + 46, z + 20], CLOTH, 4),
      ...(arms
        ? [-22, 22].flatMap((dz) => [
            bar(
              s,
              { id: name('chairarm'), fill: WOOD },
              [ahead(21), seat - 2, z + dz],
              [ahead(21), seat + 21, z + dz],
              1.6,
            ),
            piece([ahead(-14), seat + 20, z + dz - 2.4], [ahead(25), seat + 23, z + dz + 2.4], WOOD, 8),
          ])
        : []),
    ];
  };

/** A wheelchair for a person whose hips are over `at`. */
export const wheelchair =
  ({ at, facing }: Wheelchair): Made =>
  (s, name) => {
    const [x, y, z] = at;
    const ahead = (dx: number) => x + dx * (facing ?? 1);
    const seat = y + SEAT_HEIGHT;
    const piece = (from: V3, to: V3, colour: string) =>
      box(
        s,
        name('chair'),
        [Math.min(from[0], to[0]), from[1], from[2]],
        [Math.max(from[0], to[0]), to[1], to[2]],
        colour,
        5,
      );
    const tube = (a: V3, b: V3) => bar(s, { id: name('frame'), fill: METAL }, a, b, 1.3);
    return [
      piece([ahead(-15), seat - 4, z - 21], [ahead(27), seat, z + 21], '#5d6b72'),
      piece([ahead(-15.6), seat, z - 20], [ahead(-12.6), seat + 42, z + 20], '#5d6b72'),
      ...[-21, 21].flatMap((dz) => [
        tube([ahead(27), seat - 3, z + dz * 0.8], [ahead(38), y + 12, z + dz * 0.8]),
        tube([ahead(-14), seat + 42, z + dz], [ahead(-22), seat + 44, z + dz]),
        tube([ahead(-13), seat + 21, z + dz], [ahead(16), seat + 21, z + dz]),
        hoop(
          s,
          { id: name('wheel'), fill: METAL, rank: dz > 0 ? 60 : -5 },
          [ahead(-8), y + 30, z + dz * 1.25],
          [0, 0, 1],
          29,
          8,
        ),
        hoop(
          s,
          { id: name('caster'), fill: METAL, rank: dz > 0 ? 50 : -6 },
          [ahead(30), y + 8, z + dz * 0.9],
          [0, 0, 1],
          7,
        ),
      ]),
      piece([ahead(34), y + 8, z - 17], [ahead(56), y + 9.6, z + 17], METAL),
    ];
  };

export const stool =
  (at: V3, height = SEAT_HEIGHT): Made =>
  (s, name) => [
    ...[-1, 1].flatMap((dx) =>
      [-1, 1].map((dz) =>
        bar(
          s,
          { id: name('leg'), fill: WOOD, rank: 1 },
          [at[0] + dx * 17, at[1], at[2] + dz * 17],
          [at[0] + dx * 14, at[1] + height - 3, at[2] + dz * 14],
          1.7,
        ),
      ),
    ),
    box(
      s,
      name('stool'),
      [at[0] - 18, at[1] + height - 4, at[2] - 18],
      [at[0] + 18, at[1] + height, at[2] + 18],
      CLOTH,
      5,
    ),
  ];

/** A wall whose face is at `x`; it stands on the side away from the person (beyond x where x > 0). */
export const wall =
  ({ x, from = -46, to = 46, height = 196 }: Extract<Prop, { kind: 'wall' }>): Made =>
  (s, name) => [
    box(s, name('wall'), [x > 0 ? x : x - 5, 0, from], [x > 0 ? x + 5 : x, height, to], WALL, -60),
  ];

/** The two posts of a door frame at `x`, `half` cm to each side. */
export const doorway =
  ({ x, half }: Extract<Prop, { kind: 'doorway' }>): Made =>
  (s, name) =>
    [-1, 1].map((dz) =>
      box(
        s,
        name('door'),
        [x - 5, 0, dz > 0 ? half : -half - 8],
        [x + 5, 204, dz > 0 ? half + 8 : -half],
        WALL,
        dz > 0 ? 50 : -50,
      ),
    );

/** A table with four legs, or a counter that is closed to the floor; `at` is the middle of it on the floor. */
export const table =
  ({ kind, at, long, deep, height }: Extract<Prop, { kind: 'table' | 'counter' }>): Made =>
  (s, name) => {
    const [x, y, z] = at;
    const top = box(
      s,
      name('top'),
      [x - long / 2, y + height - 3.5, z - deep / 2],
      [x + long / 2, y + height, z + deep / 2],
      WOOD,
      6,
    );
    if (kind === 'counter')
      return [
        box(
          s,
          name('counter'),
          [x - long / 2 + 3, y, z - deep / 2 + 2],
          [x + long / 2, y + height - 3.5, z + deep / 2 - 2],
          WALL,
          4,
        ),
        top,
      ];
    const legs = [-1, 1].flatMap((dx) =>
      [-1, 1].map((dz) => {
        const [lx, lz] = [x + dx * (long / 2 - 4), z + dz * (deep / 2 - 4)];
        return bar(s, { id: name('leg'), fill: WOOD, rank: 1 }, [lx, y, lz], [lx, y + height - 3, lz], 2);
      }),
    );
    return [...legs, top];
  };

/** A low step, a box or a foam pad; `at` is the middle of it on the floor. */
export const step =
  (at: V3, long: number, deep: number, height: number, foam = false): Made =>
  (s, name) => [
    box(
      s,
      name('step'),
      [at[0] - long / 2, at[1], at[2] - deep / 2],
      [at[0] + long / 2, at[1] + height, at[2] + deep / 2],
      foam ? FOAM : WOOD,
      -20,
    ),
  ];
