/**
 * What waits on the phone until there is signal: forms of the page, under a store of the link's own. It holds
 * which button was pressed, the patient's date and a pain of 0–10; no names, and no text of the patient's.
 */
export interface Waiting {
  /** The same button of the same day is the same entry: two taps, or two tabs, wait once. */
  key: string;
  action: string;
  body: string;
  /** Order of the taps, in ms since 1970. */
  at: number;
}

const STORE = 'queue';

function open(name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const asked = indexedDB.open(name, 1);
    asked.onupgradeneeded = () => asked.result.createObjectStore(STORE, { keyPath: 'key' });
    asked.onsuccess = () => {
      // Forgetting, here or in another tab, must not wait for this tab.
      asked.result.onversionchange = () => asked.result.close();
      resolve(asked.result);
    };
    asked.onerror = () => reject(asked.error);
  });
}

async function run<T>(
  name: string,
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<T>,
) {
  const database = await open(name);
  try {
    return await new Promise<T>((resolve, reject) => {
      const transaction = database.transaction(STORE, mode);
      const asked = work(transaction.objectStore(STORE));
      transaction.oncomplete = () => resolve(asked.result);
      transaction.onerror = () => reject(transaction.error);
      transaction.onabort = () => reject(transaction.error);
    });
  } finally {
    database.close();
  }
}

export const addWaiting = (name: string, entry: Waiting) =>
  run(name, 'readwrite', (store) => store.put(entry));
export const dropWaiting = (name: string, key: string) =>
  run(name, 'readwrite', (store) => store.delete(key));

/** All that waits, in the order in which it was tapped. */
export const listWaiting = async (name: string): Promise<Waiting[]> =>
  (await run<Waiting[]>(name, 'readonly', (store) => store.getAll())).sort((a, b) => a.at - b.at);

/**
 * The entry of a form, so that the same answer given twice waits once and the later one counts.
 *
 * @param fields of the form; what the patient wrote in their own words is left out
 */
export function waitingOf(fields: URLSearchParams, action: string, at: number): Waiting {
  const date = fields.get('date') ?? '';
  const what = ['done', 'undo'].map((name) => fields.get(name)).find(Boolean);
  const key = fields.has('id')
    ? `warning|${fields.get('id')}`
    : `${date}|${fields.has('answer') ? 'answer' : fields.has('morning') ? 'morning' : ''}|${what ?? ''}`;
  const kept = new URLSearchParams(fields);
  kept.delete('comment');
  return { key, action, body: kept.toString(), at };
}
