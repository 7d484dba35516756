import type { ClinicScope } from '../auth/session';
import { getCatalogItems } from '../catalog/queries';
import type { Dose } from '../dose/dose';
import type { ProgramDocument } from '../programs/schema';
import { dayIn } from './calendar';
import type { Plan } from './model';

/** A published version, without its words. */
export interface Version {
  number: number;
  publishedAt: Date;
  firstPhase: string | null;
}

/**
 * Which items are loaded work, that wants a day of rest: strength by the catalog; of an entry that is gone,
 * what is counted and not held. Plans without spaced days need no catalog.
 */
export async function loadedItems(
  asker: Pick<ClinicScope, 'clinicId' | 'userId'>,
  documents: Iterable<ProgramDocument>,
): Promise<(id: string, dose: Dose) => boolean> {
  const spaced = [...documents].flatMap(({ items }) =>
    Object.values(items).filter(({ dose }) => dose?.daysPerWeek !== undefined && dose.daysPerWeek !== 7),
  );
  const entries = spaced.length
    ? await getCatalogItems(
        asker,
        spaced.map((item) => item.catalogId),
      )
    : new Map();
  return (catalogId, dose) => {
    const entry = entries.get(catalogId);
    return entry?.kind === 'exercise'
      ? entry.type === 'strength'
      : dose.reps !== undefined && !dose.holdSeconds;
  };
}

/** The versions as plans by the patient's calendar; a version that was replaced on its own day never counts. */
export function plansOf(
  versions: readonly Version[],
  documents: ReadonlyMap<number, ProgramDocument>,
  timeZone: string,
  loaded: (catalogId: string, dose: Dose) => boolean,
): Plan[] {
  return versions.flatMap((version, index) => {
    const document = documents.get(version.number);
    if (!document) return [];
    let start = index;
    while (start > 0 && versions[start - 1]?.firstPhase === version.firstPhase) start--;
    const from = dayIn(timeZone, version.publishedAt);
    return {
      from,
      since: dayIn(timeZone, versions[start]?.publishedAt ?? version.publishedAt),
      phases: document.phases.map((phase) => ({
        id: phase.id,
        weeks: phase.weeks,
        gated: phase.entry.trim() !== '',
        items: phase.order.flatMap((id) => {
          const item = document.items[id];
          if (item?.kind !== 'exercise') return [];
          const dose = item.dose ?? {};
          return { id, dose, loaded: loaded(item.catalogId, dose) };
        }),
      })),
    };
  });
}
