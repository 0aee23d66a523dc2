import { expect, NOBODY, test } from '../../fixtures.ts';
import { SignInPage } from '../../pages/identity/sign-in-page.ts';
import { UsersPage } from '../../pages/identity/users-page.ts';
import { Shell } from '../../pages/shell/shell.ts';
import { createUser } from '../../support/create-user.ts';
import { unique, uniqueEmail } from '../../support/unique.ts';

test.use({ as: 'tess' });

test('an admin adds a user, whose generated password signs them in with their role', async ({ page }) => {
  const users = new UsersPage(page);
  const name = unique('Nora');
  const email = uniqueEmail();
  await users.open();
  const password = await users.add(name, email, 'Reviewer');
  await expect(users.row(email)).toContainText('Reviewer');

  await page.context().clearCookies();
  await page.goto('/');
  await new SignInPage(page).signIn(email, password);
  await expect(new Shell(page).account).toHaveAccessibleName(new RegExp(name));
  await expect(new Shell(page).link('Users')).toHaveCount(0);
});

test('an e-mail that has a log-in already is refused beside its field', async ({ page, graphAs }) => {
  const { email } = await createUser(graphAs, 'MEMBER');
  const users = new UsersPage(page);
  await users.open();
  await page.getByRole('button', { name: 'Add user' }).click();
  await users.dialog.getByRole('textbox', { name: 'Name' }).fill('Somebody');
  await users.dialog.getByRole('textbox', { name: 'E-mail' }).fill(email);
  await users.dialog.getByRole('button', { name: 'Add user' }).click();
  await expect(users.dialog.getByRole('textbox', { name: 'E-mail' })).toHaveAccessibleDescription(/already/);
  await expect(users.dialog.getByLabel('Password', { exact: true })).toHaveCount(0);
});

test('a deactivated user is signed out and cannot sign in any more', async ({ page, graphAs, browser, baseURL }) => {
  const { email, name, password } = await createUser(graphAs, 'MEMBER');
  const theirs = await browser.newPage({ storageState: NOBODY, ...(baseURL && { baseURL }) });
  await theirs.goto('/');
  await new SignInPage(theirs).signIn(email, password);
  await expect(new Shell(theirs).account).toBeVisible();

  const users = new UsersPage(page);
  await users.open();
  await page.getByRole('button', { name: `Deactivate ${name}` }).click();
  await users.dialog.getByRole('button', { name: `Deactivate ${name}` }).click();
  await expect(users.row(email)).toContainText('Deactivated');

  await theirs.goto('/campaigns');
  await expect(theirs).toHaveURL(/\/sign-in/);
  await new SignInPage(theirs).signIn(email, password);
  await expect(new SignInPage(theirs).refusal).toHaveText(/do not (match|belong together)/);
  await theirs.close();
});
