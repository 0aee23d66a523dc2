import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { uuidToRefId } from '@sellergraph/core/ref-id';
import { reports } from '@sellergraph/core/reports/registry';
import { type ReportDeclaration, reportTable } from '@sellergraph/core/reports/report';
import {
  additiveColumns,
  fieldName,
  orderColumns,
  orderName,
  quotientColumns,
  rowColumns,
} from '@sellergraph/core/reports/report-fields';
import { execute, executeWritten, viewerOf } from '@sellergraph/graph/testing/execute';
import { fixturePath } from '@sellergraph/ingest/testing/fixtures';
import { type ImportFixture, openImportFixture, type TestSeller } from '@sellergraph/ingest/testing/import-fixture';
import { campaignReport } from '@sellergraph/ingest/testing/report-files';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const period = { from: '2026-10-25', to: '2026-10-31' };

/** A small file of every report. */
const files: Readonly<Record<string, string>> = {
  azure_usage: 'azure-usage/usage_2026-10_subscription_scope.csv',
  br_all_orders: 'tiny/all_orders.txt',
  br_detail_page_sales_traffic: 'tiny/br_parent.csv',
  br_detail_page_sales_traffic_by_child: 'tiny/br_child.csv',
  br_sales_traffic_by_date: 'business-reports/by-date/uk_monthly.csv',
  restock_inventory: 'restock/uk_current.csv',
  search_query_performance_asin: 'tiny/sqp_asin.csv',
  search_query_performance_brand: 'tiny/sqp_brand.csv',
  sponsored_products_advertised_product: 'tiny/advertised_product.xlsx',
  sponsored_products_budget: 'tiny/budget.csv',
  sponsored_products_campaign: 'tiny/campaign.csv',
  sponsored_products_gross_and_invalid_traffic: 'tiny/gross_and_invalid_traffic.xlsx',
  sponsored_products_performance_over_time: 'tiny/performance_over_time.xlsx',
  sponsored_products_placement: 'tiny/placement.xlsx',
  sponsored_products_purchased_product: 'tiny/purchased_product.xlsx',
  sponsored_products_search_term: 'tiny/search_term.xlsx',
  sponsored_products_search_term_impression_share: 'tiny/search_term_impression_share.csv',
  sponsored_products_targeting: 'tiny/targeting.xlsx',
};

let fixture: ImportFixture;
let seller: TestSeller;

beforeAll(async () => {
  fixture = await openImportFixture();
  seller = await fixture.seller({ currency: 'GBP', marketplace: 'UK' });
});

afterAll(() => fixture.close());

interface Row extends Readonly<Record<string, unknown>> {
  readonly id: string;
}

interface Answer {
  readonly totalCount: number;
  readonly sums: Readonly<Record<string, unknown>>;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  readonly edges: readonly { readonly node: Row }[];
}

const options = ({ agencyId }: TestSeller) => ({ database: fixture.database, viewer: viewerOf(agencyId, agencyId) });

async function ask(of: TestSeller, field: string, args: string, below: string): Promise<Answer> {
  const query = `{ seller(id: "seller_${uuidToRefId(of.sellerId)}") { answer: ${field}(${args}) { ${below} } } }`;
  const { data, errors } = await execute(query, options(of));
  expect(errors).toEqual([]);
  return (data as { seller: { answer: Answer } }).seller.answer;
}

/** The same file with other bytes, as a second download is: one empty line more, or a comment in the workbook. */
async function downloadedAgain(path: string): Promise<string> {
  const content = await readFile(path);
  if (!path.endsWith('.xlsx')) return fixture.file(basename(path), Buffer.concat([content, Buffer.from('\n')]));
  const commented = Buffer.concat([content, Buffer.from('x')]);
  commented.writeUInt16LE(1, content.length - 2);
  return fixture.file(basename(path), commented);
}

const everything = (report: ReportDeclaration) =>
  ['id', 'day', 'startDate', 'endDate', 'timeUnit', 'currency', 'line', 'upload { id }']
    .concat(rowColumns(report).map(({ name }) => fieldName(name)))
    .filter((name, index, all) => all.indexOf(name) === index)
    .join(' ');

const summed = (report: ReportDeclaration) =>
  [...additiveColumns(report), ...quotientColumns(report)].map(({ name }) => fieldName(name)).join(' ');

/** By day, and by one column of every kind that orders rows in its own way. */
const ordersOf = (report: ReportDeclaration) => [
  'DAY',
  ...[...Map.groupBy(orderColumns(report), ({ role, type }) => `${role} ${type}`).values()].flatMap(([column]) =>
    column ? [orderName(column)] : [],
  ),
];

it('there is a file of every report', () => {
  expect(Object.keys(files)).toEqual(reports.map(({ type }) => type));
});

describe.each(reports)('$type', (report) => {
  const field = fieldName(report.type);
  const table = `reports.${reportTable(report)}`;

  it('is told row by row, with its sums and what each upload said', async () => {
    const path = fixturePath(files[report.type] ?? '');
    const imported = await fixture.import(seller, path, { period });
    expect(imported).toMatchObject({ reportType: report.type });
    expect(await fixture.import(seller, await downloadedAgain(path), { period })).toMatchObject({
      created: 0,
      updated: 0,
      unchanged: imported.created,
    });

    const sums = `sums { rows addsUp ${summed(report)} }`;
    const answer = await ask(seller, field, 'first: 5', `totalCount ${sums} edges { node { ${everything(report)} } }`);
    const additive = additiveColumns(report);
    const counted = additive.map(({ name }) => `, sum(${name})::text AS "${fieldName(name)}"`).join('');
    const [stored] = await fixture.sql.unsafe(
      `SELECT count(*)::int AS rows${counted} FROM ${table} WHERE seller_id = $1`,
      [seller.sellerId],
    );
    expect(answer.totalCount).toBe(imported.created);
    expect(answer.sums).toMatchObject({ rows: stored?.rows, addsUp: true });
    for (const column of additive) {
      const name = fieldName(column.name);
      const expected = stored?.[name] ?? null;
      const scale = column.type === 'money' ? 1e6 : 1;
      expect(answer.sums[name] === null ? null : Number(answer.sums[name]), name).toEqual(
        expected === null ? null : Number(expected) / scale,
      );
    }
    const histories = await ask(
      seller,
      field,
      'first: 5',
      'edges { node { id history { changeType line upload { fileName } changes { column before after } } } }',
    );
    expect(histories.edges.map(({ node }) => node.id)).toEqual(answer.edges.map(({ node }) => node.id));
    for (const [index, { node }] of histories.edges.entries()) {
      const said = { line: answer.edges[index]?.node.line, upload: { fileName: basename(path) }, changes: [] };
      expect(node.history).toEqual([
        { changeType: 'CREATED', ...said },
        { changeType: 'UNCHANGED', ...said },
      ]);
    }
  });

  it('is read page by page in every kind of order without losing a row', async () => {
    for (const name of ordersOf(report)) {
      const orderBy = `orderBy: { field: ${name}, direction: ${name === 'DAY' ? 'ASC' : 'DESC'} }`;
      const whole = await ask(seller, field, `first: 500, ${orderBy}`, 'edges { node { id } }');
      const ids: string[] = [];
      const size = Math.ceil(Math.min(whole.edges.length, 500) / 3);
      for (let after = ''; ids.length < Math.min(whole.edges.length, size * 3); ) {
        const page = await ask(
          seller,
          field,
          `first: ${size}, ${orderBy} ${after}`,
          'pageInfo { endCursor } edges { node { id } }',
        );
        ids.push(...page.edges.map(({ node }) => node.id));
        after = `after: "${page.pageInfo.endCursor}"`;
      }
      expect(ids.slice(0, whole.edges.length), name).toEqual(whole.edges.map(({ node }) => node.id));
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('is written without the ordinary execution', async () => {
    const query = `{ seller(id: "seller_${uuidToRefId(seller.sellerId)}") { ${field}(first: 3) { totalCount
      sums { rows ${summed(report)} } edges { node { ${everything(report)} history { changeType changes { after } } } } } } }`;
    expect(await executeWritten(query, options(seller))).not.toBeNull();
  });

  it('is narrowed by days, unit and a text of its keys', async () => {
    const [some] = (await ask(seller, field, 'first: 1', `edges { node { day ${everything(report)} } }`)).edges;
    const [day, timeUnit] = [String(some?.node.day), String(some?.node.timeUnit)];
    const count = async (args: string) => (await ask(seller, field, args, 'totalCount')).totalCount;
    const [stored] = await fixture.sql.unsafe(
      `SELECT count(*)::int AS rows FROM ${table} WHERE seller_id = $1 AND report_date = $2`,
      [seller.sellerId, day],
    );
    expect(await count(`range: { from: "${day}", to: "${day}" }, timeUnit: ${timeUnit}`)).toBe(stored?.rows);
    expect(await count('range: { from: "2019-01-01", to: "2019-12-31" }')).toBe(0);
    expect(await count(`timeUnit: ${timeUnit === 'QUARTERLY' ? 'DAILY' : 'QUARTERLY'}`)).toBe(0);
    expect(await count('where: { text: "no key has this in it" }')).toBe(0);
  });
});

describe('the history of a row', () => {
  const first = { day: '2026-10-01', campaign: 'Alpha', spend: '1.10' };

  it('tells what each upload changed, whichever row is asked for', async () => {
    const own = await fixture.seller();
    await fixture.import(own, await fixture.file('first.csv', campaignReport([first])));
    await fixture.import(
      own,
      await fixture.file('second.csv', campaignReport([{ ...first, spend: '1.25', clicks: 12 }])),
    );
    await fixture.import(
      own,
      await fixture.file('third.csv', campaignReport([{ ...first, spend: '1.25', clicks: 12 }], ['Status'])),
    );
    const { edges } = await ask(own, 'sponsoredProductsCampaign', 'first: 1', 'edges { node { id spend line } }');
    const [row] = edges;
    expect(row?.node).toMatchObject({ spend: '1.25', line: 2 });
    const query = (id: string) => `{ reportRow(id: "${id}") { __typename id timeUnit upload { fileName }
      history { changeType line upload { fileName state } changes { column label before after } } } }`;
    const { data, errors } = await execute(query(row?.node.id ?? ''), options(own));
    expect(errors).toEqual([]);
    expect(data).toEqual({
      reportRow: {
        __typename: 'SponsoredProductsCampaignRow',
        id: row?.node.id,
        timeUnit: 'DAILY',
        upload: { fileName: 'second.csv' },
        history: [
          { changeType: 'CREATED', line: 2, upload: { fileName: 'first.csv', state: 'LIVE' }, changes: [] },
          {
            changeType: 'UPDATED',
            line: 2,
            upload: { fileName: 'second.csv', state: 'LIVE' },
            changes: [
              { column: 'clicks', label: 'Clicks', before: '10', after: '12' },
              { column: 'spend', label: 'Spend', before: '1.10', after: '1.25' },
            ],
          },
          { changeType: 'UNCHANGED', line: 2, upload: { fileName: 'third.csv', state: 'LIVE' }, changes: [] },
        ],
      },
    });
    const stranger = await fixture.seller();
    for (const id of [row?.node.id ?? '', 'x', `${row?.node.id}0`]) {
      expect((await execute(query(id), options(stranger))).data).toEqual({ reportRow: null });
    }
  });
});

describe('sums', () => {
  it('are not made of summaries of two periods, nor of rows of two units', async () => {
    const own = await fixture.seller({ currency: 'GBP', marketplace: 'UK' });
    const path = fixturePath('tiny/br_parent.csv');
    await fixture.import(own, path, { period });
    const sums = async (args: string) =>
      (
        await ask(
          own,
          'brDetailPageSalesTraffic',
          `first: 0 ${args}`,
          'sums { rows addsUp sessions buyBox: unitSessionPercentage }',
        )
      ).sums;
    expect(await sums('')).toEqual({ rows: 9, addsUp: true, sessions: 4227, buyBox: 326 / 4227 });
    const day = { from: '2026-10-31', to: '2026-10-31' };
    await fixture.import(own, await downloadedAgain(path), { period: day });
    expect(await sums('')).toEqual({ rows: 18, addsUp: false, sessions: null, buyBox: null });
    expect(await sums(', timeUnit: DAILY')).toEqual({ rows: 9, addsUp: true, sessions: 4227, buyBox: 326 / 4227 });
  });
});

it('what there is of every report is told per seller', async () => {
  const query = `{ seller(id: "seller_${uuidToRefId(seller.sellerId)}") { reports { type label rows firstDay lastDay
    timeUnits { timeUnit rows firstDay lastDay } lastUpload { reportType state } } }
    reportTypes { type field label grain level columns { name label type role additive unit description } } }`;
  const { data, errors } = await execute(query, options(seller));
  expect(errors).toEqual([]);
  const told = data as { seller: { reports: { type: string; rows: number }[] }; reportTypes: { type: string }[] };
  expect(told.reportTypes.map(({ type }) => type)).toEqual(reports.map(({ type }) => type));
  expect(told.seller.reports.map(({ type }) => type).toSorted()).toEqual(reports.map(({ type }) => type));
  expect(told.seller.reports.find(({ type }) => type === 'br_all_orders')).toEqual({
    type: 'br_all_orders',
    label: 'All orders',
    rows: 37,
    firstDay: '2026-10-31',
    lastDay: '2026-10-31',
    timeUnits: [{ timeUnit: 'DAILY', rows: 37, firstDay: '2026-10-31', lastDay: '2026-10-31' }],
    lastUpload: { reportType: 'br_all_orders', state: 'LIVE' },
  });
});

it('rows lead to what they are linked to', async () => {
  const own = await fixture.seller({ currency: 'GBP', marketplace: 'UK' });
  await fixture.import(own, fixturePath('tiny/bulk-a1ztw0uk8qk-20261025-20261031-1793700000001.xlsx'));
  await fixture.import(own, fixturePath('tiny/targeting.xlsx'));
  const links = 'campaign { name } adGroup { name campaign { name } } keyword { keywordText } productTargeting { id }';
  const { edges, totalCount } = await ask(
    own,
    'sponsoredProductsTargeting',
    'first: 500, where: { linked: true }',
    `totalCount edges { node { campaignName targeting campaignLink: campaign { id } ${links} } }`,
  );
  expect(totalCount).toBeGreaterThan(0);
  for (const { node } of edges) {
    expect(node.campaign).toEqual({ name: node.campaignName });
    expect(node.keyword === null).not.toBe(node.productTargeting === null);
  }
  const campaignOf = (node: Row | undefined) => (node?.campaignLink ?? { id: '' }) as { id: string };
  const [first] = edges;
  const campaignId = campaignOf(first?.node).id;
  const ofCampaign = await ask(
    own,
    'sponsoredProductsTargeting',
    `first: 0, where: { campaignId: "${campaignId}", campaignName: { contains: "${String(first?.node.campaignName).slice(1, 4).toUpperCase()}" } }`,
    'totalCount',
  );
  expect(ofCampaign.totalCount).toBe(edges.filter(({ node }) => campaignOf(node).id === campaignId).length);
});
