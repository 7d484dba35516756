import { createHash } from 'node:crypto';
import type { PatientProgram } from '../programs/schema';
import { SheetCache } from './cache';
import { picturesFor } from './figures';
import { type Fonts, installedFonts } from './fonts';
import { chosen, type HandoutOptions } from './options';
import { TypesetPool } from './pool';
import { sheetOf } from './sheet';

interface Press {
  fonts: Fonts;
  pool: TypesetPool;
  cache: SheetCache;
  /** Sheets that are being set: who asks for the same meanwhile gets the same. */
  underway: Map<string, Promise<Uint8Array>>;
}

/** One press a process, however often this module is bundled: it holds threads and finished sheets. */
const PRESS = Symbol.for('stepwise.handout.press');
const here: typeof globalThis & { [PRESS]?: Press } = globalThis;

function press(): Press {
  if (!here[PRESS]) {
    const fonts = installedFonts();
    here[PRESS] = { fonts, pool: new TypesetPool(fonts), cache: new SheetCache(), underway: new Map() };
  }
  return here[PRESS];
}

/**
 * The printed handout: a tagged PDF (PDF/UA-1) with embedded fonts, from the one view that the page is made of.
 * The same program with the same options is not set twice while it is remembered.
 *
 * @throws FaultError `busy` (503, with seconds to wait) when too many sheets wait or one takes longer than 15 s
 */
export async function renderHandout(
  program: PatientProgram,
  options: HandoutOptions = {},
): Promise<Uint8Array> {
  const choice = chosen(program, options);
  const { fonts, pool, cache, underway } = press();
  const key = createHash('sha256')
    .update(JSON.stringify([choice, program]))
    .digest('base64');
  const kept = cache.get(key) ?? underway.get(key);
  if (kept) return kept;
  const { pictures, files } = picturesFor(program, choice);
  const sheet = JSON.stringify(sheetOf(program, choice, pictures, fonts.families));
  const made = pool.typeset(`${program.clinic.name}\n${program.clinic.phone}`, sheet, files);
  underway.set(key, made);
  try {
    const pdf = await made;
    cache.set(key, pdf);
    return pdf;
  } finally {
    underway.delete(key);
  }
}

/** Ends the typesetting threads of this process, at its own end or after a test. */
export async function closeHandouts(): Promise<void> {
  await here[PRESS]?.pool.close();
  delete here[PRESS];
}
