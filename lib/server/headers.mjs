// Headers that the front server takes from a request, and those that it puts on every answer.

/** Headers by which Next, or a proxy that is not there, could be told where a request comes from or goes to. */
const HOSTILE =
  /^(x-middleware-|x-invoke-|x-next-|x-now-|x-vercel-|x-matched-path$|x-nextjs-data$|x-prerender-|x-forwarded|x-real-ip$|x-client-ip$|x-original-|x-rewrite-|x-http-method|forwarded$|true-client-ip$|cf-connecting-ip$|x-nonce$|x-request-id$|content-security-policy|next-resume$|upgrade$|proxy-)/;

/**
 * The address of the person who asks. Only as many proxies are believed as the owner says stand in front.
 * @param {string | string[] | undefined} forwarded the header that proxies add themselves to
 * @param {string | undefined} socket the address at the other end of the connection
 * @param {number} proxies
 */
export function clientAddress(forwarded, socket, proxies) {
  const chain = String(forwarded ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
  const claimed = proxies > 0 ? chain.at(-proxies) : undefined;
  return claimed ?? socket ?? 'unknown';
}

/**
 * Takes every hostile header away and puts the front server's own word in their place.
 * @param {import('node:http').IncomingMessage} request
 * @param {{ proxies: number, publicUrl: string, nonce: string, policy: string, id: string }} own
 */
export function cleanRequest(request, { proxies, publicUrl, nonce, policy, id }) {
  const { headers, socket } = request;
  const address = clientAddress(headers['x-forwarded-for'], socket.remoteAddress, proxies);
  for (const name of Object.keys(headers)) if (HOSTILE.test(name)) delete headers[name];
  const { host, protocol } = new URL(publicUrl);
  Object.assign(headers, {
    'x-forwarded-for': address,
    'x-forwarded-host': host,
    'x-forwarded-proto': protocol.slice(0, -1),
    'x-nonce': nonce,
    'x-request-id': id,
    'content-security-policy': policy, // Next finds the nonce here and puts it on its scripts
  });
}

/**
 * What a page may load: itself, and scripts that carry this answer's nonce. Development needs eval and inline styles
 * for hot reloading.
 * @param {string} nonce
 * @param {boolean} dev
 */
export const contentPolicy = (nonce, dev) =>
  [
    `default-src 'none'`,
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${dev ? " 'unsafe-eval'" : ''}`,
    dev ? `style-src 'self' 'unsafe-inline'` : `style-src 'self' 'nonce-${nonce}'`,
    `img-src 'self' data: blob:`,
    `font-src 'self'`,
    `connect-src 'self'${dev ? ' ws:' : ''}`,
    `worker-src 'self'`,
    `manifest-src 'self'`,
    `frame-src 'self'`, // the builder's preview of the patient's page
    `frame-ancestors 'none'`,
    `form-action 'self'`,
    `base-uri 'none'`,
    `object-src 'none'`,
  ].join('; ');

const SWITCHED_OFF = [
  'accelerometer',
  'ambient-light-sensor',
  'autoplay',
  'bluetooth',
  'browsing-topics',
  'camera',
  'display-capture',
  'encrypted-media',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
  'xr-spatial-tracking',
];
const PERMISSIONS = `${SWITCHED_OFF.map((name) => `${name}=()`).join(', ')}, screen-wake-lock=(self)`;
const TWO_YEARS = 63_072_000;
/** Files whose address changes with their content, or that a browser asks about again by itself. */
const KEPT_BY_BROWSERS = /^\/(_next\/static|build|figures|fonts)\/|\.woff2$/;
/** The page behind a link, and its preview from the draft, which carries the same policy. */
const PATIENT_PAGE = /^\/p\/|^\/programs\/[^/]+\/page$/;

/**
 * The headers of every answer. `always` stands above what the product says, `unlessSaid` below it.
 * @param {string} path
 * @param {{ publicUrl: string, policy: string, id: string }} own
 */
export function answerHeaders(path, { publicUrl, policy, id }) {
  const patient = PATIENT_PAGE.test(path);
  /** @type {Record<string, string>} */
  const always = {
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': PERMISSIONS,
    'Referrer-Policy': patient ? 'no-referrer' : 'strict-origin-when-cross-origin',
    'X-Request-Id': id,
  };
  /** @type {Record<string, string>} */
  const unlessSaid = {};
  // The patient's page carries a policy of its own, stricter than this one.
  (patient ? unlessSaid : always)['Content-Security-Policy'] = policy;
  if (patient) always['X-Robots-Tag'] = 'noindex, nofollow, noarchive';
  if (!KEPT_BY_BROWSERS.test(path)) always['Cache-Control'] = patient ? 'private, no-store' : 'no-store';
  if (publicUrl.startsWith('https:')) always['Strict-Transport-Security'] = `max-age=${TWO_YEARS}`;
  return { always, unlessSaid };
}

/**
 * Puts the headers on an answer at the last moment, so that nothing the product sets can double or drop them.
 * @param {import('node:http').ServerResponse} response
 * @param {ReturnType<typeof answerHeaders>} headers
 */
export function dress(response, { always, unlessSaid }) {
  const writeHead = response.writeHead;
  response.writeHead = (...args) => {
    response.writeHead = writeHead;
    const given = args.find((arg) => typeof arg === 'object');
    const said = new Set(Object.keys(given ?? {}).map((name) => name.toLowerCase()));
    for (const [name, value] of Object.entries(unlessSaid)) {
      if (!response.hasHeader(name) && !said.has(name.toLowerCase())) response.setHeader(name, value);
    }
    for (const [name, value] of Object.entries(always)) response.setHeader(name, value);
    for (const name of Object.keys(given ?? {})) if (isOwn(always, name)) delete given[name];
    return response.writeHead(...args);
  };
}

const isOwn = (/** @type {object} */ always, /** @type {string} */ name) =>
  Object.keys(always).some((own) => own.toLowerCase() === name.toLowerCase());
