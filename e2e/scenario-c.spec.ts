import { add, addPatient, expect, newContext, newProgram, publish, test } from './product';

/**
 * Two people called Jana S. The person's name is read at each step that cannot be taken back, nothing of one ever
 * stands on the other's page, and what goes into the chart is one press.
 */
test('two people of one first name, and a plan copied from one to the other', async ({
  clinic: { page },
  browser,
}) => {
  test.setTimeout(120_000);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const stahl = { given: 'Jana', family: 'Stahl', birthYear: '1995' };
  await addPatient(page, stahl);
  const sorel = await addPatient(page, {
    given: 'Jana',
    family: 'Sorel',
    birthYear: '1978',
    flags: ['Blood thinners'],
    usualPain: '6',
  });
  await page.goto('/patients?q=jana');
  for (const words of ['Jana Sorel', 'born 1978', 'Jana Stahl', 'born 1995'])
    await expect(page.getByText(words, { exact: false }).first()).toBeVisible();

  await newProgram(page, sorel);
  await add(page, 'bridge 2x8 daily');
  await add(page, 'spinal manipulation');
  const plan = page.getByRole('list', { name: 'Program' }).getByRole('listitem');
  const manipulation = plan.filter({ hasText: /chiropractic/i });
  await expect(manipulation).toContainText('Blood thinners');
  for (let left = 6; left > 0; left--) {
    const due = manipulation.getByRole('button', { name: /^(Discussed|Asked, none of these)/ });
    if ((await due.count()) === 0) break;
    await due.first().click();
  }
  await expect(manipulation.getByRole('button', { name: /^Leave out/ })).toHaveCount(0);
  await page.getByLabel('Goal').last().fill('Carry the shopping home.');
  await page.getByLabel('Note to the patient').fill('Jana, take the stairs slowly.');
  await expect(page.getByRole('button', { name: 'Publish for Jana Sorel' })).toBeVisible();
  const link = await publish(page);

  await page.getByRole('button', { name: 'Copy for chart' }).click();
  await expect(page.getByRole('button', { name: 'Copied' }).last()).toBeVisible();
  const note = await page.evaluate(() => navigator.clipboard.readText());
  expect(note).toContain('Jana Sorel · born 1978');
  expect(note).toMatch(/- .*2x8/);

  await page.getByRole('button', { name: 'Actions', exact: true }).click();
  await page.keyboard.type('copy for another');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Copy for another patient' });
  await dialog.getByLabel('Name or chart number').fill('jana');
  await expect(dialog.getByText('Jana Sorel', { exact: true })).toHaveCount(0);
  await dialog.getByText('Jana Stahl').click();
  await dialog.getByRole('button', { name: 'Copy for Jana Stahl' }).click();
  await expect(page.getByRole('button', { name: 'Publish for Jana Stahl' })).toBeVisible();
  await expect(page.getByLabel('Note to the patient')).toHaveValue('');
  const copied = await publish(page);
  expect(copied).not.toBe(link);

  const phone = await newContext(browser, { javaScriptEnabled: false });
  const sheet = await phone.newPage();
  await sheet.goto(copied);
  const words = (await sheet.locator('body').textContent()) ?? '';
  expect(words).not.toMatch(/Sorel|Stahl|shopping|stairs/);
  await sheet.goto(link);
  await expect(sheet.locator('body')).toContainText('take the stairs slowly');

  await page.getByRole('button', { name: 'Revoke…' }).click();
  await page.getByRole('button', { name: 'Revoke for Jana Stahl' }).click();
  await expect(page.getByText('The link was revoked')).toBeVisible();
  expect((await sheet.goto(copied))?.status()).toBe(410);
  expect((await sheet.goto(link))?.status()).toBe(200);
  await phone.close();
});
