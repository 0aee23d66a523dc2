import type { Page } from '@playwright/test';
import { UploadsPage } from '../pages/reports/uploads-page.ts';
import { campaignReport } from './campaign-report.ts';

interface Sellers {
  sellers: { edges: { node: { id: string } }[] };
}

/** Name of the seller whose reports the tests bring. */
export const WRITTEN_SELLER = 'Oakhollow Garden';

type Graph = <Data>(query: string) => Promise<Data>;

/** The uploads page of the seller whose reports the tests bring. */
export async function openUploads(page: Page, graph: Graph, search: Readonly<Record<string, string>> = {}) {
  const { sellers } = await graph<Sellers>(
    `{ sellers(first: 1, where: { name: { eq: "${WRITTEN_SELLER}" } }) { edges { node { id } } } }`,
  );
  const uploads = new UploadsPage(page);
  await uploads.open({ seller: sellers.edges[0]?.node.id ?? '', ...search });
  return uploads;
}

/** The same page with a file that waits to be imported or discarded. */
export async function openPreview(page: Page, graph: Graph) {
  const uploads = await openUploads(page, graph);
  const file = campaignReport([
    { day: 'Mar 23, 2026', spend: '$12.50' },
    { day: 'the day after', spend: '$12.50' },
  ]);
  await uploads.previewFirst.click();
  await uploads.choose(file);
  await uploads.job(file.name).getByRole('button', { name: 'Import 1 row' }).waitFor();
  return { uploads, file };
}
