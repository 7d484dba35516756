'use client';

import { useSyncExternalStore } from 'react';
import { distinction, fullName } from '../../lib/patients/model';
import { Mark } from '../shell/wordmark';
import { redo, undo } from './actions';
import { ChoosePatient } from './choose-patient';
import { Flags } from './flags';
import { RedoIcon, UndoIcon } from './icons';
import { Publish } from './publish';
import { SaveWords } from './save-words';
import { useBuilder, useProgram } from './session';
import { SmallButton } from './small-button';

/** Whose program this is, what matters about the person, whether it is saved, and the way to publish it. */
export function Header({
  preview,
  onPreview,
  onCatalog,
  onPalette,
}: {
  preview: boolean;
  onPreview: () => void;
  onCatalog: () => void;
  onPalette: () => void;
}) {
  return (
    <header className="border-b border-line bg-surface px-4 py-2.5 md:px-5">
      <div className="flex flex-wrap items-start justify-end gap-x-4 gap-y-2">
        <Who />
        <div className="flex min-h-11 flex-wrap items-center gap-x-2 gap-y-1 max-lg:mr-auto">
          <SaveWords />
          <History />
          <SmallButton
            look="framed"
            className="px-3"
            title="Every action by its name (Ctrl+K)"
            onClick={onPalette}
          >
            Actions
          </SmallButton>
          <SmallButton look="framed" className="px-3 lg:hidden" onClick={onCatalog}>
            Catalog
          </SmallButton>
          {preview && (
            <SmallButton look="framed" className="hidden px-3 lg:inline-flex" onClick={onCatalog}>
              Catalog
            </SmallButton>
          )}
          <SmallButton look="framed" className="px-3" aria-pressed={preview} onClick={onPreview}>
            Preview
          </SmallButton>
        </div>
        <Publish />
      </div>
    </header>
  );
}

function Who() {
  const { patient } = useProgram();
  return (
    <div className="flex min-w-0 grow items-start gap-3 max-lg:basis-full lg:basis-80">
      <a
        href="/programs"
        className="inline-flex size-9 shrink-0 items-center justify-center rounded-sm text-teal hover:bg-tint"
      >
        <Mark className="size-6" />
        <span className="sr-only">Stepwise, all programs</span>
      </a>
      <div className="grid min-w-0 gap-0.5">
        {patient ? (
          <p className="flex min-h-8 flex-wrap items-center gap-x-1.5 text-base">
            <span className="text-soft">Program for</span>
            <a
              href={`/patients/${patient.id}`}
              className="font-semibold break-words underline-offset-4 hover:text-teal hover:underline"
            >
              {fullName(patient)}
            </a>
            {distinction(patient) && <span className="figures text-soft">· {distinction(patient)}</span>}
          </p>
        ) : (
          <ChoosePatient />
        )}
        {patient && <Flags patient={patient} />}
      </div>
    </div>
  );
}

function History() {
  const builder = useBuilder();
  const { store } = builder;
  const last = useSyncExternalStore(store.subscribe, store.lastLabel, () => null);
  const again = useSyncExternalStore(store.subscribe, store.canRedo, () => false);
  return (
    <div className="flex">
      <SmallButton
        aria-disabled={last === null || undefined}
        onClick={() => undo(builder)}
        title={last ? `Undo: ${last} (Ctrl+Z)` : 'Nothing to undo'}
      >
        <UndoIcon />
        <span className="sr-only">Undo</span>
      </SmallButton>
      <SmallButton
        aria-disabled={!again || undefined}
        onClick={() => redo(builder)}
        title={again ? 'Redo (Ctrl+Shift+Z)' : 'Nothing to do again'}
      >
        <RedoIcon />
        <span className="sr-only">Redo</span>
      </SmallButton>
    </div>
  );
}
