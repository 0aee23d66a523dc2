import { expect, test } from '../../fixtures.ts';
import { campaignReport } from '../../support/campaign-report.ts';
import { openUploads } from '../../support/open-uploads.ts';

test.use({ as: 'omar' });

const REVERSE = `mutation ($input: UploadActInput!) {
  reverseUpload(input: $input) { __typename }
}`;

test('the dialog is left by Esc, changes nothing and gives the focus back', async ({ page, graph }) => {
  const uploads = await openUploads(page, graph);
  const file = campaignReport([{ day: 'Mar 16, 2026', spend: '$12.50' }]);
  await uploads.choose(file);
  await expect(uploads.job(file.name)).toContainText('1 new');
  await uploads.openUpload(file.name);
  const opener = uploads.panel.getByRole('button', { name: 'Take back…' });
  await opener.focus();
  await page.keyboard.press('Enter');
  await expect(uploads.takeBackDialog).toContainText('1 row goes away');
  await page.keyboard.press('Escape');
  await expect(uploads.takeBackDialog).toHaveCount(0);
  await expect(opener).toBeFocused();
  await expect(uploads.row(file.name)).toContainText('Live');
});

test('an upload that somebody else has taken back meanwhile says so in the dialog', async ({ page, graph }) => {
  const uploads = await openUploads(page, graph);
  const file = campaignReport([{ day: 'Mar 18, 2026', spend: '$12.50' }]);
  await uploads.choose(file);
  await expect(uploads.job(file.name)).toContainText('1 new');
  await uploads.openUpload(file.name);
  const uploadId = new URL(page.url()).searchParams.get('upload');
  await uploads.panel.getByRole('button', { name: 'Take back…' }).click();
  const act = uploads.takeBackDialog.getByRole('button', { name: 'Take upload back' });
  await expect(act).toBeVisible();
  await graph(REVERSE, { input: { uploadId } });
  await act.click();
  await expect(uploads.takeBackDialog.getByRole('alert')).toContainText(/taken back already/);
  await expect(act).toHaveCount(0);
  await uploads.takeBackDialog.getByRole('button', { name: 'Keep it' }).click();
  await expect(uploads.panel).toContainText('This upload was taken back.');
});

test.describe('somebody who only reviews', () => {
  test.use({ as: 'ana' });

  test('is not offered to take anything back', async ({ page, graph }) => {
    const { uploads } = await graph<{ uploads: { edges: { node: { id: string; fileName: string } }[] } }>(
      '{ uploads(first: 1, where: { state: [LIVE], reportType: "sponsored_products_campaign" }) { edges { node { id fileName } } } }',
    );
    const [edge] = uploads.edges;
    await page.goto(`/uploads?upload=${edge?.node.id}`);
    await expect(page.getByRole('heading', { name: edge?.node.fileName ?? '' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Take back…' })).toHaveCount(0);
  });
});
