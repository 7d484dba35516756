import type { ReactElement } from 'react';
import { ENHANCE_SRC } from '../../lib/patient-page/headers';
import { PAGE_STYLE } from '../../lib/patient-page/style';
import type { Language, PatientProgram } from '../../lib/programs/schema';
import { patientWords } from '../../lib/wording/patient';
import { type FigureSource, INLINE_MARK } from './figure';
import { Notice } from './notice';
import { PatientPage } from './page';

/**
 * The whole patient's page as static HTML: nothing of React reaches the phone.
 *
 * @param options.handout address of the PDF
 * @param options.figures finds drawings; figures that are not drawn are left out
 */
export async function renderPatientPage(
  program: PatientProgram,
  options: { handout: string; figures: FigureSource },
): Promise<string> {
  const words = patientWords(program.language);
  const first = firstWithFigure(program, options.figures);
  const setting = { words, language: program.language, figures: options.figures, inline: first?.id ?? null };
  const page = await documentOf(
    program.language,
    words.windowTitle,
    <PatientPage program={program} handout={options.handout} setting={setting} />,
    true,
  );
  return first ? page.replace(INLINE_MARK, () => first.svg) : page;
}

export type NoticeKind = 'unknown' | 'gone' | 'unavailable' | 'busy';

/** One of the pages that stand in place of a plan. */
export async function renderNotice(
  kind: NoticeKind,
  language: Language,
  clinic?: { name: string; phone: string },
): Promise<string> {
  const words = patientWords(language);
  const body = <Notice {...words[kind]} {...(clinic ? { clinic } : {})} words={words} />;
  return documentOf(language, words[kind].title, body, false);
}

/** The picture that is seen first: it is drawn into the page, so that it is there when the words are. */
function firstWithFigure(program: PatientProgram, figures: FigureSource): { id: string; svg: string } | null {
  const [now] = program.phases;
  for (const { id, figure } of [...(now?.exercises ?? []), ...(now?.habits ?? [])]) {
    const drawn = figure && figures(figure);
    if (drawn) return { id, svg: drawn.svg };
  }
  return null;
}

async function documentOf(
  language: Language,
  title: string,
  body: ReactElement,
  enhanced: boolean,
): Promise<string> {
  // The build refuses the static import of react-dom/server in what a route handler loads.
  const { renderToStaticMarkup } = await import('react-dom/server');
  const script = enhanced ? `<script src="${ENHANCE_SRC}" defer></script>` : '';
  // Only words of ours stand in the head, never a name or a title that someone typed.
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="robots" content="noindex,nofollow"><meta name="format-detection" content="telephone=no"><title>${title}</title><style>${PAGE_STYLE}</style>${script}</head><body>${renderToStaticMarkup(body)}</body></html>`;
}
