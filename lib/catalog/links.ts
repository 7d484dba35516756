/** What is easier and harder than an item. */
export interface Steps {
  readonly easier?: readonly string[];
  readonly harder?: readonly string[];
}

/**
 * The first circle that the easier and harder links make through an item, as ids that begin and end with it; `null`
 * where a person who only goes harder never comes back. "b is easier than a" and "a is harder than b" say the same.
 *
 * @param steps every item's links, built-in and own, with those of the item as they are to be kept
 */
export function circleThrough(id: string, steps: ReadonlyMap<string, Steps>): string[] | null {
  const harder = new Map<string, string[]>();
  const lead = (from: string, to: string) => harder.set(from, [...(harder.get(from) ?? []), to]);
  for (const [at, links] of steps) {
    for (const next of links.harder ?? []) lead(at, next);
    for (const before of links.easier ?? []) lead(before, at);
  }
  const cameFrom = new Map<string, string>();
  const waiting = [id];
  for (let at = waiting.shift(); at !== undefined; at = waiting.shift())
    for (const next of harder.get(at) ?? []) {
      if (next === id) return wayTo(at, id, cameFrom);
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, at);
      waiting.push(next);
    }
  return null;
}

function wayTo(last: string, id: string, cameFrom: ReadonlyMap<string, string>): string[] {
  const way = [id, last];
  for (let at = last; at !== id; ) {
    at = cameFrom.get(at) ?? id;
    way.push(at);
  }
  return last === id ? [id, id] : way.toReversed();
}

/** How items are named where one is chosen by typing: each name once, the clinic's own marked as such. */
export function linkLabels(
  items: Iterable<{ id: string; own?: unknown; text: { en: { name: string } } }>,
): Map<string, string> {
  const labels = new Map<string, string>();
  const taken = new Set<string>();
  for (const { id, own, text } of items) {
    const name = own ? `${text.en.name} (your clinic’s)` : text.en.name;
    const label = taken.has(name.toLowerCase()) ? `${name} ${id.slice(0, 8)}` : name;
    taken.add(label.toLowerCase());
    labels.set(id, label);
  }
  return labels;
}
