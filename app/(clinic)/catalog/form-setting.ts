import type { FormSetting } from '../../../components/catalog/editor/item-form';
import type { ClinicScope } from '../../../lib/auth/session';
import { checkItem, draftKey, type ItemForm, linkedWith } from '../../../lib/catalog/check';
import { one, type Typed, typedFrom } from '../../../lib/catalog/form';
import { getDraft, listCatalog, listLabels, listRedFlags } from '../../../lib/catalog/queries';
import type { CatalogItem, Kind } from '../../../lib/catalog/schema';
import { figureIds } from '../../../lib/figure/poses';

interface Prepared {
  setting: FormSetting;
  /** Why the last sending was refused; '' where it was not. */
  refused: string;
}

/**
 * What a form page shows: an item as it is kept, or after a refusal what was typed with what is wrong in it.
 *
 * @param form the item that is changed, or the kind and the origin of a new one
 * @param shown what the form begins with; `null` for a blank one
 * @param revision of the item as it is kept
 */
export async function prepareForm(
  scope: ClinicScope,
  form: Omit<ItemForm, 'typed'>,
  shown: CatalogItem | null,
  { refused, revision = 0 }: { refused: boolean; revision?: number },
): Promise<Prepared> {
  const draft = refused ? await getDraft(scope, draftKey(form)) : null;
  const labels = await listLabels(scope, linkedWith(shown));
  const catalog = await listCatalog(scope);
  const typed: Typed = draft ?? (shown ? typedFrom(shown, labels) : {});
  const checked = draft ? await checkItem(scope, { ...form, typed: draft }) : null;
  const faults = checked && !checked.ok ? (checked.fault.fields ?? {}) : {};
  const late = draft !== null && form.id !== null && Number(one(draft, 'revision')) !== revision;
  const wrong = Object.values(faults);
  return {
    setting: {
      typed,
      faults,
      labels,
      exercises: new Set(catalog.filter(({ kind }) => kind === 'exercise').map(({ id }) => id)),
      figures: figuresOf(catalog),
      redFlags: form.kind === 'condition' ? await linesOfRedFlags() : [],
    },
    refused: late ? LATE : wrong.length > 0 ? `Not saved yet. ${wrong.join(' ')}` : '',
  };
}

const LATE =
  'A colleague saved this item while you worked on it. What you typed stands here; saving again puts it in place of theirs.';

const linesOfRedFlags = async () =>
  (await listRedFlags())
    .toSorted((a, b) => a.priority - b.priority)
    .map(({ id, text }) => ({ id, line: text.en.line }));

/** Every drawn picture, named by the first item that shows it. */
function figuresOf(catalog: CatalogItem[]): FormSetting['figures'] {
  const names = new Map<string, string>();
  for (const item of catalog)
    if ('figure' in item && item.figure && !names.has(item.figure)) names.set(item.figure, item.text.en.name);
  return figureIds
    .map((id) => ({ id, name: names.get(id) ?? id.replaceAll('-', ' ') }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** A kind as it stands in an address. */
export const isKind = (kind: unknown): kind is Kind =>
  kind === 'exercise' || kind === 'habit' || kind === 'therapy' || kind === 'condition';
