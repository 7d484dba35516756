import type { FigureRef } from '../../lib/programs/schema';

/** A drawn figure: its address for a later request, and itself as a data address for the first one. */
export interface Drawn {
  href: string;
  data: string;
  width: number;
  height: number;
}
/** Finds the drawing of a figure; `null` where none is drawn. */
export type FigureSource = (figure: FigureRef) => Drawn | null;

/** The first figure travels with the page; the others come when they are about to be seen. */
export function Figure({ figure, drawn, inline }: { figure: FigureRef; drawn: Drawn; inline: boolean }) {
  const { width, height } = drawn;
  return (
    <div className="f">
      {inline ? (
        <img src={drawn.data} alt={figure.alt} width={width} height={height} />
      ) : (
        <img src={drawn.href} alt={figure.alt} width={width} height={height} loading="lazy" />
      )}
    </div>
  );
}
