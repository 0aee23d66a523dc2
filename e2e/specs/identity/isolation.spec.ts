import { expect, test } from '../../fixtures.ts';
import { CampaignTree } from '../../pages/ads/campaign-tree.ts';
import { EntityPanel } from '../../pages/ads/entity-panel.ts';
import { UploadsPage } from '../../pages/reports/uploads-page.ts';
import { Shell } from '../../pages/shell/shell.ts';

test.use({ as: 'tess' });

interface Theirs {
  sellers: { edges: { node: { id: string; name: string } }[] };
  campaigns: { edges: { node: { id: string; name: string } }[] };
  uploads: { edges: { node: { id: string; fileName: string } }[] };
}

const THEIRS = `{
  sellers { edges { node { id name } } }
  campaigns(first: 1) { edges { node { id name } } }
  uploads(first: 1) { edges { node { id fileName } } }
}`;

test('an agency sees its own sellers alone', async ({ page, graphAs }) => {
  const { sellers } = await graphAs<Theirs>('jonas', THEIRS);
  await page.goto('/');
  const shell = new Shell(page);
  await shell.seller.click();
  await expect(shell.sellers).toHaveText([/^All sellers/, /Fernlea Kitchen/, /Oakhollow Garden/]);
  await page.keyboard.press('Escape');
  const main = page.getByRole('main');
  await expect(main).toContainText('Fernlea Kitchen');
  expect(sellers.edges.map((edge) => edge.node.name)).toContain('Trailmark Gear');
  for (const { node } of sellers.edges) await expect(main).not.toContainText(node.name);
});

test('ids of another agency lead to nothing', async ({ page, graph, graphAs }) => {
  const theirs = await graphAs<Theirs>('jonas', THEIRS);
  const seller = theirs.sellers.edges[0]?.node;
  const campaign = theirs.campaigns.edges[0]?.node;
  const upload = theirs.uploads.edges[0]?.node;
  if (!seller || !campaign || !upload) throw new Error('the demo has sellers, campaigns and uploads');

  const ids = [seller.id, campaign.id, upload.id];
  expect(await graph('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids })).toEqual({
    nodes: [null, null, null],
  });
  expect(await graph('query ($id: ID!) { seller(id: $id) { name } }', { id: seller.id })).toEqual({ seller: null });
  expect(await graph('query ($id: ID!) { upload(id: $id) { fileName } }', { id: upload.id })).toEqual({ upload: null });
  const where = { sellerId: [seller.id] };
  expect(await graph('query ($where: CampaignFilter) { campaigns(where: $where) { totalCount } }', { where })).toEqual({
    campaigns: { totalCount: 0 },
  });

  const tree = new CampaignTree(page);
  const { panel } = new EntityPanel(page);
  await tree.open({ seller: seller.id, panel: campaign.id, open: seller.id });
  await expect(panel).toContainText('This is not there any more');
  await expect(panel).not.toContainText(campaign.name);
  await expect(new Shell(page).seller).toHaveAccessibleName(/All sellers/);
  await expect(tree.grid).not.toContainText(seller.name);

  const uploads = new UploadsPage(page);
  await uploads.open({ upload: upload.id });
  await expect(uploads.panel).toContainText('This upload is not there');
});
