/** The database cannot answer now: stopped, restarting, out of places, or the statement took too long. Maps to 503. */
export class DatabaseUnavailable extends Error {
  override readonly name = 'DatabaseUnavailable';
}

/** The embedded store will not open. Nothing was changed; the message says what to do. */
export class StoreDamaged extends Error {
  override readonly name = 'StoreDamaged';
}

/** Network faults, and PostgreSQL's classes for connection, resources, shutdown, a cancelled statement and an idle one. */
const UNAVAILABLE_CODES =
  /^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN|08...|53...|57...|58...|25P03|55P03|XX000)$/;
const UNAVAILABLE_WORDS =
  /connection terminated|not queryable|connection error|timeout exceeded when trying to connect|connect ENOENT|past its deadline/i;

/** Whether an error, or what caused it, says that the database could not answer (and not that the request was wrong). */
export function isUnavailable(error: unknown): boolean {
  for (let at: unknown = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth += 1) {
    if (at instanceof DatabaseUnavailable || at instanceof StoreDamaged) return true;
    if ('code' in at && typeof at.code === 'string' && UNAVAILABLE_CODES.test(at.code)) return true;
    if (UNAVAILABLE_WORDS.test(at.message)) return true;
  }
  return false;
}
