import type { ReactElement } from 'react';
import { ENHANCE_SRC } from '../../lib/patient-page/headers';
import { ANSWER_STYLE, PAGE_STYLE } from '../../lib/patient-page/style';
import type { Language, PatientProgram } from '../../lib/programs/schema';
import { patientWords } from '../../lib/wording/patient';
import { type FigureSource, INLINE_MARK } from './figure';
import { Notice } from './notice';
import { PatientPage } from './page';
import { type Live, Today } from './today';

/**
 * The whole patient's page as static HTML: nothing of React reaches the phone.
 *
 * @param options.handout address of the PDF
 * @param options.figures finds drawings; figures that are not drawn are left out
 * @param options.live the day and where its forms go; without it nothing can be ticked (a preview)
 */
export async function renderPatientPage(
  program: PatientProgram,
  options: { handout: string; figures: FigureSource; live?: Live },
): Promise<string> {
  const { live } = options;
  const words = patientWords(program.language);
  const first = firstWithFigure(program, options.figures, live);
  const setting = { words, language: program.language, figures: options.figures, inline: first?.id ?? null };
  const page = await documentOf(
    program.language,
    words.windowTitle,
    <PatientPage program={program} handout={options.handout} live={live} setting={setting} />,
    { script: true, answers: live !== undefined && hasBegun(live) },
  );
  return first ? page.replace(INLINE_MARK, () => first.svg) : page;
}

/** The section of today alone, to stand in place of the one on the page after a tick; pictures are there by now. */
export async function renderToday(
  program: PatientProgram,
  { figures, live }: { figures: FigureSource; live: Live },
): Promise<string> {
  const phase = program.phases[live.day.phase];
  if (!phase) return '';
  const { language } = program;
  const setting = { words: patientWords(language), language, figures, inline: null };
  const { renderToStaticMarkup } = await import('react-dom/server');
  const today = <Today program={program} phase={phase} live={live} setting={setting} />;
  return `<style>${ANSWER_STYLE}</style>${renderToStaticMarkup(today)}`;
}

/** Whether the page asks, or has asked, how it went: before the first tick it does not carry the looks of it. */
const hasBegun = ({ day }: Live): boolean =>
  day.answer !== null || day.morning !== null || Object.values(day.items).some((turn) => turn.count > 0);

export type NoticeKind = 'unknown' | 'gone' | 'unavailable' | 'busy';

/** One of the pages that stand in place of a plan. */
export async function renderNotice(
  kind: NoticeKind,
  language: Language,
  clinic?: { name: string; phone: string },
): Promise<string> {
  const words = patientWords(language);
  const body = <Notice {...words[kind]} {...(clinic ? { clinic } : {})} words={words} />;
  return documentOf(language, words[kind].title, body, { script: false, answers: false });
}

/** The picture that is seen first: it is drawn into the page, so that it is there when the words are. */
function firstWithFigure(
  program: PatientProgram,
  figures: FigureSource,
  live?: Live,
): { id: string; svg: string } | null {
  const now = program.phases[live?.day.phase ?? 0];
  const items = now?.exercises ?? [];
  const due = items.filter((item) => live?.day.items[item.id]?.state === 'due');
  for (const { id, figure } of [...due, ...items, ...(now?.habits ?? [])]) {
    const drawn = figure && figures(figure);
    if (drawn) return { id, svg: drawn.svg };
  }
  return null;
}

async function documentOf(
  language: Language,
  title: string,
  body: ReactElement,
  { script, answers }: { script: boolean; answers: boolean },
): Promise<string> {
  // The build refuses the static import of react-dom/server in what a route handler loads.
  const { renderToStaticMarkup } = await import('react-dom/server');
  const more = answers ? `<style>${ANSWER_STYLE}</style>` : '';
  const tag = script ? `<script src="${ENHANCE_SRC}" defer></script>` : '';
  // Only words of ours stand in the head, never a name or a title that someone typed.
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="robots" content="noindex,nofollow"><meta name="format-detection" content="telephone=no"><title>${title}</title><style>${PAGE_STYLE}</style>${more}${tag}</head><body>${renderToStaticMarkup(body)}</body></html>`;
}
