import type { CatalogRow } from '../../lib/catalog/rows';
import type { Exercise, Kind, Region } from '../../lib/catalog/schema';
import { fitOf } from '../../lib/fit/fit';

/** What narrows the catalog; each is left out where nobody asked for it. */
export interface Narrowing {
  kind?: Kind | undefined;
  region?: Region | undefined;
  type?: Exercise['type'] | undefined;
  position?: Exercise['position'] | undefined;
  goal?: Exercise['goals'][number] | undefined;
  equipment?: Exercise['equipment'][number] | undefined;
  /** Nothing that is done on the floor, unless it can be done on a bed. */
  offFloor?: boolean | undefined;
  /** Nothing that a person with these flags should avoid. */
  safeFor?: readonly string[] | undefined;
}

/** Whether an item is what was asked for. */
export function isWanted(item: CatalogRow, by: Narrowing): boolean {
  const exercise = item.kind === 'exercise' ? item : null;
  return (
    (!by.kind || item.kind === by.kind) &&
    (!by.region || regionsOf(item).includes(by.region)) &&
    (!by.type || exercise?.type === by.type) &&
    (!by.position || exercise?.position === by.position) &&
    (!by.goal || exercise?.goals.includes(by.goal) === true) &&
    (!by.equipment || exercise?.equipment.includes(by.equipment) === true) &&
    (!by.offFloor || fitOf(item, ['no-floor']).level !== 'avoid') &&
    (!by.safeFor || fitOf(item, by.safeFor).level !== 'avoid')
  );
}

const regionsOf = (item: CatalogRow): string[] =>
  item.kind === 'therapy' ? item.stances.map((stance) => stance.region) : [item.region];
