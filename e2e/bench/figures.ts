import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { median, quantile } from './product';

/** Pictures: every still of the catalog, cold in a fresh process and warm, and what they weigh on the wire. */
const load = (file: string): Promise<unknown> => import(pathToFileURL(file).href);

export async function figures(): Promise<Record<string, number>> {
  const { figureIds, motionOf } = (await load('lib/figure/poses/index.ts')) as {
    figureIds: readonly string[];
    motionOf: (id: string) => unknown;
  };
  const { drawMotionStill, drawPair, drawAnimated } = (await load('lib/figure/draw.ts')) as Record<
    'drawMotionStill' | 'drawPair' | 'drawAnimated',
    (motion: unknown, options: { look: unknown }) => string
  >;
  const { LOOKS } = (await load('lib/figure/looks.ts')) as { LOOKS: readonly unknown[] };
  const motions = figureIds.map(motionOf);
  const look = LOOKS[0];
  const rounds = Array.from({ length: 5 }, () => {
    const begun = performance.now();
    for (const motion of motions) drawMotionStill(motion, { look });
    return ((performance.now() - begun) / motions.length) * 154;
  });
  const [cold = 0, ...warm] = rounds;
  const weight = (draw: (motion: unknown, options: { look: unknown }) => string) =>
    motions.map((motion) => gzipSync(draw(motion, { look })).length / 1000);
  return {
    'exercises drawn': motions.length,
    '154 stills, first time, ms': cold,
    '154 stills, again, ms (median)': median(warm),
    'still, kB (largest)': quantile(weight(drawMotionStill), 1),
    'pair, kB (largest)': quantile(weight(drawPair), 1),
    'moving, kB (largest)': quantile(weight(drawAnimated), 1),
  };
}
