import type { PatientProgram } from '../../lib/programs/schema';
import { sessionWords } from '../../lib/wording/patient-session';

/** Stands where the drawn code goes: it is markup of our own, put in after the page is made. */
export const CODE_MARK = '[the code of this page]';

/** The link as a code that another phone can read off this screen. */
export function Share({ program, home }: { program: PatientProgram; home: string }) {
  const { phone, warning } = sessionWords(program.language);
  return (
    <main>
      <h1>{phone.share}</h1>
      <p>{phone.shareHint}</p>
      <div className="y qr" role="img" aria-label={phone.codeAlt}>
        {CODE_MARK}
      </div>
      <p className="row">
        <a className="b" href={home}>
          {warning.back}
        </a>
      </p>
    </main>
  );
}
