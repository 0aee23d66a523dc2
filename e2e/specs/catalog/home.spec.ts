import { expect, test } from '../../fixtures.ts';
import { HomePage } from '../../pages/catalog/home-page.ts';
import { Shell } from '../../pages/shell/shell.ts';
import { before, DEFAULT_RANGE, lastDays, type Range } from '../../support/days.ts';
import { change, moneyOfTile, sum } from '../../support/figures.ts';

test.use({ as: 'jonas' });

interface Sums {
  spend: string | null;
  sales: string | null;
}
interface Sellers {
  sellers: { edges: { node: { name: string; currency: string; metrics: Sums & { previous: Sums | null } } }[] };
}
type Graph = <Data>(query: string, variables?: Record<string, unknown>) => Promise<Data>;

/** Spend and sales of every currency: sums over the sellers who have it. */
async function sumsByCurrency(graph: Graph, range: Range) {
  const { sellers } = await graph<Sellers>(
    `query ($range: DateRange!, $compare: Compare) { sellers(first: 50) { edges { node {
      name currency metrics(range: $range, compare: $compare) { spend sales previous { spend sales } }
    } } } }`,
    { range, compare: { range: before(range) } },
  );
  const byCurrency = Map.groupBy(
    sellers.edges.map((edge) => edge.node),
    (seller) => seller.currency,
  );
  return [...byCurrency].map(([currency, of]) => ({
    currency,
    sellers: of.length,
    spend: sum(of.map(({ metrics }) => metrics.spend)),
    sales: sum(of.map(({ metrics }) => metrics.sales)),
    previousSpend: sum(of.map(({ metrics }) => metrics.previous?.spend ?? null)),
  }));
}

test('key figures are summed within a currency and never over currencies', async ({ page, graph }) => {
  const home = new HomePage(page);
  await home.open();
  const sums = await sumsByCurrency(graph, DEFAULT_RANGE);
  expect(sums.map(({ currency, sellers }) => `${currency} ${sellers}`).sort()).toEqual(['EUR 2', 'GBP 1', 'USD 2']);
  await expect(home.currencies).toHaveCount(3);
  for (const { currency, spend, sales, previousSpend } of sums) {
    await expect(home.tile(currency, 'Ad spend')).toContainText(moneyOfTile(spend, currency));
    await expect(home.tile(currency, 'Ad spend')).toContainText(change(spend, previousSpend));
    await expect(home.tile(currency, 'Ad sales')).toContainText(moneyOfTile(sales, currency));
  }
  const overAll = moneyOfTile(sum(sums.map(({ spend }) => spend)), 'EUR').slice(1);
  await expect(page.getByRole('main')).not.toContainText(overAll);
});

test('the strip of a seller counts the days that have data', async ({ page }) => {
  const home = new HomePage(page);
  await home.open();
  await expect(home.sellers.getByRole('rowheader')).toHaveCount(5);
  await expect(home.seller('Kibo Pets US').getByRole('img', { name: '14 of 30 days with data' })).toBeVisible();
  await expect(home.seller('Trailmark Gear US').getByRole('img', { name: '30 of 30 days with data' })).toBeVisible();
});

test('the range picker changes figures and address', async ({ page, graph }) => {
  const home = new HomePage(page);
  const shell = new Shell(page);
  const week = lastDays(7);
  await home.open();
  await expect(shell.range).toHaveAccessibleName(/20 Oct – 18 Nov 2026/);
  await shell.chooseRange('Last 7 days');
  await expect(shell.range).toHaveAccessibleName(/12 – 18 Nov 2026/);
  expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual(week);
  for (const { currency, spend, previousSpend } of await sumsByCurrency(graph, week)) {
    await expect(home.tile(currency, 'Ad spend')).toContainText(moneyOfTile(spend, currency));
    await expect(home.tile(currency, 'Ad spend')).toContainText(change(spend, previousSpend));
  }
  await shell.chooseRange('Last 30 days');
  await expect(page).toHaveURL(/\/$/);
});

test('the compare picker changes what changes are measured against, and the address', async ({ page }) => {
  const home = new HomePage(page);
  const shell = new Shell(page);
  await home.open();
  await expect(home.tile('EUR', 'Ad spend')).toContainText('%');
  await shell.chooseCompare('Year before');
  await expect(page).toHaveURL(/[?&]compare=year(&|$)/);
  await expect(home.tile('EUR', 'Ad spend')).toContainText('new');
  await shell.chooseCompare('Nothing');
  await expect(page).toHaveURL(/[?&]compare=none(&|$)/);
  await expect(shell.compare).toHaveAccessibleName(/No comparison/);
  await expect(home.tile('EUR', 'Ad spend')).not.toContainText(/%|new/);
  await shell.chooseCompare('Period before');
  await expect(page).not.toHaveURL(/compare=/);
});

test('range and comparison go along from page to page', async ({ page }) => {
  const home = new HomePage(page);
  const shell = new Shell(page);
  await home.open({ ...lastDays(14), compare: 'none' });
  await shell.link('Campaigns').click();
  await expect(page.getByRole('heading', { name: 'Campaigns', level: 1 })).toBeVisible();
  expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({ ...lastDays(14), compare: 'none' });
  await expect(shell.range).toHaveAccessibleName(/5 – 18 Nov 2026/);
});
