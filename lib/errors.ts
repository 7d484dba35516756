/**
 * Errors are values from this closed set. Domain code says what happened; the words for people are chosen
 * here, once, at the edge.
 */
export const FAULTS = {
  invalid: { status: 400, text: 'Something in this form needs another look.' },
  'signed-out': { status: 401, text: 'Please sign in.' },
  credentials: { status: 401, text: 'This email and password do not go together.' },
  'cross-site': {
    status: 403,
    text: 'This request did not come from Stepwise itself, so nothing was changed.',
  },
  forbidden: { status: 403, text: 'Your role in this clinic does not allow this.' },
  missing: { status: 404, text: 'There is nothing here. It may have been moved or removed.' },
  conflict: { status: 409, text: 'Someone changed this in the meantime. Both versions were kept.' },
  taken: { status: 409, text: 'This email already has an account. Sign in instead.' },
  gone: { status: 410, text: 'This link has ended.' },
  'too-large': { status: 413, text: 'This is too large to send.' },
  throttled: { status: 429, text: 'Too many tries. Please wait a few minutes.' },
  unavailable: {
    status: 503,
    text: 'Stepwise cannot reach its database. Nothing was lost; please try again in a moment.',
  },
  busy: { status: 503, text: 'Stepwise is busy. Please try again in a moment.' },
} as const;

export type FaultCode = keyof typeof FAULTS;

export interface Fault {
  code: FaultCode;
  /** One sentence a field, keyed by the field's path ("givenName", "items.a.dose"). */
  fields?: Record<string, string>;
  /** What the edge shows beside the sentence, e.g. the current document at a conflict. */
  detail?: unknown;
  /** Seconds after which a retry makes sense. */
  retryAfter?: number;
}

export type Result<T> = { ok: true; value: T } | { ok: false; fault: Fault };

export const done = <T>(value: T): Result<T> => ({ ok: true, value });
export const failed = (code: FaultCode, more: Omit<Fault, 'code'> = {}): { ok: false; fault: Fault } => ({
  ok: false,
  fault: { code, ...more },
});

/** Thrown where a value cannot be returned (deep inside a transaction, to roll it back). */
export class FaultError extends Error {
  constructor(readonly fault: Fault) {
    super(FAULTS[fault.code].text);
  }
}

/** The fault that an unexpected error shows as; `null` for a defect of ours. */
export function faultOf(error: unknown): Fault | null {
  if (error instanceof FaultError) return error.fault;
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const code = 'code' in cause ? String(cause.code) : '';
    if (cause.name === 'DatabaseUnavailable') return { code: 'unavailable', retryAfter: 5 };
    if (code === 'busy') return { code: 'busy', retryAfter: 5 };
  }
  return null;
}
