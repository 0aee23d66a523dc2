import {
  insertAdGroup,
  insertBiddingAdjustment,
  insertCampaign,
  insertDay,
  insertKeyword,
  insertNegative,
  insertPortfolio,
  insertProductAd,
} from '@sellergraph/testkit/factories/ads';
import { insertBrandOf, insertSeller } from '@sellergraph/testkit/factories/catalog';
import { insertAgency, insertUser } from '@sellergraph/testkit/factories/identity';
import { insertReportRow, insertUpload } from '@sellergraph/testkit/factories/reports';
import { expect, test } from 'vitest';
import { execute, viewerOf } from './testing/execute.ts';
import { useTestGraph } from './testing/test-graph.ts';

const graph = useTestGraph();

/** An agency whose tree has so many children at every level, and its viewer. */
async function agencyOf(width: number): Promise<Parameters<typeof execute>[1]> {
  const { database, sql } = graph();
  const agency = await insertAgency(sql);
  const user = await insertUser(sql, agency.id);
  const each = Array.from({ length: width });
  for (const _ of each) {
    const seller = await insertSeller(sql, agency.id);
    await insertBrandOf(sql, seller);
    const upload = await insertUpload(sql, seller, { uploaded_by: user.id });
    const portfolio = await insertPortfolio(sql, seller);
    for (const _ of each) {
      const campaign = await insertCampaign(sql, seller, { portfolio_id: portfolio.id });
      const linked = { upload_id: upload.id, campaign_id: campaign.id, clicks: '1' };
      await insertReportRow(sql, 'campaign', seller, '2026-11-01', linked);
      await insertBiddingAdjustment(sql, campaign);
      await insertNegative(sql, 'campaign_keyword', campaign);
      for (const _ of each) {
        const adGroup = await insertAdGroup(sql, campaign);
        await insertProductAd(sql, adGroup);
        for (const _ of each) {
          const keyword = await insertKeyword(sql, adGroup);
          await insertDay(sql, keyword, 'target', '2026-11-01', { clicks: 1 });
        }
      }
    }
  }
  return { database, viewer: viewerOf(agency.id, user.id) };
}

/** Statements of an operation in a narrow and in a wide agency. */
async function statements(query: string): Promise<[narrow: number, wide: number]> {
  const [narrow, wide] = [await execute(query, await agencyOf(1)), await execute(query, await agencyOf(3))];
  expect([narrow.errors, wide.errors]).toEqual([[], []]);
  return [narrow.statements, wide.statements];
}

const range = 'range: { from: "2026-10-21", to: "2026-11-19" }';

test('four levels with figures take one statement a level, whatever the number of rows', async () => {
  const metrics = `metrics(${range}, compare: { period: PREVIOUS_PERIOD }) { spend acos previous { spend } }`;
  const query = `{ sellers(first: 9) { edges { node { ${metrics} campaigns(first: 9) { edges { node { ${metrics}
    adGroups(first: 9) { edges { node { ${metrics} keywords(first: 9) { edges { node { ${metrics} } } } } } } } } } } } } }`;
  expect(await statements(query)).toEqual([4, 4]);
});

test('counts, series, references and siblings take one each, whatever the number of rows', async () => {
  const query = `{
    sellers(first: 9) { totalCount edges { node {
      brands(first: 9) { edges { node { name } } }
      portfolios(first: 9) { edges { node { series(${range}) { spend } } } }
      campaigns(first: 9) { totalCount edges { node {
        seller { name } portfolio { name metrics(${range}) { spend } } biddingAdjustments { placement } nameHistory { name }
        negativeKeywords(first: 9) { totalCount edges { node { keywordText } } }
        adGroups(first: 9) { edges { node { campaign { name } productAds(first: 9) { edges { node { sku adGroup { name } } } } } } } } } } } } }
    uploads(first: 9) { edges { node { seller { name } uploadedBy { name } } } } }`;
  const counted = {
    sellers: 2,
    brands: 1,
    portfolios: 2,
    campaigns: 2,
    seller: 1,
    portfolio: 2,
    biddingAdjustments: 1,
    nameHistory: 1,
    negativeKeywords: 2,
    adGroups: 1,
    campaign: 1,
    productAds: 1,
    adGroup: 1,
    uploads: 1,
    uploadedBy: 1,
  };
  const sum = Object.values(counted).reduce((total, each) => total + each);
  expect(await statements(query)).toEqual([sum, sum]);
});

test('rows of reports take one for the page, the count, the sums, and each thing they lead to', async () => {
  const query = `{ sellers(first: 9) { edges { node { reports { type timeUnits { rows } lastUpload { seller { name } } }
    sponsoredProductsCampaign(first: 9, ${range}, timeUnit: DAILY) { totalCount sums { clicks ctr }
      edges { node { campaignName clicks campaign { name } upload { id } history { changeType upload { id } } } } } } } } }`;
  const rows = { sellers: 1, page: 1, totalCount: 1, sums: 1, campaign: 1, upload: 1, history: 1 };
  const reports = { reports: 1, lastUpload: 1, seller: 1 };
  const sum = Object.values({ ...rows, ...reports }).reduce((total, each) => total + each);
  // Uploads and sellers that were found already are not read again, in whichever order they are met.
  const [narrow, wide] = await statements(query);
  expect(wide).toBe(narrow);
  expect(wide).toBeLessThanOrEqual(sum);
});

test('entities reached by id are read together', async () => {
  const options = await agencyOf(3);
  const { data } = await execute('{ campaigns(first: 9) { edges { node { id } } } }', options);
  const ids = (data as { campaigns: { edges: { node: { id: string } }[] } }).campaigns.edges.map(({ node }) => node.id);
  const query = `query ($ids: [ID!]!) { nodes(ids: $ids) {
    ... on Measured { metrics(${range}) { spend } }
    ... on Campaign { seller { name } adGroups(first: 9) { edges { node { metrics(${range}) { spend } } } } } } }`;
  const answer = await execute(query, { ...options, variables: { ids } });
  expect(answer.data?.nodes).toHaveLength(9);
  expect(answer.statements).toBe(4);
});

test('fragments and aliases that ask for the same are read once', async () => {
  const query = `{ campaigns(first: 9) { edges { node { ...A ...B } } } }
    fragment A on Campaign { metrics(${range}) { spend } adGroups(first: 2) { edges { node { name } } } }
    fragment B on Measured { metrics(${range}) { acos } ... on Campaign { adGroups(first: 2) { edges { node { ...C } } } } }
    fragment C on AdGroup { metrics(${range}) { clicks } campaign @skip(if: true) { name } }`;
  expect(await statements(query)).toEqual([2, 2]);
});

test('nothing is read for what is not asked for', async () => {
  const options = await agencyOf(1);
  expect((await execute('{ campaigns { totalCount } }', options)).statements).toBe(1);
  expect((await execute('{ viewer { role permissions } metricDictionary { name } }', options)).statements).toBe(0);
  const skipped = '{ campaigns @include(if: false) { totalCount } sellers { edges { node { id } } } }';
  expect((await execute(skipped, options)).statements).toBe(1);
});
