import { readFile } from 'node:fs/promises';
import { expect, test } from '../../fixtures.ts';
import { UploadsPage } from '../../pages/reports/uploads-page.ts';
import { Shell } from '../../pages/shell/shell.ts';
import { campaignReport, OLD_DAYS } from '../../support/campaign-report.ts';
import { openUploads } from '../../support/open-uploads.ts';
import { unique } from '../../support/unique.ts';

test.use({ as: 'omar' });

test('a chosen file goes live with its counts, and stands in the history', async ({ page, graph }) => {
  const uploads = await openUploads(page, graph);
  const file = campaignReport();
  await uploads.choose(file);
  await expect(uploads.job(file.name)).toContainText('3 new, 0 changed, 0 unchanged.');
  const row = uploads.row(file.name);
  await expect(row).toContainText('Campaign, daily');
  await expect(row).toContainText('Oakhollow Garden');
  await expect(row).toContainText(/4 – 6 May/);
  await expect(row).toContainText('Live');
  await expect(row).toContainText('Omar');

  await uploads.job(file.name).getByRole('button', { name: 'Details' }).click();
  await expect(page).toHaveURL(/[?&]upload=upload_/);
  await expect(uploads.fact('Rows')).toHaveText('3');
  await expect(uploads.fact('New')).toHaveText('3');
  await expect(uploads.fact('Left out')).toHaveText('0');
  await expect(uploads.fact('By')).toHaveText('Omar Haddad');
});

test('a dropped file goes the same way, and its figures change only what they say', async ({ page, graph }) => {
  const uploads = await openUploads(page, graph);
  const file = campaignReport();
  await uploads.drop(file);
  await expect(uploads.job(file.name)).toContainText('3 new, 0 changed, 0 unchanged.');

  const later = { name: `later-${file.name}`, text: file.text.replace('$12.50', '$13.75') };
  await uploads.drop(later);
  await expect(uploads.job(later.name)).toContainText('0 new, 1 changed, 2 unchanged.');
  await uploads.job(file.name).getByRole('button', { name: 'Dismiss' }).click();
  await expect(uploads.job(file.name)).toHaveCount(0);
  await expect(uploads.row(file.name)).toBeVisible();
});

test('the same file again is told as the same and changes nothing', async ({ page, graph }) => {
  const uploads = await openUploads(page, graph);
  const file = campaignReport();
  await uploads.choose(file);
  await expect(uploads.job(file.name)).toContainText('3 new');
  const again = { name: `again-${file.name}`, text: file.text };
  await uploads.choose(again);
  await expect(uploads.job(again.name)).toContainText(/Nothing was changed/);
  await expect(uploads.row(again.name)).toContainText('Same file, not imported');
});

test('a file that is no report is refused in words, and changes nothing', async ({ page, graph }) => {
  const uploads = await openUploads(page, graph);
  const file = {
    name: `${unique('shopping list').replaceAll(' ', '-')}.csv`,
    text: `what,how many\n${unique('apples')},3\n`,
  };
  await uploads.choose(file);
  const refusal = uploads.job(file.name).getByRole('alert');
  await expect(refusal).toContainText('Nothing was changed');
  await expect(refusal).not.toContainText(/[A-Z]+_[A-Z]+/);
  await expect(uploads.row(file.name)).toContainText('Refused');
  await expect(uploads.row(file.name)).toContainText('Not recognised');
});

test('rows that cannot be read are left out and listed with line and column', async ({ page, graph }) => {
  const uploads = await openUploads(page, graph);
  const [first = '', second = ''] = OLD_DAYS;
  const file = campaignReport([
    { day: first, spend: '$12.50' },
    { day: 'the day after', spend: '$12.50' },
    { day: second, spend: 'a lot' },
  ]);
  await uploads.choose(file);
  await expect(uploads.job(file.name)).toContainText('1 new, 0 changed, 0 unchanged, 2 left out.');
  await uploads
    .row(file.name)
    .getByRole('button', { name: /^2 rows/ })
    .click();
  await expect(uploads.fact('Left out')).toHaveText('2');
  const rejections = uploads.panel.getByRole('table').getByRole('row');
  await expect(rejections).toContainText(['Line', '3', '4']);
  await expect(rejections.nth(1)).toContainText('Date');
  await expect(rejections.nth(2)).toContainText('Spend');
  await uploads.page.getByText('With rejected rows').click();
  await expect(page).toHaveURL(/[?&]view=rejected/);
  await expect(uploads.row(file.name)).toBeVisible();
});

test('without a chosen seller the page asks whose file it is', async ({ page }) => {
  const uploads = new UploadsPage(page);
  await uploads.open();
  const file = campaignReport();
  await uploads.choose(file);
  const dialog = page.getByRole('dialog', { name: 'Whose file is this?' });
  await expect(dialog).toContainText(file.name);
  await dialog.getByRole('button', { name: /Seller$/ }).click();
  await page.getByRole('option', { name: 'Oakhollow Garden US' }).click();
  await dialog.getByRole('button', { name: 'Upload 1 file' }).click();
  await expect(uploads.job(file.name)).toContainText('3 new');
  await expect(new Shell(page).seller).toHaveAccessibleName(/All sellers/);
});

test('rows that were left out are taken away as CSV, and nothing in it runs as a formula', async ({ page, graph }) => {
  const uploads = await openUploads(page, graph);
  const [first = '', second = ''] = OLD_DAYS;
  const file = campaignReport([
    { day: first, spend: '$12.50' },
    { day: '=HYPERLINK(1)', spend: '$12.50' },
    { day: second, spend: 'a lot' },
  ]);
  await uploads.choose(file);
  await expect(uploads.job(file.name)).toContainText('2 left out.');
  await uploads.openUpload(file.name);
  const download = page.waitForEvent('download');
  await uploads.panel.getByRole('button', { name: 'Download as CSV' }).click();
  const saved = await download;
  expect(saved.suggestedFilename()).toBe(file.name.replace('.csv', '-left-out.csv'));
  const lines = (await readFile(await saved.path(), 'utf8')).split('\r\n');
  expect(lines).toHaveLength(4);
  expect(lines[0]).toBe('line,column,code,message');
  expect(lines[1]).toMatch(/^3,Date,BAD_DATE,/);
  expect(lines[2]).toMatch(/^4,Spend,BAD_NUMBER,/);
  expect(lines.filter((line) => /(^|,)"?[=+@-]/.test(line))).toEqual([]);
});
