import { expect, test } from '../../fixtures.ts';
import { HomePage } from '../../pages/catalog/home-page.ts';
import { Shell } from '../../pages/shell/shell.ts';

test.use({ as: 'jonas' });

const scheme = 'getComputedStyle(document.documentElement).colorScheme';

test('letters lead from page to page and open the pickers, but not in a field', async ({ page }) => {
  const { keyboard } = page;
  await new HomePage(page).open();
  for (const [letter, title] of [
    ['c', 'Campaigns'],
    ['u', 'Uploads'],
    ['h', 'Home'],
  ] as const) {
    await keyboard.press('g');
    await keyboard.press(letter);
    await expect(page.getByRole('heading', { name: title, level: 1 })).toBeVisible();
  }
  await keyboard.press('d');
  await expect(page.getByRole('dialog', { name: 'Choose the days' })).toBeVisible();
  await keyboard.press('Escape');
  await keyboard.press('Shift+D');
  await expect(page.getByRole('dialog', { name: 'Choose what to compare with' })).toBeVisible();
  await keyboard.press('Escape');
  await keyboard.press('?');
  await expect(page.getByRole('dialog', { name: /shortcuts/i })).toBeVisible();
  await keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await page.goto('/campaigns');
  const search = page.getByRole('searchbox', { name: 'Campaign name contains' });
  await expect(search).toBeVisible();
  await keyboard.press('/');
  await expect(search).toBeFocused();
  await keyboard.type('dg');
  await expect(search).toHaveValue('dg');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('Esc closes what is open and returns the focus to what opened it', async ({ page }) => {
  const shell = new Shell(page);
  await new HomePage(page).open();
  for (const opener of [shell.seller, shell.range, shell.compare, shell.account]) {
    await opener.focus();
    await page.keyboard.press('Enter');
    const opened = page.getByRole('dialog');
    await expect(opened).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(opened).toHaveCount(0);
    await expect(opener).toBeFocused();
  }
});

test('the chosen theme stays after a reload', async ({ page }) => {
  await new HomePage(page).open();
  await page.getByRole('button', { name: 'Switch between light and dark' }).click();
  await expect.poll(() => page.evaluate(scheme)).toBe('dark');
  await page.reload();
  await expect.poll(() => page.evaluate(scheme)).toBe('dark');
  await expect(new Shell(page).account).toBeVisible();
  await page.keyboard.press('Control+Shift+L');
  await expect.poll(() => page.evaluate(scheme)).toBe('light');
});

test('an address without a page says so and leads home', async ({ page }) => {
  await page.goto('/nowhere');
  await expect(page).toHaveTitle(/Not found/);
  await page.getByRole('link', { name: 'Go home' }).click();
  await expect(page.getByRole('heading', { name: 'Home', level: 1 })).toBeVisible();
});

test('the skip link leads past the navigation', async ({ page }) => {
  await new HomePage(page).open();
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: /^Skip to/ });
  await expect(skip).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(new Shell(page).navigation.locator(':focus')).toHaveCount(0);
});
