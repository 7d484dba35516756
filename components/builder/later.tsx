import { type ComponentType, lazy, Suspense } from 'react';

const AGAIN_MS = 2000;
const parts: (() => Promise<unknown>)[] = [];

/**
 * A part of the screen that nobody sees at first. It is fetched with the first touch or key, so that it is there when
 * it is wanted, with a connection or without; where that failed, it is asked for until it comes.
 */
export function later<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  let fetched: Promise<{ default: ComponentType<P> }> | undefined;
  const get = () => {
    fetched ??= untilThere(async () => ({ default: await load() }));
    return fetched;
  };
  parts.push(get);
  const Part = lazy(get);
  return function Later(props: P) {
    return (
      <Suspense fallback={null}>
        <Part {...props} />
      </Suspense>
    );
  };
}

/** What is imported, asked for again while it fails. */
export async function untilThere<T>(load: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await load();
    } catch {
      await new Promise((again) => setTimeout(again, AGAIN_MS));
    }
  }
}

const SIGNS = ['pointermove', 'pointerdown', 'keydown'] as const;
let signed: () => void = () => {};
/** Settles with the first sign of life: a pointer that moves, a touch, a key. */
export const firstSign = new Promise<void>((resolve) => {
  signed = resolve;
});

/** Listens for the first sign of life, and fetches every part then. Answers how to stop. */
export function awaitFirstSign(): () => void {
  const stop = () => {
    for (const sign of SIGNS) removeEventListener(sign, arrived, { capture: true });
  };
  const arrived = () => {
    stop();
    signed();
    for (const part of parts) part();
  };
  for (const sign of SIGNS) addEventListener(sign, arrived, { capture: true, passive: true });
  return stop;
}
