import { expect, test } from '../../fixtures.ts';
import { SignInPage } from '../../pages/identity/sign-in-page.ts';
import { openSignIn, PAGES } from '../../support/pages.ts';
import { uniqueEmail } from '../../support/unique.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme axe finds nothing on`, () => {
    test.use({ colorScheme });

    test('the sign-in and its refusal', async ({ page, expectAccessible }) => {
      await openSignIn(page);
      await expectAccessible();
      await new SignInPage(page).signIn(uniqueEmail(), 'not the password');
      await expect(new SignInPage(page).refusal).toBeVisible();
      await expectAccessible();
    });

    test.describe('the page', () => {
      test.use({ as: 'mira', viewport: { width: 1440, height: 900 } });
      for (const [name, open] of Object.entries(PAGES)) {
        test(name, async ({ page, expectAccessible }) => {
          await open(page);
          await expectAccessible();
        });
      }
    });
  });
}

test.describe('over the page axe finds nothing on', () => {
  test.use({ as: 'mira' });

  for (const name of [/^Seller:/, /^Days:/, /^Compared/, /account/i, /^Keyboard shortcuts/]) {
    test(`what the button ${name} opens`, async ({ page, expectAccessible }) => {
      await page.goto('/campaigns');
      await page.getByRole('banner').getByRole('button', { name }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await expectAccessible();
    });
  }
});
