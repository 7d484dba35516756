'use client';

import { type RefObject, useEffect, useRef, useState } from 'react';
import { CatalogPane } from './catalog-pane';
import type { Above, Reach } from './commands';
import { Header } from './header';
import { awaitFirstSign } from './later';
import { Live } from './live';
import { Palette } from './palette';
import { AbovePlan, Conflict, Locked, Preview } from './parts';
import { Plan } from './plan';
import { useBuilder, useCatalog } from './session';
import { Side } from './side';
import { useIdleLock } from './use-idle-lock';
import { useShortcuts } from './use-shortcuts';

/**
 * Catalog, plan and what goes with it, side by side where there is room; on a narrow screen the plan with the
 * catalog in a drawer. The preview takes the place of the outer two.
 */
export function Screen() {
  const [preview, setPreview] = useState(false);
  const [drawer, setDrawer] = useState(false);
  /** Phase that new items go into; the first where that one is gone. */
  const [phaseId, setPhaseId] = useState('');
  const quickEntry = useRef<HTMLInputElement>(null);
  const [above, setAbove] = useState<Above | ''>('');
  const [pasted, setPasted] = useState('');
  const builder = useBuilder();
  const { rows } = useCatalog();
  const itemId = useLastItem();
  const reach = (): Reach => ({
    builder,
    rows,
    phaseId: phaseId || (builder.store.get().phases[0]?.id ?? ''),
    itemId: itemId.current,
    focusEntry: () => quickEntry.current?.focus(),
    showPreview: () => setPreview(!preview),
    showCatalog: () => showCatalog(() => setDrawer(true)),
    show: setAbove,
  });
  useShortcuts(reach, () => setAbove('palette'));
  useIdleLock();
  useEffect(awaitFirstSign, []);
  // From the page on how it goes: the review is what was asked for.
  useEffect(() => {
    if (new URLSearchParams(location.search).has('review')) setAbove('review');
  }, []);
  // An empty plan begins with typing.
  useEffect(() => {
    if (Object.keys(builder.store.get().items).length === 0)
      setTimeout(() => quickEntry.current?.focus(), 100);
  }, [builder]);
  const columns = preview
    ? 'xl:grid-cols-[minmax(30rem,1fr)_minmax(0,46rem)]'
    : 'lg:grid-cols-[18.5rem_minmax(0,1fr)] xl:grid-cols-[18.5rem_minmax(0,1fr)_18.5rem]';
  return (
    <div className="lg:flex lg:h-dvh lg:flex-col">
      <a href="#plan" className="skip">
        Skip to the plan
      </a>
      <Header
        preview={preview}
        onPreview={() => setPreview(!preview)}
        onCatalog={() => setDrawer(true)}
        onPalette={() => setAbove('palette')}
      />
      <div className={`lg:grid lg:min-h-0 lg:grow ${columns}`}>
        {drawer && (
          <button
            type="button"
            tabIndex={-1}
            aria-hidden="true"
            onClick={() => setDrawer(false)}
            className={`fixed inset-0 z-30 bg-ink/40 ${preview ? '' : 'lg:hidden'}`}
          />
        )}
        <CatalogPane phaseId={phaseId} open={drawer} drawerOnly={preview} onClose={() => setDrawer(false)} />
        <div className={`lg:min-h-0 lg:overflow-auto ${preview ? '' : 'xl:contents'}`}>
          <main
            id="plan"
            tabIndex={-1}
            className={`min-w-0 px-4 py-4 md:px-6 ${preview ? '' : 'xl:min-h-0 xl:overflow-auto'}`}
          >
            <Plan
              phaseId={phaseId}
              onPhase={setPhaseId}
              quickEntry={quickEntry}
              onShow={setAbove}
              onPastePlan={(text) => {
                setPasted(text);
                setAbove('paste');
              }}
            />
          </main>
          <Side stacked={preview} />
        </div>
        {preview && <Preview onClose={() => setPreview(false)} />}
      </div>
      {above === 'palette' && (
        <Palette
          onClose={() => setAbove('')}
          onRun={(command) => {
            setAbove('');
            // The dialog gives the focus back first; the command may want it elsewhere.
            setTimeout(() => command.run(reach()));
          }}
        />
      )}
      {above && above !== 'palette' && (
        <AbovePlan
          above={above}
          reach={reach}
          pasted={pasted}
          onClose={() => {
            setAbove('');
            setPasted('');
          }}
        />
      )}
      <Live />
      <Conflict />
      <Locked />
    </div>
  );
}

/** The item whose row had the focus last: what "this item" means to a command. */
function useLastItem(): RefObject<string> {
  const last = useRef('');
  useEffect(() => {
    const seen = (event: FocusEvent) => {
      const row = event.target instanceof Element && event.target.closest<HTMLElement>('[data-item]');
      if (row) last.current = row.dataset.item ?? '';
    };
    document.addEventListener('focusin', seen);
    return () => document.removeEventListener('focusin', seen);
  }, []);
  return last;
}

/** The search field of the catalog, where it stands on the screen; else the drawer that holds it. */
function showCatalog(openDrawer: () => void): void {
  const field = document.querySelector<HTMLElement>('[data-catalog-search]');
  if (field?.offsetParent) field.focus();
  else openDrawer();
}
