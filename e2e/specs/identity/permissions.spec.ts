import { expect, test } from '../../fixtures.ts';
import { UploadsPage } from '../../pages/reports/uploads-page.ts';
import { Shell } from '../../pages/shell/shell.ts';

test.describe('a reviewer', () => {
  test.use({ as: 'ana' });

  test('finds no users and no API tokens in the navigation', async ({ page }) => {
    const shell = new Shell(page);
    await page.goto('/');
    await expect(shell.navigation.getByRole('link')).toHaveText(['', 'Home', 'Campaigns', 'Reports', 'Uploads']);
  });

  test('is told who can help at the address of the users', async ({ page }) => {
    await page.goto('/settings/users');
    await expect(page.getByRole('main')).toContainText('You may not see this');
    await expect(page.getByRole('main')).toContainText('An admin of your agency can help.');
    await expect(page.getByRole('table')).toHaveCount(0);
  });

  test('sees what was uploaded and can upload nothing', async ({ page }) => {
    const uploads = new UploadsPage(page);
    await uploads.open();
    await expect(uploads.history.getByRole('row')).not.toHaveCount(1);
    await expect(uploads.dropZone).toHaveCount(0);
    const response = await page.request.post('/uploads', {
      headers: { 'x-requested-with': 'test' },
      multipart: { file: { name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from('a,b\n') } },
    });
    expect(response.status()).toBe(403);
    expect(await response.json()).toMatchObject({ code: 'PERMISSION_DENIED' });
  });
});

test.describe('a member', () => {
  test.use({ as: 'jonas' });

  test('sees the users and can neither add one nor change one', async ({ page }) => {
    await page.goto('/settings/users');
    const table = page.getByRole('table', { name: 'Users' });
    await expect(table.getByRole('rowheader')).toHaveText([/Ana Duarte/, /Jonas Brandt/, /Mira Okafor/]);
    await expect(page.getByRole('button', { name: 'Add user' })).toHaveCount(0);
    await expect(table.getByRole('button')).toHaveCount(0);
  });
});
