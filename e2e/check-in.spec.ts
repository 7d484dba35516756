import type { Page } from '@playwright/test';
import { add, addPatient, expect, expectAccessible, newContext, newProgram, publish, test } from './product';

/** What the patient ticks: with and without JavaScript the same, once however often, and seen by the clinician. */

const today = (sheet: Page) => sheet.locator('#do');
const press = (sheet: Page, name: string | RegExp) =>
  today(sheet).getByRole('button', { name }).first().click();

test('ticks, answers and changes of mind without JavaScript', async ({ clinic: { page }, browser }) => {
  const patient = await addPatient(page, { given: 'Ines', family: 'Halloway', birthYear: '1948' });
  await newProgram(page, patient);
  await add(page, 'bracing 10x10s daily; bridge 2x8 daily');
  const link = await publish(page);
  const program = page.url();
  const phone = await newContext(browser, { javaScriptEnabled: false });
  const sheet = await phone.newPage();
  await sheet.setViewportSize({ width: 320, height: 640 });
  await sheet.goto(link);
  await expect(today(sheet).getByRole('heading', { name: 'Today: 2 to do' })).toBeVisible();

  const older = await phone.newPage();
  await older.goto(link);
  await press(sheet, /^Done: /);
  await expect(today(sheet).getByRole('heading', { name: 'Today: 1 to do' })).toBeVisible();
  // The same button on a page that was opened before is the same tick.
  await press(older, /^Done: /);
  await expect(today(older).getByRole('heading', { name: 'Today: 1 to do' })).toBeVisible();
  await press(sheet, 'All done');
  await expect(today(sheet).getByRole('heading', { name: 'Today: all done' })).toBeVisible();

  await today(sheet)
    .getByRole('group', { name: /How much did it hurt/ })
    .getByRole('radio', { name: '7' })
    .check();
  await press(sheet, 'Save');
  await expect(today(sheet).getByText('Your pain: 7 out of 10.', { exact: false }).first()).toBeVisible();
  await expect(today(sheet).getByRole('link', { name: /555 0100/ })).toHaveAttribute('href', /^tel:/);
  const scripted = await newContext(browser);
  const looked = await scripted.newPage();
  await looked.goto(link);
  await expectAccessible(looked);
  await scripted.close();

  // Half a minute of a mind changed: one of the two was not done after all.
  await today(sheet).locator('details.k summary').first().click();
  await press(sheet, /^Undo: /);
  await expect(today(sheet).getByRole('heading', { name: 'Today: 1 to do' })).toBeVisible();

  await page.goto(`${program}/progress`);
  await expect(page.getByRole('table').first()).toContainText('7');
  await phone.close();
});

test('two tabs and two taps are one tick; no reload; a dead network says so', async ({
  clinic: { page },
  browser,
}) => {
  await newProgram(page);
  await add(page, 'bridge 2x8 daily; bracing 10x10s daily');
  const link = await publish(page);
  const phone = await newContext(browser);
  const [one, two] = [await phone.newPage(), await phone.newPage()];
  await Promise.all([one.goto(link), two.goto(link)]);
  await one.evaluate(() => document.body.setAttribute('data-same', 'yes'));
  await Promise.all([press(one, /^Done: Bridge/), press(two, /^Done: Bridge/)]);
  for (const sheet of [one, two])
    await expect(today(sheet).getByRole('heading', { name: 'Today: 1 to do' })).toBeVisible();
  await expect(one.locator('body')).toHaveAttribute('data-same', 'yes');
  await one.goto(link);
  await today(one).locator('details.k summary').first().click();
  await expect(today(one).getByRole('button', { name: /^Undo: Bridge/ })).toHaveCount(1);
  await press(one, /^Undo: Bridge/);
  await expect(today(one).getByRole('heading', { name: 'Today: 2 to do' })).toBeVisible();

  await phone.setOffline(true);
  const said: string[] = [];
  two.on('dialog', (dialog) => {
    said.push(dialog.message());
    void dialog.accept();
  });
  // A tap just after an answer is left out, because the buttons moved under the finger: a person taps again.
  await expect(async () => {
    await press(two, /^Done: /);
    await expect.poll(() => said.length, { timeout: 1000 }).toBe(1);
  }).toPass();
  expect(said[0]).toContain('Not sent');
  await phone.close();
});

test('the phone’s own date counts', async ({ clinic: { page }, browser }) => {
  await newProgram(page);
  await add(page, 'bridge 2x8 daily');
  const link = await publish(page);
  // Fourteen hours ahead of UTC: the far side of the date line.
  const phone = await newContext(browser, { timezoneId: 'Pacific/Kiritimati' });
  const sheet = await phone.newPage();
  await sheet.goto(link);
  await expect(today(sheet).getByRole('heading', { name: 'Today: 1 to do' })).toBeVisible();
  const there = await sheet.evaluate(() => new Date().toLocaleDateString('sv'));
  await expect(sheet.locator('#f [name=date]')).toHaveValue(there);
  await press(sheet, /^Done: /);
  await expect(today(sheet).getByRole('heading', { name: 'Today: all done' })).toBeVisible();
  await phone.close();
});
