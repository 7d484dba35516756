import type { PatientProgram } from '../../lib/programs/schema';
import type { Stop } from '../../lib/warnings/schema';
import { dayWords } from '../../lib/wording/patient';
import { sessionWords } from '../../lib/wording/patient-session';
import { CallButton, type Setting } from './parts';

/**
 * A reported warning sign fills the screen before anything else: what to do now, the numbers themselves, and one
 * line to hold out to the staff. It is part of the page, so a kept copy shows it too, and nothing on the page
 * takes it away: a clinician does.
 */
export function StopScreen({
  stop,
  program: { clinic },
  setting,
  plan = true,
}: {
  stop: Stop;
  program: Pick<PatientProgram, 'clinic'>;
  setting: Pick<Setting, 'words' | 'language'>;
  /** Whether the plan stands below it. */
  plan?: boolean;
}) {
  const { redFlags, callNumber } = setting.words;
  const words = sessionWords(setting.language).stop;
  const isNow = stop.level === 'emergency';
  const emergency = (
    <CallButton number={clinic.emergencyNumber}>{redFlags.callEmergency(clinic.emergencyNumber)}</CallButton>
  );
  return (
    <section className="w s" aria-labelledby={`stop-${stop.level}`}>
      <h2 id={`stop-${stop.level}`}>{words[stop.level].title}</h2>
      <ul>
        {words[stop.level].steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
      <p className="row">
        {isNow && emergency}
        {clinic.phone && <CallButton number={clinic.phone}>{callNumber(clinic.phone)}</CallButton>}
        {!isNow && clinic.urgentNumber && (
          <CallButton number={clinic.urgentNumber}>{redFlags.whenClosed(clinic.urgentNumber)}</CallButton>
        )}
      </p>
      {!isNow && (
        <>
          <h3>{words.goNow}</h3>
          <p className="row">{emergency}</p>
        </>
      )}
      <h3>{words.show}</h3>
      <p className="staff">{words.staff(stop.lines, dayWords(stop.since, setting.language))}</p>
      <p className="h">
        {words.nobodyReads} {words.stays} {plan && words.plan}
      </p>
    </section>
  );
}
