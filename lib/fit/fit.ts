/** Whether an item fits a person: what the catalog says about each of the person's flags. */
export interface Fittable {
  id: string;
  kind: string;
  position?: string;
  /** A lying item that may be done on a bed. */
  bedOk?: boolean;
  region?: string;
  type?: string;
  goals?: readonly string[];
  fit?: readonly { flag: string; level: 'for' | 'care' | 'avoid'; why: string }[];
  easier?: readonly string[];
  alternatives?: readonly string[];
}

export type FitLevel = 'for' | 'plain' | 'care' | 'avoid';
export interface FitReason {
  flag: string;
  level: 'for' | 'care' | 'avoid';
  why: string;
}
export interface Fit {
  /** The gravest of the reasons; `plain` where nothing is known for or against. */
  level: FitLevel;
  /** Gravest first. */
  reasons: FitReason[];
  /** It is done on the bed, because this person cannot get to the floor. */
  onBed: boolean;
}

const FLOOR: ReadonlySet<string> = new Set([
  'supine',
  'crook-lying',
  'supine-90-90',
  'prone',
  'side-lying',
  'hands-and-knees',
  'kneeling',
  'half-kneeling',
  'floor-sitting',
  'long-sitting',
]);
const UPRIGHT: ReadonlySet<string> = new Set(['standing', 'walking']);
const KNEELING: ReadonlySet<string> = new Set(['hands-and-knees', 'kneeling', 'half-kneeling']);
/** A flag that says more than another also means the other. */
const IMPLIED: Readonly<Record<string, string>> = { 'osteoporosis-fracture': 'osteoporosis' };
const GRAVITY: Record<FitLevel, number> = { avoid: 3, care: 2, for: 1, plain: 0 };

/**
 * The fit of an item to a person's flags. What the item itself says comes first; getting to the
 * floor, kneeling and standing follow from its position where it says nothing.
 */
export function fitOf(item: Fittable, flags: readonly string[]): Fit {
  const stated = item.fit ?? [];
  const reasons = flags.flatMap((flag): FitReason[] => {
    const own = stated.filter((reason) => reason.flag === flag);
    if (own.length) return own.map(({ level, why }) => ({ flag, level, why }));
    const implied = IMPLIED[flag];
    if (implied && !flags.includes(implied))
      return stated
        .filter((reason) => reason.flag === implied)
        .map(({ level, why }) => ({ flag, level, why }));
    return byPosition(item, flag);
  });
  reasons.sort((a, b) => GRAVITY[b.level] - GRAVITY[a.level]);
  return { level: reasons[0]?.level ?? 'plain', reasons, onBed: bedFor(item, flags) };
}

/** Whether the item is shown on the bed for this person. */
export const bedFor = (item: Fittable, flags: readonly string[]): boolean =>
  item.bedOk === true && flags.includes('no-floor') && FLOOR.has(item.position ?? '');

function byPosition(item: Fittable, flag: string): FitReason[] {
  const position = item.position ?? '';
  if (flag === 'no-floor' && FLOOR.has(position) && !item.bedOk)
    return [{ flag, level: 'avoid', why: 'It is done on the floor' }];
  if (flag === 'wheelchair' && UPRIGHT.has(position))
    return [{ flag, level: 'avoid', why: 'It is done on foot' }];
  if (flag === 'cannot-kneel' && KNEELING.has(position))
    return [{ flag, level: 'avoid', why: 'It is done kneeling' }];
  return [];
}

const fits = (item: Fittable, flags: readonly string[]) => GRAVITY[fitOf(item, flags).level] < GRAVITY.care;

/**
 * Items of the same aim that carry none of the person's flags, the catalog's own links first, then those of
 * the same region and type.
 *
 * @param limit at most this many
 */
export function swapsFor<T extends Fittable>(
  item: T,
  all: ReadonlyMap<string, T>,
  flags: readonly string[],
  limit = 2,
): T[] {
  const linked = [...(item.alternatives ?? []), ...(item.easier ?? [])].flatMap((id) => all.get(id) ?? []);
  const alike =
    item.kind === 'exercise'
      ? [...all.values()].filter((other) => other.kind === item.kind && isAlike(item, other))
      : [];
  const fitting = [...new Set([...linked, ...alike])].filter(
    (other) => other.id !== item.id && fits(other, flags),
  );
  return fitting.slice(0, limit);
}

const isAlike = (a: Fittable, b: Fittable) =>
  a.region !== undefined &&
  a.region === b.region &&
  a.type === b.type &&
  (a.goals ?? []).some((goal) => b.goals?.includes(goal));

/** For ordering lists: what fits best first, what must be left out last. */
export const fitOrder = (level: FitLevel): number =>
  level === 'for' ? 0 : level === 'plain' ? 1 : level === 'care' ? 2 : 3;
