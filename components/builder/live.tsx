'use client';

import { useEffect, useSyncExternalStore } from 'react';
import { Button } from '../ui/button';
import { undo } from './actions';
import { useBuilder } from './session';

const SHOWN_MS = 8000;

/** Reads out what happened; what can be taken back stands at the foot of the screen for a while. */
export function Live() {
  const builder = useBuilder();
  const { announcer } = builder;
  const news = useSyncExternalStore(announcer.subscribe, announcer.get, () => null);
  useEffect(() => {
    if (!news) return;
    const timer = setTimeout(() => announcer.hush(), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [news, announcer]);
  return (
    <>
      <p role="status" className="sr-only" key="said">
        {news?.text}
      </p>
      {news?.undo && (
        <div
          key={news.number}
          className="fixed bottom-4 left-1/2 z-40 flex -translate-x-1/2 items-center gap-3 rounded-md bg-ink py-1.5 pr-2 pl-4 text-sm text-surface shadow-lift"
        >
          <span aria-hidden="true">{news.text}</span>
          <Button onClick={() => undo(builder)}>Undo</Button>
        </div>
      )}
    </>
  );
}
