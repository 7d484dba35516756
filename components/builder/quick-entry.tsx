'use client';

import {
  type ClipboardEvent,
  type KeyboardEvent,
  memo,
  type RefObject,
  useCallback,
  useDeferredValue,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { CatalogRow } from '../../lib/catalog/rows';
import { addFromCatalog } from './actions';
import { entryWords } from './entry-words';
import { Fields } from './fields';
import { type Entry, entryAt, LONGEST_LINE, leftWords, MOST_ENTRIES, readLine } from './guess';
import { Guesses } from './guesses';
import { useBuilder, useCatalog, useFlags } from './session';
import { SmallButton } from './small-button';
import { Understood } from './understood';

/** From so many lines on, what is pasted is a plan. */
const PLAN_LINES = 3;
const LINE = 'figures whitespace-pre px-3.5 text-base leading-[3rem]';

/**
 * One line in the clinician's own shorthand: what it means stands behind it as it is typed, arrows choose among
 * guesses, Enter adds. Words that were not understood stay in the line.
 */
export function QuickEntry({
  phaseId,
  field,
  onPastePlan,
}: {
  phaseId: string;
  field: RefObject<HTMLInputElement | null>;
  /** A plan of several lines is looked at line by line before it is added. */
  onPastePlan: (text: string) => void;
}) {
  const builder = useBuilder();
  const { rows, index, loading } = useCatalog();
  const flags = useFlags();
  const id = useId();
  const mirror = useRef<HTMLDivElement>(null);
  const [line, setLine] = useState('');
  const [caret, setCaret] = useState(0);
  const [active, setActive] = useState(0);
  const [refusal, setRefusal] = useState('');
  /** Enter was pressed before the catalog was there: it counts when it comes. */
  const [wanted, setWanted] = useState(false);
  // The letter first, then what it means: a slow machine may be a key behind with it.
  const read = useDeferredValue(line);
  const entries = useMemo(() => readLine(read, index, rows), [read, index, rows]);
  const at = entryAt(entries, caret);
  const entry = entries[at];
  const chosen = useMemo(
    () => entries.map(({ guesses }, place) => guesses[place === at ? active : 0]?.row),
    [entries, at, active],
  );
  const row = chosen[at];

  function type(text: string, position: number | null) {
    const lines = text.split(/[;\n]/).length;
    if (text.length > LONGEST_LINE || lines > MOST_ENTRIES)
      return setRefusal(`That is too much at once. Paste at most ${MOST_ENTRIES} lines.`);
    setRefusal('');
    setLine(text);
    setCaret(position ?? text.length);
    setActive(0);
    setWanted(false);
  }

  /** Adds every entry that was understood; the others stay in the line, word by word. */
  function add(only?: CatalogRow) {
    const now = line === read ? entries : readLine(line, index, rows);
    const here = entryAt(now, caret);
    const left = now.flatMap((one, place) => {
      const found = place === here ? (only ?? one.guesses[active]?.row) : one.guesses[0]?.row;
      // A guess is taken only where its name was seen beside the field.
      if (!found || (place !== here && !one.guesses[0]?.sure)) return [one.text];
      addFromCatalog(builder, phaseId, found, flags, one.dose);
      return leftWords(one, found, index) || [];
    });
    const [words] = left;
    type(left.join('; '), null);
    if (words !== undefined) setRefusal(`Not understood: “${left.join('”, “')}”.`);
  }

  const latest = useRef<(only?: CatalogRow) => void>(add);
  useEffect(() => {
    latest.current = add;
  });
  useEffect(() => {
    if (loading || !wanted) return;
    setWanted(false);
    latest.current();
  }, [loading, wanted]);
  const pick = useCallback((picked: CatalogRow) => latest.current(picked), []);

  function keys(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const count = entry?.guesses.length ?? 0;
    if (step && !event.altKey && count) {
      event.preventDefault();
      setActive((active + step + count) % count);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (!line.trim()) return;
      if (loading) setWanted(true);
      else add();
    } else if (event.key === 'Escape' && line) type('', 0);
  }

  /** A list from a note comes as lines: an input would run them together. */
  function paste(event: ClipboardEvent<HTMLInputElement>) {
    const text = event.clipboardData.getData('text');
    if (!/[\r\n]/.test(text)) return;
    event.preventDefault();
    if (text.trim().split(/[\r\n]+/).length >= PLAN_LINES) return onPastePlan(text.trim());
    const { selectionStart, selectionEnd } = event.currentTarget;
    const pasted = text.trim().replace(/\s*[\r\n]+\s*/g, '; ');
    type(
      line.slice(0, selectionStart ?? line.length) + pasted + line.slice(selectionEnd ?? line.length),
      null,
    );
  }

  const ghost = entry && row && read === line && at === entries.length - 1 ? entryWords(entry, row) : '';
  const open = line.trim() !== '' && entry !== undefined && entry.guesses.length > 0;
  return (
    <div className="relative" data-own-undo>
      <Fields className="relative flex items-center overflow-hidden rounded-lg border border-teal bg-surface focus-within:outline-2 focus-within:outline-offset-1 focus-within:outline-teal">
        <div
          ref={mirror}
          aria-hidden="true"
          className={`${LINE} pointer-events-none absolute inset-y-0 right-20 left-0 overflow-hidden`}
        >
          <Marked line={read} entries={entries} />
          {ghost && <span className="text-soft"> {ghost}</span>}
        </div>
        <input
          ref={field}
          role="combobox"
          aria-label="Quick entry"
          aria-expanded={open}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={open ? `${id}-${active}` : undefined}
          aria-describedby={`${id}-said`}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          value={line}
          placeholder="Add: bridge 3x10 5s hold; clam 3x12 ea side"
          onChange={(event) => type(event.target.value, event.target.selectionStart)}
          onSelect={(event) => setCaret(event.currentTarget.selectionStart ?? line.length)}
          onScroll={(event) => {
            if (mirror.current) mirror.current.scrollLeft = event.currentTarget.scrollLeft;
          }}
          onKeyDown={keys}
          onPaste={paste}
          className={`${LINE} relative min-h-12 min-w-0 grow bg-transparent focus-visible:outline-none`}
        />
        <SmallButton
          look="framed"
          className="relative mr-2 px-2 text-xs"
          onClick={() => add()}
          aria-label="Add what is typed"
        >
          Enter
        </SmallButton>
      </Fields>
      {open && entry && (
        <Guesses id={id} entry={entry} active={active} phaseId={phaseId} flags={flags} onPick={pick} />
      )}
      <p id={`${id}-said`} className="sr-only">
        {line.trim() && entry && row ? entryWords(entry, row) : ''}
      </p>
      <Understood
        entries={entries}
        at={at}
        refusal={refusal}
        line={read}
        chosen={chosen}
        waits={loading && line !== ''}
      />
    </div>
  );
}

/** What is typed, drawn again below the field so that the words which need a look can be underlined. */
const Marked = memo(function Marked({ line, entries }: { line: string; entries: readonly Entry[] }) {
  const spans = entries
    .flatMap((entry) => entry.warnings.flatMap(({ at }) => (at ? [at] : [])))
    .sort((a, b) => a.start - b.start);
  let from = 0;
  const parts = spans.flatMap(({ start, end }) => {
    if (start < from) return [];
    const before = line.slice(from, start);
    from = end;
    return [
      <span key={`${start}-before`} className="text-transparent">
        {before}
      </span>,
      <span
        key={start}
        className="text-transparent underline decoration-amber decoration-wavy underline-offset-4"
      >
        {line.slice(start, end)}
      </span>,
    ];
  });
  return (
    <>
      {parts}
      <span className="text-transparent">{line.slice(from)}</span>
    </>
  );
});
