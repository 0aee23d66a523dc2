import type { Page } from '@playwright/test';
import { expect, test } from '../../fixtures.ts';
import { SignInPage } from '../../pages/identity/sign-in-page.ts';
import { UploadsPage } from '../../pages/reports/uploads-page.ts';
import { campaignReport } from '../../support/campaign-report.ts';
import { childReport } from '../../support/child-report.ts';
import { openPreview, openUploads } from '../../support/open-uploads.ts';
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

  test.describe('what comes of files:', () => {
    test.use({ viewport: { width: 1440, height: 900 } });

    test.describe('of somebody who changes nothing', () => {
      test.use({ as: 'mira' });
      test('the dialog that takes an upload back', async ({ page, graph, expectAccessible }) => {
        const { uploads } = await graph<{ uploads: { edges: { node: { id: string } }[] } }>(
          '{ uploads(first: 1, where: { state: [LIVE], reportType: "sponsored_products_campaign" }) { edges { node { id } } } }',
        );
        const uploadsPage = new UploadsPage(page);
        await uploadsPage.open({ upload: uploads.edges[0]?.node.id ?? '' });
        await uploadsPage.panel.getByRole('button', { name: 'Take back…' }).click();
        await expect(uploadsPage.takeBackDialog.getByRole('button', { name: 'Take upload back' })).toBeVisible();
        await inBothThemes(page, expectAccessible);
      });

      test('the dialog that asks whose a file is', async ({ page, expectAccessible }) => {
        const uploadsPage = new UploadsPage(page);
        await uploadsPage.open();
        await uploadsPage.choose(campaignReport());
        await expect(page.getByRole('dialog')).toBeVisible();
        await inBothThemes(page, expectAccessible);
      });
    });

    test.describe('of somebody who brings them', () => {
      test.use({ as: 'omar' });
      test('what a file would change', async ({ page, graph, expectAccessible }) => {
        await openPreview(page, graph);
        await inBothThemes(page, expectAccessible);
      });

      test('the question for days', async ({ page, graph, expectAccessible }) => {
        const uploads = await openUploads(page, graph);
        const file = childReport('_2026-03-02_2026-03-08');
        await uploads.choose(file);
        await expect(uploads.job(file.name).getByRole('form')).toBeVisible();
        await inBothThemes(page, expectAccessible);
      });
    });
  });
});
