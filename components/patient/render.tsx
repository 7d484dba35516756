import type { ReactElement } from 'react';
import { ENHANCE_SRC } from '../../lib/patient-page/headers';
import { PAGE_STYLE } from '../../lib/patient-page/style';
import type { Language, PatientProgram } from '../../lib/programs/schema';
import { patientWords } from '../../lib/wording/patient';
import type { FigureSource } from './figure';
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
  const setting = {
    words,
    language: program.language,
    figures: options.figures,
    inline: firstWithFigure(program, options.figures),
  };
  return documentOf(
    program.language,
    words.windowTitle,
    <PatientPage program={program} handout={options.handout} setting={setting} />,
    true,
  );
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

function firstWithFigure(program: PatientProgram, figures: FigureSource): string | null {
  const [now] = program.phases;
  const shown = [...(now?.exercises ?? []), ...(now?.habits ?? [])];
  return shown.find((item) => item.figure && figures(item.figure))?.id ?? null;
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
