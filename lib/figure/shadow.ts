import { disc, hull } from './outline';
import { closedCurve, sample } from './path';
import type { Scene } from './scene';
import { fleshOf } from './solids';
import { frame, inFrame } from './vec';

/** A soft shadow where the body is close to the surface, so that nothing floats. None in pure black on white. */
export function shadowMarkup(scene: Scene): string {
  const { look, feet } = scene.paint;
  if (look.mono) return '';
  const low = Object.values(fleshOf(scene.body, look, feet))
    .flat(2)
    .flatMap((s) => {
      const at = inFrame(s.frame, ...s.at);
      const r = Math.max(...s.half) * 0.8;
      if (at[1] - r > 5) return [];
      return [disc(scene.cam, frame([at[0], 0, at[2]], [0, 1, 0], [1, 0, 0]), [0, 0, 0], [r + 2, 0, r])];
    });
  if (low.length === 0) return '';
  const outline = hull(low).points;
  return `<path fill="#1f2a30" fill-opacity=".13" stroke="none" d="${closedCurve(sample(outline, 14)).d}"/>`;
}
