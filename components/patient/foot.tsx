import type { PatientProgram } from '../../lib/programs/schema';
import { dateWords, type PatientWords } from '../../lib/wording/patient';
import { sessionWords } from '../../lib/wording/patient-session';

/** What the clinic can see, that nobody is watching, and which version this is. */
export function Foot({
  program,
  words,
  warning,
}: {
  program: PatientProgram;
  words: PatientWords;
  /** Address of the form for a warning sign, within reach at the end of a long page too. */
  warning?: string | undefined;
}) {
  const date = dateWords(program.publishedAt, program.language, program.clinic.timeZone);
  return (
    <footer>
      <h2>{words.foot.title}</h2>
      <p>{words.foot.clinicSees}</p>
      <p>{words.foot.notWatched}</p>
      {warning && (
        <p className="pr">
          <a className="b" href={warning}>
            {sessionWords(program.language).warning.open}
          </a>
        </p>
      )}
      {program.usualPain !== null && <p>{words.foot.usualPain(program.usualPain)}</p>}
      <p>{program.version > 0 ? words.foot.version(program.version, date) : words.foot.draft(date)}</p>
    </footer>
  );
}
