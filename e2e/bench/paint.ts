import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright';
import { median, startProduct } from './product';

/**
 * Rows 2 and 3: the patient's page on a phone with a poor network, beside a dynamic page of the same product that Next
 * renders (the sign-in form, which says far less than a plan), in turns, each visit in a fresh browser.
 */
const ROUNDS = 6;
const PHONE = { width: 390, height: 844 };
const NETS = {
  mobile: { kbps: 1600, latency: 150, slower: 4 },
  poor: { kbps: 400, latency: 400, slower: 6 },
} as const;

interface Visit {
  /** When the largest part stood there, and when all was loaded; ms. */
  largest: number;
  load: number;
  /** How far things moved, and how long the thread was blocked beyond 50 ms at a time. */
  shift: number;
  blocked: number;
}

async function visit(browser: Browser, url: string, net: keyof typeof NETS): Promise<Visit> {
  const { kbps, latency, slower } = NETS[net];
  const context = await browser.newContext({ viewport: PHONE });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  const bytes = (kbps * 1000) / 8;
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', {
    ...{ offline: false, latency, downloadThroughput: bytes, uploadThroughput: bytes },
  });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower });
  await page.addInitScript(`
    seen = { largest: 0, shift: 0, blocked: 0 };
    new PerformanceObserver((l) => { for (const e of l.getEntries()) seen.largest = e.startTime; })
      .observe({ type: 'largest-contentful-paint', buffered: true });
    new PerformanceObserver((l) => { for (const e of l.getEntries()) seen.shift += e.value; })
      .observe({ type: 'layout-shift', buffered: true });
    new PerformanceObserver((l) => { for (const e of l.getEntries()) seen.blocked += Math.max(0, e.duration - 50); })
      .observe({ type: 'longtask', buffered: true });
  `);
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForTimeout(1500);
  const found = await page.evaluate<Omit<Visit, 'load'>>('seen');
  const load = await page.evaluate<number>(
    'performance.getEntriesByType("navigation")[0].loadEventEnd - performance.getEntriesByType("navigation")[0].startTime',
  );
  await context.close();
  return { ...found, load };
}

export async function paint(): Promise<Record<string, number>> {
  const product = await startProduct(3988);
  const executablePath = ['/usr/bin/chromium', '/usr/bin/google-chrome'].find((file) => existsSync(file));
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const figures: Record<string, number> = {};
    for (const net of ['mobile', 'poor'] as const) {
      const ours: Visit[] = [];
      const theirs: Visit[] = [];
      for (let round = 0; round < ROUNDS; round++) {
        const pair = [
          await visit(browser, product.patientUrl, net),
          await visit(browser, `${product.url}/sign-in`, net),
        ] as const;
        if (round === 0) continue;
        ours.push(pair[0]);
        theirs.push(pair[1]);
      }
      const of = (visits: Visit[], name: keyof Visit) => median(visits.map((one) => one[name]));
      figures[`${net}: largest paint, patient page, ms`] = of(ours, 'largest');
      figures[`${net}: largest paint, Next page, ms`] = of(theirs, 'largest');
      figures[`${net}: largest paint against it`] = of(ours, 'largest') / of(theirs, 'largest');
      figures[`${net}: loaded, patient page, ms`] = of(ours, 'load');
      figures[`${net}: loaded, Next page, ms`] = of(theirs, 'load');
      figures[`${net}: loaded against it`] = of(ours, 'load') / of(theirs, 'load');
      figures[`${net}: layout shift, patient page`] = of(ours, 'shift');
      figures[`${net}: thread blocked, patient page, ms`] = of(ours, 'blocked');
    }
    return figures;
  } finally {
    await browser.close();
    await product.stop();
  }
}
