import { drawAnimated } from '../../lib/figure/draw';
import { lookOf } from '../../lib/figure/looks';
import { motionOf } from '../../lib/figure/poses/index';
import { altText } from '../../lib/figure/words';
import { type DrawnFigure, figureSource } from '../../lib/patient-page/figures';
import type { Language } from '../../lib/programs/schema';

/** Start and end of a motion as a file that browsers keep; `null` where nothing of that id is drawn. */
export const stillOf = (id: string): DrawnFigure | null =>
  figureSource({ id, side: 'right', surface: 'floor' });

export const isDrawn = (id: string | null): id is string => id !== null && motionOf(id) !== null;

const moving = new Map<string, string | null>();

/** The motion itself, as a data address; `null` where it only holds, or is not drawn. Drawn once a process. */
export function movingOf(id: string): string | null {
  const known = moving.get(id);
  if (known !== undefined) return known;
  const motion = motionOf(id);
  const moves = motion && motion.keys.length > 1;
  const svg = moves ? drawAnimated(motion, { look: lookOf('ana'), side: 'right', surface: 'floor' }) : null;
  const address = svg && `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
  moving.set(id, address);
  return address;
}

/** What the picture shows, in words. */
export function figureWords(id: string, language: Language): string {
  const motion = motionOf(id);
  return motion ? altText(motion, 'right', language) : '';
}
