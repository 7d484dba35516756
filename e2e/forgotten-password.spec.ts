import fs from 'node:fs';
import path from 'node:path';
import { expect, expectAccessible, newContext, signUp, test } from './product';

/** Without a mail server each mail is a file in the data folder. */
async function linkFor(email: string): Promise<string> {
  const folder = path.join(process.env.TEST_DATA_DIR ?? '.data-test', 'outbox');
  let link = '';
  await expect(async () => {
    const mails = fs.readdirSync(folder).map((file) => fs.readFileSync(path.join(folder, file), 'utf8'));
    const mail = mails.find((text) => text.includes(`To: ${email}`)) ?? '';
    link = /https?:\/\/\S+\/reset\/\S+/.exec(mail.replace(/=\r?\n/g, '').replaceAll('=3D', '='))?.[0] ?? '';
    expect(link).not.toBe('');
  }).toPass();
  return link;
}

test('a forgotten password is replaced by a mailed link, once, without JavaScript', async ({ browser }) => {
  const office = await newContext(browser);
  const { page, email } = await signUp(await office.newPage());
  const home = await newContext(browser, { javaScriptEnabled: false });
  const door = await home.newPage();
  await door.goto('/sign-in');
  await door.getByRole('link', { name: 'Forgot your password?' }).click();
  await door.getByLabel('Email').fill(email);
  await door.getByRole('button', { name: 'Send the link' }).click();
  await expect(door.getByRole('heading', { name: 'Look into your mail' })).toBeVisible();

  const link = await linkFor(email);
  await page.goto(link);
  await expectAccessible(page);
  await door.goto(link);
  await door.getByLabel('New password').fill('marble-Otter-lantern-26');
  await door.getByRole('button', { name: 'Save the password' }).click();
  await expect(door.getByText('Your new password is set.')).toBeVisible();
  await door.getByLabel('Email').fill(email);
  await door.getByLabel('Password').fill('marble-Otter-lantern-26');
  await door.getByRole('button', { name: 'Sign in' }).click();
  await door.waitForURL('**/programs');

  // The other device is out, and the link is spent.
  await page.goto('/programs');
  await page.waitForURL('**/sign-in**');
  await door.goto(link);
  await expect(door.getByRole('heading', { name: 'This link has ended' })).toBeVisible();
  await office.close();
  await home.close();
});
