import { SESSION_STYLE_HASH } from './session-style';
import { SIDE_STYLE_HASH, STOP_STYLE_HASH } from './side-style';
import { ANSWER_STYLE_HASH, PAGE_STYLE_HASH } from './style';

/** Where the small scripts are served from; every page is whole without its own. */
export const ENHANCE_SRC = '/build/patient.js';
export const SESSION_SRC = '/build/session.js';
/** Only for a page that is kept on the phone, and for a warning sign that finds no reception. */
export const OFFLINE_SRC = '/build/offline.js';

const SHARED = {
  'referrer-policy': 'no-referrer',
  'cache-control': 'private, no-store',
  'x-robots-tag': 'noindex, nofollow, noarchive',
  'x-content-type-options': 'nosniff',
} as const;

/** A page that may hold these styles and our own scripts, ask us, and be kept by our own worker; nothing else. */
const headersWith = (...styles: string[]): Readonly<Record<string, string>> => ({
  ...SHARED,
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': [
    "default-src 'none'",
    `style-src ${styles.join(' ')}`,
    "script-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "img-src 'self' data:",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'self'",
  ].join('; '),
});

/**
 * Headers of every page under `/p/`: the address is the key to it, so it is told to nobody, kept nowhere and
 * found by no search engine. Framed by our own builder only, which shows it as a preview.
 */
export const PAGE_HEADERS = headersWith(PAGE_STYLE_HASH, ANSWER_STYLE_HASH, STOP_STYLE_HASH);
/** The forms beside the page: warning signs, the calendar. */
export const SIDE_HEADERS = headersWith(PAGE_STYLE_HASH, SIDE_STYLE_HASH, STOP_STYLE_HASH);
/** The guided session. */
export const SESSION_HEADERS = headersWith(PAGE_STYLE_HASH, SESSION_STYLE_HASH, STOP_STYLE_HASH);

/**
 * Headers of a handout that is opened from a link.
 *
 * @param fileName with its ending, in any language; RFC 6266, and RFC 8187 for what is not ASCII
 */
export function fileHeaders(fileName: string): Record<string, string> {
  const plain = fileName.normalize('NFD').replace(/[^\w .-]/g, '');
  const full = encodeURIComponent(fileName).replace(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16)}`,
  );
  return {
    ...SHARED,
    'content-type': 'application/pdf',
    'content-disposition': `inline; filename="${plain}"; filename*=UTF-8''${full}`,
  };
}
