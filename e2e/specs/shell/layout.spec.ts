import { expect, test } from '../../fixtures.ts';
import { openSignIn, PAGES } from '../../support/pages.ts';

const WIDTHS = [1440, 1024] as const;

for (const width of WIDTHS) {
  test.describe(`at ${width} px nothing but tables scrolls sideways on`, () => {
    test.use({ viewport: { width, height: 800 } });

    test('the sign-in', async ({ page }) => {
      await openSignIn(page);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    });

    test.describe('the page', () => {
      test.use({ as: 'mira' });
      for (const [name, open] of Object.entries(PAGES)) {
        test(name, async ({ page }) => {
          await open(page);
          expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
          const main = await page.getByRole('main').boundingBox();
          expect((main?.x ?? 0) + (main?.width ?? width + 1)).toBeLessThanOrEqual(width);
        });
      }
    });
  });
}
