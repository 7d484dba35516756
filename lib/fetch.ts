/** What a route of ours answered when it refused, or `unreachable` when nothing answered at all. */
export class ApiFault extends Error {
  override readonly name = 'ApiFault';
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly fields: Record<string, string> = {},
    readonly detail: unknown = null,
  ) {
    super(message);
  }

  /** Nothing is wrong with the request: the same one may be sent again. */
  get passes(): boolean {
    return this.status === 0 || this.status === 503 || this.status === 502 || this.status === 504;
  }
}

export const ACTING_USER = 'x-acting-user';
const UNREACHABLE = 'Stepwise could not be reached.';

/**
 * A JSON request from the browser to a route of ours; the session's cookie goes with it.
 * @throws ApiFault for every refusal; status 0 where no answer came
 */
export async function requestJson<T>(
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
  path: string,
  body?: unknown,
  signal?: AbortSignal,
  /** The person that the screen belongs to: a route refuses when somebody else has signed in since. */
  actingUser?: string,
): Promise<T> {
  let response: Response;
  try {
    response = await fetch(path, {
      method,
      headers: {
        accept: 'application/json',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(actingUser === undefined ? {} : { [ACTING_USER]: actingUser }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(signal ? { signal } : {}),
      cache: 'no-store',
    });
  } catch {
    throw new ApiFault(0, 'unreachable', UNREACHABLE);
  }
  const answer = await response.json().catch(() => null);
  if (response.ok) return answer as T;
  const { error = 'unknown', message = UNREACHABLE, fields = {}, detail = null } = (answer ?? {}) as Refusal;
  throw new ApiFault(response.status, error, message, fields, detail);
}

interface Refusal {
  error?: string;
  message?: string;
  fields?: Record<string, string>;
  detail?: unknown;
}
