import { describe, expect, it } from 'vitest';
import { builtInCatalog } from '../../db/seed';
import { LABELLED } from './recall.queries';
import { buildIndex, searchCatalog } from './search';

const items = builtInCatalog.flatMap((item) => (item.kind === 'red-flag' ? [] : [item]));
const ids = new Set(items.map(({ id }) => id));
const index = buildIndex(items);
/** The share of what was meant that stands among the first five. */
const recall = ({ query, meant }: (typeof LABELLED)[number]): number => {
  const first = searchCatalog(index, query, 5);
  return meant.filter((id) => first.includes(id)).length / meant.length;
};

describe('what clinicians type', () => {
  it('is at least 150 queries, each once, and names items that exist', () => {
    expect(LABELLED.length).toBeGreaterThanOrEqual(150);
    expect(new Set(LABELLED.map(({ query }) => query)).size).toBe(LABELLED.length);
    expect(LABELLED.flatMap(({ meant }) => meant).filter((id) => !ids.has(id))).toEqual([]);
  });
  it('finds what is meant among the first five: recall 0.95 or more', () => {
    const mean = LABELLED.reduce((sum, query) => sum + recall(query), 0) / LABELLED.length;
    const missed = LABELLED.filter((query) => recall(query) < 1).map(
      ({ query, meant }) => `${query}: ${meant.join(' ')} | ${searchCatalog(index, query, 5).join(' ')}`,
    );
    expect(mean, missed.join('\n')).toBeGreaterThanOrEqual(0.95);
  });
  it.each(['clam', 'brige', 'LTR', 'glute med', 'piriformis strech', 'sit 2 stand'])(
    'lands with the first guess or the second: %s',
    (query) => {
      const meant = LABELLED.find((label) => label.query === query)?.meant ?? [];
      expect(searchCatalog(index, query, 2).some((id) => meant.includes(id))).toBe(true);
    },
  );
});
