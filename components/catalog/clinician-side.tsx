import type { CatalogItem, Condition, Exercise, Habit, Therapy } from '../../lib/catalog/schema';
import { flagLabel } from '../../lib/fit/flags';
import { thingWords } from '../../lib/view/words';
import { Bullets, Fact } from './facts';
import { GOAL_WORDS, POSITION_WORDS, REGION_WORDS, STANCE_WORDS, TYPE_WORDS } from './words';

/** What only clinicians read: names of the trade, evidence, fit, sources, and what was changed from the article. */
export function ClinicianSide({ item, names }: { item: CatalogItem; names: Map<string, string> }) {
  return (
    <dl>
      {item.kind === 'exercise' && <ExerciseFacts item={item} names={names} />}
      {item.kind === 'therapy' && <TherapyFacts item={item} />}
      {item.kind === 'habit' && <HabitFacts item={item} />}
      {item.kind === 'condition' && <ConditionFacts item={item} names={names} />}
      {'fit' in item && item.fit.length > 0 && <FitFacts fit={item.fit} />}
      <Fact name="Also called">{item.aliases.join(', ')}</Fact>
      {item.article && (
        <Fact name="From the article">
          {item.article.name}, in “{item.article.section}”.{' '}
          <strong className="font-semibold">Changed:</strong> {item.article.changed}
        </Fact>
      )}
      <Fact name="Sources">
        <Bullets
          lines={item.sources.map(({ title, year, ref }) => [title, year, ref].filter(Boolean).join(', '))}
        />
      </Fact>
    </dl>
  );
}

function ExerciseFacts({ item, names }: { item: Exercise; names: Map<string, string> }) {
  return (
    <>
      <Fact name="Clinician’s name">{item.clinicianName}</Fact>
      <Fact name="Kind">
        {TYPE_WORDS[item.type]}, {REGION_WORDS[item.region].toLowerCase()}, {POSITION_WORDS[item.position]}
        {item.bedOk && ' (or on a bed)'}
      </Fact>
      <Fact name="Works on">{item.muscles.join(', ')}</Fact>
      <Fact name="To">{item.goals.map((goal) => GOAL_WORDS[goal]).join(', ')}</Fact>
      <Fact name="Needs">
        {item.equipment.map((thing) => thingWords(thing, 'en')).join(', ') || 'nothing'}
      </Fact>
      <Fact name="Usual dose">
        <code className="rounded-sm bg-tint px-1.5 py-0.5 font-sans font-semibold">{item.dose}</code>
        {item.needsSide && ' · asks for a side'}
      </Fact>
      <Fact name="Easier">{linksTo(item.easier, names)}</Fact>
      <Fact name="Harder">{linksTo(item.harder, names)}</Fact>
      <Fact name="Instead">{linksTo(item.alternatives, names)}</Fact>
    </>
  );
}

/** Links to other items; those that this catalog does not hold are left out. */
function linksTo(ids: string[], names: Map<string, string>) {
  const known = ids.filter((id) => names.has(id));
  if (!known.length) return null;
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1">
      {known.map((id) => (
        <li key={id}>
          <a
            href={`/catalog/${id}`}
            className="inline-flex min-h-6 items-center font-semibold text-teal underline underline-offset-4"
          >
            {names.get(id)}
          </a>
        </li>
      ))}
    </ul>
  );
}

function TherapyFacts({ item }: { item: Therapy }) {
  return (
    <>
      <Fact name="For">{item.indication}</Fact>
      <Fact name="Guidelines say">
        <ul className="grid gap-2">
          {item.stances.map(({ region, stance, line }) => (
            <li key={region + stance}>
              <strong className="font-semibold">
                {REGION_WORDS[region]}: {STANCE_WORDS[stance].toLowerCase()}.
              </strong>{' '}
              {line}
            </li>
          ))}
        </ul>
      </Fact>
      <Fact name="Evidence">
        <Bullets lines={item.evidence.map(({ line, source, year }) => `${line} (${source}, ${year})`)} />
      </Fact>
      <Fact name="Not with">
        <Bullets lines={item.contraindications} />
      </Fact>
      <Fact name="Take care with">
        <Bullets lines={item.cautions} />
      </Fact>
      <Fact name="Usual course">{item.usualCourse}</Fact>
      <Fact name="Given by">{item.deliveredBy}</Fact>
      <Fact name="Say before">
        <Bullets lines={item.consent} />
      </Fact>
    </>
  );
}

function HabitFacts({ item }: { item: Habit }) {
  const { amount } = item;
  return (
    <>
      <Fact name="Region">{REGION_WORDS[item.region]}</Fact>
      <Fact name="For you">{item.clinicianNote}</Fact>
      <Fact name="Number">{amount && `${amount.value} ${amount.unit} (${amount.min} to ${amount.max})`}</Fact>
    </>
  );
}

function ConditionFacts({ item, names }: { item: Condition; names: Map<string, string> }) {
  return (
    <>
      <Fact name="Region">{REGION_WORDS[item.region]}</Fact>
      <Fact name="Codes">
        <Bullets lines={item.codes.map(({ code, title }) => `${code} ${title}`)} />
      </Fact>
      <Fact name="For you">{item.clinicianNote}</Fact>
      <Fact name="Goes with">{linksTo(item.related, names)}</Fact>
    </>
  );
}

const LEVELS = { avoid: 'Flags: avoid', care: 'Flags: take care', for: 'Flags: good for' } as const;

function FitFacts({ fit }: { fit: Exercise['fit'] }) {
  return (['for', 'care', 'avoid'] as const).map((level) => {
    const own = fit.filter((entry) => entry.level === level);
    if (!own.length) return null;
    return (
      <Fact key={level} name={LEVELS[level]}>
        <ul className="grid gap-1">
          {own.map(({ flag, why }) => (
            <li key={flag + why}>
              <strong className="font-semibold">{flagLabel(flag)}.</strong> {why}
            </li>
          ))}
        </ul>
      </Fact>
    );
  });
}
