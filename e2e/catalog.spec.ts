import sharp from 'sharp';
import { add, expect, expectAccessible, newContext, newProgram, publish, test } from './product';

/** The catalog as a clinician uses it: found in their own words, adapted in their own voice, signed in their name. */

test('an adapted item with a photo goes from the form to the patient', async ({
  clinic: { page },
  browser,
}) => {
  test.setTimeout(120_000);
  await page.goto('/catalog/knee-rocking');
  await page.getByRole('link', { name: 'Copy and adapt' }).click();
  await expect(page.getByRole('heading', { name: 'Adapt “Knee rocking”' })).toBeVisible();
  await expectAccessible(page);

  const steps = page.getByLabel('Steps', { exact: true });
  const good = await steps.inputValue();
  await steps.fill('One step.');
  await page.getByRole('button', { name: 'Save item' }).click();
  await expect(steps).toHaveAttribute('aria-invalid', 'true');
  // The reading grade answers while it is typed.
  const start = page.getByLabel('How to start', { exact: true });
  const hint = page.locator('[id="text.en.start-hint"]');
  await start.fill('Lie on the bed and rest.');
  await expect(hint).toContainText('Reading grade below 1.');
  await start.fill(
    'Subsequently assume a comfortable horizontal orientation while maintaining neutral lumbopelvic alignment throughout the entirety of the intervention.',
  );
  await expect(hint).toContainText('or less is easy for most people');
  await start.fill('Lie on your back. Bend your knees.');
  await steps.fill(good);
  await page.getByLabel('Name', { exact: true }).fill('Slow knee sway');
  await page.getByRole('button', { name: 'Save item' }).click();
  await page.waitForURL(/\/catalog\/[0-9a-f-]{36}$/);
  await expect(page.getByRole('heading', { name: 'Slow knee sway' })).toBeVisible();
  await expect(page.getByText('Copied from')).toBeVisible();

  await page.getByRole('link', { name: 'Edit' }).click();
  const jpeg = await sharp({ create: { width: 400, height: 300, channels: 3, background: '#7a9' } })
    .jpeg()
    .toBuffer();
  await page
    .getByLabel('Photo', { exact: true })
    .setInputFiles({ name: 'x.jpg', mimeType: 'image/jpeg', buffer: jpeg });
  await page.getByRole('button', { name: 'Use this photo' }).click();
  await page.waitForURL(/\/catalog\/[0-9a-f-]{36}$/);
  await expect(page.getByAltText('Photo: Slow knee sway')).toBeVisible();

  await page.getByLabel(/I have read all of this item/).check();
  await page.getByRole('button', { name: 'Sign off in my name' }).click();
  await expect(page.getByText(/Reviewed on .* by Robin Ortega/)).toBeVisible();
  await expectAccessible(page);

  await newProgram(page);
  await add(page, 'slow knee sway 2x10 ea side');
  const link = await publish(page);
  const phone = await newContext(browser, { javaScriptEnabled: false });
  const sheet = await phone.newPage();
  await sheet.goto(link);
  await expect(sheet.getByText('Lie on your back. Bend your knees.')).toBeVisible();
  const photo = sheet.locator('img[src*="/photos/"]').first();
  await expect(photo).toBeVisible();
  expect((await sheet.request.get((await photo.getAttribute('src')) ?? '')).status()).toBe(200);
  await phone.close();
});

test('search forgives, and an item is found and added by keys alone', async ({ clinic: { page } }) => {
  for (const [typed, found] of [
    ['clam', 'Clamshell'],
    ['brige', 'Bridge'],
    ['LTR', 'Knee rocking'],
    ['sit 2 stand', 'Sit to stand'],
  ] as const) {
    await page.goto(`/catalog?q=${encodeURIComponent(typed)}`);
    await expect(page.getByRole('main').getByRole('listitem').first()).toContainText(found);
  }
  await newProgram(page);
  await add(page, 'brige');
  await expect(page.getByRole('list', { name: 'Program' }).getByRole('listitem')).toContainText('Bridge');
});

test('the owner reads a part of the catalog and signs it; nobody else is asked to', async ({
  clinic: { page },
}) => {
  await page.goto('/catalog/review');
  await page.getByRole('link', { name: /^Red flags/ }).click();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Sign off in my name' }).click();
  await expect(page.getByText(/Tick the box once you have read them/).first()).toBeVisible();
  await page.getByLabel(/I have read all/).check();
  await page.getByRole('button', { name: 'Sign off in my name' }).click();
  await expect(page.getByText(/items signed off/)).toBeVisible();
  await expect(page.getByRole('link', { name: /^Red flags/ })).not.toContainText('not yet');
});
