import { moving } from './animate';
import type { Look, Motion, Pose, View } from './model';
import type { Box } from './outline';
import {
  arrowsOf,
  bodyMarkup,
  type DrawOptions,
  endKey,
  framed,
  frameOf,
  marksMarkup,
  movedParts,
  numeral,
  onSide,
  sceneAt,
  stillKey,
} from './picture';
import { sceneOf } from './scene';

export type { DrawOptions } from './picture';

/** One pose as an SVG picture, without things or marks. The same pose, view and look give the same bytes. */
export function drawStill(pose: Pose, view: View, look: Look): string {
  const scene = sceneOf(pose, { view, look, feet: 'bare', props: [] });
  return framed(bodyMarkup(scene, [], []), frameOf([scene]), scene, undefined);
}

/** The picture of a motion: its telling key with the things it needs and its marks. */
export function drawMotionStill(motion: Motion, options: DrawOptions): string {
  const m = onSide(motion, options.side);
  const index = stillKey(m);
  const scene = sceneAt(m, index, options);
  const marks = m.marks.filter((mark) => mark.kind !== 'hold');
  const frame = frameOf([scene], arrowsOf(m, scene));
  return framed(
    bodyMarkup(scene, [], m.marks) + marksMarkup(m, scene, marks, frame),
    frame,
    scene,
    options.title,
  );
}

/** Start and end in one picture: what moves is seen faintly where it began, and an arrow goes from there. */
export function drawPair(motion: Motion, options: DrawOptions): string {
  const m = onSide(motion, options.side);
  const start = sceneAt(m, 0, options);
  const scene = sceneAt(m, endKey(m), options);
  const ghosts = movedParts(start, scene);
  const hold = m.marks.some(({ kind }) => kind === 'hold');
  const frame = frameOf([scene], [...ghosts.flatMap((p) => p.outline), ...arrowsOf(m, scene)], hold ? 16 : 0);
  const inner = bodyMarkup(scene, ghosts, m.marks) + marksMarkup(m, scene, m.marks, frame);
  return framed(inner, frame, scene, options.title);
}

/** Two to four keys side by side, numbered like the steps. */
export function drawFilmstrip(motion: Motion, options: DrawOptions): string {
  const m = onSide(motion, options.side);
  const scenes = m.keys.slice(0, 4).map((_, i) => sceneAt(m, i, options));
  const first = scenes[0];
  if (!first) throw new Error(`motion ${m.id} has no key`);
  const [x0, y0, x1, y1] = frameOf(scenes);
  const gap = 10;
  const width = x1 - x0 + gap;
  const inner = scenes
    .map((scene, i) => {
      const shift = Math.round(i * width * 10);
      const n = numeral(i + 1, [x0 + 9, y0 + 2], scene);
      return `<g transform="translate(${shift})">${bodyMarkup(scene, [], m.marks)}${n}</g>`;
    })
    .join('');
  const frame: Box = [x0, y0 - 6, x1 + width * (scenes.length - 1), y1];
  return framed(inner, frame, first, options.title);
}

/**
 * A picture that moves without a script: one round of the motion, for ever. Where motion is not wanted
 * (`prefers-reduced-motion`) or on paper, the pair of start and end stands still instead; both are in the file.
 */
export function drawAnimated(motion: Motion, options: DrawOptions): string {
  const still = drawPair(motion, options);
  return motion.keys.length < 2 ? still : moving(onSide(motion, options.side), options, still);
}
