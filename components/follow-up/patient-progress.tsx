import type { AdherenceDto } from '../../lib/check-ins/schema';
import type { ProgramRow } from '../../lib/programs/schema';
import { seenWords, sessionWords } from './words';

/** How each plan of one person goes, in a line; the whole of it is a tap away. */
export function PatientProgress({
  adherence,
  programs,
}: {
  adherence: readonly AdherenceDto[];
  programs: readonly ProgramRow[];
}) {
  const known = new Map(programs.map((program) => [program.id, program]));
  const shown = adherence.filter(({ programId }) => known.has(programId));
  if (shown.length === 0) return null;
  return (
    <section aria-labelledby="progress" className="mt-8">
      <h2 id="progress" className="mb-3 text-lg">
        How it goes
      </h2>
      <ul className="divide-y divide-line overflow-hidden rounded-lg border border-line bg-surface">
        {shown.map((one) => (
          <li key={one.programId} className="relative px-4 py-3 hover:bg-tint sm:px-5">
            <a
              href={`/programs/${one.programId}/progress`}
              className="font-semibold after:absolute after:inset-0"
            >
              {known.get(one.programId)?.title || 'Without a title'}
            </a>
            <p className="figures text-sm text-soft">
              {sessionWords(one)} · {seenWords(one)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
