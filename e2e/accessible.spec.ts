import { add, addPatient, expectAccessible, newProgram, test } from './product';

/** No page of the dashboard has an accessibility fault that a machine can find, narrow or wide, light or dark. */
test('every page passes, narrow and wide', async ({ clinic: { page } }) => {
  test.setTimeout(180_000);
  const patient = await addPatient(page, {
    given: 'Ines',
    family: 'Halloway',
    birthYear: '1948',
    flags: ['Osteoporosis with fracture'],
  });
  await newProgram(page, patient);
  await add(page, 'knee rocking 2x10 ea side');
  const builder = new URL(page.url()).pathname;
  const pages = [
    '/programs',
    '/programs/new',
    '/patients',
    '/patients/new',
    `/patients/${patient}`,
    '/catalog',
    '/catalog/knee-rocking',
    '/settings',
    builder,
  ];
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    for (const path of pages) {
      await page.goto(path, { waitUntil: 'networkidle' });
      await expectAccessible(page);
    }
  }
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(builder, { waitUntil: 'networkidle' });
  await expectAccessible(page);
});

test('the doors pass too', async ({ page }) => {
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    for (const path of ['/', '/sign-in', '/sign-up', '/forgot', '/no-such-page']) {
      await page.goto(path);
      await expectAccessible(page);
    }
  }
});
