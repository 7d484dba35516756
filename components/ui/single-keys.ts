/**
 * Single keys act only while this person wants them (WCAG 2.1.4). Kept in the browser: it is a habit of a desk, not of
 * a clinic.
 */
const KEY = 'stepwise.single-keys';
const listeners = new Set<() => void>();

export const singleKeys = {
  get: (): boolean => {
    try {
      return localStorage.getItem(KEY) !== 'off';
    } catch {
      return true;
    }
  },
  set: (on: boolean): void => {
    try {
      if (on) localStorage.removeItem(KEY);
      else localStorage.setItem(KEY, 'off');
    } catch {
      // A browser that keeps nothing: it holds for as long as the page is open at most.
    }
    for (const listener of listeners) listener();
  },
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

/** A single key never acts while somebody types. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.matches('input, textarea, select') || target.isContentEditable);
