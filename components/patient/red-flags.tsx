import type { PatientProgram } from '../../lib/programs/schema';
import { sessionWords } from '../../lib/wording/patient-session';
import { CallButton, langOf, type Setting } from './parts';

/**
 * The block that cannot be removed or folded: what to look for, where to go, and the numbers themselves. It is
 * about something new or worse; the normal aches of exercise have their own "When to stop".
 */
export function RedFlags({
  program,
  setting,
  warning,
}: {
  program: PatientProgram;
  setting: Setting;
  /** Address of the form for a sign that is there; a preview has none. */
  warning?: string | undefined;
}) {
  const words = setting.words.redFlags;
  const { clinic } = program;
  const urgent = program.redFlags.filter((flag) => flag.level === 'urgent');
  return (
    <section className="w" id="w" aria-labelledby="wt">
      <h2 id="wt">{words.title}</h2>
      <h3>{words.emergency}</h3>
      <Lines flags={program.redFlags.filter((flag) => flag.level === 'emergency')} setting={setting} />
      <p className="row">
        <CallButton number={clinic.emergencyNumber}>{words.callEmergency(clinic.emergencyNumber)}</CallButton>
      </p>
      {urgent.length > 0 && (
        <>
          <hr />
          <h3>{words.urgent}</h3>
          <Lines flags={urgent} setting={setting} />
          <p className="row">
            {clinic.phone && (
              <CallButton number={clinic.phone}>{setting.words.callNumber(clinic.phone)}</CallButton>
            )}
            {clinic.urgentNumber && (
              <CallButton number={clinic.urgentNumber}>{words.whenClosed(clinic.urgentNumber)}</CallButton>
            )}
          </p>
        </>
      )}
      <p className="h">
        {words.reassurance} {words.otherThanStop}
      </p>
      {warning && (
        <p className="row pr">
          <a className="b" href={warning}>
            {sessionWords(setting.language).warning.open}
          </a>
        </p>
      )}
    </section>
  );
}

function Lines({ flags, setting }: { flags: PatientProgram['redFlags']; setting: Setting }) {
  return (
    <ul>
      {flags.map((flag) => (
        <li key={flag.id} {...langOf(flag.language, setting.language)}>
          {flag.line}
        </li>
      ))}
    </ul>
  );
}
