import { add, addPatient, expect, newContext, newProgram, publish, quickEntry, test } from './product';

/** The first journey: a clinician builds a program for the patient in the room and hands over the link. */
test('build by keyboard, publish, hand over the link', async ({ clinic: { page } }) => {
  const patient = await addPatient(page, { given: 'Ines', family: 'Halloway', birthYear: '1948' });
  await newProgram(page, patient);
  await expect(page.getByRole('button', { name: 'Publish for Ines Halloway' })).toBeVisible();

  await add(page, 'childs pose 3x30s 2x/day');
  await add(page, 'knee rocking 2x8 ea side');
  await add(page, 'bracing 10x10s daily');
  const rows = page.getByRole('list', { name: 'Program' }).getByRole('listitem');
  await expect(rows).toHaveCount(3);

  // The same item again takes the new dose; no second copy appears.
  await add(page, 'childs pose 2x20s daily');
  await expect(rows).toHaveCount(3);
  await expect(rows.first()).toContainText('20');

  await page.getByRole('button', { name: 'Move Knee rocking up' }).click();
  await expect(rows.first()).toContainText('Knee rocking');
  await page.getByRole('button', { name: /^Remove Tummy brace/ }).click();
  await expect(rows).toHaveCount(2);
  await page.getByRole('button', { name: 'Undo' }).first().click();
  await expect(rows).toHaveCount(3);

  await page.getByLabel('Red flags screened today').check();
  const link = await publish(page);
  await page.reload();
  await expect(page.getByLabel('Patient link')).toHaveValue(link);
});

test('what was shown as saved is there after a reload', async ({ clinic: { page } }) => {
  await newProgram(page);
  await add(page, 'knee rocking 2x10 ea side BID');
  await page.getByLabel('Title').fill('Back and hip, weeks 1–2');
  await expect(page.getByText(/^Saved \d/)).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('Title')).toHaveValue('Back and hip, weeks 1–2');
  await expect(page.getByRole('list', { name: 'Program' }).getByRole('listitem')).toHaveCount(1);
});

test('an edit made without a connection is kept and saved later', async ({ clinic: { page } }) => {
  await newProgram(page);
  await add(page, 'bracing 10x10s daily');
  await expect(page.getByText(/^Saved \d/)).toBeVisible();
  await page.context().setOffline(true);
  await add(page, 'knee rocking 2x10 ea side');
  await expect(page.getByText(/Kept on this device/)).toBeVisible();
  await page.context().setOffline(false);
  await expect(page.getByText(/^Saved \d/)).toBeVisible({ timeout: 30_000 });
});

test('words that were not understood stay visible', async ({ clinic: { page } }) => {
  await newProgram(page);
  await quickEntry(page).fill('zzz unheard of 3x10');
  await quickEntry(page).press('Enter');
  await expect(quickEntry(page)).toHaveValue(/zzz unheard of/);
});

test('two tabs: the older copy is shown both versions and overwrites nothing', async ({
  clinic: { page },
  browser,
}) => {
  await newProgram(page);
  await add(page, 'knee rocking 2x10 ea side');
  await expect(page.getByText(/^Saved \d/)).toBeVisible();
  const other = await newContext(browser);
  await other.addCookies(await page.context().cookies());
  const tab = await other.newPage();
  await tab.goto(page.url());
  await tab.getByLabel('Title').fill('Written at home');
  await expect(tab.getByText(/^Saved \d/)).toBeVisible();

  await page.getByLabel('Title').fill('Written in the clinic');
  const dialog = page.getByRole('dialog', { name: /changed/i });
  await expect(dialog).toContainText('Written at home');
  await expect(dialog).toContainText('Written in the clinic');
  await other.close();
});
