import type { FigureRef } from '../../lib/programs/schema';

/** A drawn figure: its address for a later request, and its markup for the first one. */
export interface Drawn {
  href: string;
  svg: string;
  width: number;
  height: number;
}
/** Finds the drawing of a figure; `null` where none is drawn. */
export type FigureSource = (figure: FigureRef) => Drawn | null;

/**
 * The same source, that finds the clinic's own photos too: small files of their own, never part of the page.
 *
 * @param photos address of the photos, to which the item is added
 */
export const withPhotos =
  (figures: FigureSource, photos: string): FigureSource =>
  (figure) => {
    const { photo } = figure;
    if (!photo) return figures(figure);
    const { width, height } = photo;
    return { href: `${photos}/${photo.item}?v=${photo.hash}`, svg: '', width, height };
  };

/**
 * Stands for the markup of the first figure until the page is written out. No text can hold it: the parsers at
 * the edge refuse NUL, and so does the database.
 */
export const INLINE_MARK = '\u0000';

/** The first figure travels with the page; the others come when they are about to be seen. */
export function Figure({ figure, drawn, inline }: { figure: FigureRef; drawn: Drawn; inline: boolean }) {
  if (inline)
    return (
      <div className="f" role="img" aria-label={figure.alt}>
        {INLINE_MARK}
      </div>
    );
  const { href, width, height } = drawn;
  return (
    <div className="f">
      <img src={href} alt={figure.alt} width={width} height={height} loading="lazy" />
    </div>
  );
}
