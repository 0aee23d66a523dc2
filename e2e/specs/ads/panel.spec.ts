import { expect, test } from '../../fixtures.ts';
import { CampaignTree } from '../../pages/ads/campaign-tree.ts';
import { EntityPanel } from '../../pages/ads/entity-panel.ts';
import { DEFAULT_RANGE, longDay, shortDay } from '../../support/days.ts';
import { moneyOfTile } from '../../support/figures.ts';
import { PATH, readPath } from '../../support/trailmark.ts';

test.use({ as: 'jonas' });

/** Days that are still filling in. */
const MATURING = 3;

test.beforeEach(async ({ page, graph }) => {
  const { seller, campaign } = await readPath(graph, DEFAULT_RANGE);
  await new CampaignTree(page).open({ seller: seller.id, panel: campaign.id });
  await expect(new EntityPanel(page).heading).toHaveText(PATH.campaign);
});

test('the legend hides and shows series, which the address keeps', async ({ page }) => {
  const panel = new EntityPanel(page);
  await expect(panel.series('Spend')).toHaveAttribute('aria-pressed', 'true');
  await panel.series('Spend').click();
  await expect(panel.series('Spend')).toHaveAttribute('aria-pressed', 'false');
  await expect(page).toHaveURL(/[?&]hide=spend(&|$)/);
  await panel.plot.focus();
  await page.keyboard.press('3');
  await expect(page).toHaveURL(/[?&]hide=spend,acos(&|$)/);
  await page.reload();
  await expect(panel.series('Spend')).toHaveAttribute('aria-pressed', 'false');
  await expect(panel.series('Sales')).toHaveAttribute('aria-pressed', 'true');
  await expect(panel.series('ACOS')).toHaveAttribute('aria-pressed', 'false');
});

test('T turns the chart into a table of the same days and figures, and back', async ({ page, graph }) => {
  const panel = new EntityPanel(page);
  const { campaign } = await readPath(graph, DEFAULT_RANGE);
  const { days, spend, sales } = campaign.series;
  await panel.plot.focus();
  await page.keyboard.press('t');
  await expect(page).toHaveURL(/[?&]chart=table(&|$)/);
  const rows = panel.chart.getByRole('row');
  await expect(rows).toHaveCount(days.length + 1);
  const newestFirst = days.map((day, index) => [day, spend[index] ?? null, sales[index] ?? null] as const).reverse();
  for (const [index, [day, ofSpend, ofSales]] of newestFirst.entries()) {
    const cells = rows.nth(index + 1).getByRole('cell');
    await expect(cells).toContainText([shortDay(day), moneyOfTile(ofSpend, 'USD'), moneyOfTile(ofSales, 'USD'), '']);
  }
  await panel.chart.getByRole('region').focus();
  await page.keyboard.press('t');
  await expect(panel.plot).toBeVisible();
  await expect(page).not.toHaveURL(/chart=/);
});

test('arrows move the day that the legend reads out, beginning with the last complete one', async ({ page, graph }) => {
  const panel = new EntityPanel(page);
  const { campaign } = await readPath(graph, DEFAULT_RANGE);
  const { days, spend, sales } = campaign.series;
  const expectDay = async (index: number) => {
    const day = days[index] ?? '';
    await expect(panel.chart).toContainText(longDay(day));
    await expect(panel.series('Spend')).toContainText(moneyOfTile(spend[index] ?? null, 'USD'));
    await expect(panel.series('Sales')).toContainText(moneyOfTile(sales[index] ?? null, 'USD'));
  };
  await expectDay(days.length - 1 - MATURING);
  await panel.plot.focus();
  await page.keyboard.press('Home');
  await expectDay(0);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expectDay(2);
  await page.keyboard.press('ArrowLeft');
  await expectDay(1);
  await page.keyboard.press('End');
  await expectDay(days.length - 1);
});

test('the path leads to the portfolio and the seller', async ({ page }) => {
  const panel = new EntityPanel(page);
  const path = panel.panel.getByRole('navigation', { name: 'Path' }).getByRole('link');
  await expect(path).toHaveText([PATH.seller, PATH.portfolio]);
  await path.getByText(PATH.portfolio).click();
  await expect(panel.heading).toHaveText(PATH.portfolio);
  await expect(path).toHaveText([PATH.seller]);
});

test('weeks are as many as the range has', async ({ page }) => {
  const panel = new EntityPanel(page);
  await panel.chart.getByText('Week', { exact: true }).click();
  await expect(panel.chart.getByRole('heading')).toHaveText('By week');
  await panel.chart.getByRole('button', { name: 'Show as table' }).click();
  const rows = panel.chart.getByRole('row');
  await expect(rows.nth(1)).toBeVisible();
  expect([6, 7]).toContain(await rows.count());
});
