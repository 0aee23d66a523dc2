import { expect, test } from '../../fixtures.ts';
import { SignInPage } from '../../pages/identity/sign-in-page.ts';
import { Shell } from '../../pages/shell/shell.ts';
import { person } from '../../support/people.ts';
import { uniqueEmail } from '../../support/unique.ts';

const { email, password } = person('jonas');

test('a wrong password and an unknown e-mail are refused in the same words', async ({ page }) => {
  const signIn = new SignInPage(page);
  await page.goto('/sign-in');
  await signIn.signIn(email, 'not the password');
  await expect(signIn.refusal).toHaveText(/e-mail and password do not (match|belong together)/i);
  const words = await signIn.refusal.innerText();
  await expect(signIn.password).toBeFocused();

  await page.reload();
  await signIn.signIn(uniqueEmail(), 'not the password');
  await expect(signIn.refusal).toHaveText(words);
  await expect(page).toHaveURL('/sign-in');
});

test('whoever opens a page without a session signs in and arrives there, view and all', async ({ page }) => {
  const wanted = '/campaigns?sort=-acos&compare=none';
  await page.goto(wanted);
  await expect(page).toHaveURL(/\/sign-in\?next=/);
  await new SignInPage(page).signIn(email, password);
  await expect(page.getByRole('heading', { name: 'Campaigns', level: 1 })).toBeVisible();
  const { pathname, searchParams } = new URL(page.url());
  expect(pathname).toBe('/campaigns');
  expect(Object.fromEntries(searchParams)).toEqual({ sort: '-acos', compare: 'none' });
});

test('signing in leads home when no page was wanted, and never to another site', async ({ page }) => {
  await page.goto('/');
  await expect(page).toHaveURL('/sign-in');
  await new SignInPage(page).signIn(email, password);
  await expect(page.getByRole('heading', { name: 'Home', level: 1 })).toBeVisible();
  await expect(page).toHaveURL('/');

  const host = new URL(page.url()).host;
  for (const elsewhere of ['//example.com/', 'https://example.com/', '/\\example.com/']) {
    await page.context().clearCookies();
    await page.goto(`/sign-in?next=${encodeURIComponent(elsewhere)}`);
    await new SignInPage(page).signIn(email, password);
    await expect(page).not.toHaveURL(/sign-in/);
    expect(new URL(page.url()).host).toBe(host);
  }
});

test('the session is out of reach of scripts and of other sites', async ({ page }) => {
  await page.goto('/sign-in');
  await new SignInPage(page).signIn(email, password);
  await expect(new Shell(page).account).toBeVisible();
  const cookies = await page.context().cookies();
  expect(cookies.map(({ name, httpOnly, sameSite }) => ({ name, httpOnly, sameSite }))).toEqual([
    { name: 'sellergraph_session', httpOnly: true, sameSite: 'Lax' },
  ]);
  expect(await page.evaluate('document.cookie')).toBe('');
  expect(await page.evaluate('JSON.stringify([localStorage, sessionStorage])')).not.toContain(
    cookies[0]?.value ?? 'a cookie',
  );
});

test('the password can be looked at before it is sent', async ({ page }) => {
  await page.goto('/sign-in');
  const signIn = new SignInPage(page);
  await signIn.password.fill('harbour');
  await expect(signIn.password).toHaveAttribute('type', 'password');
  await page.getByRole('button', { name: 'Show the password' }).click();
  await expect(signIn.password).toHaveAttribute('type', 'text');
});
