'use client';

import { type RefObject, useEffect, useRef, useState } from 'react';
import { addFromCatalog } from './actions';
import { firstSign, untilThere } from './later';
import { place } from './plan-actions';
import { type Builder, useBuilder, useCatalog, useFlags } from './session';

/** What is being dragged: an item of the plan, or one of the catalog. The browser's own drag, so fingers can do it too. */
type Load = { from: 'plan'; itemId: string; name: string } | { from: 'catalog'; catalogId: string };
const MARK = 'stepwise';
const asData = (load: Load): Record<string, unknown> => ({ [MARK]: load });
const loadOf = (data: Record<string, unknown>): Load | null => (data[MARK] as Load | undefined) ?? null;

type Dnd = typeof import('./dnd');
let fetched: Promise<Dnd> | undefined;
const fetchDnd = (): Promise<Dnd> => {
  fetched ??= firstSign.then(() => untilThere(() => import('./dnd')));
  return fetched;
};

/** Makes something draggable as soon as somebody is there to drag it. Answers how to undo that. */
function attach(make: (dnd: Dnd) => () => void): () => void {
  let detach = () => {};
  let gone = false;
  fetchDnd().then((dnd) => {
    if (!gone) detach = make(dnd);
  });
  return () => {
    gone = true;
    detach();
  };
}

/** Where a dropped thing would go, beside a row: the line that is shown there. */
export type Edge = 'before' | 'after' | null;

const edgeAt = (element: Element, y: number): Exclude<Edge, null> => {
  const { top, height } = element.getBoundingClientRect();
  return y < top + height / 2 ? 'before' : 'after';
};

interface Spot {
  phaseId: string;
  /** The item that it goes beside; `null`: to the end of the phase. */
  besides: string | null;
  after: boolean;
}

/** Lets go of what is dragged. Always the newest of it: the listeners live longer than a rendering. */
function useLetGo(): RefObject<(load: Load, to: Spot) => void> {
  const builder = useBuilder();
  const { rows } = useCatalog();
  const flags = useFlags();
  const latest = useRef<(load: Load, to: Spot) => void>(() => {});
  useEffect(() => {
    latest.current = (load, to) => {
      if (load.from === 'plan') return place(builder, load.itemId, load.name, to);
      const row = rows.get(load.catalogId);
      if (row) addFromCatalog(builder, to.phaseId, row, flags, undefined, indexIn(builder, to));
    };
  });
  return latest;
}

function indexIn({ store }: Builder, to: Spot) {
  const order = store.get().phases.find(({ id }) => id === to.phaseId)?.order ?? [];
  return to.besides === null ? order.length : order.indexOf(to.besides) + (to.after ? 1 : 0);
}

/** A row that is dragged by its handle, and that others can be dropped before or behind. */
export function useDragRow(
  { id, name, phaseId }: { id: string; name: string; phaseId: string },
  row: RefObject<HTMLElement | null>,
  handle: RefObject<HTMLElement | null>,
): { edge: Edge; dragging: boolean } {
  const letGo = useLetGo();
  const [edge, setEdge] = useState<Edge>(null);
  const [dragging, setDragging] = useState(false);
  useEffect(() => {
    const element = row.current;
    const grip = handle.current;
    if (!element || !grip) return;
    return attach(({ combine, draggable, dropTargetForElements }) =>
      combine(
        draggable({
          element,
          dragHandle: grip,
          getInitialData: () => asData({ from: 'plan', itemId: id, name }),
          onDragStart: () => setDragging(true),
          onDrop: () => setDragging(false),
        }),
        dropTargetForElements({
          element,
          canDrop: ({ source }) => loadOf(source.data) !== null,
          onDrag: ({ location }) => setEdge(edgeAt(element, location.current.input.clientY)),
          onDragLeave: () => setEdge(null),
          onDrop: ({ source, location }) => {
            setEdge(null);
            const load = loadOf(source.data);
            const after = edgeAt(element, location.current.input.clientY) === 'after';
            if (load) letGo.current(load, { phaseId, besides: id, after });
          },
        }),
      ),
    );
  }, [id, name, phaseId, row, handle, letGo]);
  return { edge, dragging };
}

/** A phase takes what is dropped beside its rows: at its end. */
export function useDropPhase(phaseId: string, area: RefObject<HTMLElement | null>): boolean {
  const letGo = useLetGo();
  const [over, setOver] = useState(false);
  useEffect(() => {
    const element = area.current;
    if (!element) return;
    return attach(({ dropTargetForElements }) =>
      dropTargetForElements({
        element,
        canDrop: ({ source }) => loadOf(source.data) !== null,
        onDropTargetChange: ({ location }) => setOver(location.current.dropTargets[0]?.element === element),
        onDragLeave: () => setOver(false),
        onDrop: ({ source, location }) => {
          setOver(false);
          const load = loadOf(source.data);
          // A row under it has taken the drop already.
          if (load && location.current.dropTargets[0]?.element === element)
            letGo.current(load, { phaseId, besides: null, after: true });
        },
      }),
    );
  }, [phaseId, area, letGo]);
  return over;
}

/** An entry of the catalog that can be dragged into the plan. */
export function useDragEntry(catalogId: string, entry: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = entry.current;
    if (!element) return;
    return attach(({ draggable }) =>
      draggable({ element, getInitialData: () => asData({ from: 'catalog', catalogId }) }),
    );
  }, [catalogId, entry]);
}
