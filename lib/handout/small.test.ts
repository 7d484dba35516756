import { mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { FaultError, faultOf } from '../errors';
import { LANGUAGES } from '../programs/schema';
import { SheetCache } from './cache';
import { portions } from './cards';
import { picturesFor } from './figures';
import { handoutFileName } from './file-name';
import { installedFonts } from './fonts';
import { planOf, SPANISH } from './handout.test.plans';
import { chosen } from './options';
import { TypesetPool } from './pool';
import { qrSvg } from './qr';
import { closeHandouts, renderHandout } from './render';
import { sheetOf } from './sheet';
import { BREAK, said } from './text';
import { paperWords } from './words';

afterAll(closeHandouts);

describe('a text on its way to paper', () => {
  it('stays as it is, with its line ends', () => {
    expect(said('Breathe out.\r\nRest “well” — 5 × 10.', 'en', 'en')).toBe(
      'Breathe out.\nRest “well” — 5 × 10.',
    );
  });
  it('names the language of its script, so that it is shaped and spoken right', () => {
    expect(said('שלום', 'en', 'en')).toEqual({ s: 'שלום', lang: 'he' });
    expect(said('慢慢地', 'es', 'es')).toEqual({ s: '慢慢地', lang: 'zh' });
    expect(said('Lie down', 'en', 'es')).toEqual({ s: 'Lie down', lang: 'en' });
    expect(said('Połóż się', 'en', 'en')).toBe('Połóż się');
  });
  it('may break a word that is wider than any column, and no other', () => {
    expect(said('physiotherapist sternocleidomastoid', 'en', 'en')).toBe(
      'physiotherapist sternocleidomastoid',
    );
    expect(said('a'.repeat(50), 'en', 'en').toString().replaceAll(BREAK, '')).toBe('a'.repeat(50));
    expect(said('a'.repeat(50), 'en', 'en')).toContain(BREAK);
    expect(said('慢'.repeat(50), 'zh', 'zh')).not.toContain(BREAK);
  });
  it('leaves out what no PDF may hold', () => {
    expect(said('a\ufeffb\ufdd0c\uffff', 'en', 'en')).toBe('abc');
    expect(said('a\ud800b', 'en', 'en')).toBe('a\ufffdb');
  });
  it('is divided for cards between words and loses none', () => {
    const text = Array.from({ length: 300 }, (_, index) => `word${index}`).join(' ');
    const parts = portions(text);
    expect(parts.length).toBeGreaterThan(5);
    expect(parts.join(' ')).toBe(text);
    expect(portions('')).toEqual([]);
    expect(portions('\n'.repeat(900))).toEqual([]);
  });
});

describe('the name of the file', () => {
  it('says clinic, first name and day, in letters that every disk takes', () => {
    expect(handoutFileName(planOf(1))).toBe('harbor-physio-plan-ines-2026-05-03.pdf');
    expect(handoutFileName(SPANISH)).toBe('harbor-physio-plan-lucia-2026-05-03.pdf');
  });
  it('is safe whatever people are called', () => {
    const plan = {
      ...planOf(1),
      firstName: '"Łukasz"\r\n../x',
      clinic: { ...planOf(1).clinic, name: '诊所' },
    };
    expect(handoutFileName(plan)).toBe('plan-lukasz-x-2026-05-03.pdf');
  });
});

describe('the sheet', () => {
  const sheet = (link: string) => {
    const plan = planOf(3);
    const choice = chosen(plan, { link });
    return JSON.stringify(sheetOf(plan, choice, picturesFor(plan, choice).pictures, ['Inter']));
  };
  it('has no code and no address without a link', () => {
    expect(sheet('')).not.toContain('code.svg');
    expect(sheet('https://a.example/p/t')).toContain('code.svg');
  });
  it('prints no logo that is not a picture by its own first bytes', () => {
    const plan = planOf(1);
    const withLogo = (logo: string) =>
      picturesFor({ ...plan, clinic: { ...plan.clinic, logo } }, chosen(plan, {}));
    const png =
      'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
    expect(withLogo(png).pictures.logo).toBe('logo.png');
    for (const bad of [
      '',
      'http://127.0.0.1:3998/x.png',
      'file:///etc/hostname',
      '../x.png',
      'data:image/svg+xml,<svg/>',
      'data:image/png;base64,PHN2Zz4=',
    ])
      expect(withLogo(bad).files).toEqual([]);
  });
  it('has every word of paper in every language', () => {
    for (const language of LANGUAGES) {
      const words = paperWords(language);
      expect(
        [words.cardPart(1, 2), words.more(1), words.more(2), words.steps, words.orType].every(Boolean),
      ).toBe(true);
    }
  });
  it('draws the code as one black path with room around it', () => {
    expect(qrSvg('https://a.example')).toMatch(/^<svg [^>]*viewBox="0 0 33 33".*<path d="M4 4h7v1h-7z/);
  });
});

describe('sheets that are remembered', () => {
  it('forgets the ones asked for longest ago, by bytes', () => {
    const cache = new SheetCache(10);
    for (const key of ['a', 'b', 'c']) cache.set(key, new Uint8Array(3));
    cache.get('a');
    cache.set('d', new Uint8Array(4));
    expect(['a', 'b', 'c', 'd'].filter((key) => cache.get(key))).toEqual(['a', 'c', 'd']);
    cache.set('e', new Uint8Array(11));
    expect(cache.get('e')).toBeUndefined();
  });
  it('gives the same bytes again, set once for all who ask at the same time', async () => {
    const plan = planOf(30);
    const [first, second] = await Promise.all([renderHandout(plan), renderHandout({ ...plan })]);
    expect(second).toBe(first);
    expect(await renderHandout(plan)).toBe(first);
  });
});

describe('the threads', () => {
  const script = (text: string) => {
    const file = path.join(mkdtempSync(path.join(os.tmpdir(), 'stepwise-typeset-')), 'worker.mjs');
    writeFileSync(file, `import { parentPort } from 'node:worker_threads';\n${text}`);
    return file;
  };
  const fonts = installedFonts();
  const codeOf = (error: unknown) => (error instanceof FaultError ? faultOf(error)?.code : error);

  it('end a document that never ends, and go on with a new one', async () => {
    const stuck = script(
      "parentPort.on('message', ({ id, sheet }) => { if (sheet === 'stuck') for (;;); parentPort.postMessage({ id, bytes: new ArrayBuffer(3) }); });",
    );
    const pool = new TypesetPool(fonts, { ms: 700, script: stuck });
    const [hung, fine] = await Promise.all([
      pool.typeset('a', 'stuck', []).catch(codeOf),
      pool.typeset('a', 'fine', []).then(({ byteLength }) => byteLength),
    ]);
    expect([hung, fine]).toEqual(['busy', 3]);
    await expect(pool.typeset('a', 'fine', [])).resolves.toHaveLength(3);
    await pool.close();
  });

  it('give clinics turns, and tell those who are too many to come again', async () => {
    const slow = script(
      "parentPort.on('message', ({ id }) => setTimeout(() => parentPort.postMessage({ id, bytes: new ArrayBuffer(1) }), 5));",
    );
    const pool = new TypesetPool(fonts, { script: slow });
    const done: string[] = [];
    const ask = (clinic: string) =>
      pool.typeset(clinic, '', []).then(
        () => done.push(clinic),
        (error) => done.push(`${clinic} ${codeOf(error)}`),
      );
    const asked = Array.from({ length: 40 }, () => ask('many'));
    asked.push(ask('one'));
    await Promise.all(asked);
    const busy = done.filter((name) => name === 'many busy').length;
    expect(busy).toBeGreaterThan(10);
    expect(done.filter((name) => name === 'many').length).toBe(40 - busy);
    expect(done.filter((name) => !name.includes('busy')).indexOf('one')).toBeLessThan(6);
    await pool.close();
  });

  it('answer a document that ends its thread, and serve the next one', async () => {
    const dying = script(
      "parentPort.on('message', ({ id, sheet }) => { if (sheet === 'die') process.exit(1); parentPort.postMessage({ id, bytes: new ArrayBuffer(1) }); });",
    );
    const pool = new TypesetPool(fonts, { script: dying });
    await expect(pool.typeset('a', 'die', [])).rejects.toThrow('ended');
    await expect(pool.typeset('a', 'live', [])).resolves.toHaveLength(1);
    await pool.close();
  });
});
