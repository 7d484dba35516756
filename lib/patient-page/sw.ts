/**
 * The worker of kept pages. It asks the network first and shows the copy where there is no answer in time; a link
 * that has ended takes everything of it off the phone. Pages of links that were not kept it only passes on.
 */
interface PageWorker {
  addEventListener: (kind: string, work: (event: WorkerEvent) => void) => void;
  skipWaiting: () => Promise<void>;
  clients: { claim: () => Promise<void> };
}
interface WorkerEvent {
  request: Request;
  respondWith: (answer: Promise<Response>) => void;
  waitUntil: (work: Promise<unknown>) => void;
}
const worker = self as unknown as PageWorker;

/** One bar of reception: after this a copy is better than nothing. */
const PATIENCE_MS = 4000;
const isOver = ({ status }: Response): boolean => status === 404 || status === 410;

async function fetchAnew(request: Request | string, path: string, name: string): Promise<Response> {
  const answer = await fetch(request);
  if (isOver(answer)) {
    await caches.delete(name);
    indexedDB.deleteDatabase(name);
  } else if (answer.ok && !/[?&]day=/.test(answer.url)) {
    await (await caches.open(name)).put(path, answer.clone());
  }
  return answer;
}

async function page(event: WorkerEvent, path: string, name: string): Promise<Response> {
  const { request } = event;
  if (!(await caches.has(name))) return fetch(request);
  if (request.method === 'POST') {
    const answer = await fetch(request);
    // What was ticked stands on the copy too.
    event.waitUntil(fetchAnew(path, path, name).catch(() => undefined));
    return answer;
  }
  const copy = await caches.match(path, { cacheName: name });
  const fresh = fetchAnew(request, path, name);
  if (!copy) return fresh;
  const inTime = fresh.then((answer) => (answer.status < 500 ? answer : copy)).catch(() => copy);
  event.waitUntil(inTime);
  return Promise.race([
    inTime,
    new Promise<Response>((resolve) => setTimeout(() => resolve(copy), PATIENCE_MS)),
  ]);
}

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));
worker.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  const { pathname, origin } = new URL(url);
  if (origin !== location.origin) return;
  const [, home = '', token, rest] =
    /^(\/p\/([\w-]{43}))(\/session|\/warning|\/check-in)?$/.exec(pathname) ?? [];
  if (token) {
    const path = method === 'POST' ? home : home + (rest ?? '');
    event.respondWith(page(event, path, `p:${token}`));
  } else if (/^\/figures\/|\/photos\//.test(pathname))
    event.respondWith(caches.match(event.request).then((copy) => copy ?? fetch(event.request)));
  else if (/^\/build\//.test(pathname))
    event.respondWith(
      fetch(event.request).catch(async (error) => {
        const copy = await caches.match(event.request);
        if (copy) return copy;
        throw error;
      }),
    );
});

export {};
