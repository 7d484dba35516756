import type { RedFlag, Region } from '../catalog/schema';
import type { Language, PatientProgram } from '../programs/schema';

/** A page a patient can take in: never more than this many lines, and never none. */
export const MOST_LINES = 6;
const URGENT_LINES = 1;

/**
 * The lines of the red-flag block: those of the plan's regions and this person's flags, the emergencies first,
 * and always at least one "call today". An empty plan gets the low back's, the gravest of all.
 *
 * @param regions where the plan's items work
 * @param flags what is known about the person, e.g. `osteoporosis`
 */
export function chooseRedFlags(
  all: RedFlag[],
  regions: Region[],
  flags: string[],
  language: Language,
): PatientProgram['redFlags'] {
  const wanted = regions.length ? new Set(regions) : new Set<Region>(['low-back']);
  const rank = (flag: RedFlag) => (flag.flags.some((id) => flags.includes(id)) ? 0 : 1000) + flag.priority;
  const fitting = all
    .filter((flag) => flag.regions === 'all' || flag.regions.some((region) => wanted.has(region)))
    .filter((flag) => flag.flags.length === 0 || flag.flags.some((id) => flags.includes(id)))
    .sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1));
  const emergencies = fitting
    .filter((flag) => flag.level === 'emergency')
    .slice(0, MOST_LINES - URGENT_LINES);
  const urgent = fitting.filter((flag) => flag.level === 'urgent').slice(0, MOST_LINES - emergencies.length);
  return [...emergencies, ...urgent.slice(0, Math.max(URGENT_LINES, MOST_LINES - emergencies.length))].map(
    (flag) => {
      const text = flag.text[language] ?? flag.text.en;
      return {
        id: flag.id,
        level: flag.level === 'urgent' ? ('urgent' as const) : ('emergency' as const),
        line: text.line,
        language: flag.text[language] ? language : 'en',
      };
    },
  );
}
