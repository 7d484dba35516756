import type { Camera } from './camera';
import type { Block, Placed } from './order';
import { boxOf, convex, type Disc, disc } from './outline';
import { type Line, part } from './part';
import { add, cross, dot, frame, mix, sub, unit, type V2, type V3 } from './vec';

/** What things are made of: one quiet colour each; all white on black in mono. */
export interface Stuff {
  cam: Camera;
  ink: string;
  mono: boolean;
}
/** A part is named by what it is and how many there were of it before. */
export type Namer = (kind: string) => string;

const tint = (colour: string, part: number): string => {
  const value = Number.parseInt(colour.slice(1), 16);
  const one = (shift: number) => {
    const c = (value >> shift) & 255;
    const to = part > 0 ? 255 : 0;
    return Math.round(c + (to - c) * Math.abs(part))
      .toString(16)
      .padStart(2, '0');
  };
  return `#${one(16)}${one(8)}${one(0)}`;
};

const CORNERS: readonly V3[] = [-1, 1].flatMap((x) =>
  [-1, 1].flatMap((y) => [-1, 1].map((z): V3 => [x, y, z])),
);
/** A box of the room: x, y and z from..to in cm. Its upper face is lighter and its far sides darker. */
export function box(s: Stuff, id: string, from: V3, to: V3, colour: string, rank = 0): Placed {
  const middle = mix(from, to, 0.5);
  const half = sub(to, middle);
  const corner = (c: V3): V3 => [
    middle[0] + c[0] * half[0],
    middle[1] + c[1] * half[1],
    middle[2] + c[2] * half[2],
  ];
  const corners = CORNERS.map(corner);
  const normals: V3[] = [
    [1, 0, 0],
    [-1, 0, 0],
    [0, 1, 0],
    [0, -1, 0],
    [0, 0, 1],
    [0, 0, -1],
  ];
  const faces = normals.map((normal) => ({
    at: corner(normal),
    normal,
    seen: dot(normal, s.cam.towards) > 1e-6,
  }));
  const lines: Line[] = [];
  for (const { normal, seen } of faces) {
    if (!seen || dot(normal, s.cam.towards) < 0.03) continue;
    const shade = normal[1] > 0 ? 0.28 : normal[0] !== 0 ? -0.1 : 0;
    lines.push({
      points: around(normal).map((c) => s.cam.see(corner(c)).at),
      width: 0.6,
      colour: s.ink,
      hard: true,
      closed: true,
      fill: s.mono ? '#fff' : tint(colour, shade),
    });
  }
  const block: Block = { faces, corners };
  const skin = corners.map((p) => dotOf(s.cam, p));
  const whole = part(id, [skin], { rank, fill: s.mono ? '#fff' : colour, ink: s.ink });
  const outline = hullOf(corners.map((p) => s.cam.see(p).at));
  return {
    part: { ...whole, outline, hulls: [convex(outline)], hard: true, lines },
    solid: corners.map((at) => ({ at, radius: 0 })),
    block,
  };
}

/** The corners of the face of that normal, in turn. */
function around(normal: V3): V3[] {
  const u: V3 = normal[1] !== 0 ? [1, 0, 0] : [0, 1, 0];
  const v = cross(normal, u);
  return [
    add(add(normal, u), v),
    add(add(normal, u, -1), v),
    add(add(normal, u, -1), v, -1),
    add(add(normal, u), v, -1),
  ];
}

const dotOf = (cam: Camera, p: V3): Disc => disc(cam, frame(p, [0, 1, 0], [1, 0, 0]), [0, 0, 0], [0, 0, 0]);

/** The convex outline of points. */
function hullOf(points: readonly V2[]): V2[] {
  const sorted = [...points].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const side = (o: V2, a: V2, b: V2) => (a[0] - o[0]) * (b[1] - o[1]) - (a[1] - o[1]) * (b[0] - o[0]);
  const chain = (list: readonly V2[]): V2[] => {
    const out: V2[] = [];
    for (const p of list) {
      for (
        let a = out.at(-2), b = out.at(-1);
        a && b && side(a, b, p) <= 1e-9;
        a = out.at(-2), b = out.at(-1)
      )
        out.pop();
      out.push(p);
    }
    return out.slice(0, -1);
  };
  return [...chain(sorted), ...chain([...sorted].reverse())];
}

export interface Made {
  id: string;
  fill: string;
  rank?: number;
  detail?: number;
  lines?: readonly Line[];
}

/** A round bar from `a` to `b`. */
export function bar(s: Stuff, o: Made, a: V3, b: V3, radius: number): Placed {
  const [p, q] = [s.cam.see(a), s.cam.see(b)];
  const size = Math.hypot(q.at[0] - p.at[0], q.at[1] - p.at[1]) || 1;
  const [nx, ny] = [((p.at[1] - q.at[1]) / size) * radius, ((q.at[0] - p.at[0]) / size) * radius];
  const outline: V2[] = [
    [p.at[0] + nx, p.at[1] + ny],
    [p.at[0] - nx, p.at[1] - ny],
    [q.at[0] - nx, q.at[1] - ny],
    [q.at[0] + nx, q.at[1] + ny],
  ];
  const along = [a, mix(a, b, 0.25), mix(a, b, 0.5), mix(a, b, 0.75), b];
  const made = placed(s, o, [[dotOf(s.cam, a), dotOf(s.cam, b)]], along, radius, 8);
  // a long bar is told by as many points as it takes to meet every limb that it passes
  const n = Math.max(2, Math.ceil(size / 6));
  const spine = Array.from({ length: n + 1 }, (_, i) => {
    const { at, near } = s.cam.see(mix(a, b, i / n));
    return { at, near, radius, slope: [0, 0] as const };
  });
  return {
    ...made,
    part: { ...made.part, spine, outline, hulls: [convex(outline)], box: boxOf(outline), hard: true },
  };
}

/** A ball. */
export const sphere = (s: Stuff, o: Made, at: V3, radius: number): Placed =>
  placed(
    s,
    o,
    [[disc(s.cam, frame(at, [0, 1, 0], [1, 0, 0]), [0, 0, 0], [radius, radius, radius])]],
    [at],
    radius,
    12,
  );

/** A drum whose axis runs from `a` to `b`. */
export function drum(s: Stuff, o: Made, a: V3, b: V3, radius: number): Placed {
  const up = unit(sub(b, a));
  const at = (p: V3): Disc => disc(s.cam, frame(p, up, [0.3, 0.2, 1]), [0, 0, 0], [radius, 0, radius]);
  const front = dot(up, s.cam.towards) > 0 ? b : a;
  const f = frame(front, up, [0.3, 0.2, 1]);
  const rim = Array.from({ length: 12 }, (_, i): V2 => {
    const t = (i / 12) * 2 * Math.PI;
    return s.cam.see(add(add(front, f.front, radius * Math.cos(t)), f.right, radius * Math.sin(t))).at;
  });
  const lines: Line[] = [
    ...(o.lines ?? []),
    { points: rim, width: 0.6, colour: s.ink, closed: true, fill: s.mono ? '#fff' : tint(o.fill, 0.18) },
  ];
  return placed(s, { ...o, lines }, [[at(a), at(b)]], [a, mix(a, b, 0.5), b], radius, 12);
}

/** A soft thing: half axes in x, y and z, leaning `lean` degrees about z. */
export function cushion(s: Stuff, o: Made, at: V3, half: V3, lean = 0): Placed {
  const t = (lean * Math.PI) / 180;
  const f = frame(at, [-Math.sin(t), Math.cos(t), 0], [Math.cos(t), Math.sin(t), 0]);
  const d = (x: number, z: number) =>
    disc(s.cam, f, [x * half[0] * 0.6, 0, z * half[2] * 0.7], [half[0] * 0.4, half[1], half[2] * 0.3]);
  return placed(s, o, [[d(-1, -1), d(1, -1), d(-1, 1), d(1, 1)]], [at], half[1], 16);
}

/** A hoop seen as two thin lines: a wheel. */
export function hoop(s: Stuff, o: Made, at: V3, axis: V3, radius: number, spokes = 0): Placed {
  const f = frame(at, axis, [1, 0.2, 0]);
  const ring = (r: number): V2[] =>
    Array.from({ length: 16 }, (_, i) => {
      const t = (i / 16) * 2 * Math.PI;
      return s.cam.see(add(add(at, f.front, r * Math.cos(t)), f.right, r * Math.sin(t))).at;
    });
  const hub = s.cam.see(at).at;
  const lines: Line[] = [
    { points: ring(radius), width: 2.4, colour: s.mono ? '#000' : '#5d6b72', closed: true },
    ...ring(radius * 0.94)
      .filter((_, i) => spokes > 0 && i % Math.round(16 / spokes) === 0)
      .map((p): Line => ({ points: [hub, p], width: 0.5, colour: '#8a969c', hard: true })),
  ];
  const made = placed(s, { ...o, lines }, [[disc(s.cam, f, [0, 0, 0], [radius, 0.5, radius])]], [at], 2, 12);
  return { ...made, part: { ...made.part, fill: 'none', width: 0 } };
}

function placed(s: Stuff, o: Made, skins: Disc[][], solid: V3[], radius: number, detail: number): Placed {
  return {
    part: part(o.id, skins, {
      rank: o.rank ?? 10,
      fill: s.mono ? '#fff' : o.fill,
      ink: s.ink,
      detail: o.detail ?? detail,
      width: 0.9,
      lines: o.lines ?? [],
    }),
    solid: solid.map((at) => ({ at, radius })),
  };
}

/** A flat sheet through points of the room, for water. */
export function sheet(s: Stuff, o: Made, points: readonly V3[], opacity: number): Placed {
  const outline = points.map((p) => s.cam.see(p).at);
  const whole = part(o.id, [points.map((p) => dotOf(s.cam, p))], {
    rank: o.rank ?? 90,
    fill: o.fill,
    ink: s.ink,
  });
  return {
    part: { ...whole, outline, hulls: [], hard: true, width: 0, opacity, spine: [], lines: o.lines ?? [] },
    solid: [],
  };
}
