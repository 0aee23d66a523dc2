import type { Page } from '@playwright/test';
import { expect, test } from '../../fixtures.ts';
import { SignInPage } from '../../pages/identity/sign-in-page.ts';
import { openSignIn, PAGES } from '../../support/pages.ts';
import { uniqueEmail } from '../../support/unique.ts';

/** Looks at the page as it stands in the light theme and in the dark one. */
async function inBothThemes(page: Page, look: () => Promise<void>): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expect.poll(() => page.evaluate(`matchMedia('(prefers-color-scheme: ${colorScheme})').matches`)).toBe(true);
    await test.step(colorScheme, look);
  }
}

test.describe('in light and dark axe finds nothing on', () => {
  test('the sign-in and its refusal', async ({ page, expectAccessible }) => {
    await openSignIn(page);
    await inBothThemes(page, expectAccessible);
    await new SignInPage(page).signIn(uniqueEmail(), 'not the password');
    await expect(new SignInPage(page).refusal).toBeVisible();
    await inBothThemes(page, expectAccessible);
  });

  test.describe('the page', () => {
    test.use({ as: 'mira', viewport: { width: 1440, height: 900 } });
    for (const [name, open] of Object.entries(PAGES)) {
      test(name, async ({ page, expectAccessible }) => {
        await open(page);
        await inBothThemes(page, expectAccessible);
      });
    }
  });

  test.describe('what opens over the page:', () => {
    test.use({ as: 'mira' });
    const openers = {
      sellers: /^Seller:/,
      days: /^Days:/,
      comparison: /^Compared/,
      account: /account/i,
      keys: /^Keyboard/,
    };
    for (const [name, button] of Object.entries(openers)) {
      test(name, async ({ page, expectAccessible }) => {
        await page.goto('/campaigns');
        await page.getByRole('banner').getByRole('button', { name: button }).click();
        await expect(page.getByRole('dialog')).toBeVisible();
        await inBothThemes(page, expectAccessible);
      });
    }
  });
});
