import { addPatient, expect, newContext, signUp, test } from './product';

/** A plan made on a phone by taps alone: no key, no mouse, nothing dragged. */
test('a plan is built, ordered, taken back and handed over by taps alone', async ({ browser }) => {
  test.setTimeout(90_000);
  const context = await newContext(browser, { hasTouch: true, isMobile: true });
  const page = await context.newPage();
  await page.setViewportSize({ width: 390, height: 844 });
  await signUp(page);
  const patient = await addPatient(page, { given: 'Tom', family: 'Thornbury', birthYear: '1961' });
  await page.goto(`/patients/${patient}`);
  await page.getByRole('link', { name: 'New program' }).first().tap();
  await page.getByRole('button', { name: 'Start', exact: true }).tap();
  await page.waitForURL(/\/programs\/[0-9a-f-]{36}$/);

  await page.getByRole('button', { name: 'Catalog', exact: true }).tap();
  const catalog = page.getByRole('region', { name: 'Catalog' });
  await expect(catalog.getByRole('listitem').first()).toBeVisible();
  for (const name of ['Tummy brace', 'Bent-knee fallout', 'Inner-thigh rock'])
    await catalog.getByRole('button', { name: `Add ${name}`, exact: true }).tap();
  await expect(catalog.getByRole('button', { name: 'Tummy brace is in the plan' })).toBeVisible();
  await catalog.getByRole('button', { name: 'Close' }).tap();
  const names = page.locator('[data-item] h3');
  await expect(names).toHaveText([/Tummy brace/, /Bent-knee fallout/, /Inner-thigh rock/]);

  await page.getByRole('button', { name: 'Move Tummy brace down' }).tap();
  await expect(names).toHaveText([/Bent-knee fallout/, /Tummy brace/, /Inner-thigh rock/]);
  await page.getByRole('button', { name: 'If you only do two: Tummy brace' }).tap();
  await page.getByRole('button', { name: 'Remove Inner-thigh rock' }).tap();
  await expect(names).toHaveCount(2);
  await page.getByRole('button', { name: 'Undo' }).last().tap();
  await expect(names).toHaveCount(3);
  await page.getByRole('button', { name: 'More about the dose of Tummy brace' }).tap();
  await expect(page.getByRole('button', { name: 'More about the dose of Tummy brace' })).toHaveText('Less');

  await expect(page.getByText(/^Saved \d/)).toBeVisible();
  await page.getByRole('button', { name: 'Publish for Tom Thornbury' }).tap();
  await expect(page.getByLabel('Patient link')).toHaveValue(/\/p\/[\w-]{43}$/);
  const [sheet] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('link', { name: 'Open', exact: true }).tap(),
  ]);
  await expect(sheet.getByRole('heading', { name: /Tummy brace/ }).first()).toBeVisible();
  await context.close();
});
