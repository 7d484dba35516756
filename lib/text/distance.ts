/**
 * How many single-letter slips (left out, added, changed, two neighbours swapped) lie between a typed word and
 * another, or `limit + 1` when there are more than `limit`. The end of the other word is free while `open`:
 * somebody who is still typing has not made a mistake there.
 *
 * Optimal string alignment distance, after Damerau (1964, Communications of the ACM 7:171).
 */
export function slips(typed: string, other: string, limit: number, open = false): number {
  const rows = typed.length;
  const columns = open ? Math.min(other.length, rows + limit) : other.length;
  if (Math.abs(rows - columns) > limit) return limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: columns + 1 }, (_, column) => column);
  for (let row = 1; row <= rows; row++) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= columns; column++) {
      const same = typed[row - 1] === other[column - 1];
      let cost = Math.min(
        (last[column] ?? limit) + 1,
        (current[column - 1] ?? limit) + 1,
        (last[column - 1] ?? limit) + (same ? 0 : 1),
      );
      const swapped = typed[row - 1] === other[column - 2] && typed[row - 2] === other[column - 1];
      if (row > 1 && column > 1 && swapped) cost = Math.min(cost, (before[column - 2] ?? limit) + 1);
      current.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    before = last;
    last = current;
  }
  const distance = open ? Math.min(...last) : (last[columns] ?? limit + 1);
  return Math.min(distance, limit + 1);
}
