import type { Draft, Shelf } from './outbox';

/** The shelf of this browser: one IndexedDB store, one row a person and program. */
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

export const browserShelf: Shelf = {
  read: async (key) => (await run<Draft | undefined>('readonly', (store) => store.get(key))) ?? null,
  write: async (key, draft) => {
    await run('readwrite', (store) => store.put(draft, key));
  },
  remove: async (key) => {
    await run('readwrite', (store) => store.delete(key));
  },
};
