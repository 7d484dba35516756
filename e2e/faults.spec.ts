import { addPatient, expect, newContext, newProgram, signUp, test } from './product';

/** Bad input gets a clear sentence that names the field and the range, and changes nothing. */
test('every bad field is named, and nothing is written', async ({ clinic: { page } }) => {
  const origin = new URL(page.url()).origin;
  const send = (data: unknown) =>
    page.request.post('/api/patients', { data, headers: { origin, accept: 'application/json' } });
  const person = { givenName: 'Ines', familyName: 'Halloway' };
  const cases: [object, string][] = [
    [{ ...person, usualPain: 11 }, 'from 0 to 10'],
    [{ ...person, usualPain: 3.5 }, 'from 0 to 10'],
    [{ ...person, birthYear: 1 }, 'from 1900'],
    [{ ...person, givenName: 'a\u0000b' }, 'Given name'],
    [{ ...person, familyName: 'x\ud800' }, 'Family name'],
    [{ ...person, flags: [{ id: 'no-such-flag' }] }, ''],
    [{ familyName: 'Halloway' }, 'Given name'],
  ];
  for (const [body, sentence] of cases) {
    const answer = await send(body);
    expect([body, answer.status()]).toEqual([body, 400]);
    expect(await answer.text()).toContain(sentence);
  }
  expect(await (await page.request.get('/patients')).text()).not.toContain('Halloway');
  expect((await send(person)).status()).toBeLessThan(400);
});

test('a dose outside its range cannot be saved', async ({ clinic: { page } }) => {
  await newProgram(page);
  const url = `/api${new URL(page.url()).pathname}`;
  const { revision, document } = await (await page.request.get(url)).json();
  const item = {
    id: 'a',
    catalogId: 'knee-rocking',
    kind: 'exercise',
    dose: { sets: 21 },
    note: '',
    core: false,
    offerEasier: true,
    onBed: false,
  };
  const broken = { ...document, items: { a: item }, phases: [{ ...document.phases[0], order: ['a'] }] };
  const headers = { origin: new URL(page.url()).origin };
  const answer = await page.request.put(url, { data: { revision, document: broken }, headers });
  expect(answer.status()).toBe(400);
  expect(await answer.text()).toContain('1 to 20');
  const right = { ...broken, items: { a: { ...item, dose: { sets: 3, reps: 10 } } } };
  expect((await page.request.put(url, { data: { revision, document: right }, headers })).status()).toBe(200);
});

test('a request from another site is refused', async ({ clinic: { page } }) => {
  for (const headers of [
    { origin: 'https://elsewhere.example' },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site' },
  ]) {
    const answer = await page.request.post('/api/patients', {
      data: { givenName: 'A', familyName: 'B' },
      headers,
    });
    expect(answer.status()).toBe(403);
  }
});

test('broken requests are refused by the front server', async ({ request, baseURL }) => {
  expect((await request.get(`${baseURL}/p/%E0%A4%A`)).status()).toBe(400);
  expect((await request.fetch(`${baseURL}/`, { method: 'TRACE' })).status()).toBe(405);
  const big = 'x'.repeat(1_200_000);
  expect(
    (
      await request.post(`${baseURL}/api/sign-in`, { data: big, headers: { 'content-type': 'text/plain' } })
    ).status(),
  ).toBe(413);
});

test('ten wrong passwords, and the next tries wait', async ({ browser }) => {
  const context = await newContext(browser);
  const page = await context.newPage();
  const { email } = await signUp(page);
  const headers = { origin: new URL(page.url()).origin, accept: 'application/json' };
  const statuses: number[] = [];
  for (let i = 0; i < 12; i++)
    statuses.push(
      (
        await page.request.post('/api/sign-in', { form: { email, password: `wrong-${i}` }, headers })
      ).status(),
    );
  expect(statuses.slice(0, 10)).toEqual(Array(10).fill(401));
  expect(statuses.slice(10)).toEqual([429, 429]);
  await context.close();
});

test('sign-in and the forms work without JavaScript', async ({ browser }) => {
  const context = await newContext(browser, { javaScriptEnabled: false });
  const page = await context.newPage();
  const { email } = await signUp(page);
  await addPatient(page, { given: 'Lucía', family: 'Ferrand' });
  await page.goto('/programs');
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.waitForURL('**/sign-in');
  await page.getByLabel('Email').fill(email);
  await page.getByLabel('Password').fill('not the password');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page.getByText(/do not go together/)).toBeVisible();
  await context.close();
});
