import { disc, hull } from './outline';
import { closedCurve, sample } from './path';
import type { Scene } from './scene';
import { frame, inFrame } from './vec';

/** Higher than this above the surface, flesh casts no shadow, in cm. */
const NEAR = 5;

/** A soft shadow where the body is close to the surface, so that nothing floats. None in pure black on white. */
export function shadowMarkup(scene: Scene): string {
  if (scene.paint.look.mono) return '';
  const spots = Object.values(scene.flesh).flatMap((skins) => {
    const low = skins.flat().flatMap((s) => {
      const [x, y, z] = inFrame(s.frame, ...s.at);
      const r = Math.max(...s.half) * 0.85;
      if (y - r > NEAR) return [];
      return [disc(scene.cam, frame([x, 0, z], [0, 1, 0], [1, 0, 0]), [0, 0, 0], [r + 1.5, 0, r])];
    });
    return low.length > 0 ? [closedCurve(sample(hull(low).points, 8)).d] : [];
  });
  return spots.length > 0
    ? `<path fill="#1f2a30" fill-opacity=".14" stroke="none" d="${spots.join('')}"/>`
    : '';
}
