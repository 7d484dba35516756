'use client';

import dynamic from 'next/dynamic';
import { useState } from 'react';
import { PhonePreview } from './preview-phone';
import { useBuilder, useSaveState } from './session';
import { SmallButton } from './small-button';

/** The PDF viewer is large and cannot be rendered on the server: it comes when the preview is opened. */
const PaperPreview = dynamic(() => import('./preview-paper').then((module) => module.PaperPreview), {
  ssr: false,
  loading: () => <p className="p-4 text-sm text-soft">The sheet is on its way…</p>,
});

const LAYOUTS = { standard: 'Standard', large: 'Large print', cards: 'Cards', fridge: 'One page' } as const;
const PAPERS = { '': 'Your paper', a4: 'A4', letter: 'Letter' } as const;
const SELECT = 'min-h-8 rounded-sm border border-edge bg-surface px-1.5 text-sm';

/** What the patient will have, from the draft as it was last saved: the phone's page and the true sheets. */
export function Preview({ onClose }: { onClose: () => void }) {
  const { programId } = useBuilder();
  const [layout, setLayout] = useState<string>('standard');
  const [paper, setPaper] = useState<string>('');
  const { kind } = useSaveState();
  const query = new URLSearchParams({ draft: '1', layout, ...(paper && { paper }) });
  const sheet = `/programs/${programId}/handout.pdf?${query}`;
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
        <Pick label="Layout of the sheet" options={LAYOUTS} value={layout} onPick={setLayout} />
        <Pick label="Paper" options={PAPERS} value={paper} onPick={setPaper} />
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
          <PaperPreview address={sheet} />
        </div>
      </div>
    </section>
  );
}

function Pick({
  label,
  options,
  value,
  onPick,
}: {
  label: string;
  options: Readonly<Record<string, string>>;
  value: string;
  onPick: (value: string) => void;
}) {
  return (
    <select
      aria-label={label}
      value={value}
      onChange={(event) => onPick(event.target.value)}
      className={SELECT}
    >
      {Object.entries(options).map(([id, words]) => (
        <option key={id} value={id}>
          {words}
        </option>
      ))}
    </select>
  );
}
