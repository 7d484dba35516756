import { randomUUID } from 'node:crypto';
import AxeBuilder from '@axe-core/playwright';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  test as base,
  expect,
  type Page,
} from '@playwright/test';

/** The product as its people use it: each test signs up a clinic of its own and speaks in the field's words. */
export { expect };

export const PASSWORD = 'velvet-Kettle-orbit-91';

/** One clinic from one address of its own, so that tests never share a counter or a row. */
export async function newContext(
  browser: Browser,
  options: Pick<BrowserContextOptions, 'javaScriptEnabled' | 'timezoneId' | 'hasTouch' | 'isMobile'> = {},
): Promise<BrowserContext> {
  const part = () => 1 + Math.floor(Math.random() * 250);
  return browser.newContext({
    ...options,
    extraHTTPHeaders: { 'x-forwarded-for': `10.${part()}.${part()}.${part()}` },
  });
}

export interface Clinic {
  page: Page;
  email: string;
  name: string;
}

export async function signUp(page: Page, name = `Harbor ${randomUUID().slice(0, 6)}`): Promise<Clinic> {
  const email = `owner-${randomUUID().slice(0, 8)}@stepwise.example`;
  await page.goto('/sign-up');
  await page.getByLabel('Clinic name').fill(name);
  await page.getByLabel('Your name').fill('Robin Ortega');
  await page.getByLabel('Email').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Make the clinic' }).click();
  await page.waitForURL('**/welcome');
  await page.getByLabel('Phone').fill('555 0100');
  await page.getByRole('button', { name: 'Start' }).click();
  await page.waitForURL('**/programs');
  return { page, email, name };
}

export async function addPatient(
  page: Page,
  person: {
    given: string;
    family: string;
    birthYear?: string;
    flags?: string[];
    reads?: string;
    usualPain?: string;
  },
): Promise<string> {
  await page.goto('/patients/new');
  await page.getByLabel('Given name').fill(person.given);
  await page.getByLabel('Family name').fill(person.family);
  if (person.birthYear) await page.getByLabel('Birth year').fill(person.birthYear);
  if (person.reads) await page.getByLabel('Reads').selectOption(person.reads);
  if (person.usualPain)
    await page.getByRole('radio', { name: person.usualPain, exact: true }).check({ force: true });
  for (const flag of person.flags ?? []) await page.getByLabel(flag, { exact: true }).check();
  await page.getByRole('button', { name: 'Save patient' }).click();
  await page.waitForURL(/\/patients\/[0-9a-f-]{36}/);
  return new URL(page.url()).pathname.split('/').pop() ?? '';
}

export async function newProgram(page: Page, patientId?: string): Promise<void> {
  await page.goto(patientId ? `/programs/new?patient=${patientId}` : '/programs/new');
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await page.waitForURL(/\/programs\/[0-9a-f-]{36}$/);
  await expect(quickEntry(page)).toBeVisible();
}

export const quickEntry = (page: Page) => page.getByLabel('Quick entry');

/** Types a line and presses Enter, again where the page was not awake yet, as a person would. */
export async function add(page: Page, line: string): Promise<void> {
  await quickEntry(page).fill(line);
  await expect(async () => {
    if ((await quickEntry(page).inputValue()) !== '') await quickEntry(page).press('Enter');
    await expect(quickEntry(page)).toHaveValue('', { timeout: 1500 });
  }).toPass();
}

/** Publishes and gives the patient's link, once the server has said that the draft is saved. */
export async function publish(page: Page): Promise<string> {
  await expect(page.getByText(/^Saved \d/)).toBeVisible();
  await page
    .getByRole('button', { name: /^Publish/ })
    .first()
    .click();
  const link = page.getByLabel('Patient link');
  await expect(link).toHaveValue(/\/p\/[\w-]{43}$/);
  return link.inputValue();
}

/** No accessibility fault that a machine can find, by WCAG 2.2 AA. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  expect(
    violations.map((fault) => `${fault.id}: ${fault.nodes.map((node) => node.target.join(' ')).join(' | ')}`),
  ).toEqual([]);
}

/** A test that starts as the owner of a fresh clinic. */
export const test = base.extend<{ clinic: Clinic }>({
  context: async ({ browser }, use) => {
    const context = await newContext(browser);
    await use(context);
    await context.close();
  },
  clinic: async ({ page }, use) => use(await signUp(page)),
});
