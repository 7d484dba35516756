/** One sentence for the terminal; what drizzle says would print a statement's values. */
export function plainly(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.message.startsWith('Failed query') || error.name === 'DatabaseUnavailable') {
    return error.cause instanceof Error ? plainly(error.cause) : 'The database refused a statement.';
  }
  if (error instanceof AggregateError && !error.message) return error.errors.map(plainly).join('; ');
  return error.message;
}

/** 3 when the data folder may not be opened (someone else has it, or it is damaged), else 1. */
export const exitCodeOf = (error: unknown): number =>
  error instanceof Error && ['FolderInUse', 'StoreDamaged'].includes(error.name) ? 3 : 1;
