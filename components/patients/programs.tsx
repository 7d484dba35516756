import type { ProgramRow } from '../../lib/programs/schema';
import { ProgramList } from '../programs/program-list';

/** The person's programs, newest first, before anything about the person: it is what one comes for. */
export function PatientPrograms({
  programs,
  timeZone,
  name,
}: {
  programs: ProgramRow[];
  timeZone: string;
  name: string;
}) {
  return (
    <section aria-labelledby="programs">
      <h2 id="programs" className="mb-3 text-lg">
        Programs
      </h2>
      {programs.length ? (
        <ProgramList programs={programs} timeZone={timeZone} ofOne />
      ) : (
        <p className="rounded-lg border border-dashed border-edge px-5 py-6 text-soft">
          {name} has no program yet.
        </p>
      )}
    </section>
  );
}
