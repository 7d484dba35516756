/** Reads a whole number from `low` to `high` and passes it on, or says why not. */
export function wholeIn(
  text: string,
  title: string,
  low: number,
  high: number,
  put: (value: number) => void,
): string | null {
  const value = /^\s*\d{1,6}\s*$/.test(text) ? Number(text) : Number.NaN;
  if (!(value >= low && value <= high)) return `${title} must be a whole number from ${low} to ${high}.`;
  put(value);
  return null;
}
