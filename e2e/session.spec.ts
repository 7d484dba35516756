import { gzipSync } from 'node:zlib';
import { add, expect, expectAccessible, newContext, newProgram, publish, test } from './product';

/** The guided session: with a script it counts, without one it is a list; both write the session down. */

test('counts, changes sides, skips, and logs it all on one screen', async ({ clinic: { page }, browser }) => {
  test.setTimeout(120_000);
  await newProgram(page);
  await add(page, 'glute stretch 1x2s ea side daily; bridge 2x8 daily');
  const link = await publish(page);
  const phone = await newContext(browser);
  const sheet = await phone.newPage();
  await sheet.setViewportSize({ width: 390, height: 780 });
  await sheet.clock.install();
  await sheet.goto(link);
  await sheet.getByRole('link', { name: 'Do it with a timer' }).click();
  await expect(sheet).toHaveURL(/\/session/);
  await expectAccessible(sheet);
  const big = sheet.locator('#big');
  await sheet.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(sheet.locator('#label')).toHaveText('Get ready');
  await sheet.clock.runFor(5000);
  await expect(big).toHaveText('15');
  await sheet.getByRole('button', { name: 'Pause' }).click();
  await sheet.clock.runFor(5000);
  await expect(big).toHaveText('15');
  await sheet.getByRole('button', { name: 'Go on' }).click();

  const shown = new Set<string>();
  const watch = async () => {
    await sheet.clock.runFor(1000);
    shown.add((await sheet.locator('#label').textContent()) ?? '');
  };
  for (let second = 0; second < 35; second++) await watch();
  expect([...shown].join('|')).toContain('Other side. Left side');
  // The other side is drawn too.
  await expect(sheet.locator('section.on [data-side=left]')).toBeVisible();

  for (let press = 0; press < 6 && !(await sheet.locator('#n2').isVisible()); press++)
    await sheet.getByRole('button', { name: 'Next', exact: true }).click();
  await expect(sheet.getByRole('heading', { name: 'Bridge' })).toBeVisible();
  await sheet.getByRole('button', { name: 'Skip' }).click();
  await expect(sheet.getByRole('heading', { name: /Well done/ })).toBeFocused();
  await expectAccessible(sheet);
  await sheet.getByRole('radio', { name: '2', exact: true }).check();
  await sheet.getByRole('button', { name: 'Save my session' }).click();
  await expect(sheet).toHaveURL(new RegExp(`${link.split('/').pop()}#do$`));
  // What was skipped is still to be done.
  await expect(sheet.locator('#do').getByRole('heading', { name: 'Today: 1 to do' })).toBeVisible();
  await phone.close();
});

test('without JavaScript it is a list that writes the session down too', async ({
  clinic: { page },
  browser,
}) => {
  await newProgram(page);
  await add(page, 'bridge 2x8 daily; bracing 10x10s daily');
  const link = await publish(page);
  const phone = await newContext(browser, { javaScriptEnabled: false });
  const sheet = await phone.newPage();
  await sheet.setViewportSize({ width: 320, height: 640 });
  await sheet.goto(`${link}/session`);
  await expect(sheet.getByRole('heading', { level: 2 })).toHaveCount(3);
  await sheet.getByRole('link', { name: 'Next' }).first().click();
  await expect(sheet).toHaveURL(/#s2$/);
  expect(await sheet.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await sheet.getByRole('button', { name: 'Save my session' }).click();
  await expect(sheet.locator('#do').getByRole('heading', { name: 'Today: all done' })).toBeVisible();
  await phone.close();
});

test('reminders, the code for another phone, and the size of what is sent', async ({ clinic: { page } }) => {
  await newProgram(page);
  await add(page, 'bridge 2x8 BID');
  const link = await publish(page);
  await page.goto(`${link}/calendar`);
  await expectAccessible(page);
  await page.getByLabel('I do it after').selectOption('lunch');
  await page.getByLabel('Where').selectOption('kitchen');
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Get the calendar file' }).click();
  expect((await coming).suggestedFilename()).toBe('my-exercises.ics');
  const file = await page.request.get(`${link}/calendar.ics`);
  expect(file.headers()['content-type']).toBe('text/calendar; charset=utf-8');
  expect((await file.text()).match(/BEGIN:VALARM/g)).toHaveLength(2);
  expect((await page.request.get(`${link}/calendar.ics?after=midnight`)).status()).toBe(400);

  await page.goto(`${link}/share`);
  await expect(page.getByRole('img', { name: /square code/ })).toBeVisible();
  await expectAccessible(page);

  const bytes = async (path: string) => gzipSync(await (await page.request.get(path)).body()).length;
  expect(await bytes('/patient-sw.js')).toBeLessThanOrEqual(2048);
  expect(await bytes('/build/patient.js')).toBeLessThanOrEqual(2048);
});

test('reads an exercise aloud where the phone has a voice, and shows no button where it has none', async ({
  clinic: { page },
  browser,
}) => {
  await newProgram(page);
  await add(page, 'bracing 10x10s daily');
  const link = await publish(page);
  const mute = await newContext(browser);
  const quiet = await mute.newPage();
  await quiet.addInitScript(() => {
    speechSynthesis.getVoices = () => [];
  });
  await quiet.goto(link);
  await expect(quiet.getByRole('button', { name: /^Read aloud/ })).toHaveCount(0);
  await mute.close();

  const phone = await newContext(browser);
  const sheet = await phone.newPage();
  // This machine has no voice: what would be said is written down.
  await sheet.addInitScript(() => {
    speechSynthesis.getVoices = () => [{ lang: 'en-US' } as SpeechSynthesisVoice];
    speechSynthesis.speak = (line) => {
      document.title = `${line.lang}: ${line.text}`;
    };
  });
  await sheet.goto(link);
  await sheet.getByRole('button', { name: /^Read aloud/ }).click();
  await expect(sheet).toHaveTitle(/^en: .*Tummy brace.*10 seconds/);
  await phone.close();
});
