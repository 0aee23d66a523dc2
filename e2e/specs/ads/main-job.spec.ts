import type { Page } from '@playwright/test';
import { expect, test } from '../../fixtures.ts';
import { CampaignTree } from '../../pages/ads/campaign-tree.ts';
import { EntityPanel } from '../../pages/ads/entity-panel.ts';
import { SignInPage } from '../../pages/identity/sign-in-page.ts';
import { pressTo } from '../../pages/shell/keyboard.ts';
import { Shell } from '../../pages/shell/shell.ts';
import { DEFAULT_RANGE, shortDay } from '../../support/days.ts';
import { amount, change, count, money, moneyOfTile, percent, sum } from '../../support/figures.ts';
import { read } from '../../support/graph.ts';
import { person } from '../../support/people.ts';
import { PATH, readPath } from '../../support/trailmark.ts';

const { email, password } = person('jonas');
const graphOf = (page: Page) => readPath((query, variables) => read(page.request, query, variables), DEFAULT_RANGE);

/** The keyword's row and panel say what the graph says. */
async function expectKeywordsFigures(page: Page): Promise<void> {
  const { keyword } = await graphOf(page);
  const { spend, sales, acos, clicks, orders, impressions, currency, previous } = keyword.metrics;
  if (spend === null || !previous?.spend) throw new Error('the demo’s keyword has spend in both periods');
  const tree = new CampaignTree(page);
  const row = tree.row(PATH.keyword);
  await expect(await tree.cell(row, 'Spend')).toHaveText(amount(spend));
  await expect(await tree.cell(row, 'Spend change')).toContainText(change(spend, previous.spend));
  await expect(await tree.cell(row, 'Sales')).toHaveText(amount(sales));
  await expect(await tree.cell(row, 'ACOS')).toHaveText(percent(acos));
  await expect(await tree.cell(row, 'Orders')).toHaveText(count(orders));
  await expect(await tree.cell(row, 'Impr.')).toHaveText(count(impressions));
  await expect(await tree.cell(row, 'Clicks')).toHaveText(count(clicks));

  const panel = new EntityPanel(page);
  await expect(panel.heading).toHaveText(PATH.keyword);
  await expect(panel.tile('Spend')).toContainText(moneyOfTile(spend, currency));
  await expect(panel.tile('Sales')).toContainText(moneyOfTile(sales, currency));
  await expect(panel.tile('ACOS')).toContainText(percent(acos));
  await expect(panel.tile('Orders')).toContainText(count(orders));
  await expect(panel.tile('Clicks')).toContainText(count(clicks));
}

/** What the pressed tile tells: the exact figure, its days and its report. */
async function expectSpendExplained(page: Page): Promise<void> {
  const { keyword } = await graphOf(page);
  const explanation = new EntityPanel(page).explanation('Spend');
  await expect(explanation).toContainText(money(keyword.metrics.spend, keyword.metrics.currency));
  await expect(explanation).toContainText(
    `${shortDay(DEFAULT_RANGE.from).slice(0, 6)} – ${shortDay(DEFAULT_RANGE.to)}`,
  );
  await expect(explanation).toContainText('Sponsored Products targeting report');
}

test('with the mouse alone an ad manager goes from the sign-in to a keyword’s figures of 30 days', async ({ page }) => {
  const shell = new Shell(page);
  const tree = new CampaignTree(page);
  const panel = new EntityPanel(page);
  await page.goto('/');
  await new SignInPage(page).signIn(email, password);
  await shell.link('Campaigns').click();
  await shell.chooseSeller(new RegExp(PATH.seller));
  await tree.loaded();
  for (const name of [PATH.portfolio, PATH.campaign, PATH.adGroup]) await tree.expand(name);
  await tree.row(PATH.keyword).click();
  await expectKeywordsFigures(page);
  await panel.tile('Spend').click();
  await expectSpendExplained(page);
});

test('with the keyboard alone the way is the same', async ({ page }) => {
  const shell = new Shell(page);
  const tree = new CampaignTree(page);
  const panel = new EntityPanel(page);
  const { keyboard } = page;
  await page.goto('/');
  await expect(new SignInPage(page).email).toBeFocused();
  await keyboard.type(email);
  await keyboard.press('Tab');
  await keyboard.type(password);
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Home', level: 1 })).toBeVisible();

  await pressTo(page, 'Tab', shell.link('Campaigns'));
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Campaigns', level: 1 })).toBeVisible();
  await pressTo(page, 'Tab', shell.seller);
  await keyboard.press('Enter');
  await expect(page.getByRole('searchbox', { name: 'Find a seller' })).toBeFocused();
  await keyboard.type(PATH.seller);
  await expect(shell.sellers).toHaveCount(1);
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  await expect(shell.seller).toHaveAccessibleName(new RegExp(PATH.seller));
  await tree.loaded();

  await pressTo(page, 'Tab', tree.level(1).first());
  for (const [depth, name] of [PATH.portfolio, PATH.campaign, PATH.adGroup].entries()) {
    await pressTo(page, 'ArrowDown', tree.row(name));
    await keyboard.press('ArrowRight');
    await expect(tree.row(name)).toHaveAttribute('aria-expanded', 'true');
    await expect(tree.level(depth + 2).first()).toBeVisible();
    await tree.loaded();
  }
  await pressTo(page, 'ArrowDown', tree.row(PATH.keyword));
  await keyboard.press('Enter');
  await expectKeywordsFigures(page);

  await pressTo(page, 'Tab', panel.tile('Spend'));
  await keyboard.press('Enter');
  await expectSpendExplained(page);
  await keyboard.press('Escape');
  await expect(panel.tile('Spend')).toBeFocused();
  await keyboard.press('Escape');
  await expect(panel.panel).toHaveCount(0);
  await expect(tree.row(PATH.keyword)).toBeFocused();
});

test.describe('the sums', () => {
  test.use({ as: 'jonas' });

  test('of days and campaigns equal what the tree shows of campaign, portfolio and seller', async ({ page, graph }) => {
    const { seller, portfolio, campaign } = await readPath(graph, DEFAULT_RANGE);
    const tree = new CampaignTree(page);
    await tree.open({ seller: seller.id, open: portfolio.id });
    const spendOf = (row: Parameters<CampaignTree['cell']>[0]) => tree.cell(row, 'Spend');
    await expect(await spendOf(tree.row(PATH.campaign))).toHaveText(amount(sum(campaign.series.spend)));
    const campaigns = portfolio.campaigns.edges.map((edge) => edge.node.metrics.spend);
    expect(campaigns.length).toBeGreaterThan(5);
    await expect(await spendOf(tree.row(PATH.portfolio))).toHaveText(amount(sum(campaigns)));
    await expect(await spendOf(tree.total)).toHaveText(amount(sum(seller.series.spend)));
    expect(campaign.series.days.length).toBe(30);
  });
});
