import { expect, test } from '../../fixtures.ts';
import { CampaignTree } from '../../pages/ads/campaign-tree.ts';
import { EntityPanel } from '../../pages/ads/entity-panel.ts';
import { Shell } from '../../pages/shell/shell.ts';
import { DEFAULT_RANGE } from '../../support/days.ts';
import { amount, count, percent } from '../../support/figures.ts';
import { PATH, readPath } from '../../support/trailmark.ts';

test.use({ as: 'jonas' });

interface Names {
  campaigns: { totalCount: number; edges: { node: { name: string } }[] };
}

const ORDERED = `query ($where: CampaignFilter, $orderBy: CampaignOrder) {
  campaigns(first: 50, where: $where, orderBy: $orderBy) { totalCount edges { node { name } } }
}`;
const names = ({ campaigns }: Names) => campaigns.edges.map((edge) => edge.node.name);

test('a head orders siblings as the server does: descending, ascending, then by spend again', async ({
  page,
  graph,
}) => {
  const { seller, portfolio } = await readPath(graph, DEFAULT_RANGE);
  const where = { portfolioId: portfolio.id };
  const byAcos = (direction: string) =>
    graph<Names>(ORDERED, { where, orderBy: { metric: { metric: 'ACOS', range: DEFAULT_RANGE }, direction } });
  const tree = new CampaignTree(page);
  await tree.open({ seller: seller.id, open: portfolio.id });
  const campaigns = tree.level(2).getByRole('rowheader');
  const head = tree.header('ACOS');

  await head.getByRole('button').click();
  await expect(head).toHaveAttribute('aria-sort', 'descending');
  await expect(page).toHaveURL(/[?&]sort=-acos(&|$)/);
  const descending = names(await byAcos('DESC'));
  expect(descending.length).toBe(12);
  await expect(campaigns).toContainText(descending);

  await head.getByRole('button').click();
  await expect(head).toHaveAttribute('aria-sort', 'ascending');
  const ascending = names(await byAcos('ASC'));
  expect(ascending).not.toEqual(descending);
  await expect(campaigns).toContainText(ascending);

  await head.getByRole('button').click();
  await expect(tree.header('Spend')).toHaveAttribute('aria-sort', 'descending');
  await expect(page).not.toHaveURL(/sort=/);
});

test('S orders by the column that has the focus', async ({ page, graph }) => {
  const { seller } = await readPath(graph, DEFAULT_RANGE);
  const tree = new CampaignTree(page);
  await tree.open({ seller: seller.id, columns: 'spend,sales,orders' });
  await tree.level(1).first().focus();
  for (let step = 0; step < 3; step++) await page.keyboard.press('Control+ArrowRight');
  await expect(await tree.cell(tree.level(1).first(), 'Sales')).toBeFocused();
  await page.keyboard.press('s');
  await expect(tree.header('Sales')).toHaveAttribute('aria-sort', 'descending');
});

test('filters become chips, narrow to what the server finds, and are taken off one by one', async ({ page, graph }) => {
  const { seller } = await readPath(graph, DEFAULT_RANGE);
  const tree = new CampaignTree(page);
  await tree.open({ seller: seller.id });
  await tree.level(1).first().focus();
  await page.keyboard.press('f');
  const editor = page.getByRole('dialog', { name: 'Filter campaigns' });
  await editor.getByText('Paused').click();
  await editor.getByText('Archived').click();
  await page.keyboard.press('Escape');
  await page.getByRole('searchbox', { name: 'Campaign name contains' }).fill('_us_');
  await expect(page).toHaveURL(/name=_us_/);
  expect(new URL(page.url()).searchParams.get('state')).toBe('paused,archived');

  const where = { sellerId: [seller.id], state: { in: ['PAUSED', 'ARCHIVED'] }, name: { contains: '_us_' } };
  const found = await graph<Names>(ORDERED, {
    where,
    orderBy: { metric: { metric: 'SPEND', range: DEFAULT_RANGE }, direction: 'DESC' },
  });
  expect(found.campaigns.totalCount).toBeGreaterThan(0);
  expect(found.campaigns.totalCount).toBeLessThan(10);
  await expect(tree.level(1).getByRole('rowheader')).toContainText(names(found));
  await expect(tree.total).toContainText('all 34 campaigns');

  const chip = page.getByRole('button', { name: /^State.*paused, archived/i });
  await expect(chip).toBeVisible();
  await page.getByRole('button', { name: /remove.*state/i }).click();
  await expect(chip).toHaveCount(0);
  await expect(page).not.toHaveURL(/state=/);
});

test('filters that match nothing say which they are and how many campaigns there are without them', async ({
  page,
  graph,
}) => {
  const { seller } = await readPath(graph, DEFAULT_RANGE);
  await page.goto(`/campaigns?seller=${seller.id}&name=no%20such%20name`);
  const main = page.getByRole('main');
  await expect(main).toContainText('No campaign has a name that contains “no such name”');
  await expect(main).toContainText('34 campaigns match without it.');
  await page.getByRole('button', { name: 'Remove the filter' }).click();
  await new CampaignTree(page).loaded();
  await expect(page).not.toHaveURL(/name=/);
});

test('columns are chosen by preset and one by one', async ({ page, graph }) => {
  const { seller } = await readPath(graph, DEFAULT_RANGE);
  const tree = new CampaignTree(page);
  await tree.open({ seller: seller.id });
  await expect(tree.header('Sales')).toBeVisible();
  await page.getByRole('button', { name: /^Columns/ }).click();
  const chooser = page.getByRole('dialog', { name: 'Choose columns' });
  await chooser.getByRole('button', { name: 'Traffic' }).click();
  await expect(tree.header('Sales')).toHaveCount(0);
  await expect(tree.header('CTR')).toBeVisible();
  await chooser.getByText('Order value', { exact: true }).click();
  await expect(tree.header('Order value')).toBeVisible();
  const columns = new URL(page.url()).searchParams.get('columns')?.split(',');
  expect(columns).toEqual(
    expect.arrayContaining(['spend', 'impressions', 'clicks', 'ctr', 'cpc', 'cvr', 'orderValue']),
  );
  expect(columns).not.toContain('sales');
});

test('the address restores the whole view', async ({ page, graph }) => {
  const { seller, portfolio, campaign, adGroup } = await readPath(graph, DEFAULT_RANGE);
  const tree = new CampaignTree(page);
  const panel = new EntityPanel(page);
  await tree.open({ seller: seller.id });
  for (const name of [PATH.portfolio, PATH.campaign]) await tree.expand(name);
  await tree.header('Clicks').getByRole('button').click();
  await new Shell(page).chooseCompare('Nothing');
  await tree.row(PATH.adGroup).click();
  await expect(panel.heading).toHaveText(PATH.adGroup);
  await tree.loaded();
  const rows = await tree.grid.getByRole('row').allInnerTexts();
  expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({
    seller: seller.id,
    open: `${portfolio.id},${campaign.id}`,
    sort: '-clicks',
    compare: 'none',
    panel: adGroup.id,
  });

  await page.reload();
  await tree.loaded();
  await expect(panel.heading).toHaveText(PATH.adGroup);
  await expect(tree.header('Clicks')).toHaveAttribute('aria-sort', 'descending');
  await expect(tree.row(PATH.campaign)).toHaveAttribute('aria-expanded', 'true');
  await expect(tree.row(PATH.adGroup)).toHaveAttribute('aria-current', 'true');
  expect(await tree.grid.getByRole('row').allInnerTexts()).toEqual(rows);
});

test('the total row is the seller’s own report', async ({ page, graph }) => {
  const { seller } = await readPath(graph, DEFAULT_RANGE);
  const tree = new CampaignTree(page);
  await tree.open({ seller: seller.id });
  const { impressions, clicks, orders, sales, acos } = seller.metrics;
  await expect(tree.total).toContainText('Total 34 campaigns');
  await expect(await tree.cell(tree.total, 'Sales')).toHaveText(amount(sales));
  await expect(await tree.cell(tree.total, 'ACOS')).toHaveText(percent(acos));
  await expect(await tree.cell(tree.total, 'Orders')).toHaveText(count(orders));
  await expect(await tree.cell(tree.total, 'Impr.')).toHaveText(count(impressions));
  await expect(await tree.cell(tree.total, 'Clicks')).toHaveText(count(clicks));
});

test('sellers of several currencies have no total, and their symbol in every cell', async ({ page }) => {
  const tree = new CampaignTree(page);
  await tree.open({});
  await expect(tree.level(1)).toHaveCount(5);
  await expect(tree.total).toHaveCount(0);
  await expect(await tree.cell(tree.row('Velora Skin'), 'Spend')).toHaveText(/^£/);
  await expect(await tree.cell(tree.row('Trailmark Gear'), 'Spend')).toHaveText(/^\$/);
});

test('a change is “new” without a value before, and “gone” without one now', async ({ page }) => {
  const tree = new CampaignTree(page);
  const cell = () => tree.cell(tree.row('Kibo Pets'), 'Spend change');
  await tree.open({});
  await expect(await cell()).toHaveText(/^new/);
  await tree.open({ from: '2026-10-20', to: '2026-11-03', compare: '2026-11-05..2026-11-18' });
  await expect(await cell()).toHaveText(/^gone/);
  await expect(await tree.cell(tree.row('Kibo Pets'), 'Spend')).toHaveText('–');
});
