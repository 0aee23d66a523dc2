import { expect, test } from '../../fixtures.ts';
import { HomePage } from '../../pages/catalog/home-page.ts';
import { Shell } from '../../pages/shell/shell.ts';
import { campaignReport } from '../../support/campaign-report.ts';
import { openUploads } from '../../support/open-uploads.ts';

test.use({ as: 'omar' });

test('what a file would change is seen first, then imported, then taken back', async ({ page, graph }) => {
  const range = { from: '2026-03-02', to: '2026-03-05' };
  const uploads = await openUploads(page, graph, range);
  const home = new HomePage(page);
  const shell = new Shell(page);
  const spendAtHome = async (spend: string) => {
    await shell.link('Home').click();
    await expect(home.tile('USD', 'Ad spend')).toContainText(spend);
    await shell.link('Uploads').click();
    await expect(uploads.dropZone).toBeVisible();
  };
  await spendAtHome('Ad spend–');

  const first = campaignReport([
    { day: 'Mar 2, 2026', spend: '$12.50' },
    { day: 'Mar 3, 2026', spend: '$12.50' },
  ]);
  await uploads.choose(first);
  await expect(uploads.job(first.name)).toContainText('2 new, 0 changed, 0 unchanged.');
  await spendAtHome('$25.00');

  const later = {
    name: `later-${first.name}`,
    text: first.text
      .replace('$12.50', '$13.75')
      .replace(/\n$/, `\n${first.text.trimEnd().split('\n').at(-1)?.replace('Mar 3, 2026', 'Mar 5, 2026')}\n`),
  };
  await uploads.previewFirst.click();
  await uploads.choose(later);
  const job = uploads.job(later.name);
  await expect(job.getByRole('button', { name: 'Import 3 rows' })).toBeVisible();
  expect(await uploads.effect(job)).toEqual([
    ['Σ 2 days', '1', '2', '+1', '12.50', '26.25', '+13.75', '50.00', '100.00', '+50.00'],
    ['2 Mar', '1', '1', '0', '12.50', '13.75', '+1.25', '50.00', '50.00', '0.00'],
    ['5 Mar', '–', '1', 'new', '–', '12.50', 'new', '–', '50.00', 'new'],
  ]);
  const row = uploads.row(later.name);
  await expect(row).toContainText('To decide');
  await expect(row.getByRole('cell').filter({ hasText: /^1$/ })).toHaveCount(3);

  await job.getByRole('button', { name: 'Import 3 rows' }).click();
  await expect(job).toContainText('1 new, 1 changed, 1 unchanged.');
  await expect(row).toContainText('Live');
  await spendAtHome('$38.75');

  await uploads.openUpload(later.name);
  await uploads.panel.getByRole('button', { name: 'Take back…' }).click();
  const dialog = uploads.takeBackDialog;
  await expect(dialog).toContainText(
    '1 row goes away: no other upload has it. 1 row becomes what the other uploads say. 1 day is left without data.',
  );
  expect(await uploads.effect(dialog)).toEqual([
    ['Σ 2 days', '2', '1', '−1', '26.25', '12.50', '−13.75', '100.00', '50.00', '−50.00'],
    ['2 Mar', '1', '1', '0', '13.75', '12.50', '−1.25', '50.00', '50.00', '0.00'],
    ['5 Mar', '1', '–', 'gone', '12.50', '–', 'gone', '50.00', '–', 'gone'],
  ]);
  await dialog.getByRole('button', { name: 'Take upload back' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(uploads.panel.getByRole('button', { name: 'Take back…' })).toHaveCount(0);
  await expect(uploads.panel).toContainText('This upload was taken back. None of its rows count.');
  await expect(uploads.panel.getByRole('heading', { name: later.name })).toBeFocused();
  await expect(row).toContainText('Reversed');
  await spendAtHome('$25.00');
});

test('a tried file that is discarded says what it leaves out, changes nothing, and may come again', async ({
  page,
  graph,
}) => {
  const uploads = await openUploads(page, graph);
  const file = campaignReport([
    { day: 'Mar 9, 2026', spend: '$12.50' },
    { day: 'the day after', spend: '$12.50' },
  ]);
  await uploads.previewFirst.click();
  await uploads.choose(file);
  await uploads.openUpload(file.name);
  expect(await uploads.effect(uploads.panel)).toEqual([
    ['Σ 1 day', '– → to 1 new', '– → to 12.50 new', '– → to 50.00 new'],
    ['9 Mar', '– → to 1 new', '– → to 12.50 new', '– → to 50.00 new'],
  ]);
  const leftOut = uploads.panel.getByRole('table', { name: 'Rows left out' }).getByRole('row');
  await expect(leftOut).toHaveText([/^Line/, /^3Date/]);
  await uploads.panel.getByRole('button', { name: 'Discard' }).click();
  await expect(uploads.panel).toContainText('This upload was discarded. Nothing was changed.');
  await expect(uploads.row(file.name)).toContainText('Discarded');
  await expect(uploads.job(file.name)).toContainText('Discarded. Nothing was changed.');

  await page.reload();
  await expect(page.getByRole('checkbox', { name: 'Show what would change first' })).toBeChecked();
  const again = { ...file, name: `again-${file.name}` };
  await uploads.choose(again);
  await uploads.job(again.name).getByRole('button', { name: 'Import 1 row' }).click();
  await expect(uploads.job(again.name)).toContainText('1 new, 0 changed, 0 unchanged, 1 left out.');
  await uploads.openUpload(again.name);
  await expect(leftOut).toHaveText([/^Line/, /^3Date/]);
});

test('the history is read by state', async ({ page, graph }) => {
  const uploads = await openUploads(page, graph);
  const file = campaignReport([{ day: 'Mar 11, 2026', spend: '$12.50' }]);
  await uploads.previewFirst.click();
  await uploads.choose(file);
  await expect(uploads.row(file.name)).toContainText('To decide');
  await page.getByRole('button', { name: /State$/ }).click();
  await page.getByRole('option', { name: 'To decide' }).click();
  await expect(page).toHaveURL(/[?&]state=PREVIEWED/);
  await expect(uploads.history.getByRole('row').filter({ hasNotText: 'To decide' })).toHaveCount(1);
  await uploads.job(file.name).getByRole('button', { name: 'Discard' }).click();
  await expect(uploads.row(file.name)).toHaveCount(0);
});
