import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { drawMotionStill } from './draw';
import { MONO } from './looks';
import type { Motion } from './model';
import { covers, type Part } from './part';
import { onSide, sceneAt, stillKey } from './picture';
import { figureIds, motionOf } from './poses';

/** A figure of the standard sheet is 160 pt wide; a copier reads at 300 dots an inch, and this copy halves it. */
const WIDTH = Math.round(((160 / 72) * 300) / 2);
/** How far in dots a copied line may lie from the drawn one. */
const NEAR = 2;
/** A limb with fewer inked points than this in sight is mostly hidden, by intent. */
const FEW = 12;

const LIMB = /^(thigh|shin|foot|arm|sleeve)\.(left|right)$/;
/** What a limb grows out of: no line is drawn there. */
const GROWS_FROM: Record<string, readonly string[]> = {
  thigh: ['pelvis', 'shin', 'shirt'],
  shin: ['thigh', 'foot'],
  foot: ['shin'],
  arm: ['sleeve', 'hand'],
  sleeve: ['arm', 'shirt'],
};

/** The still on white paper as dots that are black or white, nothing between: half size, half way to black. */
async function copied(svg: string): Promise<{ black: (x: number, y: number) => boolean; perCm: number }> {
  const [, left = 0, top = 0, wide = 1] = (/viewBox="(\S+) (\S+) (\S+)/.exec(svg) ?? []).map(Number);
  const { data, info } = await sharp(Buffer.from(svg), { density: (72 * WIDTH * 2) / wide })
    .resize({ width: WIDTH })
    .flatten({ background: '#fff' })
    .threshold(128)
    .raw()
    .toBuffer({ resolveWithObject: true });
  const perCm = (info.width / wide) * 10;
  const dark = (x: number, y: number) =>
    x >= 0 && y >= 0 && x < info.width && y < info.height && data[(y * info.width + x) * info.channels] === 0;
  const black = (x: number, y: number) => {
    const [px, py] = [
      Math.round(x * perCm - (left * perCm) / 10),
      Math.round(y * perCm - (top * perCm) / 10),
    ];
    for (let dx = -NEAR; dx <= NEAR; dx++)
      for (let dy = -NEAR; dy <= NEAR; dy++) if (dark(px + dx, py + dy)) return true;
    return false;
  };
  return { black, perCm };
}

/** The points of a limb's outline that are in sight and not where it grows out of the body. */
function edgeOf(limb: Part, parts: readonly Part[]): Part['outline'] {
  const [name = '', side] = limb.id.split('.');
  const own = (GROWS_FROM[name] ?? []).flatMap((other) => [other, `${other}.${side}`]);
  const after = parts.slice(parts.indexOf(limb) + 1);
  const hiding = [...after, ...parts.filter(({ id }) => own.includes(id))];
  return limb.outline.filter((point) => !hiding.some((other) => covers(other, point)));
}

async function readable(motion: Motion): Promise<{ limb: string; share: number }[]> {
  const m = onSide(motion, 'right');
  const { parts } = sceneAt(m, stillKey(m), { look: MONO });
  const copy = await copied(drawMotionStill(motion, { look: MONO }));
  return parts
    .filter(({ id }) => LIMB.test(id))
    .map((limb) => ({ limb: limb.id, edge: edgeOf(limb, parts) }))
    .filter(({ edge }) => edge.length >= FEW)
    .map(({ limb, edge }) => ({
      limb,
      share: edge.filter(([x, y]) => copy.black(x, y)).length / edge.length,
    }));
}

describe('a black-and-white copy at half size', () => {
  const motions = figureIds.flatMap((id) => motionOf(id) ?? []);
  it.each(motions.map((m) => [m.id, m] as const))('keeps the edges of the limbs: %s', async (_, m) => {
    const limbs = await readable(m);
    expect(limbs.length).toBeGreaterThan(3);
    expect(limbs.filter(({ share }) => share < 0.85)).toEqual([]);
  });
  it('notices a limb that is not there', async () => {
    const [m] = motions;
    if (!m) return expect(motions).not.toEqual([]);
    const copy = await copied('<svg xmlns="http://www.w3.org/2000/svg" viewBox="-900 -900 1800 1800"/>');
    const { parts } = sceneAt(m, stillKey(m), { look: MONO });
    const [limb] = parts.filter(({ id }) => LIMB.test(id));
    expect(limb?.outline.some(([x, y]) => copy.black(x, y))).toBe(false);
  });
});
