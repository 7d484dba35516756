import { SIDE_STYLE, STOP_STYLE } from '../../lib/patient-page/side-style';
import type { PatientProgram } from '../../lib/programs/schema';
import { patientWords } from '../../lib/wording/patient';
import { documentOf } from './render';
import { WarningForm } from './warning';

/** Where the code of what is kept on a phone is served from; only who keeps a page, or ticks a sign, loads it. */
export const OFFLINE_SRC = '/build/offline.js';

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
