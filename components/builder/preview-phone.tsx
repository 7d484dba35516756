'use client';

import { useEffect, useRef } from 'react';
import { useBuilder } from './session';
import { useSavedRevision } from './use-saved-revision';

/** The patient's page of the draft, on a phone. It is loaded again in place, so that it stays where one reads. */
export function PhonePreview() {
  const { programId } = useBuilder();
  const revision = useSavedRevision();
  const frame = useRef<HTMLIFrameElement>(null);
  const shown = useRef(revision);
  useEffect(() => {
    if (shown.current === revision) return;
    shown.current = revision;
    if (frame.current) reload(frame.current);
  }, [revision]);
  return (
    <iframe
      ref={frame}
      title="The patient’s page"
      src={`/programs/${programId}/page`}
      sandbox="allow-same-origin"
      className="sticky top-0 h-[min(44rem,75dvh)] w-full max-w-80 justify-self-center rounded-[28px] border-8 border-ink bg-surface"
    />
  );
}

/** Loads the page again where one reads; from its beginning where the last loading failed. */
function reload(frame: HTMLIFrameElement): void {
  try {
    frame.contentWindow?.location.reload();
  } catch {
    // The browser's own page of a failed loading belongs to another origin.
    frame.setAttribute('src', frame.getAttribute('src') ?? '');
  }
}
