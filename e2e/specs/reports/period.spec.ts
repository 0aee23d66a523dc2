import { expect, test } from '../../fixtures.ts';
import { childReport } from '../../support/child-report.ts';
import { openUploads } from '../../support/open-uploads.ts';

test.use({ as: 'omar' });

test('a file without days is asked for them, and goes with those of its name', async ({ page, graph }) => {
  const uploads = await openUploads(page, graph);
  const file = childReport('_2026-03-02_2026-03-08');
  await uploads.choose(file);
  const question = uploads.job(file.name).getByRole('form', { name: `Days of ${file.name}` });
  await expect(question).toContainText('does not say which days it is about. Nothing was changed.');
  await expect(question.getByRole('group', { name: 'First day' })).toHaveText('02/03/2026');
  await expect(question.getByRole('group', { name: 'Last day' })).toHaveText('08/03/2026');
  await question.getByRole('button', { name: 'Send with these days' }).click();
  await expect(uploads.job(file.name)).toContainText('2 new, 0 changed, 0 unchanged.');
  await expect(uploads.row(file.name).first()).toContainText(/2 – 8 Mar/);
});

test('days that cannot be are told in place, and typed days count', async ({ page, graph }) => {
  const uploads = await openUploads(page, graph);
  const file = childReport();
  await uploads.choose(file);
  const question = uploads.job(file.name).getByRole('form', { name: `Days of ${file.name}` });
  const send = question.getByRole('button', { name: 'Send with these days' });
  await send.click();
  await expect(question.getByRole('alert')).toHaveText('Fill in the first and the last day.');
  await question.getByRole('group', { name: 'First day' }).getByRole('spinbutton').first().click();
  await page.keyboard.type('10032026');
  await question.getByRole('group', { name: 'Last day' }).getByRole('spinbutton').first().click();
  await page.keyboard.type('09032026');
  await send.click();
  await expect(question.getByRole('alert')).toHaveText('The first day is after the last one.');
  await question.getByRole('group', { name: 'Last day' }).getByRole('spinbutton').first().click();
  await page.keyboard.type('11');
  await send.click();
  await expect(uploads.job(file.name)).toContainText('2 new');
});

test('an older upload without days asks for its file again', async ({ page, graph }) => {
  const uploads = await openUploads(page, graph);
  const file = childReport('_2026-03-15_2026-03-21');
  await uploads.choose(file);
  await expect(uploads.job(file.name).getByRole('form')).toBeVisible();
  await page.reload();
  await uploads.openUpload(file.name);
  const question = uploads.panel.getByRole('form', { name: `Days of ${file.name}` });
  await expect(question).toContainText('The page only has files that were chosen in this visit.');
  const chooser = page.waitForEvent('filechooser');
  await question.getByRole('button', { name: 'Choose the file again' }).click();
  await (await chooser).setFiles({ name: file.name, mimeType: 'text/csv', buffer: Buffer.from(file.text) });
  await expect(uploads.panel.getByRole('button', { name: 'Take back…' })).toBeVisible();
  await expect(uploads.fact('Days')).toHaveText('15 – 21 Mar 2026');
  await expect(uploads.fact('New')).toHaveText('2');
});
