/**
 * What the small scripts know of the code that keeps a page on the phone. That code is a file of its own, loaded
 * only where something is kept, so that nobody else pays for it.
 */
export interface Keeper {
  /**
   * Takes a form that found no signal, to be sent later, once.
   * @returns whether it is kept on this phone now
   */
  take: (fields: URLSearchParams, action: string) => Promise<boolean>;
}
declare global {
  interface Window {
    stepwise?: Keeper;
  }
}

/** The link's own part of the path; stores on the phone are named by it. */
export const storeName = (): string => `p:${location.pathname.split('/')[2] ?? ''}`;

/** Loads the keeper; `go` says that the patient has just asked for it. */
export function loadKeeper(go = false): void {
  const script = document.createElement('script');
  script.src = '/build/offline.js';
  if (go) script.dataset.go = '1';
  document.head.append(script);
}

/** Loads it where something of this link is kept on the phone. */
export function loadKeeperIfKept(): void {
  if (!('caches' in window)) return;
  caches.has(storeName()).then(
    (kept) => kept && loadKeeper(),
    () => undefined,
  );
}
