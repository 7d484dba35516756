import type { Draft, Shelf } from './outbox';

/** The shelf of this browser: one IndexedDB store, one row a person, program and tab. */
const DATABASE = 'stepwise-drafts';
const STORE = 'drafts';

let opening: Promise<IDBDatabase> | undefined;

function open(): Promise<IDBDatabase> {
  opening ??= new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    request.onsuccess = () => {
      const database = request.result;
      // Signing out empties the browser's storage: an open connection must not stand in the way.
      database.onversionchange = () => database.close();
      database.onclose = () => {
        opening = undefined;
      };
      resolve(database);
    };
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error('The store of drafts is in use.'));
  }).catch((error) => {
    opening = undefined;
    throw error;
  });
  return opening;
}

async function run<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const transaction = (await open()).transaction(STORE, mode);
  const request = work(transaction.objectStore(STORE));
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve(request.result);
    transaction.onabort = () => reject(transaction.error);
    transaction.onerror = () => reject(transaction.error);
  });
}

/** Names of the locks that living tabs hold; a browser without locks answers none. */
const living = async (): Promise<ReadonlySet<string>> =>
  new Set((await navigator.locks?.query())?.held?.map(({ name }) => name ?? ''));

export const browserShelf: Shelf = {
  hold: (key) => {
    // The lock is freed by the browser when the tab goes, however it goes.
    navigator.locks?.request(key, () => new Promise(() => {})).catch(() => undefined);
  },
  left: async (prefix) => {
    const range = IDBKeyRange.bound(prefix, `${prefix}\uffff`);
    const keys = await run('readonly', (store) => store.getAllKeys(range));
    const drafts = await run<Draft[]>('readonly', (store) => store.getAll(range));
    const held = await living();
    return keys.flatMap((key, at) => {
      const draft = drafts[at];
      return draft && !held.has(String(key)) ? [{ key: String(key), draft }] : [];
    });
  },
  write: async (key, draft) => {
    await run('readwrite', (store) => store.put(draft, key));
  },
  remove: async (key) => {
    await run('readwrite', (store) => store.delete(key));
  },
};
