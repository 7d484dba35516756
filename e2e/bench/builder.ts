import { existsSync } from 'node:fs';
import { type BrowserContext, chromium, type Page } from 'playwright';
import { median, quantile, startProduct } from './product';

declare const scheduler: { postTask: (task: () => void, how: { priority: string }) => void };

/**
 * Rows 7, 8 and 10, and how a long program opens: a key in a program of 60 items at a sixth of the processor, beside a
 * plain page of the same host with as many fields and buttons, each row a form as here (what a browser does for its
 * autofill counts on both sides); the builder's script, beside a bare page of the same product; 60 items beside 5.
 */
const KEYS = 120;
const KEY_MS = 70;
const SLOWER = 6;
const DRAG_SLOWER = 4;
const OPENINGS = 9;
const ROUNDS = 4;
const BUTTONS = '<button type=button>Up</button>'.repeat(8);
const ROW = `<form><input value=8><input value=2> <b>Bridge</b> ${BUTTONS}</form>`;
const PLAIN = `<!doctype html><title>Plain</title><main>${ROW.repeat(60)}<form><textarea></textarea></form></main>`;

/** From each key to the end of the frame that shows it, in ms. */
async function typing(context: BrowserContext, address: string, field: string): Promise<number[]> {
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { keyTimes: times });
    // Behind the frame's own work, and before anything that may wait.
    addEventListener(
      'keydown',
      ({ timeStamp }) => {
        requestAnimationFrame(() =>
          scheduler.postTask(() => times.push(performance.now() - timeStamp), { priority: 'user-blocking' }),
        );
      },
      true,
    );
  });
  await page.locator(field).fill('');
  await page.waitForTimeout(1500);
  await page.locator(field).focus();
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.keyboard.type('walk slowly '.repeat(KEYS / 12), { delay: KEY_MS });
  await page.waitForTimeout(300);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  const times = await page.evaluate(() => (window as unknown as { keyTimes: number[] }).keyTimes.slice(12));
  await page.close();
  return times;
}

/** A new program with so many items of the catalog; its address. */
async function programWith(page: Page, url: string, count: number): Promise<string> {
  await page.goto(`${url}/programs/new`);
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await page.waitForURL(/\/programs\/[0-9a-f-]{36}$/);
  await page.evaluate(async (wanted) => {
    const path = `/api${location.pathname}`;
    const { revision, document } = await (await fetch(path)).json();
    const rows = await (await fetch('/api/catalog/rows')).json();
    const exercises = rows.filter(({ kind }: { kind: string }) => kind === 'exercise').slice(0, wanted);
    const [phase] = document.phases;
    for (const [at, { id }] of exercises.entries()) {
      const dose = { sets: 2, reps: 8 };
      document.items[`b${at}`] = {
        ...{ id: `b${at}`, catalogId: id, kind: 'exercise', dose, note: '' },
        ...{ core: false, offerEasier: true, onBed: false },
      };
      phase.order.push(`b${at}`);
    }
    const answer = await fetch(path, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ revision, document }),
    });
    if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
  }, count);
  return page.url();
}

/** Until the first field can be typed in, in ms. */
async function opening(page: Page, address: string): Promise<number> {
  const begun = performance.now();
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForFunction(
    () =>
      document.querySelector<HTMLInputElement>('[aria-label="Quick entry"]')?.matches(':enabled') ?? false,
  );
  return performance.now() - begun;
}

/** The longest time between two frames while a row is dragged over forty places, in ms. */
async function dragging(context: BrowserContext, address: string): Promise<number> {
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await page.goto(address, { waitUntil: 'networkidle' });
  const grip = await page.locator('[data-item] .cursor-grab').first().boundingBox();
  if (!grip) throw new Error('nothing to drag by');
  const x = grip.x + grip.width / 2;
  await page.mouse.move(x, grip.y + 20);
  await page.waitForTimeout(1000);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: DRAG_SLOWER });
  await page.mouse.down();
  await page.mouse.move(x, grip.y + 40, { steps: 4 });
  // As text: what calls itself needs a name, and the page does not know how ours are kept.
  await page.evaluate(`
    frames = [];
    before = performance.now();
    requestAnimationFrame(function next(now) {
      frames.push(now - before);
      before = now;
      requestAnimationFrame(next);
    });
  `);
  await page.mouse.move(x + 150, grip.y + 60);
  // Over a new place the browser says first that it was entered, and then that something is held over it.
  const data = { items: [], dragOperationsMask: 1 };
  for (let at = 0; at < 120; at++) {
    const y = grip.y + 60 + (Math.floor(at / 3) % 15) * 20;
    await devtools.send('Input.dispatchDragEvent', { type: 'dragOver', x: x + 150, y, data });
    await page.waitForTimeout(10);
  }
  if (!(await page.locator('[data-item] > span').count())) throw new Error('nothing was dragged');
  const frames = await page.evaluate(() => (window as unknown as { frames: number[] }).frames.slice(3));
  await page.mouse.up();
  await page.close();
  return Math.max(...frames);
}

/** Bytes of script on the wire until the page is quiet. */
async function scripts(page: Page, address: string): Promise<number> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.setCacheDisabled', { cacheDisabled: true });
  const wanted = new Set<string>();
  let bytes = 0;
  devtools.on('Network.responseReceived', ({ type, requestId }) => {
    if (type === 'Script') wanted.add(requestId);
  });
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (wanted.has(requestId)) bytes += encodedDataLength;
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  await devtools.detach();
  return bytes;
}

export async function builder(): Promise<Record<string, number>> {
  const product = await startProduct(3990);
  const executablePath = ['/usr/bin/chromium', '/usr/bin/google-chrome'].find((file) => existsSync(file));
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${product.url}/sign-in`);
    await page.getByLabel('Email').fill(product.email);
    await page.getByLabel('Password').fill(product.password);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.waitForURL('**/programs');
    const long = await programWith(page, product.url, 60);
    const short = await programWith(page, product.url, 5);
    const open: Record<'long' | 'short', number[]> = { long: [], short: [] };
    for (let round = 0; round <= OPENINGS; round++) {
      const [slow, quick] = [await opening(page, long), await opening(page, short)];
      if (round === 0) continue;
      open.long.push(slow);
      open.short.push(quick);
    }
    await context.route('**/plain', (route) => route.fulfill({ contentType: 'text/html', body: PLAIN }));
    const keys: Record<'note' | 'entry' | 'plain', number[]> = { note: [], entry: [], plain: [] };
    for (let round = 0; round < ROUNDS; round++) {
      const times = {
        note: await typing(context, long, '#plan-note'),
        entry: await typing(context, long, '[aria-label="Quick entry"]'),
        plain: await typing(context, `${product.url}/plain`, 'textarea'),
      };
      if (round === 0) continue;
      keys.note.push(...times.note);
      keys.entry.push(...times.entry);
      keys.plain.push(...times.plain);
    }
    const p98 = (name: keyof typeof keys) => quantile(keys[name], 0.98);
    const drags: number[] = [];
    for (let round = 0; round < ROUNDS; round++) drags.push(await dragging(context, long));
    const script = await scripts(page, short);
    const bare = await scripts(await (await browser.newContext()).newPage(), `${product.url}/sign-in`);
    return {
      'key in the note, 60 items, 6x slower, ms (median)': median(keys.note),
      'plain page, ms (median)': median(keys.plain),
      'key in the note, ms (p98)': p98('note'),
      'key in the quick entry, ms (p98)': p98('entry'),
      'plain page, ms (p98)': p98('plain'),
      'note against it (p98)': p98('note') / p98('plain'),
      'longest frame of a drag, 60 rows, 4x slower, ms': median(drags),
      'program of 60 items opens, ms': median(open.long),
      'program of 5 items opens, ms': median(open.short),
      '60 against 5': median(open.long) / median(open.short),
      'builder, script on the wire, bytes': script,
      'bare page (sign-in), bytes': bare,
      'script against it': script / bare,
    };
  } finally {
    await browser.close();
    await product.stop();
  }
}
