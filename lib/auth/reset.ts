import { createHmac, timingSafeEqual } from 'node:crypto';
import { env } from '../env';

/**
 * The link of a forgotten password: "<user>.<end>.<HMAC>", made over the password's present hash under a key kept
 * outside the database. So it ends by itself, works once (a new password has another hash), is dead as soon as the
 * password is changed in any other way, and a stolen database opens nothing.
 */
export const RESET_MINUTES = 60;

const macOf = (userId: string, end: number, stored: string) =>
  createHmac('sha256', env().authSecret).update(`reset:${userId}:${end}:${stored}`).digest();

/** @param stored the hash of the present password */
export function resetToken(userId: string, stored: string, now = new Date()): string {
  const end = Math.floor(now.getTime() / 1000) + RESET_MINUTES * 60;
  return `${userId}.${end.toString(36)}.${macOf(userId, end, stored).toString('base64url')}`;
}

/** The person that a token names and its end in seconds since 1970; nothing is proven yet. */
export function readResetToken(token: string): { userId: string; end: number } | null {
  const [, userId, end] = /^([0-9a-f-]{36})\.([0-9a-z]{1,9})\.[\w-]{43}$/.exec(token) ?? [];
  return userId && end ? { userId, end: Number.parseInt(end, 36) } : null;
}

/** Whether the token was made for this person and this password, and has not ended. */
export function opensReset(token: string, stored: string, now = new Date()): boolean {
  const read = readResetToken(token);
  if (!read || read.end * 1000 < now.getTime()) return false;
  const mac = Buffer.from(token.slice(token.lastIndexOf('.') + 1), 'base64url');
  const wanted = macOf(read.userId, read.end, stored);
  return mac.length === wanted.length && timingSafeEqual(mac, wanted);
}
