'use client';

import { useEffect, useRef, useState } from 'react';
import { Document, Page, pdfjs } from 'react-pdf';
import { useSavedRevision } from './use-saved-revision';

pdfjs.GlobalWorkerOptions.workerSrc = new URL(
  'pdfjs-dist/build/pdf.worker.min.mjs',
  import.meta.url,
).toString();

/** pdf.js never turns text of a file into code. */
const OPTIONS = { isEvalSupported: false };
const SOONEST_MS = 300;

interface Sheet {
  key: number;
  file: { data: ArrayBuffer };
}

/** The true pages of the handout. The old ones stay until the new ones are drawn. */
export function PaperPreview({ address }: { address: string }) {
  const { sheets, failed, drawn } = useSheets(address);
  const [width, box] = useWidth();
  return (
    <div ref={box} className="relative w-full min-w-0">
      {failed && (
        <p role="status" className="mb-2 rounded-md bg-amber-tint px-3 py-2 text-sm text-amber">
          The sheet could not be made just now. It is tried again at the next change.
        </p>
      )}
      {!sheets.length && !failed && <p className="text-sm text-soft">The sheet is on its way…</p>}
      {width > 0 &&
        sheets.map((sheet, at) => (
          <div key={sheet.key} className={at === 0 ? '' : 'invisible absolute inset-x-0 top-0'}>
            <Pages sheet={sheet} width={width} onDrawn={() => drawn(sheet.key)} />
          </div>
        ))}
    </div>
  );
}

function Pages({ sheet, width, onDrawn }: { sheet: Sheet; width: number; onDrawn: () => void }) {
  const [count, setCount] = useState(0);
  return (
    <Document
      file={sheet.file}
      options={OPTIONS}
      loading=""
      onLoadSuccess={({ numPages }) => setCount(numPages)}
      className="grid gap-3"
    >
      {Array.from({ length: count }, (_, index) => index + 1).map((page) => (
        <Page
          key={page}
          pageNumber={page}
          width={width}
          loading=""
          canvasBackground="#ffffff"
          renderTextLayer={false}
          renderAnnotationLayer={false}
          {...(page === 1 && { onRenderSuccess: onDrawn })}
          className="overflow-hidden rounded-sm border border-line"
        >
          <p className="sr-only">
            Page {page} of {count} of the handout
          </p>
        </Page>
      ))}
    </Document>
  );
}

/** Fetches the sheet again after every save; at most two are held, the one that is seen and the next. */
function useSheets(address: string) {
  const revision = useSavedRevision();
  const [sheets, setSheets] = useState<Sheet[]>([]);
  const [failed, setFailed] = useState(false);
  const count = useRef(0);
  useEffect(() => {
    const asking = new AbortController();
    const fetchSheet = async () => {
      // The revision in the address: after a save the sheet is another one.
      const answer = await fetch(`${address}&revision=${revision}`, {
        signal: asking.signal,
        cache: 'no-store',
      });
      if (!answer.ok) throw new Error(`status ${answer.status}`);
      const data = await answer.arrayBuffer();
      count.current++;
      const sheet = { key: count.current, file: { data } };
      setFailed(false);
      setSheets((shown) => [...shown.slice(0, 1), sheet]);
    };
    const timer = setTimeout(
      () =>
        fetchSheet().catch(() => {
          if (!asking.signal.aborted) setFailed(true);
        }),
      SOONEST_MS,
    );
    return () => {
      clearTimeout(timer);
      asking.abort();
    };
  }, [address, revision]);
  const drawn = (key: number) => setSheets((shown) => shown.filter((sheet) => sheet.key >= key));
  return { sheets, failed, drawn };
}

function useWidth(): [number, React.RefObject<HTMLDivElement | null>] {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (!box.current) return;
    const watch = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    watch.observe(box.current);
    return () => watch.disconnect();
  }, []);
  return [width, box];
}
