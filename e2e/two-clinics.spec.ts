import { add, addPatient, expect, newContext, newProgram, publish, signUp, test } from './product';

/** Two clinics never see each other; every refusal stands beside the same request by its rightful owner. */
test('another clinic’s patient, program and handout look like missing ones', async ({
  clinic: { page },
  browser,
}) => {
  const patient = await addPatient(page, { given: 'Jana', family: 'Sorel', birthYear: '1978' });
  await newProgram(page, patient);
  await add(page, 'knee rocking 2x10 ea side');
  await publish(page);
  const program = new URL(page.url()).pathname;

  const other = await newContext(browser);
  const stranger = await other.newPage();
  await signUp(stranger);
  const missing = '/00000000-0000-4000-8000-000000000000';
  for (const path of [program, `/patients/${patient}`, `/api${program}`, `${program}/handout.pdf`]) {
    const nowhere = path.replace(/\/[0-9a-f-]{36}/, missing);
    const [theirs, none] = [await stranger.request.get(path), await stranger.request.get(nowhere)];
    expect([path, theirs.status()]).toEqual([path, 404]);
    expect(none.status()).toBe(404);
    expect((await page.request.get(path)).status()).toBe(200);
  }
  expect(await (await stranger.request.get('/patients')).text()).not.toContain('Sorel');
  expect(await (await page.request.get('/patients')).text()).toContain('Sorel');

  const headers = { origin: new URL(page.url()).origin };
  const wish = { patientId: patient, title: 'Taken over' };
  expect((await stranger.request.post('/api/programs', { data: wish, headers })).status()).toBe(404);
  expect(
    (await page.request.post('/api/programs', { data: wish, headers, maxRedirects: 0 })).status(),
  ).toBeLessThan(400);
  await other.close();
});

test('a copied cookie is worth nothing after sign-out', async ({ clinic: { page }, browser }) => {
  const cookies = await page.context().cookies();
  const thief = await newContext(browser);
  await thief.addCookies(cookies);
  expect((await thief.request.get('/api/me')).status()).toBe(200);
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.waitForURL('**/sign-in');
  expect((await thief.request.get('/api/me')).status()).toBe(401);
  await thief.close();
});
