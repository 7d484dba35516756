'use client';

import { MutationObserver, onlineManager, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { CatalogRow } from '../../lib/catalog/rows';
import { ApiFault } from '../../lib/fetch';
import { programQuery, putProgram } from '../../lib/programs/query';
import type { ProgramDto } from '../../lib/programs/schema';
import { AboutProvider } from './about';
import { Announcer } from './announcer';
import { Outbox, outboxKey } from './outbox';
import { Screen } from './screen';
import { Selection } from './selection';
import { type Builder as BuilderParts, BuilderProvider, type Desk } from './session';
import { browserShelf } from './shelf';
import { BuilderStore } from './store';
import { ProgramSync } from './sync';

const LONGEST_WAIT_MS = 8000;

/** Makes the parts that live as long as the screen: the draft, its outbox, and the one mutation that drains it. */
function makeParts(program: ProgramDto, desk: Desk) {
  const client = new QueryClient({
    defaultOptions: {
      // The draft is known by identity: a copy that says the same would look like another one.
      queries: { retry: (count, error) => count < 3 && isPassing(error), structuralSharing: false },
    },
  });
  client.setQueryData(programQuery(desk.userId, program.id).queryKey, program);
  const store = new BuilderStore(program.document);
  const outbox = new Outbox(browserShelf, outboxKey(desk.userId, program.id));
  const saving: MutationObserver<void, Error, void> = new MutationObserver(client, {
    scope: { id: program.id },
    mutationFn: () => sync.drain(),
    retry: (_, error) => isPassing(error),
    retryDelay: (count) => Math.min(1000 * 2 ** count, LONGEST_WAIT_MS),
  });
  const sync: ProgramSync = new ProgramSync({
    store,
    outbox,
    server: { revision: program.revision, document: program.document, savedAt: program.updatedAt },
    put: (revision, document) => putProgram(desk.userId, program.id, revision, document),
    run: () => {
      if (!saving.getCurrentResult().isPending) saving.mutate().catch(() => {});
    },
  });
  const builder: BuilderParts = {
    programId: program.id,
    desk,
    store,
    sync,
    announcer: new Announcer(),
    selection: new Selection(),
  };
  return { client, outbox, saving, builder };
}

const isPassing = (error: Error) => error instanceof ApiFault && error.passes;

/** The program builder of one program, for one person at one desk. */
export function Builder({
  program,
  known,
  desk,
}: {
  program: ProgramDto;
  known: readonly CatalogRow[];
  desk: Desk;
}) {
  const [parts] = useState(() => makeParts(program, desk));
  const ready = useRunning(parts);
  return (
    <QueryClientProvider client={parts.client}>
      <BuilderProvider builder={parts.builder} known={known}>
        {/* Until the outbox was read, what is typed could be overtaken by an older draft. */}
        <fieldset disabled={!ready} className="contents">
          <AboutProvider>
            <Screen />
          </AboutProvider>
        </fieldset>
      </BuilderProvider>
    </QueryClientProvider>
  );
}

/** Starts saving, says when there is no connection, and writes the outbox when the page is left. */
function useRunning({ outbox, saving, builder: { sync } }: ReturnType<typeof makeParts>): boolean {
  const [ready, setReady] = useState(false);
  useEffect(() => {
    let stop: (() => void) | undefined;
    let gone = false;
    sync.start().then((stopping) => {
      if (gone) return stopping();
      stop = stopping;
      setReady(true);
    });
    const pausing = saving.subscribe((result) => {
      if (result.isPaused) sync.wait();
    });
    const offline = onlineManager.subscribe((online) => {
      if (!online) sync.wait();
    });
    const leave = () => void outbox.flush();
    const warn = (event: BeforeUnloadEvent) => {
      if (sync.get().kind !== 'saved' && !outbox.keeps) event.preventDefault();
    };
    window.addEventListener('pagehide', leave);
    window.addEventListener('beforeunload', warn);
    return () => {
      gone = true;
      stop?.();
      pausing();
      offline();
      window.removeEventListener('pagehide', leave);
      window.removeEventListener('beforeunload', warn);
    };
  }, [outbox, saving, sync]);
  return ready;
}
