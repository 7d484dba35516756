import type { RedFlag } from '../../lib/catalog/schema';
import { flagLabel } from '../../lib/fit/flags';
import { Fact } from './facts';
import { LEVEL_WORDS, REGION_WORDS } from './words';

const EDGE = { emergency: 'border-l-red', urgent: 'border-l-amber', routine: 'border-l-teal' } as const;

/** The warnings of one urgency: the patient's words first, then what a clinician makes of them. */
export function RedFlagLevel({ level, flags }: { level: RedFlag['level']; flags: RedFlag[] }) {
  const { title, what } = LEVEL_WORDS[level];
  if (!flags.length) return null;
  return (
    <section aria-labelledby={level} className="mb-10">
      <h2 id={level} className="text-xl">
        {title}
      </h2>
      <p className="mt-1 mb-4 text-sm text-soft">{what}</p>
      <ul className="grid gap-4 lg:grid-cols-2">
        {flags.map((flag) => (
          <li
            key={flag.id}
            className={`rounded-lg border border-l-4 border-line bg-surface p-4 ${EDGE[level]}`}
          >
            <p className="mb-3 text-lg">{flag.text.en.line}</p>
            <dl>
              <Fact name="Think of">{flag.suspect}</Fact>
              <Fact name="For you">{flag.clinician}</Fact>
              <Fact name="Chosen for">
                {flag.regions === 'all'
                  ? 'every region'
                  : flag.regions.map((region) => REGION_WORDS[region].toLowerCase()).join(', ')}
                {flag.flags.length > 0 && `, and for ${flag.flags.map(flagLabel).join(', ').toLowerCase()}`}
              </Fact>
              <Fact name="Sources">{flag.sources.map((source) => source.title).join('; ')}</Fact>
            </dl>
          </li>
        ))}
      </ul>
    </section>
  );
}
