import type http from 'node:http';
import net, { type AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFront } from './front.mjs';
import { clientAddress } from './headers.mjs';

type Handle = (request: http.IncomingMessage, response: http.ServerResponse) => unknown;
interface Seen {
  method: string;
  headers: Record<string, string>;
  bytes: number;
}

/** Told when the large answer was cut off. */
const cut: (() => void)[] = [];

/** What stands behind the front server: answers with what reached it. */
const echo: Handle = async (request, response) => {
  let bytes = 0;
  for await (const chunk of request) bytes += chunk.length;
  if (request.url === '/large') {
    response.on('close', () => {
      for (const tell of cut) tell();
    });
    response.end(Buffer.alloc(64 * 1024 * 1024));
    return;
  }
  if (request.url === '/slow') await new Promise((resolve) => setTimeout(resolve, 400));
  response.setHeader('Cache-Control', 's-maxage=31536000');
  response.setHeader('Content-Type', 'application/json');
  if (request.url?.startsWith('/p/')) response.setHeader('content-security-policy', "default-src 'self'");
  response.writeHead(200, { 'X-Content-Type-Options': 'twice' });
  response.end(JSON.stringify({ method: request.method, headers: request.headers, bytes }));
};

const TIMES = { headersMs: 600, requestMs: 1000, silenceMs: 1500, checkMs: 100 };
let front: ReturnType<typeof createFront>;
let port = 0;

async function listen(settings: Partial<Parameters<typeof createFront>[0]> = {}) {
  const made = createFront({ publicUrl: 'https://plans.example', trustProxy: 0, times: TIMES, ...settings });
  await new Promise<void>((resolve) => made.server.listen(0, '127.0.0.1', resolve));
  return { made, port: (made.server.address() as AddressInfo).port };
}

beforeAll(async () => {
  ({ made: front, port } = await listen());
  front.open(echo);
});
afterAll(() => front.stop());

/** Sends bytes as they are and collects what comes back until the connection ends. */
function raw(text: string, { to = port, end = false }: { to?: number; end?: boolean } = {}) {
  return new Promise<{ status: number; text: string; ms: number }>((resolve) => {
    const started = Date.now();
    const socket = net.connect(to, '127.0.0.1');
    let answer = '';
    socket.setEncoding('latin1');
    socket.on('data', (chunk) => {
      answer += chunk;
    });
    socket.on('error', () => undefined);
    socket.on('close', () =>
      resolve({ status: Number(answer.split(' ')[1] ?? 0), text: answer, ms: Date.now() - started }),
    );
    socket.write(text);
    if (end) socket.end();
  });
}
const get = (path: string, more = '') =>
  raw(`GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n${more}\r\n`);
const post = (path: string, body: BodyInit, headers: Record<string, string> = {}) =>
  fetch(`http://127.0.0.1:${port}${path}`, { method: 'POST', body, headers });

describe('what goes no further', () => {
  it('an address of 9 kB', async () => {
    expect((await get(`/${'a'.repeat(9000)}`)).status).toBe(414);
  });

  it.each([
    ['/%', 400],
    ['/p/%E0%A4%A', 400],
    ['/p/%ff', 400],
    ['/a%00b', 400],
    ['//evil.example/', 400],
    ['/a//b', 400],
    ['/a\\b', 400],
    ['http://127.0.0.1:1/', 400],
    ['*', 400],
    ['/fine?q=%E0%A4%A', 200],
  ])('path %s', async (path, status) => {
    const answer = await get(path);
    expect(answer.status).toBe(status);
    expect(answer.ms).toBeLessThan(200);
  });

  it.each(['TRACE', 'PROPFIND', 'LOCK', 'SEARCH'])('method %s', async (method) => {
    expect((await raw(`${method} / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`)).status).toBe(405);
  });
  it('method CONNECT', async () => {
    expect((await raw('CONNECT 127.0.0.1:22 HTTP/1.1\r\nHost: x\r\n\r\n')).status).toBe(405);
  });
  it.each(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])('but %s does', async (method) => {
    expect((await raw(`${method} / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`)).status).toBe(200);
  });

  it('an upgrade to a WebSocket, whichever way it is addressed', async () => {
    const upgrade = 'Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Key: x\r\n';
    for (const target of ['/_next/webpack-hmr', 'http://127.0.0.1:1/x']) {
      expect((await raw(`GET ${target} HTTP/1.1\r\nHost: x\r\n${upgrade}\r\n`)).status).toBe(400);
    }
  });

  it('a Server Action', async () => {
    expect((await post('/', 'x', { 'next-action': 'abc' })).status).toBe(400);
  });

  it.each([
    ['both lengths', 'Content-Length: 4\r\nTransfer-Encoding: chunked\r\n'],
    ['two lengths', 'Content-Length: 4\r\nContent-Length: 5\r\n'],
    ['no host', ''],
  ])('an ambiguous request: %s', async (_name, headers) => {
    const host = headers ? 'Host: x\r\n' : '';
    const answer = await raw(`POST / HTTP/1.1\r\n${host}${headers}\r\n0\r\n\r\n`);
    expect(answer.status).toBe(400);
  });
  it('20 kB of headers', async () => {
    expect((await get('/', `X-Long: ${'a'.repeat(20_000)}\r\n`)).status).toBe(431);
  });
});

describe('bodies', () => {
  const MiB = 1024 * 1024;
  it.each([
    ['/api/x', MiB, 200],
    ['/api/x', MiB + 1, 413],
    ['/api/clinic/logo', 2.5 * MiB, 200],
    ['/api/clinic/logo', 2.5 * MiB + 1, 413],
    ['/api/items/1/photo', 2 * MiB, 200],
    ['/api/x', 11 * MiB, 413],
  ])('to %s of %i bytes', async (path, size, status) => {
    const answer = await post(path, new Uint8Array(size));
    expect(answer.status).toBe(status);
    if (status === 200) expect(((await answer.json()) as Seen).bytes).toBe(size);
  });

  it.each([MiB, MiB + 1, 11 * MiB])('of %i bytes in chunks, with no length said', async (size) => {
    let left = size;
    const stream = new ReadableStream({
      pull(controller) {
        const next = Math.min(left, 65_536);
        if (next > 0) controller.enqueue(new Uint8Array(next));
        left -= next;
        if (left === 0) controller.close();
      },
    });
    const init: RequestInit & { duplex: 'half' } = { method: 'POST', body: stream, duplex: 'half' };
    const answer = await fetch(`http://127.0.0.1:${port}/api/x`, init);
    expect(answer.status).toBe(size > MiB ? 413 : 200);
  });

  it('are refused before they are sent when the client asks first', async () => {
    const asks = (length: number) =>
      raw(`POST /x HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: ${length}\r\n\r\n`, {
        end: true,
      });
    expect((await asks(9_000_000)).status).toBe(413);
    expect((await asks(5)).status).toBe(100);
  });
});

describe('slow clients', () => {
  it('that never end their headers are cut', async () => {
    const answer = await raw('GET / HTTP/1.1\r\nHost: x\r\nX-A: ');
    expect(answer.status).toBe(408);
    expect(answer.ms).toBeLessThan(2000);
  });
  it('that do not read their answer are cut', async () => {
    const started = Date.now();
    const socket = net.connect({ port, host: '127.0.0.1' });
    socket.pause();
    socket.write('GET /large HTTP/1.1\r\nHost: x\r\n\r\n');
    const closed = new Promise<void>((resolve) => cut.push(resolve));
    await closed;
    expect(Date.now() - started).toBeLessThan(4000);
    socket.destroy();
  });
  it('that never end their body are cut, and the product never sees them', async () => {
    const answer = await raw('POST /x HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nab');
    expect(answer.status).toBe(408);
    expect(answer.ms).toBeLessThan(3000);
  });
});

describe('headers of a request', () => {
  const HOSTILE = {
    'x-forwarded-for': '1.2.3.4',
    'x-forwarded-host': 'evil.example',
    'x-forwarded-proto': 'gopher',
    forwarded: 'for=1.2.3.4',
    'x-real-ip': '1.2.3.4',
    'x-middleware-subrequest': 'middleware',
    'x-middleware-rewrite': '/x',
    'x-original-url': '/x',
    'x-nonce': 'known',
    'x-request-id': 'mine',
    'content-security-policy': "script-src 'nonce-known'",
  };
  it('that would lie about where it comes from are replaced', async () => {
    const answer = await fetch(`http://127.0.0.1:${port}/`, { headers: HOSTILE });
    const { headers } = (await answer.json()) as Seen;
    expect(headers).toMatchObject({
      'x-forwarded-for': '127.0.0.1',
      'x-forwarded-host': 'plans.example',
      'x-forwarded-proto': 'https',
    });
    for (const name of [
      'forwarded',
      'x-real-ip',
      'x-middleware-subrequest',
      'x-middleware-rewrite',
      'x-original-url',
    ]) {
      expect(headers).not.toHaveProperty(name);
    }
    expect(headers['x-nonce']).not.toBe('known');
    expect(headers['content-security-policy']).toContain(`'nonce-${headers['x-nonce']}'`);
    expect(headers['x-request-id']).toBe(answer.headers.get('x-request-id'));
    expect(answer.headers.get('content-security-policy')).toBe(headers['content-security-policy']);
  });

  it.each([
    [0, '1.1.1.1, 2.2.2.2', '9.9.9.9'],
    [1, '1.1.1.1, 2.2.2.2', '2.2.2.2'],
    [2, '1.1.1.1, 2.2.2.2', '1.1.1.1'],
    [3, '1.1.1.1, 2.2.2.2', '9.9.9.9'],
    [1, '', '9.9.9.9'],
  ])('behind %i proxies, from %s', (proxies, chain, address) => {
    expect(clientAddress(chain, '9.9.9.9', proxies)).toBe(address);
  });
});

describe('headers of an answer', () => {
  const ask = async (path: string, init: RequestInit = {}) =>
    (await fetch(`http://127.0.0.1:${port}${path}`, init)).headers;

  it.each(['/', '/programs', '/api/x', '/%', '/p/abc'])('are whole and single on %s', async (path) => {
    const headers = await ask(path);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
    expect(headers.get('permissions-policy')).toContain('camera=()');
    expect(headers.get('permissions-policy')).toContain('screen-wake-lock=(self)');
    expect(headers.get('strict-transport-security')).toBe('max-age=63072000');
    expect(headers.get('cache-control')).toMatch(/^(private, )?no-store$/);
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(headers.get('content-security-policy')).toContain('default-src');
    expect(headers.get('x-powered-by')).toBeNull();
  });

  it('carry a nonce of 128 bits that is never used again', async () => {
    const nonces = await Promise.all(
      Array.from(
        { length: 50 },
        async () => /'nonce-([^']+)'/.exec((await ask('/')).get('content-security-policy') ?? '')?.[1],
      ),
    );
    expect(new Set(nonces).size).toBe(50);
    expect(Buffer.from(nonces[0] ?? '', 'base64')).toHaveLength(16);
  });

  it('leave the patient’s page its own policy, keep it out of indexes and send no address on', async () => {
    const headers = await ask('/p/abc');
    expect(headers.get('content-security-policy')).toBe("default-src 'self'");
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-robots-tag')).toBe('noindex, nofollow, noarchive');
    expect(headers.get('cache-control')).toBe('private, no-store');
  });

  it.each(['/_next/static/x.js', '/build/patient.js', '/figures/a.svg'])(
    'let browsers keep %s',
    async (path) => {
      expect((await ask(path)).get('cache-control')).toBe('s-maxage=31536000');
    },
  );
});

describe('starting and stopping', () => {
  it('asks to come back while it starts', async () => {
    const { made, port: own } = await listen();
    const answer = await fetch(`http://127.0.0.1:${own}/api/health`);
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '2']);
    await made.stop();
  });

  it('finishes what it began, then goes, also past a client that hangs', async () => {
    const { made, port: own } = await listen();
    made.open(echo);
    const hanging = raw('POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nab', { to: own });
    const running = fetch(`http://127.0.0.1:${own}/slow`);
    await new Promise((resolve) => setTimeout(resolve, 100));
    const started = Date.now();
    const stopped = made.stop();
    expect((await running).status).toBe(200);
    await stopped;
    await hanging;
    expect(Date.now() - started).toBeLessThan(8000);
    await expect(fetch(`http://127.0.0.1:${own}/`)).rejects.toThrow();
  }, 15_000);
});
