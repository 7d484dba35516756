import type { Camera } from './camera';
import type { Paint } from './flesh';
import { type Disc, disc } from './outline';
import { type Line, type Part, part } from './part';
import { scalp } from './scalp';
import type { Skeleton } from './skeleton';
import type { Three } from './solids';
import { dot, inFrame, type V2 } from './vec';

/** Neck, head and hair, in no order yet. */
export function headParts(
  body: Skeleton,
  cam: Camera,
  paint: Paint,
  neck: Disc[][],
  skull: Disc[][],
  rank: number,
): Part[] {
  const { look, ink } = paint;
  const h = body.head;
  const throat = cam.see(inFrame(h, -2.2, -8, 0)).at;
  const collar = look.style === 'scarf' ? look.hair : look.skin;
  return [
    ...looseHair(body, cam, paint, rank - 2),
    part('neck', neck, {
      rank: rank - 1,
      fill: collar,
      ink,
      detail: 11,
      joints: [{ with: 'shirt', at: throat, radius: 0, blind: 99 }],
    }),
    part('face', skull, {
      rank,
      fill: look.skin,
      ink,
      detail: 24,
      joints: [{ with: 'neck', at: throat, radius: look.style === 'scarf' ? 0 : 5.5, blind: 99 }],
      lines: [...features(body, cam, paint), ...scalp(h, cam, look, ink), ...ear(body, cam, paint)],
    }),
  ];
}

/** Hair that hangs clear of the skull: a bun, a tail, the length of a bob. */
function looseHair(body: Skeleton, cam: Camera, { look, ink }: Paint, rank: number): Part[] {
  const d = (at: Three, half: Three): Disc => disc(cam, body.head, at, half);
  const make = (...skins: Disc[][]) => [part('hair', skins, { rank, fill: look.hair, ink, detail: 14 })];
  if (look.style === 'bun') return make([d([-10.2, 6.6, 0], [4.4, 4.2, 4.6])]);
  if (look.style === 'bob')
    return make([d([-0.8, 1, 0], [10.4, 10.4, 8.8]), d([-3, -7.4, 0], [6.4, 3, 8.8])]);
  if (look.style !== 'tail') return [];
  const fall = d([-12.6, -2, 0], [2.6, 3, 3]);
  return make([d([-9.6, 4, 0], [2.4, 2.4, 2.6]), fall], [fall, d([-12, -10, 0], [1.2, 2, 1.4])]);
}

/** Eyes, brows, mouth and the shade under the nose, where they can be seen from here. */
function features(body: Skeleton, cam: Camera, { look, ink }: Paint): Line[] {
  const h = body.head;
  const at = (x: number, y: number, z: number): V2 => cam.see(inFrame(h, x, y, z)).at;
  const ahead = dot(h.front, cam.towards);
  const aside = dot(h.right, cam.towards);
  const lines: Line[] = [];
  const stroke = (key: string, points: V2[], width: number) =>
    lines.push({ key, points, width, colour: ink });
  for (const s of [1, -1]) {
    if (ahead * 0.9 + aside * s * 0.44 < 0.16) continue;
    const z = s * 3.3;
    if (body.pose.eyes === 'closed')
      stroke(`eye${s}`, [at(8.5, -0.5, z - 1.6), at(8.6, -1.5, z), at(7.9, -0.5, z + s * 1.6)], 0.8);
    else stroke(`eye${s}`, [at(8.3, -0.6, z), at(8.3, -1.1, z)], 2);
    stroke(`brow${s}`, [at(8.8, 2.2, z - s * 1.6), at(8.6, 3, z), at(7.7, 2.2, z + s * 1.9)], 0.8);
    if (!look.glasses) continue;
    const ring = Array.from({ length: 10 }, (_, i) => {
      const a = (i / 10) * 2 * Math.PI;
      return at(8.9 - 0.5 * Math.abs(Math.cos(a)), -0.9 + 2.7 * Math.sin(a), z + 2.7 * Math.cos(a));
    });
    lines.push({ key: `glass${s}`, points: ring, width: 0.6, colour: ink, fill: 'none', closed: true });
  }
  if (look.glasses && ahead > 0.1) stroke('bridge', [at(9.4, -0.5, 0.7), at(9.4, -0.5, -0.7)], 0.6);
  if (look.glasses && Math.abs(aside) > 0.35) {
    const s = Math.sign(aside);
    stroke('temple', [at(8, -0.3, s * 6), at(0.5, 0.2, s * 8)], 0.6);
  }
  if (ahead > 0.62) stroke('nose', [at(9.2, -4.2, -1.3), at(10, -4.6, 0), at(9.2, -4.2, 1.3)], 0.7);
  if (ahead * 0.85 + Math.abs(aside) * 0.5 > 0.3) {
    const [left, right] = [ahead < 0.75 && aside > 0 ? 0 : -2.3, ahead < 0.75 && aside < 0 ? 0 : 2.3];
    stroke('mouth', [at(7.7, -6.9, left), at(8.3, -7.7, (left + right) / 2), at(7.7, -6.9, right)], 0.8);
  }
  return lines;
}

function ear(body: Skeleton, cam: Camera, { look, ink }: Paint): Line[] {
  const h = body.head;
  const aside = dot(h.right, cam.towards);
  if (look.style === 'scarf' || look.style === 'bob' || Math.abs(aside) < 0.3) return [];
  const s = Math.sign(aside);
  const ring = Array.from({ length: 9 }, (_, i): V2 => {
    const a = (i / 9) * 2 * Math.PI;
    return cam.see(inFrame(h, -1 + 1.8 * Math.cos(a), -1.4 + 2.6 * Math.sin(a), s * 8.3)).at;
  });
  return [{ key: 'ear', points: ring, width: 0.8, colour: ink, fill: look.skin }];
}
