'use client';

import { useRef, useState } from 'react';
import { CatalogPane } from './catalog-pane';
import { ConflictDialog } from './conflict-dialog';
import { Header } from './header';
import { Live } from './live';
import { Lock } from './lock';
import { Plan } from './plan';
import { Preview } from './preview';
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
  useShortcuts(quickEntry);
  useIdleLock();
  const columns = preview
    ? 'xl:grid-cols-[minmax(30rem,1fr)_minmax(0,46rem)]'
    : 'lg:grid-cols-[18.5rem_minmax(0,1fr)] xl:grid-cols-[18.5rem_minmax(0,1fr)_18.5rem]';
  return (
    <div className="lg:flex lg:h-dvh lg:flex-col">
      <a href="#plan" className="skip">
        Skip to the plan
      </a>
      <Header preview={preview} onPreview={() => setPreview(!preview)} onCatalog={() => setDrawer(true)} />
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
            <Plan phaseId={phaseId} onPhase={setPhaseId} quickEntry={quickEntry} />
          </main>
          <Side stacked={preview} />
        </div>
        {preview && <Preview onClose={() => setPreview(false)} />}
      </div>
      <Live />
      <ConflictDialog />
      <Lock />
    </div>
  );
}
