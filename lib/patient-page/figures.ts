import { createHash } from 'node:crypto';
import { drawMotionStill, drawPair } from '../figure/draw';
import { lookOf } from '../figure/looks';
import type { Motion } from '../figure/model';
import { motionOf } from '../figure/poses/index';
import type { FigureRef } from '../programs/schema';

/** A figure as file and as part of a page. */
export interface DrawnFigure {
  /** Address of the file; it changes with the drawing, so the file itself can be kept for ever. */
  href: string;
  svg: string;
  hash: string;
  /** In px, at the ratio of the drawing, so that the page keeps its place while the picture loads. */
  width: number;
  height: number;
}
type Ref = Pick<FigureRef, 'id' | 'side' | 'surface'>;

/** The house's own figure: she wears its teal. */
const LOOK = lookOf('ana');
const WIDTH = 480;
const drawn = new Map<string, DrawnFigure>();

/**
 * Start and end of a motion in one picture. Drawn once a process: the same figure always gives the same bytes.
 *
 * @returns `null` where nothing of that id is drawn
 */
export const figureSource = ({ id, side, surface }: Ref): DrawnFigure | null =>
  keep(id, `${id}-${side}-${surface}-pair.svg`, (motion) => drawPair(motion, { look: LOOK, side, surface }));

/** The one telling frame of a motion, for the small pictures of lists. */
const thumbSource = (id: string): DrawnFigure | null =>
  keep(id, `${id}.svg`, (motion) => drawMotionStill(motion, { look: LOOK, side: 'right', surface: 'floor' }));

function keep(id: string, name: string, draw: (motion: Motion) => string): DrawnFigure | null {
  const known = drawn.get(name);
  if (known) return known;
  const motion = motionOf(id);
  if (!motion) return null;
  const svg = draw(motion);
  const hash = createHash('sha256').update(svg).digest('base64url').slice(0, 8);
  const figure = {
    href: `/figures/${name}?v=${hash}`,
    svg,
    hash,
    width: WIDTH,
    height: Math.round(WIDTH / ratioOf(svg)),
  };
  drawn.set(name, figure);
  return figure;
}

/** Width by height, from the drawing's own `viewBox`. */
function ratioOf(svg: string): number {
  const [, width, height] = /viewBox="\S+ \S+ (\S+) (\S+)"/.exec(svg) ?? [];
  return Number(width) / Number(height) || 1;
}

/** Reads a file name of `/figures/`; `null` for anything that is not one. */
export function figureNamed(name: string): DrawnFigure | null {
  const [, id, side, surface] = /^([a-z0-9-]{1,60})-(left|right)-(floor|bed)-pair\.svg$/.exec(name) ?? [];
  if (!id) {
    const [, plain] = /^([a-z0-9-]{1,60})\.svg$/.exec(name) ?? [];
    return plain ? thumbSource(plain) : null;
  }
  return figureSource({
    id,
    side: side === 'left' ? 'left' : 'right',
    surface: surface === 'bed' ? 'bed' : 'floor',
  });
}
