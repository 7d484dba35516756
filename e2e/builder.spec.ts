import { add, expect, newProgram, quickEntry, test } from './product';

/** The builder's faster ways: keys, dragging, several at once, phases. */
test('every action is found by its words, and single keys never act while typing', async ({
  clinic: { page },
}) => {
  await newProgram(page);
  await add(page, 'mini squat 2x8; bridge 2x8; clamshell 2x12 ea side');
  const names = page.locator('[data-item] h3');
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Command' }).fill('order by');
  await page.keyboard.press('Enter');
  await expect(names).toHaveText([/Bridge/, /Clamshell/, /Small squat/]);
  await page.keyboard.press('Control+z');
  await expect(names.first()).toContainText('Small squat');

  await quickEntry(page).fill('d / n ?');
  await expect(quickEntry(page)).toHaveValue('d / n ?');
  await quickEntry(page).fill('');
  await page.getByRole('button', { name: 'Move Bridge down' }).focus();
  await page.keyboard.press('d');
  await expect(page.getByLabel('Rounds of Bridge')).toBeFocused();

  await page.getByRole('button', { name: 'Move Bridge down' }).focus();
  await page.keyboard.press('?');
  const list = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await list.getByRole('checkbox').uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await expect(quickEntry(page)).not.toBeFocused();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog', { name: 'What would you like to do?' })).toBeVisible();
});

test('items are dragged within the plan and from the catalog', async ({ clinic: { page } }) => {
  await newProgram(page);
  await add(page, 'mini squat 2x8; bridge 2x8; clamshell 2x12 ea side');
  const rows = page.locator('[data-item]');
  // The first touch brings the dragging with it.
  await rows.nth(0).hover();
  await expect(rows.nth(0)).toHaveAttribute('draggable', 'true');
  const below = { targetPosition: { x: 200, y: 60 } };
  await rows.nth(0).locator('.cursor-grab').first().dragTo(rows.nth(1), below);
  await expect(rows.locator('h3')).toHaveText([/Bridge/, /Small squat/, /Clamshell/]);
  await page.getByLabel('Search the catalog').fill('chin tuck');
  const entry = page.getByRole('list', { name: 'Catalog items' }).getByRole('listitem').first();
  await expect(entry).toContainText('Chin tuck');
  await entry.dragTo(rows.nth(0), { targetPosition: { x: 200, y: 4 } });
  await expect(rows.locator('h3').first()).toContainText('Chin tuck');
  await expect(rows).toHaveCount(4);
  await page.getByRole('button', { name: 'Undo' }).first().click();
  await expect(rows).toHaveCount(3);
});

test('the next phase is made by the rules, and several items are changed at once', async ({
  clinic: { page },
}) => {
  await newProgram(page);
  await add(page, 'bridge 2x8 daily; clamshell 2x12 ea side');
  await page.getByRole('button', { name: 'Review…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Review this phase' });
  await expect(dialog).toContainText('Do 10 times.');
  await dialog.getByLabel('What becomes of Clamshell').selectOption({ label: 'Stays as it is' });
  await dialog.getByRole('button', { name: 'Make it the next phase' }).click();
  const second = page.getByRole('list', { name: 'Phase 2' }).getByRole('listitem');
  await expect(second).toHaveCount(2);
  await expect(page.getByRole('list', { name: 'Phase 2' }).getByLabel('Repetitions of Bridge')).toHaveValue(
    '10',
  );
  await expect(page.getByRole('list', { name: 'Phase 1' }).getByLabel('Repetitions of Bridge')).toHaveValue(
    '8',
  );

  await page.getByRole('button', { name: 'Choose several of phase 2' }).click();
  for (const box of await page.getByRole('list', { name: 'Phase 2' }).getByRole('checkbox').all())
    await box.check();
  await page.getByLabel('Days a week for all of them').fill('9');
  await page.getByRole('button', { name: 'Set', exact: true }).click();
  await expect(page.getByText(/Days a week must be.* 1 to 7/)).toBeVisible();
  await page.getByLabel('Days a week for all of them').fill('3');
  await page.getByRole('button', { name: 'Set', exact: true }).click();
  await expect(page.getByRole('list', { name: 'Phase 2' }).getByLabel('Days a week of Bridge')).toHaveValue(
    '3',
  );
  await expect(page.getByRole('list', { name: 'Phase 1' }).getByLabel('Days a week of Bridge')).toHaveCount(
    0,
  );
  await page.getByRole('region', { name: 'Several items' }).getByRole('button', { name: 'Remove' }).click();
  await expect(second).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(second).toHaveCount(2);
});
