import { EQUIPMENT, GOALS, KINDS, POSITIONS, REGIONS, TYPES } from '../../lib/catalog/vocabulary';
import { FLAGS } from '../../lib/fit/flags';
import { thingWords } from '../../lib/view/words';
import { Button } from '../ui/button';
import type { Filter } from './find';
import { GOAL_WORDS, KIND_WORDS, POSITION_WORDS, REGION_WORDS, TYPE_WORDS } from './words';

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Words and choices in one plain form: the address holds them, so a view can be kept and sent. */
export function Filters({ filter }: { filter: Filter }) {
  const { q, region, type, position, goal, equipment, flag, bed, kind } = filter;
  const refined = Boolean(region || type || position || goal || equipment || flag || bed);
  return (
    <search>
      <form action="/catalog" className="grid gap-3">
        {kind && <input type="hidden" name="kind" value={kind} />}
        <div className="flex gap-2">
          <label htmlFor="q" className="sr-only">
            Search the catalog
          </label>
          <input
            id="q"
            name="q"
            type="search"
            defaultValue={q}
            maxLength={120}
            placeholder="Name, muscle, or another word for it"
            className="min-h-11 w-full rounded-md border border-edge bg-surface px-3"
          />
          <Button type="submit">Find</Button>
        </div>
        <details open={refined} className="group">
          <summary className="inline-flex min-h-11 cursor-pointer items-center text-sm font-semibold text-teal">
            Filters
            <span aria-hidden="true" className="ml-1.5 group-open:rotate-180">
              ▾
            </span>
          </summary>
          <div className="mt-1 grid gap-4 sm:grid-cols-2 lg:grid-cols-4">
            <Pick
              name="region"
              label="Region"
              value={region}
              options={REGIONS.map((id) => [id, REGION_WORDS[id]])}
            />
            <Pick name="type" label="Type" value={type} options={TYPES.map((id) => [id, TYPE_WORDS[id]])} />
            <Pick
              name="position"
              label="Position"
              value={position}
              options={POSITIONS.map((id) => [id, capital(POSITION_WORDS[id])])}
            />
            <Pick
              name="goal"
              label="Goal"
              value={goal}
              options={GOALS.map((id) => [id, capital(GOAL_WORDS[id])])}
            />
            <Pick
              name="equipment"
              label="Equipment"
              value={equipment}
              options={EQUIPMENT.map((id) => [id, capital(thingWords(id, 'en'))])}
            />
            <Pick
              name="flag"
              label="For a person with"
              value={flag}
              options={FLAGS.map(({ id, label }) => [id, label])}
            />
          </div>
          <div className="mt-3 flex flex-wrap items-center gap-x-6 gap-y-2">
            <label className="inline-flex min-h-11 cursor-pointer items-center gap-2 text-sm">
              <input
                type="checkbox"
                name="bed"
                value="1"
                defaultChecked={Boolean(bed)}
                className="size-5 accent-teal"
              />
              Can be done on a bed
            </label>
            <Button type="submit">Show</Button>
            {(refined || q) && (
              <a
                href={kind ? `/catalog?kind=${kind}` : '/catalog'}
                className="text-sm font-semibold text-teal"
              >
                Clear
              </a>
            )}
          </div>
        </details>
      </form>
    </search>
  );
}

function Pick({
  name,
  label,
  value,
  options,
}: {
  name: string;
  label: string;
  value: string | undefined;
  options: [string, string][];
}) {
  return (
    <div className="grid gap-1.5">
      <label htmlFor={name} className="text-sm font-semibold">
        {label}
      </label>
      <select
        id={name}
        name={name}
        defaultValue={value ?? ''}
        className="min-h-11 w-full rounded-md border border-edge bg-surface px-3"
      >
        <option value="">Any</option>
        {options.map(([id, words]) => (
          <option key={id} value={id}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}

/** The kinds as links, each with its number; red flags have a page of their own. */
export function Kinds({ filter, counts }: { filter: Filter; counts: Map<string, number> }) {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const places = [
    { kind: undefined, href: '/catalog', label: 'All', count: total },
    ...KINDS.map((kind) => ({
      kind,
      href: `/catalog?kind=${kind}`,
      label: KIND_WORDS[kind].many,
      count: counts.get(kind) ?? 0,
    })),
  ];
  const look =
    'inline-flex min-h-9 items-center gap-1.5 rounded-full border border-edge bg-surface px-3.5 text-sm font-semibold hover:border-teal hover:text-teal aria-[current]:border-teal aria-[current]:bg-teal aria-[current]:text-on-teal';
  return (
    <nav aria-label="Kinds" className="mb-4 flex flex-wrap gap-2">
      {places.map(({ kind, href, label, count }) => (
        <a key={label} href={href} aria-current={filter.kind === kind ? 'page' : undefined} className={look}>
          {label} <span className="figures font-normal">{count}</span>
        </a>
      ))}
      <a href="/catalog/red-flags" className={look}>
        Red flags
      </a>
    </nav>
  );
}
