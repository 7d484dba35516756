'use client';

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useMemo, useSyncExternalStore } from 'react';
import { catalogQuery } from '../../lib/catalog/query';
import type { CatalogRow } from '../../lib/catalog/rows';
import { buildIndex, type CatalogIndex } from '../../lib/catalog/search';
import { programQuery } from '../../lib/programs/query';
import type { ProgramDocument, ProgramDto, ProgramItem } from '../../lib/programs/schema';
import type { Announcer } from './announcer';
import type { Selected, Selection } from './selection';
import type { BuilderStore } from './store';
import type { ProgramSync, SaveState } from './sync';

/** Who sits here, and the clinic as far as the builder speaks of it. */
export interface Desk {
  userId: string;
  name: string;
  email: string;
  /** As the member wrote it: who may add which therapy is asked of it. */
  profession: string;
  /** Minutes without a sign of life after which the server ends the session. */
  idleMinutes: number;
  clinic: { name: string; phone: string; showFirstName: boolean; timeZone: string };
}

export interface Builder {
  programId: string;
  desk: Desk;
  store: BuilderStore;
  sync: ProgramSync;
  announcer: Announcer;
  selection: Selection;
}

interface Catalog {
  rows: ReadonlyMap<string, CatalogRow>;
  list: readonly CatalogRow[];
  index: CatalogIndex;
  loading: boolean;
  failed: boolean;
}

const BuilderContext = createContext<Builder | null>(null);
const CatalogContext = createContext<Catalog | null>(null);
const FlagsContext = createContext<readonly string[]>([]);

function must<T>(value: T | null): T {
  if (value === null) throw new Error('a part of the builder outside of it');
  return value;
}

/** Parts that never change while the builder is open, the catalog, and what is known about the person. */
export function BuilderProvider({
  builder,
  known,
  children,
}: {
  builder: Builder;
  /** Rows of the items in the program: they are there before the catalog is. */
  known: readonly CatalogRow[];
  children: ReactNode;
}) {
  const { userId } = builder.desk;
  const program = useQuery(programQuery(userId, builder.programId)).data;
  const answer = useQuery(catalogQuery(userId));
  const catalog = useMemo((): Catalog => {
    const list = answer.data ?? [];
    const rows = new Map([...known, ...list].map((row) => [row.id, row]));
    return { rows, list, index: buildIndex(list), loading: answer.isPending, failed: answer.isError };
  }, [answer.data, answer.isPending, answer.isError, known]);
  const key = program?.patient?.flags.map((flag) => flag.id).join(' ') ?? '';
  const flags = useMemo(() => key.split(' ').filter(Boolean), [key]);
  return (
    <BuilderContext value={builder}>
      <CatalogContext value={catalog}>
        <FlagsContext value={flags}>{children}</FlagsContext>
      </CatalogContext>
    </BuilderContext>
  );
}

export const useBuilder = (): Builder => must(useContext(BuilderContext));
export const useCatalog = (): Catalog => must(useContext(CatalogContext));
/** Ids of the person's flags. */
export const useFlags = (): readonly string[] => useContext(FlagsContext);

/** A part of the draft; the caller renders again only when that part is another one. */
export function useDraft<T>(select: (document: ProgramDocument) => T): T {
  const { store } = useBuilder();
  const get = () => select(store.get());
  return useSyncExternalStore(store.subscribe, get, get);
}

export type PlanPart = Pick<ProgramDocument, 'phases' | 'items'>;

/** What is to be done: another object only with another phase or item, not with each letter of a note. */
export function usePlan(): PlanPart {
  const phases = useDraft((document) => document.phases);
  const items = useDraft((document) => document.items);
  return useMemo(() => ({ phases, items }), [phases, items]);
}

export const useItem = (id: string): ProgramItem | undefined => useDraft((document) => document.items[id]);

/** What is chosen for a change to several items. */
export function useSelected(): Selected {
  const { selection } = useBuilder();
  return useSyncExternalStore(selection.subscribe, selection.get, selection.get);
}

export function useSaveState(): SaveState {
  const { sync } = useBuilder();
  return useSyncExternalStore(sync.subscribe, sync.get, sync.get);
}

/** The program as the server knows it: patient, publishing, red flags; the draft itself is in the store. */
export function useProgram(): ProgramDto {
  const { desk, programId } = useBuilder();
  return must(useQuery(programQuery(desk.userId, programId)).data ?? null);
}

/** Writes what an answer of the server changed into the program that the screen shows. */
export function useSetProgram(): (change: (program: ProgramDto) => ProgramDto) => void {
  const client = useQueryClient();
  const { desk, programId } = useBuilder();
  return (change) =>
    client.setQueryData(programQuery(desk.userId, programId).queryKey, (old) => old && change(old));
}
