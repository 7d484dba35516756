import type { CatalogRow } from '../../lib/catalog/rows';
import { stanceWords } from '../catalog/words';
import { Check } from '../ui/check';
import { TextField } from '../ui/field';
import { Form, Submit } from '../ui/form';

type Therapy = Extract<CatalogRow, { kind: 'therapy' }>;

/** What the clinic offers, and which professions may add it to a plan. */
export function TherapyRules({ therapies }: { therapies: Therapy[] }) {
  return (
    <>
      <p className="mb-5 max-w-prose text-soft">
        “We offer this” keeps a guideline’s advice on the screen and stops asking about it. Professions are
        compared with what each colleague wrote under People; an empty field lets every clinician add it.
      </p>
      <ul className="grid gap-3">
        {therapies.map((therapy) => (
          <li
            key={therapy.id}
            id={therapy.id}
            className="rounded-lg border border-line bg-surface p-4 sm:p-5"
          >
            <Form
              action="/api/clinic/therapies"
              className="grid items-end gap-4 lg:grid-cols-[minmax(0,1.2fr)_minmax(0,1fr)_auto]"
            >
              <input type="hidden" name="itemId" value={therapy.id} />
              <div>
                <h2 className="text-lg">{therapy.text.en.name}</h2>
                <p className="mb-2 text-sm text-soft">{stanceWords(therapy.stances)}</p>
                <Check
                  id={`offered-${therapy.id}`}
                  label="We offer this"
                  name="offered"
                  defaultChecked={therapy.rule?.offered ?? false}
                />
              </div>
              <TextField
                id={`professions-${therapy.id}`}
                label={`Who may add it`}
                name="professions"
                defaultValue={therapy.rule?.professions.join(', ') ?? ''}
                maxLength={300}
                hint="Professions, with commas between them."
              />
              <Submit look="quiet">Save</Submit>
            </Form>
          </li>
        ))}
      </ul>
    </>
  );
}
