'use client';

import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import type { CatalogRow } from '../../lib/catalog/rows';
import { distinction, fullName } from '../../lib/patients/model';
import { programQuery } from '../../lib/programs/query';
import type { ProgramDto } from '../../lib/programs/schema';
import { Wordmark } from '../shell/wordmark';
import { nameOf } from './actions';
import { Announcer } from './announcer';
import { itemWords } from './item-words';
import { LinkPanel } from './link-panel';
import { Live } from './live';
import { Outbox, outboxKey } from './outbox';
import { Locked } from './parts';
import { Selection } from './selection';
import { BuilderProvider, type Desk } from './session';
import { browserShelf } from './shelf';
import { BuilderStore } from './store';
import { ProgramSync } from './sync';

/** The plan for those who hand it on: everything can be read and sent, nothing can be changed. */
export function Reader({
  program,
  known,
  desk,
}: {
  program: ProgramDto;
  known: readonly CatalogRow[];
  desk: Desk;
}) {
  const [{ client, builder }] = useState(() => readOnly(program, desk));
  const rows = new Map(known.map((row) => [row.id, row]));
  const { document, patient } = program;
  return (
    <QueryClientProvider client={client}>
      <BuilderProvider builder={builder} known={known}>
        <header className="border-b border-line bg-surface px-4 md:px-6">
          <Wordmark href="/programs" />
        </header>
        <main id="main" className="mx-auto grid max-w-3xl gap-6 px-4 py-6 md:px-6">
          <div>
            <p className="text-soft">
              {patient ? (
                <>
                  Program for <strong className="font-semibold text-ink">{fullName(patient)}</strong>{' '}
                  {distinction(patient)}
                </>
              ) : (
                'Program for nobody yet'
              )}
            </p>
            <h1 className="text-2xl">{document.title}</h1>
          </div>
          {!program.published && (
            <p className="text-soft">It has not been published, so there is no link yet.</p>
          )}
          <LinkPanel mayRevoke={false} />
          {document.phases.map((phase) => (
            <section key={phase.id} aria-label={phase.name || 'The plan'}>
              {phase.name && <h2 className="mb-2 text-lg">{phase.name}</h2>}
              <ol className="divide-y divide-line rounded-lg border border-line bg-surface">
                {phase.order.map((id) => {
                  const item = document.items[id];
                  return item ? (
                    <li key={id} className="px-4 py-2.5">
                      <p className="font-semibold">{nameOf(rows.get(item.catalogId))}</p>
                      <p className="text-sm text-soft">{itemWords(item)}</p>
                    </li>
                  ) : null;
                })}
              </ol>
            </section>
          ))}
        </main>
        <Live />
        <Locked />
      </BuilderProvider>
    </QueryClientProvider>
  );
}

/** The same parts as in the builder, without anything that saves. */
function readOnly(program: ProgramDto, desk: Desk) {
  const client = new QueryClient();
  client.setQueryData(programQuery(desk.userId, program.id).queryKey, program);
  const store = new BuilderStore(program.document);
  const sync = new ProgramSync({
    store,
    outbox: new Outbox(browserShelf, outboxKey(desk.userId, program.id)),
    server: { revision: program.revision, document: program.document, savedAt: program.updatedAt },
    put: () => Promise.reject(new Error('nothing is saved here')),
    run: () => {},
  });
  return {
    client,
    builder: {
      programId: program.id,
      desk,
      store,
      sync,
      announcer: new Announcer(),
      selection: new Selection(),
    },
  };
}
