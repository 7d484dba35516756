import { decode, encode } from 'next-auth/jwt';
import { env, publicUrl } from '../env';
import { ABSOLUTE_HOURS } from './queries';

/**
 * The one place that touches next-auth's token: an encrypted cookie that holds nothing but the session's
 * secret. Who that is, and whether it still counts, is read from the database every time.
 */
const secure = () => publicUrl().startsWith('https:');

/** `__Host-` binds the cookie to this very host; browsers accept the prefix only over https. */
export const cookieName = (): string => (secure() ? '__Host-stepwise' : 'stepwise');
const maxAge = ABSOLUTE_HOURS * 3600;

export async function sessionCookie(secret: string): Promise<string> {
  const value = await encode({ token: { sid: secret }, secret: env().authSecret, maxAge });
  return `${cookieName()}=${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${maxAge}${secure() ? '; Secure' : ''}`;
}

export const clearedCookie = (): string =>
  `${cookieName()}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0${secure() ? '; Secure' : ''}`;

/** The session's secret in a cookie's value; `null` for anything that we did not make. */
export async function secretIn(value: string | undefined): Promise<string | null> {
  if (!value || value.length > 2000) return null;
  try {
    const token = await decode({ token: value, secret: env().authSecret });
    return typeof token?.sid === 'string' ? token.sid : null;
  } catch {
    return null;
  }
}
