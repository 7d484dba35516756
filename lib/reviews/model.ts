import type { CatalogItem, RedFlag, Region } from '../catalog/schema';

/** How an item stands with the clinic's sign-off. One that nobody has read has none of these. */
export interface Review {
  /** `changed`: it says something else than what was read, so nobody has signed that off. */
  state: 'reviewed' | 'overdue' | 'changed';
  /** ISO times. */
  reviewedAt: string;
  dueAt: string;
  /** The name of who signed; empty where the account is gone. */
  reviewedBy: string;
}
export type ReviewState = Review['state'] | 'none';

/** Months until an item is to be read again; a year unless the owner says otherwise. */
export const REVIEW_MONTHS = { least: 1, most: 36, usual: 12 } as const;

/** The stand of one sign-off at a moment, given what the item says then. */
export function reviewOf(
  row: { bodyHash: string; reviewedAt: Date; dueAt: Date },
  { name, hash, now }: { name: string; hash: string | undefined; now: Date },
): Review {
  const state = row.bodyHash !== hash ? 'changed' : row.dueAt <= now ? 'overdue' : 'reviewed';
  return {
    state,
    reviewedAt: row.reviewedAt.toISOString(),
    dueAt: row.dueAt.toISOString(),
    reviewedBy: name,
  };
}

/** The same day some months on; the last of a shorter month for a day that it does not have. */
export function monthsAfter(from: Date, months: number): Date {
  const due = new Date(from);
  due.setUTCMonth(due.getUTCMonth() + months);
  if (due.getUTCDate() !== from.getUTCDate()) due.setUTCDate(0);
  return due;
}

/** What can be signed off: items, and the red flags of every page. */
export type Reviewable = CatalogItem | RedFlag;
/** A part of the catalog that one person can read in one go. */
export type ReviewPart = Region | 'red-flags';

/** Where an item is read: its region, or the first one that a therapy has a line for. */
export function partOf(item: Reviewable): ReviewPart {
  if (item.kind === 'red-flag') return 'red-flags';
  return item.kind === 'therapy' ? (item.stances[0]?.region ?? 'whole-body') : item.region;
}

export interface PartCount {
  part: ReviewPart;
  items: number;
  none: number;
  overdue: number;
  changed: number;
  reviewed: number;
}

/** How each part stands, in the order given; parts without items are left out. */
export function countParts(
  parts: readonly ReviewPart[],
  items: readonly Reviewable[],
  reviews: ReadonlyMap<string, Review>,
): PartCount[] {
  const counts = new Map(
    parts.map((part) => [part, { part, items: 0, none: 0, overdue: 0, changed: 0, reviewed: 0 }]),
  );
  for (const item of items) {
    const count = counts.get(partOf(item));
    if (!count) continue;
    count.items++;
    count[reviews.get(item.id)?.state ?? 'none']++;
  }
  return [...counts.values()].filter((count) => count.items > 0);
}

/** What is to be read first: the changed and overdue, then the never read, then what is signed. */
export const reviewOrder = (
  items: readonly Reviewable[],
  reviews: ReadonlyMap<string, Review>,
): Reviewable[] => {
  const rank = ({ id }: Reviewable) =>
    ['changed', 'overdue', 'none', 'reviewed'].indexOf(reviews.get(id)?.state ?? 'none');
  return items.toSorted((a, b) => rank(a) - rank(b));
};
