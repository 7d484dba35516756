import path from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

/**
 * The typesetter, in a thread of its own: it is synchronous native code, and a document that never ends is
 * ended with its thread. It sees one JSON text, the pictures that came with it as bytes, and the templates.
 */
const { templates, folders } = workerData;
const main = path.join(templates, 'main.typ');
const compiler = NodeCompiler.create({ workspace: templates, fontArgs: [{ fontPaths: folders }] });

/** How many sheets ago a memoised part may have been used last; older ones are forgotten, and their text. */
const REMEMBERED = 2;
/** A letter without a shape in any font is shown as this, and a mark on a letter left out. */
const NO_SHAPE = '\u25a1';
const MOST_TRIES = 8;

parentPort.on('message', ({ id, sheet, files }) => {
  try {
    const pdf = typeset(sheet, files);
    const bytes = pdf.buffer.slice(pdf.byteOffset, pdf.byteOffset + pdf.byteLength);
    parentPort.postMessage({ id, bytes }, [bytes]);
  } catch (error) {
    parentPort.postMessage({ id, fault: String(error?.message ?? error).slice(0, 500) });
  }
});

function typeset(sheet, files) {
  const places = files.map(([name, bytes]) => {
    const place = path.join(templates, name);
    compiler.mapShadow(place, Buffer.from(bytes));
    return place;
  });
  try {
    return print(sheet, MOST_TRIES);
  } finally {
    for (const place of places) compiler.unmapShadow(place);
    compiler.evictCache(REMEMBERED);
  }
}

/** PDF/UA refuses a page with a letter that no font can draw: such letters are replaced and it is tried again. */
function print(sheet, tries) {
  const result = compiler.compile({ mainFilePath: main, inputs: { sheet } });
  const document = result.result;
  if (!document) throw new Error(diagnosed(result));
  try {
    return compiler.pdf(document, { pdfStandard: 'ua-1' });
  } catch (error) {
    const shapeless = new Set(lettersIn(String(error?.message ?? error)));
    if (shapeless.size === 0 || tries === 0) throw error;
    return print(JSON.stringify(without(JSON.parse(sheet), shapeless)), tries - 1);
  }
}

function diagnosed(result) {
  const diagnostics = result.takeDiagnostics();
  const list = diagnostics ? compiler.fetchDiagnostics(diagnostics) : [];
  return (
    list.map(({ severity, message }) => `${severity}: ${message}`).join('; ') || 'The sheet was not set.'
  );
}

/** The letters that a refusal names: between `\"` and `\"`, as they are or as `\\u{e000}` (Rust's debug form). */
function* lettersIn(refusal) {
  for (const [, named = ''] of refusal.matchAll(/(?:the text|disallowed codepoint) `\\"(.+?)\\"`/gsu))
    yield* named.replace(/\\+u\{([0-9a-f]+)\}/gi, (_, code) =>
      String.fromCodePoint(Number.parseInt(code, 16)),
    );
}

function without(value, letters) {
  if (typeof value === 'string')
    return [...value]
      .map((letter) => (letters.has(letter) ? (/[\p{M}\p{C}]/u.test(letter) ? '' : NO_SHAPE) : letter))
      .join('');
  if (Array.isArray(value)) return value.map((part) => without(part, letters));
  if (!value || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, without(part, letters)]));
}
