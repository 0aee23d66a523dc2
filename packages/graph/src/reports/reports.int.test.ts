import { insertAdGroup, insertCampaign, insertKeyword } from '@sellergraph/testkit/factories/ads';
import { insertSeller } from '@sellergraph/testkit/factories/catalog';
import { insertAgency, insertUser } from '@sellergraph/testkit/factories/identity';
import {
  insertRejection,
  insertReportRow,
  insertSearchTermRow,
  insertUpload,
} from '@sellergraph/testkit/factories/reports';
import { beforeEach, describe, expect, test } from 'vitest';
import { toGlobalId } from '../global-id.ts';
import { execute, viewerOf } from '../testing/execute.ts';
import { useTestGraph } from '../testing/test-graph.ts';

const graph = useTestGraph();
let options: Parameters<typeof execute>[1];
let seller: Awaited<ReturnType<typeof insertSeller>>;
let userId: string;

beforeEach(async () => {
  const { database, sql } = graph();
  const agency = await insertAgency(sql);
  userId = (await insertUser(sql, agency.id)).id;
  seller = await insertSeller(sql, agency.id);
  options = { database, viewer: viewerOf(agency.id, userId) };
});

async function read(query: string) {
  const { data, errors } = await execute(query, options);
  expect(errors).toEqual([]);
  return data;
}

describe('uploads', () => {
  test('tell what became of a file', async () => {
    const { sql } = graph();
    const createdAt = new Date('2026-11-19T06:12:00Z');
    const { id } = await insertUpload(sql, seller, {
      size_bytes: '5000000000',
      period_from: '2026-11-01',
      period_to: '2026-11-18',
      rows: 5,
      created: 1,
      updated: 2,
      unchanged: 2,
      rejected: 1,
      unlinked: 1,
      rows_read: 6,
      uploaded_by: userId,
      warnings: sql.json([{ code: 'OLD', message: 'The file is old.' }]),
      created_at: createdAt,
    });
    expect(
      await read(`{ upload(id: "${toGlobalId('Upload', id)}") { sizeBytes state reportType reportLabel timeUnit
        period { from to } seller { id } rows created updated unchanged rejected unlinked stage rowsRead code message
        warnings { code message } uploadedBy { id } createdAt finishedAt } }`),
    ).toEqual({
      upload: {
        sizeBytes: 5_000_000_000,
        state: 'LIVE',
        reportType: 'sponsored_products_campaign',
        reportLabel: 'Campaign',
        timeUnit: 'DAILY',
        period: { from: '2026-11-01', to: '2026-11-18' },
        seller: { id: toGlobalId('Seller', seller.id) },
        rows: 5,
        created: 1,
        updated: 2,
        unchanged: 2,
        rejected: 1,
        unlinked: 1,
        stage: 'DONE',
        rowsRead: 6,
        code: null,
        message: null,
        warnings: [{ code: 'OLD', message: 'The file is old.' }],
        uploadedBy: { id: toGlobalId('User', userId) },
        createdAt: '2026-11-19T06:12:00.000Z',
        finishedAt: null,
      },
    });
  });

  test('are listed newest first and narrowed by seller, report, state and rejections', async () => {
    const { sql } = graph();
    const other = await insertSeller(sql, seller.agencyId);
    await insertUpload(sql, seller, { file_name: 'bulk', report_type: 'bulk_operations_v2', time_unit: null });
    await insertUpload(sql, seller, { file_name: 'refused', report_type: null, time_unit: null, state: 'refused' });
    await insertUpload(sql, other, { file_name: 'rejected', rejected: 3 });
    const names = async (args: string) =>
      JSON.stringify(await read(`{ uploads(first: 9 ${args}) { edges { node { fileName } } } }`)).match(
        /(?<="fileName":")\w+/g,
      );
    expect(await names('')).toEqual(['rejected', 'refused', 'bulk']);
    expect(await names('where: { state: [LIVE] }')).toEqual(['rejected', 'bulk']);
    expect(await names('where: { reportType: "bulk_operations_v2" }')).toEqual(['bulk']);
    expect(await names('where: { withRejections: true }')).toEqual(['rejected']);
    expect(await names('where: { withRejections: false }')).toEqual(['refused', 'bulk']);
    expect(await names(`where: { sellerId: "${toGlobalId('Seller', other.id)}" }`)).toEqual(['rejected']);
    expect(
      await read(
        '{ uploads(first: 1, where: { reportType: "bulk_operations_v2" }) { totalCount edges { node { reportLabel period { from } } } } }',
      ),
    ).toEqual({
      uploads: { totalCount: 1, edges: [{ node: { reportLabel: 'Bulk structure', period: null } }] },
    });
  });

  test('have their rejected rows page by page', async () => {
    const { sql } = graph();
    const { id } = await insertUpload(sql, seller, { rejected: 3 });
    for (const line of [4, 7, 9])
      await insertRejection(sql, seller, id, { line, column_name: line === 7 ? null : 'Spend' });
    await insertRejection(sql, seller, (await insertUpload(sql, seller)).id);
    const lines = async (args: string) => {
      const data = await read(
        `{ upload(id: "${toGlobalId('Upload', id)}") { rejections(${args}) { totalCount pageInfo { endCursor hasNextPage } edges { node { line column code } } } } }`,
      );
      type Page = {
        totalCount: number;
        pageInfo: { endCursor: string; hasNextPage: boolean };
        edges: { node: { line: number } }[];
      };
      return (data as { upload: { rejections: Page } }).upload.rejections;
    };
    const first = await lines('first: 2');
    expect(first).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
    expect(first.edges.map(({ node }) => node)).toEqual([
      { line: 4, column: 'Spend', code: 'NOT_A_NUMBER' },
      { line: 7, column: null, code: 'NOT_A_NUMBER' },
    ]);
    const rest = await lines(`first: 2, after: "${first.pageInfo.endCursor}"`);
    expect(rest).toMatchObject({ pageInfo: { hasNextPage: false }, edges: [{ node: { line: 9 } }] });
  });
});

test('search terms of a target are summed over the range, most expensive first, from its daily rows alone', async () => {
  const { sql } = graph();
  const adGroup = await insertAdGroup(sql, await insertCampaign(sql, seller));
  const keyword = await insertKeyword(sql, adGroup);
  const day = { clicks: '2', spend_micros: '1500000', sales_micros: '6000000', units: '1' };
  await insertSearchTermRow(sql, keyword, '2026-11-01', 'garden hose', day);
  await insertSearchTermRow(sql, keyword, '2026-11-02', 'garden hose', day);
  await insertSearchTermRow(sql, keyword, '2026-11-02', 'hose reel', { ...day, spend_micros: '4000000' });
  await insertSearchTermRow(sql, keyword, '2026-11-02', 'hose', { ...day, spend_micros: '2999999' });
  await insertSearchTermRow(sql, keyword, '2026-11-09', 'later', day);
  await insertSearchTermRow(sql, keyword, '2026-11-02', 'summary', { ...day, time_unit: 'SUMMARY' });
  await insertSearchTermRow(sql, await insertKeyword(sql, adGroup), '2026-11-02', 'of another', day);
  const ask = async (args: string) => {
    const query = `{ node(id: "${toGlobalId('Keyword', keyword.id)}") { ... on Keyword {
      searchTerms(range: { from: "2026-11-01", to: "2026-11-02" }, ${args}) {
        totalCount pageInfo { endCursor } edges { node { term metrics { daysWithData spend clicks acos units currency } } } } } } }`;
    type Page = {
      totalCount: number;
      pageInfo: { endCursor: string };
      edges: { node: { term: string; metrics: object } }[];
    };
    return ((await read(query)) as { node: { searchTerms: Page } }).node.searchTerms;
  };
  const { totalCount, edges, pageInfo } = await ask('first: 2');
  expect(totalCount).toBe(3);
  expect(edges.map(({ node }) => node)).toEqual([
    {
      term: 'hose reel',
      metrics: { daysWithData: 1, spend: '4.00', clicks: 2, acos: 4 / 6, units: 1, currency: 'EUR' },
    },
    {
      term: 'garden hose',
      metrics: { daysWithData: 2, spend: '3.00', clicks: 4, acos: 0.25, units: 2, currency: 'EUR' },
    },
  ]);
  expect((await ask(`first: 2, after: "${pageInfo.endCursor}"`)).edges.map(({ node }) => node.term)).toEqual(['hose']);
});

test('coverage tells complete, partial, maturing and missing days, by the days of the marketplace', async () => {
  const { sql } = graph();
  for (const day of ['2026-11-10', '2026-11-11', '2026-11-13', '2026-11-14', '2026-11-15'])
    await insertReportRow(sql, 'campaign', seller, day);
  await insertReportRow(sql, 'campaign', seller, '2026-11-12', { time_unit: 'SUMMARY' });
  const covering = { period_from: '2026-11-01', period_to: '2026-11-15' };
  // 15 November ends in Berlin at 23:00 UTC.
  await insertUpload(sql, seller, { ...covering, created_at: new Date('2026-11-16T01:59:00Z') });
  await insertUpload(sql, seller, { ...covering, created_at: new Date('2026-11-18T00:00:00Z'), state: 'refused' });
  await insertUpload(sql, seller, {
    ...covering,
    created_at: new Date('2026-11-18T00:00:00Z'),
    state: 'reversed',
  });
  const coverage = async () => {
    const query = `{ node(id: "${toGlobalId('Seller', seller.id)}") { ... on Seller { coverage(range: { from: "2026-11-10", to: "2026-11-16" }) { reportType days } } } }`;
    return ((await read(query)) as { node: { coverage: { reportType: string; days: string }[] } }).node.coverage;
  };
  expect(await coverage()).toEqual([
    { reportType: 'sponsored_products_advertised_product', days: '-------' },
    { reportType: 'sponsored_products_campaign', days: 'CC-MMP-' },
    { reportType: 'sponsored_products_targeting', days: '-------' },
  ]);
  await insertUpload(sql, seller, { ...covering, created_at: new Date('2026-11-17T12:00:00Z') });
  expect((await coverage())[1]?.days).toBe('CC-CMM-');
});

describe('names and reports', () => {
  const days = '{ from: "2026-11-01", to: "2026-11-30" }';

  test('a name that leads to nothing is listed with its rows, and is linked by hand', async () => {
    const { sql } = graph();
    const campaign = await insertCampaign(sql, seller, { name: 'Hoses' });
    await insertReportRow(sql, 'campaign', seller, '2026-11-02', { campaign_name: 'Old hoses' });
    await insertReportRow(sql, 'campaign', seller, '2026-11-05', { campaign_name: 'Old hoses' });
    const listed = `{ node(id: "${toGlobalId('Seller', seller.id)}") { ... on Seller { unlinkedNames(range: ${days}) {
      kind name isAmbiguous rows firstDay lastDay reportTypes candidateCampaigns { name } } } } }`;
    expect(await read(listed)).toEqual({
      node: {
        unlinkedNames: [
          {
            kind: 'CAMPAIGN',
            name: 'Old hoses',
            isAmbiguous: false,
            rows: 2,
            firstDay: '2026-11-02',
            lastDay: '2026-11-05',
            reportTypes: ['sponsored_products_campaign'],
            candidateCampaigns: [],
          },
        ],
      },
    });
    const link = `mutation { linkName(input: { name: "Old hoses", entityId: "${toGlobalId('Campaign', campaign.id)}" }) {
      __typename ... on LinkNamePayload { seller { id } } } }`;
    expect(await read(link)).toEqual({
      linkName: { __typename: 'LinkNamePayload', seller: { id: toGlobalId('Seller', seller.id) } },
    });
    expect(await read(listed)).toEqual({ node: { unlinkedNames: [] } });
  });

  test('a campaign has what its reports say side by side, and their differences', async () => {
    const { sql } = graph();
    const { id } = await insertCampaign(sql, seller);
    const row = { campaign_id: id, impressions: 100, clicks: 10, spend_micros: 5_000_000, sales_micros: 9_000_000 };
    await insertReportRow(sql, 'campaign', seller, '2026-11-02', row);
    await insertReportRow(sql, 'search_term', seller, '2026-11-02', {
      ...row,
      customer_search_term: 'hose',
      clicks: 8,
      spend_micros: 4_500_000,
    });
    const query = `{ node(id: "${toGlobalId('Campaign', id)}") { ... on Campaign { reconciliation(range: ${days}, byDay: true) {
      day reports { reportType clicks spend spendDifference clicksDifference salesDifference } } } } }`;
    expect(await read(query)).toEqual({
      node: {
        reconciliation: [
          {
            day: '2026-11-02',
            reports: [
              {
                reportType: 'sponsored_products_campaign',
                clicks: 10,
                spend: '5.00',
                spendDifference: '0.00',
                clicksDifference: 0,
                salesDifference: '0.00',
              },
              {
                reportType: 'sponsored_products_search_term',
                clicks: 8,
                spend: '4.50',
                spendDifference: '-0.50',
                clicksDifference: -2,
                salesDifference: '0.00',
              },
            ],
          },
        ],
      },
    });
  });
});
