import { randomUUID } from 'node:crypto';
import type { ClinicScope } from '../auth/session';
import { getClinic } from '../clinics/queries';
import { done, failed, type Result } from '../errors';
import { type Faults, readItem, type Typed } from './form';
import { circleThrough } from './links';
import { getCatalogItem, listCatalog, listLabels } from './queries';
import type { CatalogItem, Kind } from './schema';
import { isAllowedVideo } from './video';

/** A sent form: of which item, or of which kind and copied from what. */
export interface ItemForm {
  kind: Kind;
  /** `null` for a new one. */
  id: string | null;
  originId: string | null;
  typed: Typed;
}

/** Under what a refused form is kept: one for each item, each copy and each kind of new one. */
export const draftKey = ({ kind, id, originId }: Omit<ItemForm, 'typed'>): string =>
  id ?? (originId ? `copy:${originId}` : `new:${kind}`);

/** Ids that an item names. */
export const linkedWith = (item: CatalogItem | null): string[] =>
  item?.kind === 'exercise'
    ? [...item.easier, ...item.harder, ...item.alternatives]
    : item?.kind === 'condition'
      ? item.related
      : [];

/**
 * Whether a form can be kept as an item of this clinic; nothing is written.
 *
 * @returns the item and what it was copied from; `missing` for what is not this clinic's, `invalid` with a sentence
 * for each field
 */
export async function checkItem(
  scope: ClinicScope,
  { kind, id, originId, typed }: ItemForm,
): Promise<Result<{ item: CatalogItem; origin: CatalogItem | null }>> {
  const before = id ? await getCatalogItem(scope, id) : null;
  const from = before?.own?.originId ?? originId;
  const origin = from ? await getCatalogItem(scope, from) : null;
  const missing = (id && !before?.own) || (!id && originId && !origin);
  if (missing || (before ?? origin ?? { kind }).kind !== kind) return failed('missing');
  const labels = await listLabels(scope, linkedWith(before ?? origin));
  const read = readItem(kind, id ?? randomUUID(), typed, labels);
  if (!read.ok) return failed('invalid', { fields: read.faults });
  const fields = await beyondForm(scope, read.item);
  return fields ? failed('invalid', { fields }) : done({ item: read.item, origin });
}

/** What only the clinic and its whole catalog can tell: a video elsewhere, links of another kind or in a circle. */
async function beyondForm(scope: ClinicScope, item: CatalogItem): Promise<Faults | null> {
  if ('video' in item && item.video) {
    const { videoHosts } = await getClinic(scope);
    const hosts = videoHosts.join(', ') || 'no hosts yet';
    if (!isAllowedVideo(item.video, videoHosts))
      return {
        video: `Link to a video: your clinic allows ${hosts}. The owner can add one in the settings.`,
      };
  }
  if (item.kind !== 'exercise') return null;
  const all = new Map([...(await listCatalog(scope)), item].map((each) => [each.id, each]));
  for (const field of ['easier', 'harder', 'alternatives'] as const) {
    const other = item[field].map((id) => all.get(id)).find((linked) => linked && linked.kind !== 'exercise');
    if (other) return { [field]: `“${other.text.en.name}” is not an exercise.` };
  }
  const steps = new Map([...all].map(([id, each]) => [id, each.kind === 'exercise' ? each : {}]));
  const circle = circleThrough(item.id, steps);
  if (!circle) return null;
  const names = circle.map((at) => all.get(at)?.text.en.name ?? at).join(' → ');
  const field = item.harder.length > 0 ? 'harder' : 'easier';
  return { [field]: `Going harder must never lead back, and here it does: ${names}.` };
}
