/** The pages of one link in the phone's own store, with every picture and script that they name. */
const SCRIPTS = ['/build/patient.js', '/build/session.js', '/build/offline.js'];
const PICTURES = /(?:\/figures\/|\/p\/[\w-]{43}\/photos\/)[^"&\s]+/g;

/**
 * Stores the pages anew; pictures that are there already are not fetched again, those that no page names any more
 * go.
 *
 * @returns `ended` where the link opens nothing any more; nothing of it may then stay
 */
export async function keepPages(home: string, name: string): Promise<'kept' | 'ended'> {
  const answers: [string, Response][] = [];
  const files = new Set(SCRIPTS);
  for (const path of [home, `${home}/session`, `${home}/warning`]) {
    const answer = await fetch(path);
    if (answer.status === 404 || answer.status === 410) return 'ended';
    if (!answer.ok) throw new Error(String(answer.status));
    for (const [picture] of (await answer.clone().text()).matchAll(PICTURES)) files.add(picture);
    answers.push([path, answer]);
  }
  const cache = await caches.open(name);
  for (const [path, answer] of answers) await cache.put(path, answer);
  for (const kept of await cache.keys()) {
    const { pathname, search } = new URL(kept.url);
    const path = pathname + search;
    if (/^\/figures\/|\/photos\//.test(path) && !files.delete(path)) await cache.delete(kept);
  }
  await cache.addAll([...files]);
  return 'kept';
}

/** Takes everything of one link off the phone; the worker goes with the last of them. */
export async function forgetStore(name: string): Promise<void> {
  await caches.delete(name);
  indexedDB.deleteDatabase(name);
  if ((await caches.keys()).some((each) => each.startsWith('p:'))) return;
  for (const worker of await navigator.serviceWorker.getRegistrations()) await worker.unregister();
}
