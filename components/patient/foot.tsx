import type { PatientProgram } from '../../lib/programs/schema';
import { dateWords, type PatientWords } from '../../lib/wording/patient';

/** What the clinic can see, that nobody is watching, and which version this is. */
export function Foot({ program, words }: { program: PatientProgram; words: PatientWords }) {
  const date = dateWords(program.publishedAt, program.language, program.clinic.timeZone);
  return (
    <footer>
      <h2>{words.foot.title}</h2>
      <p>{words.foot.clinicSees}</p>
      <p>{words.foot.notWatched}</p>
      {program.usualPain !== null && <p>{words.foot.usualPain(program.usualPain)}</p>}
      <p>{program.version > 0 ? words.foot.version(program.version, date) : words.foot.draft(date)}</p>
    </footer>
  );
}
