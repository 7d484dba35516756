import type { BrowserContext, Page } from '@playwright/test';
import { add, expect, newContext, newProgram, publish, test } from './product';

/** A plan that is kept on the phone: it opens without reception, ticks arrive once, and "Forget" means it. */

const today = (sheet: Page) => sheet.locator('#do');

async function keep(phone: BrowserContext, link: string): Promise<Page> {
  const sheet = await phone.newPage();
  await sheet.goto(link);
  await sheet.getByRole('button', { name: 'Keep on this phone' }).click();
  await expect(sheet.getByText('Your plan is on this phone now.', { exact: false })).toBeVisible();
  await sheet.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  return sheet;
}
const kept = (sheet: Page) =>
  sheet.evaluate(async () => ({
    stores: (await caches.keys()).length,
    queues: (await indexedDB.databases()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));

test('opens without reception, keeps ticks, sends each once, and forgets', async ({
  clinic: { page },
  browser,
}) => {
  await newProgram(page);
  await add(page, 'knee rocking 2x10 ea side daily; bracing 10x10s daily');
  const link = await publish(page);
  const program = page.url();
  const phone = await newContext(browser);
  const sheet = await keep(phone, link);

  await phone.setOffline(true);
  await sheet.reload();
  await expect(today(sheet).getByRole('heading', { name: 'Today: 2 to do' })).toBeVisible();
  await expect(sheet.locator('img').first()).toBeVisible();
  await today(sheet)
    .getByRole('button', { name: /^Done: Knee/ })
    .click();
  await expect(sheet.getByText('✓ Kept. Not sent yet.')).toBeVisible();
  // Killed and opened again, still without reception: the tick still waits.
  await sheet.close();
  const again = await phone.newPage();
  await again.goto(link);
  await expect(again.getByText('✓ Kept. Not sent yet.')).toBeVisible();
  await again.goto(`${link}/session`);
  await expect(again.getByRole('button', { name: 'Start', exact: true })).toBeVisible();
  await again.goto(link);

  await phone.setOffline(false);
  await again.reload();
  await expect(today(again).getByRole('heading', { name: 'Today: 1 to do' })).toBeVisible();
  await again.reload();
  await expect(today(again).getByRole('heading', { name: 'Today: 1 to do' })).toBeVisible();
  await page.goto(`${program}/progress`);
  await expect(page.getByRole('table').first()).toBeVisible();

  await again.getByRole('button', { name: 'Forget on this phone' }).click();
  await expect(again.getByText('All of it is gone from this phone.')).toBeVisible();
  await expect.poll(() => kept(again)).toEqual({ stores: 0, queues: 0, workers: 0 });
  await phone.close();
});

test('a revoked link takes its copy off the phone', async ({ clinic: { page }, browser }) => {
  await newProgram(page);
  await add(page, 'bridge 2x8 daily');
  const link = await publish(page);
  const phone = await newContext(browser);
  const sheet = await keep(phone, link);
  await page.getByRole('button', { name: /^Revoke/ }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Revoke/ })
    .click();
  await expect(page.getByText(/revoked/i).first()).toBeVisible();
  await sheet.reload();
  await expect(sheet.getByText('555 0100').first()).toBeVisible();
  await expect.poll(async () => (await kept(sheet)).stores).toBe(0);
  await phone.setOffline(true);
  await sheet.goto(link).catch(() => undefined);
  await expect(sheet.getByText('Bridge')).toHaveCount(0);
  await phone.close();
});

test('a warning sign stops the page without reception too, and arrives later', async ({
  clinic: { page },
  browser,
}) => {
  await newProgram(page);
  await add(page, 'bridge 2x8 daily');
  const link = await publish(page);
  const phone = await newContext(browser);
  const sheet = await keep(phone, link);
  await phone.setOffline(true);
  await sheet.goto(`${link}/warning`);
  await sheet.getByRole('checkbox').first().check();
  await sheet.getByRole('button', { name: 'Show me what to do' }).click();
  await expect(sheet.getByRole('heading', { name: /^Stop\./ })).toBeVisible();
  await expect(sheet.getByRole('link', { name: /911/ }).first()).toHaveAttribute('href', 'tel:911');
  // It stays: no exercise is offered beside it.
  await sheet.goto(link);
  await expect(sheet.getByRole('heading', { name: /^Stop\./ })).toBeVisible();
  await expect(sheet.getByRole('heading', { name: 'Bridge' })).toHaveCount(0);

  await phone.setOffline(false);
  await sheet.goto(link);
  await expect(sheet.getByRole('heading', { name: /^Stop\./ })).toBeVisible();
  await expect(async () => {
    await page.goto('/programs');
    await expect(page.getByText(/warning sign/i).first()).toBeVisible({ timeout: 2000 });
  }).toPass();
  await phone.close();
});
