import type { RedFlag } from '../../lib/catalog/schema';
import { flagLabel } from '../../lib/fit/flags';
import { patientWords } from '../../lib/wording/patient';
import { LEVEL_WORDS, REGION_WORDS } from './words';

const EDGE = { emergency: 'bg-red', urgent: 'bg-amber', routine: 'bg-teal' } as const;

/** What stands before the lines of a level on the page; the routine ones do not stand there. */
const opening = (level: RedFlag['level']): string => {
  const { emergency, urgent } = patientWords('en').redFlags;
  return level === 'emergency' ? emergency : level === 'urgent' ? urgent : '';
};

/** The warnings of one urgency: the patient's words, what a clinician makes of them, and for whom they are chosen. */
export function RedFlagLevel({ level, flags }: { level: RedFlag['level']; flags: RedFlag[] }) {
  const { title, what } = LEVEL_WORDS[level];
  if (!flags.length) return null;
  return (
    <section aria-labelledby={level} className="mb-12">
      <h2 id={level} className="flex items-center gap-3 text-xl">
        <span aria-hidden="true" className={`h-6 w-1.5 rounded-full ${EDGE[level]}`} />
        {title}
      </h2>
      <p className="mt-1 mb-3 text-sm text-soft">{what}</p>
      {opening(level) && <p className="mb-2 font-semibold">“{opening(level)}</p>}
      <ul className="divide-y divide-line rounded-lg border border-line bg-surface">
        {flags.map((flag) => (
          <li
            key={flag.id}
            className="grid gap-x-8 gap-y-1 px-4 py-3 sm:px-5 md:grid-cols-[minmax(0,1fr)_minmax(0,1.1fr)]"
          >
            <p className="md:text-lg">… {flag.text.en.line}</p>
            <div className="grid gap-1 text-sm">
              <p>
                <strong className="font-semibold">{flag.suspect}.</strong> {flag.clinician}
              </p>
              <details>
                <summary className="inline-flex min-h-8 cursor-pointer items-center font-semibold text-teal">
                  For whom, and sources<span className="sr-only"> of: {flag.text.en.line}</span>
                </summary>
                <p className="text-soft">Chosen for {chosenFor(flag)}.</p>
                <p className="text-soft">{flag.sources.map((source) => source.title).join('; ')}.</p>
              </details>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function chosenFor({ regions, flags }: RedFlag): string {
  const places =
    regions === 'all'
      ? 'every region'
      : regions.map((region) => REGION_WORDS[region].toLowerCase()).join(', ');
  const people = flags.map((flag) => flagLabel(flag).toLowerCase()).join(', ');
  return people ? `${places}; and for ${people}` : places;
}
