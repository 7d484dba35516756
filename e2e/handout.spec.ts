import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { add, expect, newProgram, publish, test } from './product';

/** The third journey: the sheet on the fridge. Read by a real PDF reader, where one is installed. */
const has = (tool: string) => {
  try {
    execFileSync('which', [tool]);
    return true;
  } catch {
    return false;
  }
};
const keep = (bytes: Buffer): string => {
  const file = path.join(mkdtempSync(path.join(os.tmpdir(), 'stepwise-pdf-')), 'handout.pdf');
  writeFileSync(file, bytes);
  return file;
};

test('the handout is a tagged PDF with the words of the page', async ({ clinic: { page } }) => {
  test.skip(!has('pdfinfo'), 'poppler-utils is not installed');
  await newProgram(page);
  await add(page, 'knee rocking 2x10 ea side BID');
  await add(page, 'bracing 10x10s daily');
  const link = await publish(page);
  for (const query of ['', '?paper=letter', '?paper=a4&ink=mono']) {
    const answer = await page.request.get(`${link}/handout.pdf${query}`);
    expect(answer.status()).toBe(200);
    expect(answer.headers()['content-type']).toBe('application/pdf');
    const file = keep(await answer.body());
    const info = execFileSync('pdfinfo', [file], { encoding: 'utf8' });
    expect(info).toMatch(/Tagged:\s+yes/);
    expect(info).toMatch(/JavaScript:\s+no/);
    const words = execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' }).replace(/\s+/g, ' ');
    expect(words).toContain('Knee rocking');
    expect(words).toContain('Do 10 times on each side. Rest. Do 2 rounds. 2 times a day.');
    expect(words).toContain('New, or clearly worse');
  }
});

test('a clinician prints by session, the draft too; a bad choice is refused in words', async ({
  clinic: { page },
}) => {
  await newProgram(page);
  await add(page, 'knee rocking 2x10 ea side');
  await publish(page);
  const own = `${new URL(page.url()).pathname}/handout.pdf`;
  for (const query of ['', '?draft=1']) {
    const answer = await page.request.get(`${own}${query}`);
    expect(answer.status()).toBe(200);
    expect((await answer.body()).subarray(0, 5).toString()).toBe('%PDF-');
  }
  const wrong = await page.request.get(`${own}?paper=a3`, { headers: { accept: 'application/json' } });
  expect(wrong.status()).toBe(400);
  expect(await wrong.text()).toMatch(/A4/i);
});
