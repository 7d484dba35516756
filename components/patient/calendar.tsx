import type { PatientProgram } from '../../lib/programs/schema';
import { ANCHORS, type Anchor, PLACES, sessionWords } from '../../lib/wording/patient-session';

/** Reminders in the patient's own calendar: "after breakfast, in the kitchen" keeps better than a time. */
export function Calendar({
  program,
  home,
  address,
  sessions,
}: {
  program: PatientProgram;
  /** Address of the patient's page. */
  home: string;
  /** What a calendar can follow, `webcal:`. */
  address: string;
  /** What the sessions of a day are tied to; none where nothing in the plan has a time. */
  sessions: readonly Anchor[];
}) {
  const { calendar: words, warning } = sessionWords(program.language);
  return (
    <main>
      <h1>{words.title}</h1>
      {sessions.length === 0 ? (
        <p className="y">{words.none}</p>
      ) : (
        <>
          <p>{words.hint}</p>
          <form method="get" action={`${home}/calendar.ics`} className="y">
            <p>
              <label htmlFor="after">{words.when}</label>
              <select id="after" name="after" defaultValue={sessions[0] ?? 'breakfast'}>
                {ANCHORS.map((anchor) => (
                  <option key={anchor} value={anchor}>
                    {words.anchors[anchor]}
                  </option>
                ))}
              </select>
            </p>
            <p>
              <label htmlFor="place">{words.where}</label>
              <select id="place" name="place" defaultValue="">
                <option value="">{words.anywhere}</option>
                {PLACES.map((place) => (
                  <option key={place} value={place}>
                    {words.places[place]}
                  </option>
                ))}
              </select>
            </p>
            <p>
              <button type="submit" className="b go">
                {words.get}
              </button>
            </p>
          </form>
          <p className="h">{words.update}</p>
          <h2>{words.link}</h2>
          <p>{words.linkHint}</p>
          <p className="row">
            <a className="b" href={address}>
              {words.linkOpen}
            </a>
          </p>
        </>
      )}
      <p className="row">
        <a className="b" href={home}>
          {warning.back}
        </a>
      </p>
    </main>
  );
}
