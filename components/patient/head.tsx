import type { PatientProgram } from '../../lib/programs/schema';
import type { PatientWords } from '../../lib/wording/patient';
import { CallButton } from './parts';

/** Whose plan this is, who wrote it, and how to reach them. */
export function Head({ program, words }: { program: PatientProgram; words: PatientWords }) {
  const { clinic, firstName } = program;
  return (
    <header>
      {clinic.logo && <img src={clinic.logo} alt="" />}
      <p className="h">{clinic.name}</p>
      <h1 dir="auto">{program.title}</h1>
      <p>
        {firstName && <b>{words.forPerson(firstName)}</b>}
        {firstName && program.author && ' · '}
        {program.author && words.from(program.author, '')}
      </p>
      <p className="row">
        {clinic.phone ? (
          <CallButton number={clinic.phone}>{words.callNumber(clinic.phone)}</CallButton>
        ) : (
          words.noPhone
        )}
      </p>
      {clinic.hours && (
        <p className="h">
          {words.openingHours}: {clinic.hours}
        </p>
      )}
    </header>
  );
}
