import { createHash } from 'node:crypto';

/** What is counted, and how many are free in a window. Past that, each try waits out the window. */
export const BUDGETS = {
  /** Wrong passwords for one account. */
  account: { tries: 10, minutes: 15 },
  /** Sign-ins from one address. */
  address: { tries: 60, minutes: 1 },
  /** New accounts from one address. */
  signUp: { tries: 20, minutes: 60 },
  /** Forgotten passwords of one account, and asked for from one address. */
  reset: { tries: 3, minutes: 60 },
  resetFrom: { tries: 20, minutes: 60 },
  /** Unknown patient links from one address. */
  link: { tries: 60, minutes: 1 },
} as const;

export type Budget = keyof typeof BUDGETS;

/** Keys are hashed, so that the table of counters holds no address and no email. */
export const throttleKey = (budget: Budget, who: string): string =>
  createHash('sha256').update(`${budget}:${who}`).digest('hex');

/** The caller's address: the front server overwrites this header, so it cannot be forged. */
export const addressOf = (request: Request): string => request.headers.get('x-forwarded-for') ?? 'unknown';

/** Enough of an address to recognise a place, not a person: /24 of IPv4, /48 of IPv6. */
export function addressPrefix(address: string): string {
  const bare = address.replace(/^::ffff:/, '');
  return bare.includes(':')
    ? `${bare.split(':').slice(0, 3).join(':')}::`
    : bare.split('.').slice(0, 3).join('.');
}

/** Who asks, as the throttle counts them and the session remembers them. */
export const callerOf = (request: Request): { address: string; userAgent: string } => ({
  address: addressOf(request),
  userAgent: request.headers.get('user-agent') ?? '',
});
