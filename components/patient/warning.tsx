import type { PatientProgram } from '../../lib/programs/schema';
import { sessionWords } from '../../lib/wording/patient-session';
import { CallButton, langOf, type Setting } from './parts';
import { StopScreen } from './stop';

/** Stands for the signs until a phone without reception puts in those that were ticked. */
export const SIGNS = '{signs}';

/**
 * *Something new or worrying*: the plan's own warning signs to tick. It is asked for, never shown as a quiz, and
 * the numbers stand above it. Both stops travel with it, hidden: a phone without reception shows one at once.
 */
export function WarningForm({
  program,
  home,
  id,
  today,
  setting,
}: {
  program: PatientProgram;
  /** Address of the patient's page. */
  home: string;
  /** Client id of the report, so that it arrives once. */
  id: string;
  today: string;
  setting: Pick<Setting, 'words' | 'language'>;
}) {
  const { redFlags, callNumber } = setting.words;
  const words = sessionWords(setting.language).warning;
  const { clinic } = program;
  return (
    <>
      {(['emergency', 'urgent'] as const).map((level) => (
        <div key={level} id={level} hidden>
          <StopScreen
            stop={{ level, lines: [SIGNS], since: today }}
            program={program}
            setting={setting}
            plan={false}
          />
        </div>
      ))}
      <main>
        <h1>{words.title}</h1>
        <p>{words.first}</p>
        <p className="row">
          <CallButton number={clinic.emergencyNumber}>
            {redFlags.callEmergency(clinic.emergencyNumber)}
          </CallButton>
          {clinic.phone && <CallButton number={clinic.phone}>{callNumber(clinic.phone)}</CallButton>}
        </p>
        <form method="post" action={`${home}/warning`} id="warn" className="y">
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="date" value={today} />
          <fieldset className="c">
            <legend>{words.legend}</legend>
            {program.redFlags.map((flag) => (
              <label key={flag.id} {...langOf(flag.language, setting.language)}>
                <input type="checkbox" name="flag" value={flag.id} data-level={flag.level} />
                <span>{asSentence(flag.line)}</span>
              </label>
            ))}
            <label>
              <input type="checkbox" name="other" value="1" />
              <span>{words.other}</span>
            </label>
          </fieldset>
          <p className="h">{words.hint}</p>
          <button type="submit" className="b go">
            {words.send}
          </button>
        </form>
        <p className="row">
          <a className="b" href={home}>
            {words.back}
          </a>
        </p>
      </main>
    </>
  );
}

/** A line of the block goes on from "if:"; by itself it is a sentence. */
const asSentence = (line: string): string =>
  `${line.charAt(0).toUpperCase()}${line.slice(1)}${/[.!?]$/.test(line) ? '' : '.'}`;
