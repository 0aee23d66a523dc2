import type { Page } from '@playwright/test';
import { expect, test } from '../../fixtures.ts';
import { openPreview } from '../../support/open-uploads.ts';
import { openSignIn, PAGES } from '../../support/pages.ts';

/** Nothing is wider than the window, at any width that the product is made for. */
async function expectToFit(page: Page): Promise<void> {
  for (const width of [1440, 1024]) {
    await page.setViewportSize({ width, height: 800 });
    await expect.poll(() => page.evaluate('window.innerWidth')).toBe(width);
    const main = await page.getByRole('main').boundingBox();
    expect((main?.x ?? 0) + (main?.width ?? width + 1), `the page at ${width} px`).toBeLessThanOrEqual(width);
    const document = await page.evaluate('document.documentElement.scrollWidth');
    expect(document, `the document at ${width} px`).toBeLessThanOrEqual(width);
  }
}

test.describe('at 1440 and 1024 px nothing but tables scrolls sideways on', () => {
  test('the sign-in', async ({ page }) => {
    await openSignIn(page);
    await expectToFit(page);
  });

  test.describe('the page', () => {
    test.use({ as: 'mira' });
    for (const [name, open] of Object.entries(PAGES)) {
      test(name, async ({ page }) => {
        await open(page);
        await expectToFit(page);
      });
    }
  });

  test.describe('the uploads page', () => {
    test.use({ as: 'omar' });
    test('with what a file would change', async ({ page, graph }) => {
      const { uploads, file } = await openPreview(page, graph);
      await expectToFit(page);
      await uploads.openUpload(file.name);
      await expectToFit(page);
    });
  });
});
