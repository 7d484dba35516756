/** Where the builder keeps drafts that the server does not have yet; keys are "person:program". */
const DATABASE = 'stepwise-drafts';
const STORE = 'drafts';

/** Ids of programs with edits on this device that were not sent yet. Nothing is made where nothing is kept. */
export async function unsentPrograms(): Promise<string[]> {
  const known = await indexedDB.databases?.();
  if (!known?.some(({ name }) => name === DATABASE)) return [];
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(DATABASE);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  try {
    if (!database.objectStoreNames.contains(STORE)) return [];
    const keys = await new Promise<IDBValidKey[]>((resolve, reject) => {
      const request = database.transaction(STORE).objectStore(STORE).getAllKeys();
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    return [...new Set(keys.map((key) => String(key).split(':')[1] ?? '').filter(Boolean))];
  } finally {
    database.close();
  }
}
