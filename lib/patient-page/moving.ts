import { motionOf } from '../figure/poses';
import { altText } from '../figure/words';
import type { FigureRef, Language } from '../programs/schema';
import { movingSource } from './figures';

/** A moving figure as a picture of its own. */
export interface MovingFigure {
  href: string;
  width: number;
  height: number;
  alt: string;
}
/** Finds the moving figure for one side; `null` where none is drawn. */
export type Moving = (figure: FigureRef, side: FigureRef['side']) => MovingFigure | null;

/** The figures of a session in the language of its plan; the other side is the same motion mirrored. */
export const movingIn =
  (language: Language): Moving =>
  (figure, side) => {
    const drawn = movingSource({ ...figure, side });
    const motion = motionOf(figure.id);
    if (!drawn || !motion) return null;
    const { href, width, height } = drawn;
    return { href, width, height, alt: side === figure.side ? figure.alt : altText(motion, side, language) };
  };
