import { OFFLINE_SRC, SESSION_SRC } from '../../lib/patient-page/headers';
import type { Moving } from '../../lib/patient-page/moving';
import { SESSION_STYLE } from '../../lib/patient-page/session-style';
import { SIDE_STYLE, STOP_STYLE } from '../../lib/patient-page/side-style';
import type { PatientProgram } from '../../lib/programs/schema';
import { sessionItems } from '../../lib/session/items';
import type { Stop } from '../../lib/warnings/schema';
import { patientWords } from '../../lib/wording/patient';
import type { Anchor } from '../../lib/wording/patient-session';
import { Calendar } from './calendar';
import { type FigureSource, withPhotos } from './figure';
import { documentOf } from './render';
import { Session } from './session';
import { CODE_MARK, Share } from './share';
import { StopScreen } from './stop';
import type { Live } from './today';
import { WarningForm } from './warning';

/**
 * The form for a warning sign, a page of its own so that the plan stays light.
 *
 * @param options.id client id of the report; `options.today` the patient's own date
 */
export function renderWarning(
  program: PatientProgram,
  options: { home: string; id: string; today: string },
): Promise<string> {
  const { language } = program;
  const words = patientWords(language);
  return documentOf(
    language,
    words.windowTitle,
    <WarningForm program={program} setting={{ words, language }} {...options} />,
    { script: OFFLINE_SRC, styles: [SIDE_STYLE, STOP_STYLE] },
  );
}

/**
 * The guided session of a day. A reported warning sign leaves nothing to do but what the stop says.
 *
 * @param options.figures finds still pictures, `options.moving` the moving ones
 */
export function renderSession(
  program: PatientProgram,
  options: { live: Live; stop: Stop | null; figures: FigureSource; moving: Moving },
): Promise<string> {
  const { language } = program;
  const { live, stop, figures, moving } = options;
  const words = patientWords(language);
  const photos = withPhotos(figures, `${live.home}/photos`);
  const setting = { words, language, figures: photos, inline: null };
  const items = stop || program.standstill ? [] : sessionItems(program.phases[live.day.phase], live.day);
  return documentOf(
    language,
    words.windowTitle,
    <>
      {stop && <StopScreen stop={stop} program={program} setting={setting} plan={false} />}
      <Session program={program} items={items} live={live} moving={moving} setting={setting} />
    </>,
    { script: SESSION_SRC, styles: [SESSION_STYLE, ...(stop ? [STOP_STYLE] : [])] },
  );
}

/** Reminders for the patient's own calendar. */
export const renderCalendar = (
  program: PatientProgram,
  options: { home: string; address: string; sessions: readonly Anchor[] },
): Promise<string> =>
  documentOf(
    program.language,
    patientWords(program.language).windowTitle,
    <Calendar program={program} {...options} />,
    { styles: [SIDE_STYLE] },
  );

/**
 * The link as a code on the screen.
 *
 * @param options.code markup of the drawn code
 */
export async function renderShare(
  program: PatientProgram,
  { home, code }: { home: string; code: string },
): Promise<string> {
  const { language } = program;
  const page = await documentOf(
    language,
    patientWords(language).windowTitle,
    <Share program={program} home={home} />,
    { styles: [SIDE_STYLE] },
  );
  return page.replace(CODE_MARK, () => code);
}
