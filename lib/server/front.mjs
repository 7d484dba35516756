// The front server: the one listener that the world reaches, with Next's request handler behind it.
import { randomBytes, randomUUID } from 'node:crypto';
import http from 'node:http';
import { answerHeaders, cleanRequest, contentPolicy, dress } from './headers.mjs';
import { bodyLimit, hasBody, readBody, refusalOf, TOO_LARGE } from './limits.mjs';

const TIMES = { headersMs: 10_000, requestMs: 25_000, silenceMs: 30_000, keepAliveMs: 5000, checkMs: 1000 };
/** How long and how much of a refused body is still read, so that the answer arrives before the connection closes. */
const LINGER_MS = 2000;
const LINGER_BYTES = 16 * 1024 * 1024;
const STOP_WITHIN_MS = 6000;

/** @typedef {(request: http.IncomingMessage, response: http.ServerResponse) => unknown} Handle */

/**
 * @param {{ publicUrl: string, trustProxy: number, dev?: boolean, times?: Partial<typeof TIMES> }} settings
 */
export function createFront({ publicUrl, trustProxy, dev = false, times = {} }) {
  const { headersMs, requestMs, silenceMs, keepAliveMs, checkMs } = { ...TIMES, ...times };
  /** @type {Handle | null} */
  let handle = null;
  let stopping = false;

  const server = http.createServer({
    connectionsCheckingInterval: checkMs,
    headersTimeout: headersMs,
    requestTimeout: requestMs,
    keepAliveTimeout: keepAliveMs,
    maxHeaderSize: 16_384,
  });
  server.maxConnections = 2000;
  // Also cuts a client that does not read its answer. A development server keeps its connections for hot reloading.
  if (!dev) server.setTimeout(silenceMs);

  /** @type {Handle} */
  const serve = async (request, response) => {
    const path = (request.url ?? '').split('?', 1)[0] ?? '';
    const nonce = randomBytes(16).toString('base64');
    const policy = contentPolicy(nonce, dev);
    const id = randomUUID();
    dress(response, answerHeaders(path, { publicUrl, policy, id }));
    response.on('error', () => undefined); // the client went away

    if (stopping) return refuse(request, response, { status: 503, text: 'Stepwise is stopping.' });
    const refusal = refusalOf(request);
    if (refusal) return refuse(request, response, refusal);
    if (!handle) return refuse(request, response, { status: 503, text: 'Stepwise is starting.' });
    cleanRequest(request, { proxies: trustProxy, publicUrl, nonce, policy, id });
    if (!hasBody(request)) return handle(request, response);
    if (request.headers.expect) response.writeContinue();
    const body = await readBody(request, bodyLimit(path)).catch(() => undefined);
    if (body === null) return refuse(request, response, TOO_LARGE);
    if (body) return handle(replay(request, body), response);
  };
  server.on('request', serve);
  server.on('checkContinue', serve);
  server.on('checkExpectation', (request, response) => {
    request.headers.expect = '';
    return serve(request, response);
  });
  server.on('clientError', (error, socket) => answerRaw(socket, STATUS_OF[error.code] ?? 400));
  server.on('connect', (_request, socket) => answerRaw(socket, 405));
  if (!dev) server.on('upgrade', (_request, socket) => answerRaw(socket, 400));

  return {
    server,
    /** Lets requests through; until then they are told to come back. */
    open: (/** @type {Handle} */ next) => {
      handle = next;
    },
    /** Refuses new requests, lets those that run finish, and cuts what is left after six seconds. */
    stop: () =>
      new Promise((resolve) => {
        stopping = true;
        const late = setTimeout(() => server.closeAllConnections(), STOP_WITHIN_MS);
        server.close(() => {
          clearTimeout(late);
          resolve(undefined);
        });
        server.closeIdleConnections();
      }),
  };
}

/**
 * Answers in plain words and reads the rest of the request for a moment: a connection closed over unread bytes would
 * lose the answer. One that was read to its end may be used again.
 * @param {http.IncomingMessage} request
 * @param {http.ServerResponse} response
 * @param {import('./limits.mjs').Refusal} refusal
 */
function refuse(request, response, { status, text }) {
  if (response.headersSent || response.destroyed) return;
  const retry = status === 503 ? { 'Retry-After': '2' } : {};
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', ...retry });
  response.end(`${text}\n`);
  const { socket } = request;
  const cut = () => socket.destroy();
  const late = setTimeout(cut, LINGER_MS);
  let read = 0;
  request.on('error', () => undefined);
  request.on('data', (chunk) => {
    read += chunk.length;
    if (read > LINGER_BYTES) cut();
  });
  request.on('end', () => clearTimeout(late));
  socket.on('close', () => clearTimeout(late));
  request.resume();
}

/**
 * The same request with its body, read already.
 * @param {http.IncomingMessage} request
 * @param {Buffer} body
 */
function replay(request, body) {
  const again = new http.IncomingMessage(request.socket);
  again.method = request.method;
  again.url = request.url;
  again.httpVersion = request.httpVersion;
  again.httpVersionMajor = request.httpVersionMajor;
  again.httpVersionMinor = request.httpVersionMinor;
  again.headers = request.headers;
  again.rawHeaders = request.rawHeaders;
  again.complete = true;
  again.push(body);
  again.push(null);
  return again;
}

/** What Node's parser stumbles over, as a status. @type {Record<string, number | undefined>} */
const STATUS_OF = { HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408 };

/**
 * An answer to what never became a request.
 * @param {import('node:stream').Duplex} socket
 * @param {number} status
 */
function answerRaw(socket, status) {
  if (!socket.writable) return socket.destroy();
  socket.on('error', () => socket.destroy());
  socket.end(
    `HTTP/1.1 ${status} ${http.STATUS_CODES[status]}\r\nConnection: close\r\nContent-Length: 0\r\nCache-Control: no-store\r\n` +
      `X-Content-Type-Options: nosniff\r\nContent-Security-Policy: default-src 'none'; frame-ancestors 'none'\r\n\r\n`,
  );
}
