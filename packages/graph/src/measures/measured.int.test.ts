import {
  insertAdGroup,
  insertCampaign,
  insertDay,
  insertKeyword,
  insertPortfolio,
  insertWindow,
} from '@sellergraph/testkit/factories/ads';
import { insertSeller } from '@sellergraph/testkit/factories/catalog';
import { insertAgency, insertUser } from '@sellergraph/testkit/factories/identity';
import { beforeEach, describe, expect, test } from 'vitest';
import { toGlobalId } from '../global-id.ts';
import { execute, viewerOf } from '../testing/execute.ts';
import { useTestGraph } from '../testing/test-graph.ts';

const graph = useTestGraph();
let options: Parameters<typeof execute>[1];
let seller: Awaited<ReturnType<typeof insertSeller>>;

beforeEach(async () => {
  const { database, sql } = graph();
  const agency = await insertAgency(sql);
  const user = await insertUser(sql, agency.id);
  seller = await insertSeller(sql, agency.id);
  options = { database, viewer: viewerOf(agency.id, user.id) };
});

interface Page {
  readonly edges: { node: { name: string } }[];
  readonly pageInfo: { hasNextPage: boolean; endCursor: string };
}

const allFigures =
  'daysWithData impressions clicks spend sales orders units ctr cpc acos roas cvr orderValue currency range { from to }';

/** What one entity answers for a selection of `Measured`. */
async function ask(type: Parameters<typeof toGlobalId>[0], id: string, selection: string) {
  const { data, errors } = await execute(
    `{ node(id: "${toGlobalId(type, id)}") { ... on Measured { ${selection} } } }`,
    options,
  );
  expect(errors).toEqual([]);
  return data?.node;
}

describe('metrics', () => {
  test('are sums over the days of the range, and ratios of the sums', async () => {
    const { sql } = graph();
    const campaign = await insertCampaign(sql, seller);
    const day = {
      impressions: 1000,
      clicks: 10,
      spend_micros: 5_500_000,
      sales_micros: 20_000_000,
      orders: 2,
      units: 3,
    };
    await insertDay(sql, campaign, 'campaign', '2026-11-01', day);
    await insertDay(sql, campaign, 'campaign', '2026-11-03', { ...day, clicks: 20, sales_micros: 0, orders: 0 });
    await insertDay(sql, campaign, 'campaign', '2026-11-04', { impressions: 1_000_000 });
    expect(
      await ask('Campaign', campaign.id, `metrics(range: { from: "2026-11-01", to: "2026-11-03" }) { ${allFigures} }`),
    ).toEqual({
      metrics: {
        daysWithData: 2,
        impressions: 2000,
        clicks: 30,
        spend: '11.00',
        sales: '20.00',
        orders: 2,
        units: 6,
        ctr: 0.015,
        cpc: '0.366667',
        acos: 0.55,
        roas: 20 / 11,
        cvr: 2 / 30,
        orderValue: '10.00',
        currency: 'EUR',
        range: { from: '2026-11-01', to: '2026-11-03' },
      },
    });
  });

  test('without a day of data are null; a day of zeros is 0; a ratio without a divisor is null', async () => {
    const { sql } = graph();
    const campaign = await insertCampaign(sql, seller);
    await insertDay(sql, campaign, 'campaign', '2026-11-02');
    const selection = `
      none: metrics(range: { from: "2026-10-01", to: "2026-10-31" }) { daysWithData impressions spend units acos cpc }
      zero: metrics(range: { from: "2026-11-01", to: "2026-11-30" }) { daysWithData impressions spend units acos cpc }`;
    expect(await ask('Campaign', campaign.id, selection)).toEqual({
      none: { daysWithData: 0, impressions: null, spend: null, units: null, acos: null, cpc: null },
      zero: { daysWithData: 1, impressions: 0, spend: '0.00', units: null, acos: null, cpc: null },
    });
  });

  test('are exact beyond what a double holds', async () => {
    const { sql } = graph();
    const campaign = await insertCampaign(sql, seller);
    await insertDay(sql, campaign, 'campaign', '2026-11-01', { spend_micros: '9007199254740993' });
    await insertDay(sql, campaign, 'campaign', '2026-11-02', { spend_micros: '2' });
    expect(
      await ask('Campaign', campaign.id, 'metrics(range: { from: "2026-11-01", to: "2026-11-30" }) { spend }'),
    ).toEqual({
      metrics: { spend: '9007199254.740995' },
    });
  });

  test('are compared with the period before, the year before, or any other range', async () => {
    const { sql } = graph();
    const keyword = await insertKeyword(sql, await insertAdGroup(sql, await insertCampaign(sql, seller)));
    const days = { '2026-11-03': 4, '2026-11-01': 3, '2026-10-31': 2, '2025-11-02': 1 };
    for (const [day, clicks] of Object.entries(days)) await insertDay(sql, keyword, 'target', day, { clicks });
    const range = 'range: { from: "2026-11-02", to: "2026-11-03" }';
    const figures = '{ clicks previous { clicks daysWithData range { from to } previous { clicks } } }';
    const selection = `
      period: metrics(${range}, compare: { period: PREVIOUS_PERIOD }) ${figures}
      year: metrics(${range}, compare: { period: PREVIOUS_YEAR }) ${figures}
      other: metrics(${range}, compare: { range: { from: "2026-01-01", to: "2026-01-31" } }) ${figures}
      alone: metrics(${range}) ${figures}`;
    expect(await ask('Keyword', keyword.id, selection)).toEqual({
      period: {
        clicks: 4,
        previous: { clicks: 5, daysWithData: 2, range: { from: '2026-10-31', to: '2026-11-01' }, previous: null },
      },
      year: {
        clicks: 4,
        previous: { clicks: 1, daysWithData: 1, range: { from: '2025-11-02', to: '2025-11-03' }, previous: null },
      },
      other: {
        clicks: 4,
        previous: { clicks: null, daysWithData: 0, range: { from: '2026-01-01', to: '2026-01-31' }, previous: null },
      },
      alone: { clicks: 4, previous: null },
    });
  });

  test("of a portfolio are its campaigns', and a day counts once", async () => {
    const { sql } = graph();
    const portfolio = await insertPortfolio(sql, seller);
    for (const spend_micros of [1_000_000, 2_500_000]) {
      const campaign = await insertCampaign(sql, seller, { portfolio_id: portfolio.id });
      await insertDay(sql, campaign, 'campaign', '2026-11-01', { spend_micros, sales_micros: 10_000_000 });
      await insertDay(sql, campaign, 'campaign', '2026-11-02', { spend_micros });
    }
    await insertDay(sql, await insertCampaign(sql, seller), 'campaign', '2026-11-01', { spend_micros: 99_000_000 });
    const range = 'range: { from: "2026-11-01", to: "2026-11-30" }';
    expect(
      await ask(
        'Portfolio',
        portfolio.id,
        `metrics(${range}) { daysWithData spend acos } series(${range}, grain: MONTH) { days spend }`,
      ),
    ).toEqual({
      metrics: { daysWithData: 2, spend: '7.00', acos: 0.35 },
      series: { days: ['2026-11-01'], spend: ['7.00'] },
    });
  });

  test("of a seller are the campaign report's, not the sum of its campaigns'", async () => {
    const { sql } = graph();
    await insertDay(sql, seller, 'seller', '2026-11-01', { clicks: 7 });
    await insertDay(sql, await insertCampaign(sql, seller), 'campaign', '2026-11-01', { clicks: 5 });
    expect(
      await ask('Seller', seller.id, 'metrics(range: { from: "2026-11-01", to: "2026-11-01" }) { clicks }'),
    ).toEqual({
      metrics: { clicks: 7 },
    });
  });

  test('come from the kept window in a list that is ordered by them, and from the days where the range is none', async () => {
    const { sql } = graph();
    await sql`UPDATE catalog.sellers SET last_day = '2026-11-19' WHERE id = ${seller.id}`;
    const campaign = await insertCampaign(sql, seller);
    await insertWindow(
      sql,
      campaign,
      'campaign',
      { days: 7, lastDay: '2026-11-19', daysWithData: 5 },
      { spend_micros: 7_000_000, clicks: 3 },
    );
    await insertDay(sql, campaign, 'campaign', '2026-11-19', { spend_micros: 6_000_000, clicks: 2 });
    const list = (from: string, figures: string) => `{
      campaigns(orderBy: { metric: { metric: SPEND, range: { from: "${from}", to: "2026-11-19" } } }) {
        edges { node { metrics(range: { from: "${from}", to: "2026-11-19" }) { ${figures} } } } } }`;
    const metricsOf = async (from: string, figures: string) => {
      const { data, statements } = await execute(list(from, figures), options);
      return {
        ...(data as { campaigns: { edges: { node: { metrics: object } }[] } }).campaigns.edges[0]?.node.metrics,
        statements,
      };
    };
    expect(await metricsOf('2026-11-13', 'spend clicks')).toEqual({ spend: '7.00', clicks: 3, statements: 3 });
    expect(await metricsOf('2026-11-13', 'spend daysWithData')).toEqual({
      spend: '7.00',
      daysWithData: 5,
      statements: 3,
    });
    expect(await metricsOf('2026-11-14', 'spend daysWithData')).toEqual({
      spend: '6.00',
      daysWithData: 1,
      statements: 1,
    });
    await sql`UPDATE catalog.sellers SET last_day = '2026-11-20' WHERE id = ${seller.id}`;
    expect(await metricsOf('2026-11-13', 'spend clicks')).toEqual({ spend: '6.00', clicks: 2, statements: 2 });
  });
});

test('below a seller, levels take the kept windows, and days where the range or a seller has none', async () => {
  const { sql } = graph();
  for (const [name, lastDay] of [
    ['first', '2026-11-19'],
    ['second', '2026-11-18'],
  ] as const) {
    const owner = await insertSeller(sql, seller.agencyId, { name, last_day: lastDay });
    const campaign = await insertCampaign(sql, owner);
    const adGroup = await insertAdGroup(sql, campaign);
    const keyword = await insertKeyword(sql, adGroup);
    await insertKeyword(sql, adGroup);
    await insertDay(sql, keyword, 'target', '2026-11-18', { clicks: 1 });
    const window = { days: 7, lastDay, daysWithData: 4 } as const;
    await insertWindow(sql, keyword, 'target', window, { clicks: 40, units: 3 });
    await insertWindow(sql, campaign, 'campaign', window, { clicks: 50 });
  }
  const figuresOf = async (names: string[], from: string, to: string) => {
    const before = '{ range: { from: "2026-11-18", to: "2026-11-18" } }';
    const metrics = `metrics(range: { from: "${from}", to: "${to}" }, compare: ${before})`;
    const figures = `${metrics} { daysWithData clicks units previous { clicks } }`;
    const { data, errors } = await execute(
      `{ sellers(first: 2, where: { name: { in: ${JSON.stringify(names)} } }) { edges { node { campaigns(first: 2) { edges { node {
           ${figures} adGroups(first: 2) { edges { node { keywords(first: 2) { edges { node { ${figures} } } } } } } } } } } } } }`,
      options,
    );
    expect(errors).toEqual([]);
    return figuresIn(data);
  };
  const kept = ['4 50 - -', '4 40 3 1', '0 - - -'];
  const summed = ['0 - - -', '1 1 - 1', '0 - - -'];
  expect(await figuresOf(['first'], '2026-11-13', '2026-11-19')).toEqual(kept);
  expect(await figuresOf(['first'], '2026-11-14', '2026-11-19')).toEqual(summed);
  expect(await figuresOf(['first', 'second'], '2026-11-13', '2026-11-19')).toEqual([...summed, ...summed]);
});

/** Days, clicks, units and the clicks compared with of all metrics in an answer, in its order. */
function figuresIn(answer: unknown): string[] {
  if (typeof answer !== 'object' || answer === null) return [];
  return Object.entries(answer).flatMap(([name, value]) => {
    if (name !== 'metrics') return figuresIn(value);
    const { daysWithData, clicks, units, previous } = value;
    return [[daysWithData, clicks, units, previous.clicks].map((figure) => figure ?? '-').join(' ')];
  });
}

test('a list by spend in a kept window is paged over to the campaigns without figures, either way round', async () => {
  const { sql } = graph();
  await sql`UPDATE catalog.sellers SET last_day = '2026-11-19' WHERE id = ${seller.id}`;
  for (const [name, spend] of [['two', 2], ['none'], ['three', 3], ['nothing'], ['two again', 2]] as const) {
    const campaign = await insertCampaign(sql, seller, { name });
    if (spend)
      await insertWindow(
        sql,
        campaign,
        'campaign',
        { days: 7, lastDay: '2026-11-19' },
        { spend_micros: spend * 1_000_000 },
      );
  }
  const pagesOf = async (direction: string) => {
    const pages: string[][] = [];
    for (let after: string | null = null, more = true; more; ) {
      const { data } = await execute(
        `query ($after: String) { campaigns(first: 2, after: $after, orderBy: { direction: ${direction},
           metric: { metric: SPEND, range: { from: "2026-11-13", to: "2026-11-19" } } }) {
             edges { node { name } } pageInfo { hasNextPage endCursor } } }`,
        { ...options, variables: { after } },
      );
      const { edges, pageInfo } = (data as { campaigns: Page }).campaigns;
      pages.push(edges.map(({ node }) => node.name));
      after = pageInfo.endCursor;
      more = pageInfo.hasNextPage;
    }
    return pages;
  };
  expect(await pagesOf('DESC')).toEqual([['three', 'two again'], ['two', 'nothing'], ['none']]);
  expect(await pagesOf('ASC')).toEqual([['two', 'two again'], ['three', 'none'], ['nothing']]);
});

describe('series', () => {
  test('have a place for every piece of the range, null where there is no data', async () => {
    const { sql } = graph();
    const campaign = await insertCampaign(sql, seller);
    await insertDay(sql, campaign, 'campaign', '2026-10-30', {
      clicks: 1,
      spend_micros: 250_000,
      sales_micros: 1_000_000,
    });
    await insertDay(sql, campaign, 'campaign', '2026-11-01', { clicks: 2, spend_micros: 500_000 });
    await insertDay(sql, campaign, 'campaign', '2026-11-02', { clicks: 4 });
    const range = 'range: { from: "2026-10-30", to: "2026-11-02" }';
    const figures = '{ grain currency days clicks spend units acos }';
    const selection = `series(${range}) ${figures} week: series(${range}, grain: WEEK) ${figures} month: series(${range}, grain: MONTH) ${figures}`;
    expect(await ask('Campaign', campaign.id, selection)).toEqual({
      series: {
        grain: 'DAY',
        currency: 'EUR',
        days: ['2026-10-30', '2026-10-31', '2026-11-01', '2026-11-02'],
        clicks: [1, null, 2, 4],
        spend: ['0.25', null, '0.50', '0.00'],
        units: [null, null, null, null],
        acos: [0.25, null, null, null],
      },
      week: {
        grain: 'WEEK',
        currency: 'EUR',
        days: ['2026-10-30', '2026-11-02'],
        clicks: [3, 4],
        spend: ['0.75', '0.00'],
        units: [null, null],
        acos: [0.75, null],
      },
      month: {
        grain: 'MONTH',
        currency: 'EUR',
        days: ['2026-10-30', '2026-11-01'],
        clicks: [1, 6],
        spend: ['0.25', '0.50'],
        units: [null, null],
        acos: [0.25, null],
      },
    });
  });
});

describe('a range', () => {
  const refusal = async (args: string) => {
    const query = `{ node(id: "${toGlobalId('Seller', seller.id)}") { id ... on Seller { metrics(${args}) { spend } } } }`;
    const { errors } = await execute(query, options);
    return errors.map(({ message, code, path }) => `${path} ${code} ${message}`);
  };

  test('that ends before it begins, or is longer than three years, is refused in words', async () => {
    expect(await refusal('range: { from: "2026-11-02", to: "2026-11-01" }')).toEqual([
      'node.metrics INVALID_INPUT The range ends before it begins.',
    ]);
    expect(await refusal('range: { from: "2020-01-01", to: "2026-01-01" }')).toEqual([
      'node.metrics INVALID_INPUT A range has at most 1096 days. Ask for a shorter one.',
    ]);
  });
});
