import { existsSync } from 'node:fs';
import { chromium, type Locator, type Page } from 'playwright';
import { median, startProduct } from './product';

/**
 * The stopwatch: five plans of five exercises, from the list of programs to the copied patient link, as real key and
 * pointer events. Every key and press is counted and turned into time by the keystroke-level model of Card, Moran and
 * Newell (The keystroke-level model for user performance time with interactive systems, CACM 23(7), 1980): K a key or a
 * button press, P pointing, H a hand from keyboard to mouse or back, M getting ready in the mind. M stands before each
 * entry, before each choice of a person, and before each press that ends a step.
 */
const K = 0.28;
const P = 1.1;
const H = 0.4;
const M = 1.35;

interface Plan {
  name: string;
  /** What is typed to find the person. */
  person: string;
  entries: readonly string[];
  /** The next phase is made by one gesture. */
  next?: true;
}

const PLANS: readonly Plan[] = [
  {
    name: 'Low back, first visit',
    person: 'hallo',
    entries: [
      'pelvic tilt 2x10 bd',
      'knee rocking 2x8 bd',
      'bridge 2x8 3s hold',
      'cat cow 1x10',
      'walk 10min',
    ],
  },
  {
    name: 'Outer hip, right, band',
    person: 'jana so',
    entries: [
      'belt press 5x30s bd',
      'clam 3x12 GTB',
      'hip abd standing 2x10',
      'bridge 3x8',
      'mini squat 2x8',
    ],
  },
  {
    name: 'Knee after surgery, left',
    person: 'hallo',
    entries: [
      'quad set 10x5s tid L',
      'slr 2x10 L',
      'LAQ 2x10 2kg L',
      'heel slide 2x10 bd L',
      'sit to stand 2x6',
    ],
  },
  {
    name: 'Shoulder, bands',
    person: 'jana st',
    entries: [
      'pendulum 2x1min tid R',
      'table slide 2x10',
      'er band 3x12 RTB',
      'row 3x12 GTB',
      'scap squeeze 2x10 5s',
    ],
  },
  {
    name: 'Steady on the feet, two phases',
    person: 'hallo',
    entries: ['sit to stand 2x6', 'heel raise 2x10', 'feet together 3x20s', 'march 2x10', 'walk 10min'],
    next: true,
  },
];

/** A pair of hands: does what a clinician does and counts it. */
class Hands {
  keys = 0;
  presses = 0;
  homings = 0;
  thoughts = 0;
  private onMouse = false;

  constructor(private readonly page: Page) {}

  think(): void {
    this.thoughts++;
  }
  async type(text: string): Promise<void> {
    this.home(false);
    this.keys += text.length;
    await this.page.keyboard.type(text);
  }
  /** A key, or several held together. */
  async key(combination: string): Promise<void> {
    this.home(false);
    this.keys += combination.split('+').length;
    await this.page.keyboard.press(combination);
  }
  async press(target: Locator): Promise<void> {
    this.home(true);
    this.presses++;
    await target.click();
  }
  get seconds(): number {
    return (this.keys + this.presses) * K + this.presses * P + this.homings * H + this.thoughts * M;
  }
  private home(toMouse: boolean): void {
    if (this.onMouse !== toMouse) this.homings++;
    this.onMouse = toMouse;
  }
}

/** From the list of programs to the link in the clipboard. */
async function build(page: Page, url: string, plan: Plan): Promise<{ hands: Hands; machine: number }> {
  await page.goto(`${url}/programs`);
  await page.getByRole('link', { name: 'New program' }).waitFor();
  await page.waitForTimeout(500); // the page is awake; a person has not yet moved
  const hands = new Hands(page);
  const begun = performance.now();
  hands.think();
  await hands.key('n');
  await page.waitForURL('**/programs/new');
  const person = page.getByRole('combobox', { name: /^Patient/ });
  await person.waitFor();
  hands.think();
  await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'combobox');
  await hands.type(plan.person);
  await page.getByRole('option').first().waitFor();
  await page.waitForTimeout(200);
  await hands.key('Enter');
  await page.waitForFunction(() => document.activeElement?.getAttribute('type') === 'submit');
  await hands.key('Enter');
  await page.waitForURL(/\/programs\/[0-9a-f-]{36}$/);
  const entry = page.getByLabel('Quick entry');
  await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label') === 'Quick entry');
  for (const line of plan.entries) {
    hands.think();
    await hands.type(line);
    await page.getByText('The catalog is on its way').waitFor({ state: 'hidden' });
    await hands.key('Enter');
    await page.waitForFunction(
      (field) => (field as HTMLInputElement).value === '',
      await entry.elementHandle(),
    );
  }
  if (plan.next) {
    hands.think();
    await hands.key('Control+k');
    await hands.type('review');
    await hands.key('Enter');
    hands.think();
    await hands.press(page.getByRole('button', { name: 'Make it the next phase' }));
  }
  hands.think();
  await hands.press(page.getByLabel('Red flags screened today'));
  hands.think();
  await hands.key('Control+Enter');
  await page.waitForFunction(() => document.activeElement?.hasAttribute('data-copy-link'));
  await hands.key('Enter');
  await page.getByRole('button', { name: 'Copied' }).waitFor();
  const machine = (performance.now() - begun) / 1000;
  const rows = await page.locator('[data-item]').count();
  if (rows !== (plan.next ? 10 : 5)) throw new Error(`${plan.name}: ${rows} items instead of 5`);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  if (!/\/p\/[\w-]{43}$/.test(copied)) throw new Error(`${plan.name}: "${copied}" is no link`);
  return { hands, machine };
}

export interface Time {
  plan: string;
  keys: number;
  presses: number;
  /** Seconds by the model. */
  model: number;
  /** Seconds that the machine took for the same, without a person. */
  machine: number;
}

export async function stopwatch(): Promise<Time[]> {
  const product = await startProduct(3990);
  const executablePath = [process.env.CHROMIUM_PATH ?? '', '/usr/bin/chromium'].find(
    (file) => file && existsSync(file),
  );
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: ['--no-sandbox'],
  });
  try {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const page = await context.newPage();
    await page.goto(`${product.url}/sign-in`);
    await page.getByLabel('Email').fill(product.email);
    await page.getByLabel('Password').fill(product.password);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.waitForURL('**/programs');
    for (const [given, family] of [
      ['Jana', 'Sorel'],
      ['Jana', 'Stahl'],
    ] as const) {
      await page.goto(`${product.url}/patients/new`);
      await page.getByLabel('Given name').fill(given);
      await page.getByLabel('Family name').fill(family);
      await page.getByRole('button', { name: 'Save patient' }).click();
      await page.waitForURL(/\/patients\/[0-9a-f-]{36}/);
    }
    const times: Time[] = [];
    for (const plan of PLANS) {
      const { hands, machine } = await build(page, product.url, plan);
      times.push({
        plan: plan.name,
        keys: hands.keys,
        presses: hands.presses,
        model: hands.seconds,
        machine,
      });
    }
    return times;
  } finally {
    await browser.close();
    await product.stop();
  }
}

export const medianModel = (times: readonly Time[]): number => median(times.map(({ model }) => model));
