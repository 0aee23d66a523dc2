import { readFile } from 'node:fs/promises';
import { expect, test } from '../../fixtures.ts';
import { ReportPage } from '../../pages/reports/report-page.ts';
import { Shell } from '../../pages/shell/shell.ts';

test.use({ as: 'mira' });

interface Sellers {
  sellers: { edges: { node: { id: string; name: string } }[] };
}

let velora: string;

test.beforeEach(async ({ graph }) => {
  const { sellers } = await graph<Sellers>('{ sellers(first: 50) { edges { node { id name } } } }');
  velora = sellers.edges.find(({ node }) => node.name.startsWith('Velora'))?.node.id ?? '';
});

const number = (text: string) => Number(text.replaceAll(',', ''));

test('what there is of every report leads to its rows', async ({ page }) => {
  await page.goto('/');
  const shell = new Shell(page);
  await shell.link('Reports').click();
  const orders = page.getByRole('table', { name: 'Orders' });
  await orders.getByRole('link', { name: 'All orders' }).click();
  await expect(page.getByRole('heading', { name: 'Orders', level: 1 })).toBeVisible();
  await expect(new ReportPage(page).table).toBeVisible();
  await expect(shell.seller).toHaveAccessibleName(/Velora/);
});

test('rows are sorted, narrowed and summed as the graph says', async ({ page, graph }) => {
  const report = new ReportPage(page);
  await report.open('sponsored_products_placement', { seller: velora });
  await report.head('Spend').click();
  await expect(report.table.getByRole('columnheader', { name: 'Spend' })).toHaveAttribute('aria-sort', 'descending');
  await expect
    .poll(async () => {
      const spend = (await report.column('Spend')).map(number);
      return spend.length > 5 && spend.every((value, index) => index === 0 || value <= (spend[index - 1] ?? 0));
    })
    .toBe(true);
  await report.search.fill('top of search');
  await expect(page).toHaveURL(/text=top/);
  const { seller } = await graph<{ seller: { answer: { sums: { rows: number; clicks: number } } } }>(
    `query ($id: ID!) { seller(id: $id) { answer: sponsoredProductsPlacement(first: 0, timeUnit: DAILY,
      range: { from: "2026-10-20", to: "2026-11-18" }, where: { text: "TOP OF search" }) { sums { rows clicks } } } }`,
    { id: velora },
  );
  const { rows, clicks } = seller.answer.sums;
  await expect(report.total).toContainText(`${rows.toLocaleString('en-GB')} rows`);
  await expect(report.total).toContainText(clicks.toLocaleString('en-GB'));
  await expect
    .poll(async () => new Set(await report.column('Placement')))
    .toEqual(new Set(['Top of Search on-Amazon']));
  await report.search.fill('no such placement');
  await page.getByRole('button', { name: 'Show all rows' }).click();
  await expect(report.table).toBeVisible();
  await expect(report.search).toHaveValue('');
});

test('a row tells where it comes from, by keyboard too', async ({ page }) => {
  const report = new ReportPage(page);
  await report.open('sponsored_products_campaign', { seller: velora, from: '2026-11-08', to: '2026-11-11' });
  await report.row(0).focus();
  await page.keyboard.press('ArrowDown');
  await expect(report.row(1)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(report.panel.getByRole('heading', { name: /^Where it comes from/ })).toContainText('2 uploads');
  await expect(report.panel.getByRole('listitem')).toHaveCount(2);
  await expect(report.panel.getByText('These values')).toHaveCount(1);
  const address = page.url();
  await page.keyboard.press('Escape');
  await expect(report.panel).toBeHidden();
  await page.goto(address);
  await expect(report.panel.getByRole('listitem')).toHaveCount(2);
});

test('columns are chosen, and stay in the address', async ({ page }) => {
  const report = new ReportPage(page);
  await report.open('br_all_orders', { seller: velora });
  await page.getByRole('button', { name: /^Columns/ }).click();
  await page.getByRole('dialog', { name: 'Choose columns' }).getByText('Shipping service', { exact: true }).click();
  await page.keyboard.press('Escape');
  await expect(report.table.getByRole('columnheader', { name: 'Shipping service' })).toBeVisible();
  await page.reload();
  await expect(report.table.getByRole('columnheader', { name: 'Shipping service' })).toBeVisible();
});

test('more rows come as one scrolls, and all of them are exported', async ({ page }) => {
  const report = new ReportPage(page);
  await report.open('br_all_orders', { seller: velora });
  const total = number((await report.total.getByRole('rowheader').innerText()).replace(/\D/g, ''));
  expect(total).toBeGreaterThan(500);
  await report.row(0).focus();
  await page.keyboard.press('End');
  await expect(report.table.locator('tbody tr[aria-rowindex="102"]')).toBeFocused();
  const next = report.table.locator('tbody tr[aria-rowindex="103"]');
  await expect(next).toBeAttached();
  await page.keyboard.press('ArrowDown');
  await expect(next).toBeFocused();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export CSV' }).click();
  const text = await readFile(await (await downloading).path(), 'utf8');
  const [head, ...lines] = text.trimEnd().split('\r\n');
  expect(head).toContain('Order,Ordered at,Order status,ASIN,SKU,Quantity,Item price (GBP)');
  expect(lines).toHaveLength(total);
});

test('days without rows say where there are some', async ({ page }) => {
  await page.goto(`/reports/br_all_orders?seller=${velora}&from=2026-09-01&to=2026-09-03`);
  await page.getByRole('button', { name: /^Show 20 Oct/ }).click();
  await expect(new ReportPage(page).table).toBeVisible();
});
