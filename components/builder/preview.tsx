'use client';

import dynamic from 'next/dynamic';
import { useState } from 'react';
import { PhonePreview } from './preview-phone';
import { AS_USUAL, type PrintChoice, PrintStudio, queryOf } from './print-studio';
import { useBuilder, useProgram, useSaveState } from './session';
import { SmallButton } from './small-button';

/** The PDF viewer is large and cannot be rendered on the server: it comes when the preview is opened. */
const PaperPreview = dynamic(() => import('./preview-paper').then((module) => module.PaperPreview), {
  ssr: false,
  loading: () => <p className="p-4 text-sm text-soft">The sheet is on its way…</p>,
});

/** What the patient will have, from the draft as it was last saved: the phone's page and the true sheets. */
export function Preview({ onClose }: { onClose: () => void }) {
  const { programId } = useBuilder();
  const [choice, setChoice] = useState<PrintChoice>(AS_USUAL);
  const { kind } = useSaveState();
  const { published } = useProgram();
  const sheet = `/programs/${programId}/handout.pdf?${queryOf(choice, true)}`;
  const print = `/programs/${programId}/handout.pdf?${queryOf(choice, false)}`;
  return (
    <section
      aria-label="Preview"
      className="flex flex-col border-line bg-ground max-lg:border-t lg:min-h-0 lg:border-l max-xl:lg:fixed max-xl:lg:inset-y-0 max-xl:lg:right-0 max-xl:lg:z-30 max-xl:lg:w-[min(46rem,80vw)] max-xl:lg:shadow-lift"
    >
      <div className="flex flex-wrap items-center gap-2 border-b border-line bg-surface px-3 py-1.5">
        <h2 className="mr-auto text-base">
          What the patient has
          {kind !== 'saved' && (
            <span className="ml-2 font-sans text-xs font-normal text-soft">as last saved</span>
          )}
        </h2>
        <PrintStudio choice={choice} onChange={setChoice} />
        <SmallButton look="framed" className="px-2.5" onClick={onClose}>
          Close<span className="sr-only"> the preview</span>
        </SmallButton>
      </div>
      <div className="grid min-h-0 grow gap-4 overflow-auto p-4 sm:grid-cols-[20rem_minmax(0,1fr)]">
        <PhonePreview />
        <div className="grid grid-cols-[minmax(0,1fr)] content-start justify-items-end gap-1">
          <a
            href={sheet}
            target="_blank"
            rel="noreferrer"
            className="inline-flex min-h-8 items-center rounded-sm px-2 text-sm font-semibold text-teal hover:bg-tint"
          >
            Open the PDF
          </a>
          {published && (
            <a
              href={print}
              target="_blank"
              rel="noreferrer"
              className="inline-flex min-h-8 items-center rounded-sm px-2 text-sm font-semibold text-teal hover:bg-tint"
            >
              Print version {published.number} so
            </a>
          )}
          <PaperPreview address={sheet} />
        </div>
      </div>
    </section>
  );
}
