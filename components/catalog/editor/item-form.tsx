import type { FieldGroup } from '../../../lib/catalog/fields';
import { type Faults, many, namesOf, type Typed } from '../../../lib/catalog/form';
import { ITEM_FORMS } from '../../../lib/catalog/item-forms';
import type { Kind } from '../../../lib/catalog/schema';
import { Form, Submit } from '../../ui/form';
import { Group } from '../../ui/group';
import { Notice } from '../../ui/notice';
import { ItemField } from './field';

/** What every field is told: what stands in it, what is wrong with it, and what may be chosen. */
export interface FormSetting {
  typed: Typed;
  faults: Faults;
  /** Names of the items that can be linked, by id. */
  labels: ReadonlyMap<string, string>;
  /** Ids of exercises: easier and harder link no other kind. */
  exercises: ReadonlySet<string>;
  /** Each drawn picture with the name of an item that it belongs to. */
  figures: readonly { id: string; name: string }[];
  redFlags: readonly { id: string; line: string }[];
}

/**
 * The whole form of an item, by its kind. It works without JavaScript: a refusal then comes back to this page with
 * everything that was typed.
 */
export function ItemForm({
  kind,
  action,
  hidden,
  refused,
  originChanged = false,
  setting,
}: {
  kind: Kind;
  action: string;
  /** What the form carries beside its fields: kind, origin, revision. */
  hidden: Readonly<Record<string, string>>;
  /** Why the last sending was refused, where no script could say it; '' where it was not. */
  refused: string;
  originChanged?: boolean;
  setting: FormSetting;
}) {
  return (
    <Form action={action}>
      {Object.entries({ kind, ...hidden }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {refused && (
        <div role="alert" className="mb-5">
          <Notice look="stop">{refused}</Notice>
        </div>
      )}
      {ITEM_FORMS[kind].map((group) => (
        <Part key={group.title} group={group} setting={setting} />
      ))}
      <datalist id="exercise-names">
        {[...setting.labels].map(
          ([id, label]) => setting.exercises.has(id) && <option key={id} value={label} />,
        )}
      </datalist>
      <datalist id="all-names">
        {[...setting.labels].map(([id, label]) => (
          <option key={id} value={label} />
        ))}
      </datalist>
      <div className="grid justify-items-start gap-3 border-t border-line py-6 md:pl-[18.5rem]">
        {originChanged && (
          <label className="inline-flex min-h-11 cursor-pointer items-center gap-3">
            <input type="checkbox" name="seenOrigin" className="size-5 accent-teal" />I have compared it with
            the built-in item as it is now
          </label>
        )}
        <Submit>Save item</Submit>
      </div>
    </Form>
  );
}

function Part({ group, setting }: { group: FieldGroup; setting: FormSetting }) {
  const fields = group.fields.map((field) => <ItemField key={field.name} field={field} setting={setting} />);
  const names = group.fields.flatMap(namesOf);
  const holds = names.some((name) => setting.faults[name] || many(setting.typed, name).some(Boolean));
  return (
    <Group title={group.title} why={group.why}>
      {group.folds ? (
        <details open={holds} className="group/fold">
          <summary className="inline-flex min-h-11 cursor-pointer items-center font-semibold text-teal">
            {group.title}
            <span aria-hidden="true" className="ml-1.5 group-open/fold:rotate-180">
              ▾
            </span>
          </summary>
          <div className="mt-3 grid gap-5">{fields}</div>
        </details>
      ) : (
        fields
      )}
    </Group>
  );
}
