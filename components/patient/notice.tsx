import type { PatientWords } from '../../lib/wording/patient';
import { CallButton } from './parts';

/** A calm page in place of a plan. A link that has ended names the clinic and its phone, and nothing else. */
export function Notice({
  title,
  text,
  clinic,
  words,
}: {
  title: string;
  text: string;
  clinic?: { name: string; phone: string };
  words: PatientWords;
}) {
  return (
    <main className="a">
      <h1>{title}</h1>
      <p>{text}</p>
      {clinic && (
        <>
          <p className="y">
            <b>{clinic.name}</b>
          </p>
          {clinic.phone && (
            <p className="row">
              <CallButton number={clinic.phone}>{words.callNumber(clinic.phone)}</CallButton>
            </p>
          )}
        </>
      )}
    </main>
  );
}
