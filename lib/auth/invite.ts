import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { env } from '../env';

/**
 * An invitation stands where the password's hash will stand, as "invite:<nonce>:<end>". The link's token is an
 * HMAC over it under a key kept outside the database, so it can be shown again to the owner, works once (a
 * password takes its place), ends by itself, and a stolen database opens nothing.
 */
export const INVITE_DAYS = 7;
const PREFIX = 'invite';

/** What stands in place of a password's hash until the colleague chooses one. */
export const newInvite = (now = new Date()): string =>
  [PREFIX, randomBytes(16).toString('base64url'), now.getTime() + INVITE_DAYS * 86_400_000].join(':');

const parts = (stored: string) => stored.split(':');
export const isInvite = (stored: string): boolean => parts(stored)[0] === PREFIX;

/** When the invitation ends, as ISO; `null` where there is none. */
export const inviteEnd = (stored: string): string | null =>
  isInvite(stored) ? new Date(Number(parts(stored)[2])).toISOString() : null;

const macOf = (userId: string, stored: string) =>
  createHmac('sha256', env().authSecret).update(`join:${userId}:${stored}`).digest();

/** The token of the link that a colleague opens once. */
export const inviteToken = (userId: string, stored: string): string =>
  `${userId}.${macOf(userId, stored).toString('base64url')}`;

/** The person that a token names; nothing is proven yet. */
export const invitedId = (token: string): string | null =>
  /^([0-9a-f-]{36})\.[\w-]{43}$/.exec(token)?.[1] ?? null;

/** Whether the token belongs to this invitation, and the invitation still stands. */
export function opensInvite(token: string, userId: string, stored: string, now = new Date()): boolean {
  if (!isInvite(stored) || Number(parts(stored)[2]) < now.getTime()) return false;
  const mac = Buffer.from(token.slice(userId.length + 1), 'base64url');
  const wanted = macOf(userId, stored);
  return mac.length === wanted.length && timingSafeEqual(mac, wanted);
}
