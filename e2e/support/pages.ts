import type { Page } from '@playwright/test';
import { CampaignTree } from '../pages/ads/campaign-tree.ts';
import { EntityPanel } from '../pages/ads/entity-panel.ts';
import { HomePage } from '../pages/catalog/home-page.ts';
import { ReportPage } from '../pages/reports/report-page.ts';
import { UploadsPage } from '../pages/reports/uploads-page.ts';
import { DEFAULT_RANGE } from './days.ts';
import { read } from './graph.ts';
import { readPath } from './trailmark.ts';

/** Every page of the product in its fullest state, and how to get there. */
export const PAGES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  home: async (page) => {
    await new HomePage(page).open();
    await page.getByRole('figure').waitFor();
  },
  'campaigns with tree and panel': async (page) => {
    const path = await readPath((query, variables) => read(page.request, query, variables), DEFAULT_RANGE);
    const { seller, portfolio, campaign, adGroup } = path;
    const open = [portfolio.id, campaign.id, adGroup.id].join(',');
    await new CampaignTree(page).open({ seller: seller.id, open, panel: campaign.id });
    await new EntityPanel(page).plot.waitFor();
  },
  'uploads with panel': async (page) => {
    const { uploads } = await read<{ uploads: { edges: { node: { id: string } }[] } }>(
      page.request,
      '{ uploads(first: 1, where: { withRejections: true }) { edges { node { id } } } }',
    );
    const uploadsPage = new UploadsPage(page);
    await uploadsPage.open({ upload: uploads.edges[0]?.node.id ?? '' });
    await uploadsPage.panel.getByRole('table').waitFor();
  },
  reports: async (page) => {
    await page.goto('/reports');
    await page.getByRole('table', { name: 'Sales and traffic' }).waitFor();
  },
  'rows of a report with panel': async (page) => {
    const path = await readPath((query, variables) => read(page.request, query, variables), DEFAULT_RANGE);
    const report = new ReportPage(page);
    await report.open('search_query_performance_brand', { seller: path.seller.id });
    await report.row(1).click();
    await report.panel.getByRole('listitem').first().waitFor();
  },
  users: async (page) => {
    await page.goto('/settings/users');
    await page.getByRole('table', { name: 'Users' }).waitFor();
  },
  'API tokens': async (page) => {
    await page.goto('/settings/api-tokens');
    await page.getByRole('button', { name: 'Create token' }).waitFor();
    await page.getByText('No tokens yet').waitFor();
  },
  'not found': async (page) => {
    await page.goto('/nowhere');
    await page.getByText('There is no page at this address').waitFor();
  },
};

/** The one page that is for nobody in particular. */
export async function openSignIn(page: Page): Promise<void> {
  await page.goto('/sign-in');
  await page.getByRole('button', { name: 'Sign in' }).waitFor();
}
