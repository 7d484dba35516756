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
    frame.current?.contentWindow?.location.reload();
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
