import type { ClinicScope } from '../../../../lib/auth/session';
import { draftKey } from '../../../../lib/catalog/check';
import { one, type Typed } from '../../../../lib/catalog/form';
import { saveDraft, saveItem } from '../../../../lib/catalog/mutations';
import { kindSchema } from '../../../../lib/catalog/schema';
import { failed } from '../../../../lib/errors';
import { afterForm, wantsJson } from '../../after-form';

/**
 * Keeps an item from its form. A refusal without a script goes back to the form, where everything typed stands with
 * what is wrong beside it; a script is told, and its page still holds the form. Where a colleague saved first, both go
 * back to the form: it tells so, and it can be sent again.
 */
export async function saveFromForm(request: Request, scope: ClinicScope, id: string | null, typed: Typed) {
  const kind = kindSchema.safeParse(one(typed, 'kind'));
  if (!kind.success) return failed('missing');
  const originId = (id === null && one(typed, 'origin')) || null;
  const form = { kind: kind.data, id, originId, typed };
  const saved = await saveItem(scope, form);
  if (saved.ok) return afterForm(request, `/catalog/${saved.value.id}`);
  const { code } = saved.fault;
  if (code === 'missing' || (wantsJson(request) && code !== 'conflict')) return saved;
  await saveDraft(scope, draftKey(form), typed);
  const page = id
    ? `/catalog/${id}/edit?`
    : `/catalog/new?${originId ? `copy=${originId}` : `kind=${form.kind}`}&`;
  return afterForm(request, `${page}refused=1`);
}
