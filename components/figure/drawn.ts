import { motionOf } from '../../lib/figure/poses/index';
import { altText } from '../../lib/figure/words';
import { type DrawnFigure, figureSource, houseRef, movingSource } from '../../lib/patient-page/figures';
import type { Language } from '../../lib/programs/schema';

/** Start and end of a motion as a file that browsers keep; `null` where nothing of that id is drawn. */
export const stillOf = (id: string): DrawnFigure | null => figureSource(houseRef(id));

export const isDrawn = (id: string | null): id is string => id !== null && motionOf(id) !== null;

/** The motion itself as a file; `null` where it only holds, or is not drawn. */
export function movingOf(id: string): DrawnFigure | null {
  const motion = motionOf(id);
  return motion && motion.keys.length > 1 ? movingSource(houseRef(id)) : null;
}

/** What the picture shows, in words. */
export function figureWords(id: string, language: Language): string {
  const motion = motionOf(id);
  return motion ? altText(motion, 'right', language) : '';
}
