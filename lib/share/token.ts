import { createHash, createHmac } from 'node:crypto';

/**
 * A link's token: HMAC-SHA256 of the link's id under a key that is kept outside the database, 256 bits as 43
 * characters. It can be shown again at any time, and a stolen database opens no page.
 */
export const tokenFor = (linkId: string, key: string): string =>
  createHmac('sha256', key).update(linkId).digest('base64url');

/** What the database holds of a token: its SHA-256, in hex. */
export const hashOfToken = (token: string): string => createHash('sha256').update(token).digest('hex');

/** Whether a path part can be a token at all; anything else is answered like an unknown one. */
export const looksLikeToken = (text: string): boolean => /^[A-Za-z0-9_-]{43}$/.test(text);
