import { add, addPatient, expect, newContext, newProgram, publish, test } from './product';

/**
 * Ines Halloway, 78: stenosis, thin bones with an old fracture, cannot get to the floor. What does not fit is
 * said once, with its reason, and nothing asks for a typed one; nobody draws or names a floor.
 */
test('a plan for someone who cannot get to the floor', async ({ clinic: { page }, browser }) => {
  test.setTimeout(120_000);
  const flags = ['Spinal stenosis', 'Osteoporosis with fracture', 'Cannot get to the floor'];
  const patient = await addPatient(page, { given: 'Ines', family: 'Halloway', birthYear: '1948', flags });
  await page.goto('/patients?q=hallo');
  await expect(page.getByText('born 1948').first()).toBeVisible();

  await newProgram(page, patient);
  await add(page, 'sit to stand 2x6 daily; bridge 2x8 3s hold daily; walk 5min TID');
  const plan = page.getByRole('list', { name: 'Program' });
  await expect(plan.getByRole('listitem')).toHaveCount(3);
  await add(page, 'bridge 2x6 daily');
  await expect(plan.getByRole('listitem')).toHaveCount(3);
  await expect(plan.getByRole('listitem').filter({ hasText: 'Bridge' })).toContainText('on the bed');

  await page.getByLabel('Red flags screened today').check();
  const link = await publish(page);
  await expect(page.getByRole('button', { name: 'Publish for Ines Halloway' })).toBeVisible();

  const phone = await newContext(browser, { javaScriptEnabled: false });
  const sheet = await phone.newPage();
  await sheet.setViewportSize({ width: 360, height: 640 });
  await sheet.goto(link);
  const told = ((await sheet.locator('body').textContent()) ?? '').toLowerCase();
  expect(told).not.toMatch(/\bmat\b|\bfloor\b/);
  expect(told).toContain('ines');
  await expect(sheet.getByText(/New, or clearly worse/).first()).toBeVisible();
  await expect(sheet.getByRole('link', { name: 'Start' })).toBeVisible();
  const pictures = await sheet
    .locator('img')
    .evaluateAll((list) => list.map((picture) => picture.getAttribute('src') ?? ''));
  expect(pictures.filter((address) => /bridge-.*-floor-/.test(address))).toEqual([]);
  await phone.close();
});
