import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** What real readers of PDF say about a sheet: poppler's tools and qpdf. For tests. */
export const hasReaders = ['pdfinfo', 'pdftotext', 'pdffonts', 'pdftoppm', 'qpdf'].every((tool) => {
  try {
    execFileSync('which', [tool], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
});

const withFile = <T>(pdf: Uint8Array, read: (file: string, folder: string) => T): T => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'stepwise-handout-'));
  try {
    const file = path.join(folder, 'sheet.pdf');
    writeFileSync(file, pdf);
    return read(file, folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
};
const run = (tool: string, args: string[]): string =>
  execFileSync(tool, args, { encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'ignore'] });

/** The lines of `pdfinfo`, by their name. */
export const infoOf = (pdf: Uint8Array): Record<string, string> =>
  withFile(pdf, (file) =>
    Object.fromEntries(
      run('pdfinfo', [file])
        .split('\n')
        .map((line) => /^([^:]+):\s+(.*)$/.exec(line))
        .flatMap((found) => (found?.[1] ? [[found[1], found[2] ?? '']] : [])),
    ),
  );

/** What the file says about itself, apart from its pages: the information dictionary and the XMP packet. */
export const metadataOf = (pdf: Uint8Array): string =>
  withFile(pdf, (file) => run('pdfinfo', [file]) + run('pdfinfo', ['-meta', file]));

/**
 * The text of each page, in the order in which it is written.
 *
 * @param height how much of each page is read, in points from its top; the whole page where it is left out
 */
export const pagesOf = (pdf: Uint8Array, height?: number): string[] =>
  withFile(pdf, (file) => {
    const part = height === undefined ? [] : ['-x', '0', '-y', '0', '-W', '2000', '-H', String(height)];
    return run('pdftotext', ['-raw', ...part, file, '-'])
      .split('\f')
      .slice(0, -1);
  });

/** Names of the fonts, without the mark of their subset. */
export const fontsOf = (pdf: Uint8Array): string[] =>
  withFile(pdf, (file) =>
    run('pdffonts', [file])
      .split('\n')
      .slice(2)
      .filter(Boolean)
      .map((line) => line.split(/\s+/)[0]?.replace(/^[A-Z]{6}\+/, '') ?? ''),
  );

/** `null` where qpdf finds nothing wrong, else what it says. */
export const faultOf = (pdf: Uint8Array): string | null =>
  withFile(pdf, (file) => {
    const said = run('qpdf', ['--check', file]);
    return said.includes('No syntax or stream encoding errors') ? null : said;
  });

/** The file with every stream opened, to look for what must not be there. */
export const openedUp = (pdf: Uint8Array): string =>
  withFile(pdf, (file) => run('qpdf', ['--qdf', '--object-streams=disable', file, '-']));

export interface Box {
  page: number;
  width: number;
  height: number;
  word: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Where every word stands, in points from the top left of its page. */
export const boxesOf = (pdf: Uint8Array): Box[] =>
  withFile(pdf, (file) => {
    const out: Box[] = [];
    let page = 0;
    let [width, height] = [0, 0];
    const MARK =
      /<page width="([\d.]+)" height="([\d.]+)">|<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*?)<\/word>/g;
    for (const [, w, h, left, top, right, bottom, word] of run('pdftotext', ['-bbox', file, '-']).matchAll(
      MARK,
    )) {
      if (w) [page, width, height] = [page + 1, Number(w), Number(h)];
      else
        out.push({
          page,
          width,
          height,
          word: word ?? '',
          left: Number(left),
          top: Number(top),
          right: Number(right),
          bottom: Number(bottom),
        });
    }
    return out;
  });

/** Sizes of all letters, in points. */
export const sizesOf = (pdf: Uint8Array): number[] =>
  withFile(pdf, (file) =>
    [
      ...run('pdftohtml', ['-xml', '-i', '-stdout', '-zoom', '1', file]).matchAll(
        /<fontspec [^>]*size="([\d.]+)"/g,
      ),
    ].map(([, size]) => Number(size)),
  );

/** Whether every dot of the sheet is grey, black or white. */
export const isGrey = (pdf: Uint8Array): boolean =>
  withFile(pdf, (file, folder) => {
    const root = path.join(folder, 'page');
    run('pdftoppm', ['-r', '40', file, root]);
    const pages = run('sh', ['-c', `ls ${folder}/*.ppm`])
      .trim()
      .split('\n');
    return pages.every((page) => {
      const bytes = readFileSync(page);
      const start = bytes.indexOf('255\n') + 4;
      for (let at = start; at + 2 < bytes.length; at += 3)
        if (bytes[at] !== bytes[at + 1] || bytes[at] !== bytes[at + 2]) return false;
      return true;
    });
  });
