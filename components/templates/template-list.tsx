import type { TemplateDto } from '../../lib/templates/schema';
import { ButtonLink } from '../ui/button';
import { Form, Submit } from '../ui/form';

/** Plans to begin from: for whom each is, what is in it phase by phase, and the one step on. */
export function TemplateList({ templates }: { templates: TemplateDto[] }) {
  const own = templates.filter((template) => !template.builtIn);
  const short = templates.filter((template) => template.builtIn && template.phases.length === 1);
  const phased = templates.filter((template) => template.builtIn && template.phases.length > 1);
  return (
    <div className="grid gap-10">
      <Section title="Your clinic’s" templates={own} />
      <Section title="Starters" templates={short} />
      <Section title="Step by step, 12 weeks" templates={phased} />
    </div>
  );
}

function Section({ title, templates }: { title: string; templates: TemplateDto[] }) {
  if (!templates.length) return null;
  return (
    <section className="grid gap-4">
      <h2 className="text-xl">{title}</h2>
      <ul className="grid gap-4 md:grid-cols-2">
        {templates.map((template) => (
          <li
            key={template.id}
            className="grid content-start gap-3 rounded-lg border border-line bg-surface p-5"
          >
            <h3 className="text-lg">{template.name}</h3>
            {template.use && <p className="text-sm text-soft">{template.use}</p>}
            {template.phases.map((phase) => (
              <PhaseLine key={phase.name} phase={phase} />
            ))}
            {template.phases.length > 1 && <Steps template={template} />}
            <Changed template={template} />
            <div className="flex flex-wrap items-center gap-3">
              <ButtonLink
                href={`/programs/new?template=${template.id}`}
                aria-label={`Start a program with ${template.name}`}
              >
                Start with this
              </ButtonLink>
              {!template.builtIn && (
                <Form action={`/api/templates/${template.id}/archive`}>
                  <Submit look="plain">
                    Archive<span className="sr-only"> {template.name}</span>
                  </Submit>
                </Form>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What the catalog says differently since the template was kept; one press says that somebody looked. */
function Changed({ template: { id, name, changed } }: { template: TemplateDto }) {
  if (!changed.length) return null;
  return (
    <Form
      action={`/api/templates/${id}/seen`}
      className="flex flex-wrap items-center justify-between gap-2 rounded-md bg-amber-tint px-3 py-2 text-sm text-amber"
    >
      <p>
        <strong className="font-semibold">Changed since it was kept:</strong> {changed.join(', ')}.
      </p>
      <Submit look="quiet">
        Looked at<span className="sr-only"> the changes of {name}</span>
      </Submit>
    </Form>
  );
}

function PhaseLine({ phase }: { phase: TemplateDto['phases'][number] }) {
  const head = [phase.name, phase.weeks && `${phase.weeks} weeks`].filter(Boolean).join(' · ');
  return (
    <p className="text-sm">
      {head && <strong className="font-semibold">{head}: </strong>}
      {phase.items.map((item) => item.name).join(', ')}
    </p>
  );
}

/** What each phase is for, what must be true to begin it, and when the last has done its work. */
function Steps({ template: { name, phases, exit } }: { template: TemplateDto }) {
  return (
    <details className="text-sm">
      <summary className="min-h-6 cursor-pointer font-semibold text-teal">
        Goals, and when to go on<span className="sr-only">: {name}</span>
      </summary>
      <dl className="mt-2 grid gap-2">
        {phases.map((phase) => (
          <div key={phase.name}>
            <dt className="font-semibold">{phase.name}</dt>
            <dd>{phase.goal}</dd>
            {phase.entry && <dd className="text-soft">Begins when: {phase.entry}</dd>}
          </div>
        ))}
        {exit && (
          <div>
            <dt className="font-semibold">Done</dt>
            <dd className="text-soft">{exit}</dd>
          </div>
        )}
      </dl>
    </details>
  );
}
