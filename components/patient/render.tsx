import type { ReactElement } from 'react';
import { ENHANCE_SRC } from '../../lib/patient-page/headers';
import { STOP_STYLE } from '../../lib/patient-page/side-style';
import { ANSWER_STYLE, PAGE_STYLE } from '../../lib/patient-page/style';
import type { Language, PatientProgram } from '../../lib/programs/schema';
import type { Stop } from '../../lib/warnings/schema';
import { patientWords } from '../../lib/wording/patient';
import { type FigureSource, INLINE_MARK, withPhotos } from './figure';
import { Notice } from './notice';
import { PatientPage } from './page';
import { type Live, Today } from './today';

/**
 * The whole patient's page as static HTML: nothing of React reaches the phone.
 *
 * @param options.handout address of the PDF
 * @param options.figures finds drawings; figures that are not drawn are left out
 * @param options.live the day and where its forms go; without it nothing can be ticked (a preview)
 * @param options.stop a reported warning sign that nobody has cleared
 */
export async function renderPatientPage(
  program: PatientProgram,
  options: { handout: string; figures: FigureSource; live?: Live; stop?: Stop | null },
): Promise<string> {
  const { live, stop = null } = options;
  const words = patientWords(program.language);
  const figures = withPhotos(options.figures, photosOf(live));
  const first = firstWithFigure(program, figures, live);
  const setting = { words, language: program.language, figures, inline: first?.id ?? null };
  const page = await documentOf(
    program.language,
    words.windowTitle,
    <PatientPage program={program} handout={options.handout} live={live} stop={stop} setting={setting} />,
    {
      script: ENHANCE_SRC,
      styles: [...(live && hasBegun(live) ? [ANSWER_STYLE] : []), ...(stop ? [STOP_STYLE] : [])],
    },
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
  const setting = {
    words: patientWords(language),
    language,
    figures: withPhotos(figures, photosOf(live)),
    inline: null,
  };
  const { renderToStaticMarkup } = await import('react-dom/server');
  const today = <Today program={program} phase={phase} live={live} setting={setting} />;
  return `<style>${ANSWER_STYLE}</style>${renderToStaticMarkup(today)}`;
}

/** Where photos are: behind the link, or for a preview by the clinician's session. */
const photosOf = (live?: Live): string => (live ? `${live.home}/photos` : '/api/catalog/photos');

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
  return documentOf(language, words[kind].title, body);
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
    if (drawn?.svg) return { id, svg: drawn.svg };
  }
  return null;
}

/**
 * A page around its body, with the style of all pages and what else it brings.
 *
 * @param more.script address of the one script that makes it better; it works without
 */
export async function documentOf(
  language: Language,
  title: string,
  body: ReactElement,
  { script, styles = [] }: { script?: string; styles?: string[] } = {},
): Promise<string> {
  // The build refuses the static import of react-dom/server in what a route handler loads.
  const { renderToStaticMarkup } = await import('react-dom/server');
  const style = [PAGE_STYLE, ...styles].map((each) => `<style>${each}</style>`).join('');
  const tag = script ? `<script src="${script}" defer></script>` : '';
  // No icon is better than a request for one. Only words of ours stand in the head, never a name or a title that someone typed.
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="robots" content="noindex,nofollow"><meta name="format-detection" content="telephone=no"><link rel="icon" href="data:,"><title>${title}</title>${style}${tag}</head><body>${renderToStaticMarkup(body)}</body></html>`;
}
