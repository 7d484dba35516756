import { createHash } from 'node:crypto';
import { drawAnimated, drawMotionStill, drawPair } from '../figure/draw';
import { LOOK_IDS, lookOf } from '../figure/looks';
import type { Motion } from '../figure/model';
import { motionOf } from '../figure/poses/index';
import { type FigureRef, figureSchema } from '../programs/schema';

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
type Ref = Pick<FigureRef, 'id' | 'side' | 'surface' | 'look'>;

/** The house's own figure, where no plan says who is drawn: she wears its teal. */
const HOUSE_LOOK = 'ana';
const WIDTH = 480;
const drawn = new Map<string, DrawnFigure>();

const nameOf = ({ id, side, surface, look }: Ref, kind: string) =>
  `${id}-${side}-${surface}-${look}-${kind}.svg`;

/**
 * Start and end of a motion in one picture. Drawn once a process: the same figure always gives the same bytes.
 *
 * @returns `null` where nothing of that id is drawn
 */
export const figureSource = (ref: Ref): DrawnFigure | null =>
  keep(ref.id, nameOf(ref, 'pair'), (motion) => drawPair(motion, { ...ref, look: lookOf(ref.look) }));

/** The same motion, moving; it stands still by itself where less motion is asked for, and on paper. */
export const movingSource = (ref: Ref): DrawnFigure | null =>
  keep(ref.id, nameOf(ref, 'moving'), (motion) => drawAnimated(motion, { ...ref, look: lookOf(ref.look) }));

/** The house's own figure doing a motion, for lists and for the catalog. */
export const houseRef = (id: string): Ref => ({ id, side: 'right', surface: 'floor', look: HOUSE_LOOK });

/** The one telling frame of a motion, for the small pictures of lists. */
const thumbSource = (id: string, surface: Ref['surface']): DrawnFigure | null =>
  keep(id, `${id}${surface === 'bed' ? '-on-bed' : ''}.svg`, (motion) =>
    drawMotionStill(motion, { ...houseRef(id), surface, look: lookOf(HOUSE_LOOK) }),
  );

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

const NAME = new RegExp(
  `^([a-z0-9-]{1,60})-(left|right)-(floor|bed|wheelchair)-(${LOOK_IDS.join('|')})-(pair|moving)[.]svg$`,
);
const refSchema = figureSchema.pick({ id: true, side: true, surface: true, look: true });

/** Reads a file name of `/figures/`; `null` for anything that is not one. */
export function figureNamed(name: string): DrawnFigure | null {
  const [, id, side, surface, look, kind] = NAME.exec(name) ?? [];
  if (!id) {
    const [, plain, bed] = /^([a-z0-9-]{1,60}?)(-on-bed)?[.]svg$/.exec(name) ?? [];
    return plain ? thumbSource(plain, bed ? 'bed' : 'floor') : null;
  }
  const ref = refSchema.parse({ id, side, surface, look });
  return kind === 'moving' ? movingSource(ref) : figureSource(ref);
}
