import type { Page } from '@playwright/test';
import { add, expect, newProgram, test } from './product';

/**
 * A tab that is killed between a key and the save: what was typed a moment before is there when the program is opened
 * again. `TRIALS` in the environment asks for more of them.
 */
const TRIALS = Number(process.env.TRIALS ?? 12);
/** A busy machine in CI gets a little more; alone, 50 holds. */
const SINCE_KEY_MS = Number(process.env.SINCE_KEY_MS ?? 100);

/** The tab's process ends at once: no farewell, no last write. */
async function kill(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const gone = page.waitForEvent('crash');
  devtools.send('Page.crash').catch(() => undefined);
  await gone;
  await page.close();
}

test('a tab that is killed loses nothing that was typed a moment before', async ({ clinic: { page } }) => {
  test.setTimeout(60_000 + TRIALS * 10_000);
  await newProgram(page);
  await add(page, 'bracing 10x10s daily');
  await expect(page.getByText(/^Saved \d/)).toBeVisible();
  const address = page.url();
  let tab = page;
  let written = '';
  for (let trial = 0; trial < TRIALS; trial++) {
    const note = tab.getByRole('textbox', { name: 'Private note' });
    await expect(note).toHaveValue(written);
    await expect(note).toBeEnabled();
    await note.focus();
    await tab.keyboard.press('Control+End');
    const word = `${String.fromCharCode(97 + (trial % 26))}.`;
    written += word;
    await tab.keyboard.type(word, { delay: 5 });
    // Before, during and after the save, which begins 600 ms after the last key.
    await tab.waitForTimeout(SINCE_KEY_MS + ((trial * 137) % 900));
    await kill(tab);
    tab = await page.context().newPage();
    await tab.goto(address);
    await expect(tab.getByLabel('Quick entry')).toBeVisible();
  }
  await expect(tab.getByRole('textbox', { name: 'Private note' })).toHaveValue(written);
  await expect(tab.getByText(/^Saved \d/)).toBeVisible();
  await tab.reload();
  await expect(tab.getByRole('textbox', { name: 'Private note' })).toHaveValue(written);
});
