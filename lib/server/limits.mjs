// What the front server lets through to the product: pure decisions about a request, and its body as a whole.

const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);
const PATH_LIMIT = 8192;
const BODY_LIMIT = 1024 * 1024;
const PICTURE_LIMIT = 2.5 * 1024 * 1024;

/** @typedef {{ status: number, text: string }} Refusal */

/**
 * The largest body in bytes that an address takes.
 * @param {string} path
 */
export const bodyLimit = (path) =>
  path === '/api/clinic/logo' || path.includes('/photo') ? PICTURE_LIMIT : BODY_LIMIT;

/**
 * Why a request goes no further, or null.
 * @param {{ method?: string, url?: string, headers: import('node:http').IncomingHttpHeaders }} request
 * @returns {Refusal | null}
 */
export function refusalOf({ method = '', url = '', headers }) {
  if (!METHODS.has(method)) return { status: 405, text: 'This method is not allowed.' };
  if (url.length > PATH_LIMIT) return { status: 414, text: 'This address is too long.' };
  const path = url.split('?', 1)[0] ?? '';
  if (!isPath(path)) return { status: 400, text: 'This address cannot be read.' };
  // The product has no Server Actions; only an attacker sends one.
  if (headers['next-action'] !== undefined) return { status: 400, text: 'This request cannot be read.' };
  const length = headers['content-length'];
  if (length !== undefined && Number(length) > bodyLimit(path)) return TOO_LARGE;
  return null;
}

/** @type {Refusal} */
export const TOO_LARGE = { status: 413, text: 'This is too large to send.' };

/** @param {string} path */
function isPath(path) {
  if (!path.startsWith('/') || path.includes('//') || path.includes('\\')) return false;
  try {
    return !decodeURIComponent(path).includes('\0');
  } catch {
    return false;
  }
}

/** Whether a request announces a body. */
export const hasBody = (/** @type {import('node:http').IncomingMessage} */ request) =>
  request.headers['transfer-encoding'] !== undefined || Number(request.headers['content-length'] ?? 0) > 0;

/**
 * Reads a body whole, before the product sees the request: it never works on one that was cut off. Null as soon as it
 * grows past the limit; the rest is left unread.
 * @param {import('node:http').IncomingMessage} request
 * @param {number} limit in bytes
 * @returns {Promise<Buffer | null>}
 */
export function readBody(request, limit) {
  return new Promise((resolve, reject) => {
    /** @type {Buffer[]} */
    const chunks = [];
    let size = 0;
    const onData = (/** @type {Buffer} */ chunk) => {
      size += chunk.length;
      chunks.push(chunk);
      if (size <= limit) return;
      request.off('data', onData).pause();
      resolve(null);
    };
    request.on('data', onData);
    request.on('end', () => resolve(Buffer.concat(chunks)));
    request.on('error', reject);
    request.on('close', () => reject(new Error('The request was cut off.')));
  });
}
