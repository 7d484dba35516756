import { type ComponentType, lazy, Suspense, useState } from 'react';

const AGAIN_MS = 2000;
const parts: (() => Promise<unknown>)[] = [];

interface Fetched<P> {
  get: () => Promise<{ default: ComponentType<P> }>;
  /** The part itself, once it is there: then it shows at once, and what is typed next finds it. */
  ready: () => ComponentType<P> | null;
}

/**
 * A part of the screen that nobody sees at first. It is fetched with the first touch or key, so that it is there when
 * it is wanted, with a connection or without; where that failed, it is asked for until it comes.
 */
export function later<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  const fetched = fetching(load);
  parts.push(fetched.get);
  const Awaited = lazy(fetched.get);
  return (props) => <Later fetched={fetched} Awaited={Awaited} props={props} />;
}

function fetching<P>(load: () => Promise<ComponentType<P>>): Fetched<P> {
  let there: ComponentType<P> | null = null;
  let asked: Promise<{ default: ComponentType<P> }> | undefined;
  const get = async () => {
    there = await untilThere(load);
    return { default: there };
  };
  return {
    get: () => {
      asked ??= get();
      return asked;
    },
    ready: () => there,
  };
}

function Later<P extends object>({
  fetched,
  Awaited,
  props,
}: {
  fetched: Fetched<P>;
  Awaited: ComponentType<P>;
  props: P;
}) {
  // Decided once: a part that changed its kind while it is open would forget what was typed in it.
  const [Ready] = useState(fetched.ready);
  if (Ready) return <Ready {...props} />;
  return (
    <Suspense fallback={null}>
      <Awaited {...props} />
    </Suspense>
  );
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
