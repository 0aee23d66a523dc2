import { expect, test } from '../../fixtures.ts';
import { CampaignTree } from '../../pages/ads/campaign-tree.ts';
import { EntityPanel } from '../../pages/ads/entity-panel.ts';
import { pressTo } from '../../pages/shell/keyboard.ts';
import { DEFAULT_RANGE } from '../../support/days.ts';
import { PATH, readPath } from '../../support/trailmark.ts';

test.use({ as: 'jonas' });

/** Rows of the head: groups, columns, total. */
const HEAD_ROWS = 3;
/** More elements than this make scrolling and sorting slow. */
const MOST_ELEMENTS = 1400;

test('rows tell their depth, whether they are expanded, and their place in the whole result', async ({
  page,
  graph,
}) => {
  const { seller, portfolio, campaign, adGroup } = await readPath(graph, DEFAULT_RANGE);
  const tree = new CampaignTree(page);
  await tree.open({ seller: seller.id, open: [portfolio.id, campaign.id, adGroup.id].join(',') });
  const steps = [PATH.portfolio, PATH.campaign, PATH.adGroup, PATH.keyword];
  for (const [index, name] of steps.entries()) {
    await expect(tree.row(name)).toHaveAttribute('aria-level', String(index + 1));
    await expect(tree.row(name)).toHaveAttribute('aria-expanded', String(name !== PATH.keyword));
  }
  const rows = Number((await tree.foot.innerText()).replace(/\D/g, ''));
  await expect(tree.grid).toHaveAttribute('aria-rowcount', String(rows + HEAD_ROWS));
  await expect(tree.level(1).first()).toHaveAttribute('aria-rowindex', String(HEAD_ROWS + 1));
  await page.keyboard.press('Tab');
  await tree.level(1).first().focus();
  await page.keyboard.press('End');
  await expect(tree.grid.locator(':focus')).toHaveAttribute('aria-rowindex', String(rows + HEAD_ROWS));
});

test('the tree is one tab stop, wherever its focus is', async ({ page, graph }) => {
  const { seller } = await readPath(graph, DEFAULT_RANGE);
  const tree = new CampaignTree(page);
  await tree.open({ seller: seller.id });
  const stops = tree.grid.locator('[tabindex="0"], a[href], button:not([tabindex="-1"]), input:not([tabindex="-1"])');
  await expect(stops).toHaveCount(1);
  await tree.level(1).first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Control+ArrowRight');
  await expect(stops).toHaveCount(1);
  await expect(stops).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(tree.grid.locator(':focus')).toHaveCount(0);
});

test('arrows expand, enter, leave and collapse; * expands all siblings', async ({ page, graph }) => {
  const { seller } = await readPath(graph, DEFAULT_RANGE);
  const tree = new CampaignTree(page);
  await tree.open({ seller: seller.id });
  const { keyboard } = page;
  const portfolio = tree.row(PATH.portfolio);
  await tree.level(1).first().focus();
  await pressTo(page, 'ArrowDown', portfolio);
  await keyboard.press('ArrowRight');
  await expect(portfolio).toHaveAttribute('aria-expanded', 'true');
  await expect(portfolio, 'expanding takes the focus nowhere').toBeFocused();
  await tree.loaded();
  await keyboard.press('ArrowRight');
  await expect(tree.level(2).first()).toBeFocused();
  await keyboard.press('ArrowLeft');
  await expect(portfolio).toBeFocused();
  await keyboard.press('ArrowLeft');
  await expect(portfolio).toHaveAttribute('aria-expanded', 'false');
  await expect(tree.level(2)).toHaveCount(0);
  await keyboard.press('*');
  await expect(tree.foot).toHaveText('40 rows');
  await keyboard.press('Home');
  await expect(tree.level(1).first()).toBeFocused();
});

test('Enter opens the panel, Esc closes it and returns the focus', async ({ page, graph }) => {
  const { seller } = await readPath(graph, DEFAULT_RANGE);
  const tree = new CampaignTree(page);
  const panel = new EntityPanel(page);
  await tree.open({ seller: seller.id });
  await tree.row(PATH.portfolio).focus();
  await page.keyboard.press('Enter');
  await expect(panel.heading).toHaveText(PATH.portfolio);
  await page.keyboard.press('Escape');
  await expect(panel.panel).toHaveCount(0);
  await expect(tree.row(PATH.portfolio)).toBeFocused();
  await expect(page).not.toHaveURL(/panel=/);
});

interface Ids {
  seller: {
    portfolios: { edges: { node: { id: string } }[] };
    campaigns: { edges: { node: { id: string; adGroups: { edges: { node: { id: string } }[] } } }[] };
  };
}

test('a tree with hundreds of rows open keeps few elements, at the top and at the end', async ({ page, graph }) => {
  const { seller: trailmark } = await readPath(graph, DEFAULT_RANGE);
  const { seller } = await graph<Ids>(
    `query ($id: ID!) { seller(id: $id) {
      portfolios(first: 10) { edges { node { id } } }
      campaigns(first: 40) { edges { node { id adGroups(first: 10) { edges { node { id } } } } } }
    } }`,
    { id: trailmark.id },
  );
  const campaigns = seller.campaigns.edges.map((edge) => edge.node);
  const open = [
    ...seller.portfolios.edges.map((edge) => edge.node.id),
    ...campaigns.map((campaign) => campaign.id),
    ...campaigns.slice(0, 4).flatMap((campaign) => campaign.adGroups.edges.map((edge) => edge.node.id)),
  ];
  const tree = new CampaignTree(page);
  await page.setViewportSize({ width: 1440, height: 900 });
  await tree.open({ seller: trailmark.id, open: open.join(',') });
  // The branches arrive one after the other.
  await expect.poll(async () => Number((await tree.foot.innerText()).replace(/\D/g, ''))).toBeGreaterThan(150);
  const elements = page.locator('*');
  expect(await elements.count()).toBeLessThanOrEqual(MOST_ELEMENTS);
  await tree.level(1).first().focus();
  await page.keyboard.press('End');
  await expect(tree.grid.locator(':focus')).toBeVisible();
  expect(await elements.count()).toBeLessThanOrEqual(MOST_ELEMENTS);
});
