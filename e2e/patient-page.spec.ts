import { gzipSync } from 'node:zlib';
import { add, addPatient, expect, expectAccessible, newContext, newProgram, publish, test } from './product';

/** The second journey: the patient opens the link, without a login and without JavaScript. */
test('the page is whole with JavaScript off', async ({ clinic: { page, name }, browser }) => {
  const patient = await addPatient(page, { given: 'Ines', family: 'Halloway', birthYear: '1948' });
  await newProgram(page, patient);
  await add(page, 'knee rocking 2x10 ea side BID');
  await add(page, 'bracing 10x10s daily');
  const link = await publish(page);

  const phone = await newContext(browser, { javaScriptEnabled: false });
  const sheet = await phone.newPage();
  await sheet.setViewportSize({ width: 320, height: 640 });
  const requests: string[] = [];
  sheet.on('request', (request) => requests.push(request.url()));
  await sheet.goto(link);

  await expect(sheet.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(sheet.getByText('Ines', { exact: false }).first()).toBeVisible();
  await expect(sheet.getByText(name).first()).toBeVisible();
  await expect(sheet.getByText(/New, or clearly worse/).first()).toBeVisible();
  await expect(sheet.getByText('Do 10 times on each side. Rest. Do 2 rounds. 2 times a day.')).toBeVisible();
  await expect(sheet.getByRole('link', { name: /911/ }).first()).toHaveAttribute('href', 'tel:911');
  await expect(sheet.getByRole('link', { name: 'Start' })).toBeVisible();
  const html = await sheet.content();
  expect(html).not.toContain('Halloway');
  expect(html).not.toContain('1948');
  expect(requests.filter((url) => !url.startsWith(new URL(link).origin))).toEqual([]);
  const wide = await sheet.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(320);
  await phone.close();
});

test('small, private, uncached, and free of accessibility faults', async ({ clinic: { page } }) => {
  await newProgram(page);
  for (const line of [
    'childs pose 3x30s',
    'knee rocking 2x10 ea side',
    'bracing 10x10s daily',
    'bent knee fallouts 2x10 ea side',
    'glute stretch 3x30s ea side',
  ])
    await add(page, line);
  const link = await publish(page);
  const answer = await page.request.get(link);
  const headers = answer.headers();
  expect(headers['referrer-policy']).toBe('no-referrer');
  expect(headers['cache-control']).toContain('no-store');
  expect(headers['x-robots-tag']).toContain('noindex');
  expect(headers['content-security-policy']).toContain("default-src 'none'");
  const text = (await answer.text()).replace(/<svg[\s\S]*?<\/svg>/g, '');
  expect(gzipSync(text).length).toBeLessThan(7000);
  await page.goto(link);
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible(page);
});

test('bad reception: the words are there before pictures and script, and what is pressed then counts', async ({
  clinic: { page },
  browser,
}) => {
  await newProgram(page);
  await add(page, 'bridge 2x8 daily; knee rocking 2x10 ea side');
  const link = await publish(page);
  const phone = await newContext(browser);
  const sheet = await phone.newPage();
  const held: (() => void)[] = [];
  await sheet.route(/\/(figures|build)\//, async (route) => {
    await new Promise<void>((resolve) => held.push(resolve));
    await route.continue().catch(() => undefined);
  });
  await sheet.goto(link, { waitUntil: 'commit' });
  await expect(sheet.getByText(/New, or clearly worse/)).toBeVisible();
  await expect(sheet.getByText('Do 8 times.', { exact: false }).first()).toBeVisible();
  const tick = sheet.locator('#do').getByRole('button', { name: /^Done: / });
  await tick.first().click({ noWaitAfter: true });
  await expect(sheet.locator('#do').getByRole('heading', { name: 'Today: 1 to do' })).toBeVisible();
  for (const go of held) go();
  await phone.close();
});

test('the printed page is whole: no buttons, every warning sign, every dose, and no accessibility fault', async ({
  clinic: { page },
  browser,
}) => {
  await newProgram(page);
  await add(page, 'bridge 2x8 daily; knee rocking 2x10 ea side');
  const link = await publish(page);
  const phone = await newContext(browser);
  const sheet = await phone.newPage();
  await sheet.goto(link);
  await sheet.emulateMedia({ media: 'print' });
  await expect(sheet.getByText(/New, or clearly worse/)).toBeVisible();
  for (const dose of ['Do 8 times', 'Do 10 times on each side'])
    await expect(sheet.getByText(dose, { exact: false }).first()).toBeVisible();
  for (const button of await sheet.getByRole('button').all()) await expect(button).toBeHidden();
  await expectAccessible(sheet);
  await phone.close();
});

test('a wrong link answers one calm page and 404', async ({ page }) => {
  const answer = await page.goto('/p/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA');
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectAccessible(page);
});

test('a revoked link is dead at the next request and says only whom to call', async ({
  clinic: { page, name },
  browser,
}) => {
  const patient = await addPatient(page, { given: 'Jana', family: 'Sorel', birthYear: '1978' });
  await newProgram(page, patient);
  await add(page, 'knee rocking 2x10 ea side');
  const link = await publish(page);
  const phone = await newContext(browser);
  const sheet = await phone.newPage();
  expect((await sheet.goto(link))?.status()).toBe(200);
  await page.getByRole('button', { name: /^Revoke/ }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Revoke/ })
    .click();
  await expect(page.getByText(/revoked/i).first()).toBeVisible();
  expect((await sheet.reload())?.status()).toBe(410);
  await expect(sheet.getByText(name).first()).toBeVisible();
  await expect(sheet.getByText('555 0100').first()).toBeVisible();
  expect(await sheet.content()).not.toContain('Jana');
  expect((await sheet.request.get(`${link}/handout.pdf`)).status()).toBe(410);
  await phone.close();
});
