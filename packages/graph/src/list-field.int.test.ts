import {
  insertAdGroup,
  insertCampaign,
  insertDay,
  insertKeyword,
  insertPortfolio,
  insertWindow,
} from '@sellergraph/testkit/factories/ads';
import { insertBrandOf, insertSeller } from '@sellergraph/testkit/factories/catalog';
import { insertAgency, insertUser } from '@sellergraph/testkit/factories/identity';
import { beforeEach, describe, expect, test } from 'vitest';
import { toGlobalId } from './global-id.ts';
import { execute, viewerOf } from './testing/execute.ts';
import { useTestGraph } from './testing/test-graph.ts';

const graph = useTestGraph();
let options: Parameters<typeof execute>[1];
let seller: Awaited<ReturnType<typeof insertSeller>>;

beforeEach(async () => {
  const { database, sql } = graph();
  const agency = await insertAgency(sql);
  const user = await insertUser(sql, agency.id);
  seller = await insertSeller(sql, agency.id, { name: 'Garden' });
  options = { database, viewer: viewerOf(agency.id, user.id) };
});

interface CampaignPage {
  readonly edges: { readonly cursor: string; readonly node: { readonly name: string } }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly endCursor: string | null;
  };
  readonly totalCount: number;
}

async function page(args: string): Promise<CampaignPage> {
  const fields = 'edges { cursor node { name } } pageInfo { hasNextPage hasPreviousPage endCursor } totalCount';
  const { data, errors } = await execute(`{ campaigns(${args}) { ${fields} } }`, options);
  expect(errors).toEqual([]);
  return data?.campaigns as CampaignPage;
}

async function names(args: string): Promise<string[]> {
  return (await page(args)).edges.map(({ node }) => node.name);
}

/** The names of all pages of `first` rows, read one after the other. */
async function allPages(args: string, first: number): Promise<string[]> {
  const found: string[] = [];
  let after = '';
  for (let pages = 0; pages < 50; pages++) {
    const { edges, pageInfo } = await page(`${args} first: ${first} ${after}`);
    found.push(...edges.map(({ node }) => node.name));
    if (!pageInfo.hasNextPage) return found;
    after = `after: "${pageInfo.endCursor}"`;
  }
  throw new Error('the pages do not end');
}

/** Campaigns by name with their daily figures; null is a campaign without data. */
async function campaignsWith(figures: Record<string, Parameters<typeof insertDay>[4] | null>): Promise<void> {
  const { sql } = graph();
  for (const [name, day] of Object.entries(figures)) {
    const campaign = await insertCampaign(sql, seller, { name });
    if (day) await insertDay(sql, campaign, 'campaign', '2026-11-01', day);
  }
}

const orderBy = (metric: string, direction: string) =>
  `orderBy: { metric: { metric: ${metric}, range: { from: "2026-11-01", to: "2026-11-02" } }, direction: ${direction} }`;

describe('paging', () => {
  test('passes over equal values and over rows without a value, in both directions', async () => {
    await campaignsWith({
      a: { spend_micros: 2 },
      b: null,
      c: { spend_micros: 1 },
      d: { spend_micros: 2 },
      e: null,
      f: { spend_micros: 2 },
      g: null,
    });
    for (const first of [1, 2, 3, 7, 50]) {
      expect(await allPages(orderBy('SPEND', 'DESC'), first)).toEqual(['f', 'd', 'a', 'c', 'g', 'e', 'b']);
      expect(await allPages(orderBy('SPEND', 'ASC'), first)).toEqual(['c', 'a', 'd', 'f', 'b', 'e', 'g']);
    }
  });

  test('goes by names without regard to case, by budgets, states and first days', async () => {
    const { sql } = graph();
    await insertCampaign(sql, seller, {
      name: 'beta',
      daily_budget_micros: null,
      state: 'archived',
      start_date: '2026-03-01',
    });
    await insertCampaign(sql, seller, { name: 'Alpha', daily_budget_micros: '5', state: 'paused' });
    await insertCampaign(sql, seller, {
      name: 'alpha',
      daily_budget_micros: '9',
      state: 'enabled',
      start_date: '2026-02-01',
    });
    for (const first of [1, 2, 10]) {
      expect(await allPages('orderBy: { field: NAME }', first)).toEqual(['Alpha', 'alpha', 'beta']);
      expect(await allPages('orderBy: { field: NAME, direction: DESC }', first)).toEqual(['beta', 'alpha', 'Alpha']);
      expect(await allPages('orderBy: { field: DAILY_BUDGET, direction: DESC }', first)).toEqual([
        'alpha',
        'Alpha',
        'beta',
      ]);
      expect(await allPages('orderBy: { field: STATE }', first)).toEqual(['alpha', 'Alpha', 'beta']);
      expect(await allPages('orderBy: { field: START_DATE }', first)).toEqual(['alpha', 'beta', 'Alpha']);
      expect(await allPages('orderBy: { field: CREATED_AT, direction: DESC }', first)).toEqual([
        'alpha',
        'Alpha',
        'beta',
      ]);
    }
  });

  test('tells where the page stands', async () => {
    await campaignsWith({ a: null, b: null, c: null });
    const first = await page('first: 2');
    expect(first.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    expect(first.pageInfo.endCursor).toBe(first.edges[1]?.cursor);
    const second = await page(`first: 2, after: "${first.pageInfo.endCursor}"`);
    expect(second).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: false, hasPreviousPage: true } });
    expect((await page('first: 0')).pageInfo).toEqual({ hasNextPage: true, hasPreviousPage: false, endCursor: null });
  });

  test('goes on below each of several parents', async () => {
    const { sql } = graph();
    for (const campaign of [await insertCampaign(sql, seller), await insertCampaign(sql, seller)]) {
      for (const name of ['one', 'two', 'three']) await insertAdGroup(sql, campaign, { name });
    }
    const below = (args: string) =>
      `{ campaigns { edges { node { adGroups(${args}) { totalCount edges { cursor node { name } } } } } } }`;
    const ask = async (args: string) => {
      const { data } = await execute(below(args), options);
      type Answer = { campaigns: { edges: { node: { adGroups: CampaignPage } }[] } };
      return (data as Answer).campaigns.edges.map(({ node }) => node.adGroups);
    };
    const [one, other] = await ask('first: 2, orderBy: { field: NAME, direction: DESC }');
    expect(one?.edges.map(({ node }) => node.name)).toEqual(['two', 'three']);
    expect(other?.totalCount).toBe(3);
    const [rest, otherRest] = await ask(
      `first: 2, after: "${one?.edges[0]?.cursor}", orderBy: { field: NAME, direction: DESC }`,
    );
    expect(rest?.edges.map(({ node }) => node.name)).toEqual(['three', 'one']);
    expect(otherRest?.edges.map(({ node }) => node.name)).toEqual(['three', 'one']);
  });
});

test('an order by the spend of a kept window is the same as one by the days', async () => {
  const { sql } = graph();
  await sql`UPDATE catalog.sellers SET last_day = '2026-11-02' WHERE id = ${seller.id}`;
  const figures = { a: 2, b: null, c: 1, d: 2, e: null, f: 0 };
  for (const [name, spend_micros] of Object.entries(figures)) {
    const campaign = await insertCampaign(sql, seller, { name, state: name === 'f' ? 'paused' : 'enabled' });
    if (spend_micros !== null)
      await insertWindow(sql, campaign, 'campaign', { days: 7, lastDay: '2026-11-02' }, { spend_micros });
  }
  const spend = (direction: string, more = '') =>
    `orderBy: { metric: { metric: SPEND, range: { from: "2026-10-27", to: "2026-11-02" } }, direction: ${direction} } ${more}`;
  for (const first of [1, 2, 3, 4, 6, 50]) {
    expect(await allPages(spend('DESC'), first)).toEqual(['d', 'a', 'c', 'f', 'e', 'b']);
    expect(await allPages(spend('ASC'), first)).toEqual(['f', 'c', 'a', 'd', 'b', 'e']);
    expect(await allPages(spend('DESC', 'where: { state: { eq: ENABLED } }'), first)).toEqual([
      'd',
      'a',
      'c',
      'e',
      'b',
    ]);
  }
});

describe('an order by a ratio', () => {
  test('is of the sums, equal where the ratios are, and leaves undefined ones to the end', async () => {
    await campaignsWith({
      third: { spend_micros: 1, sales_micros: 3 },
      undefined: { spend_micros: 5, sales_micros: 0 },
      alsoThird: { spend_micros: 2_000_000_000, sales_micros: 6_000_000_000 },
      slightlyMore: { spend_micros: 333_333_333_334, sales_micros: 1_000_000_000_000 },
      none: null,
      slightlyLess: { spend_micros: 333_333_333_333, sales_micros: 1_000_000_000_000 },
    });
    const ascending = ['slightlyLess', 'third', 'alsoThird', 'slightlyMore', 'undefined', 'none'];
    const descending = ['slightlyMore', 'alsoThird', 'third', 'slightlyLess', 'none', 'undefined'];
    for (const first of [1, 2, 6]) {
      expect(await allPages(orderBy('ACOS', 'ASC'), first)).toEqual(ascending);
      expect(await allPages(orderBy('ACOS', 'DESC'), first)).toEqual(descending);
    }
  });

  test('sums the days first: an average of ratios would say otherwise', async () => {
    const { sql } = graph();
    const steady = await insertCampaign(sql, seller, { name: 'steady' });
    const uneven = await insertCampaign(sql, seller, { name: 'uneven' });
    for (const day of ['2026-11-01', '2026-11-02']) {
      await insertDay(sql, steady, 'campaign', day, { clicks: 30, impressions: 100 });
    }
    await insertDay(sql, uneven, 'campaign', '2026-11-01', { clicks: 9, impressions: 10 });
    await insertDay(sql, uneven, 'campaign', '2026-11-02', { clicks: 10, impressions: 100 });
    expect(await names(orderBy('CTR', 'DESC'))).toEqual(['steady', 'uneven']);
  });

  test("of portfolios is of their campaigns' sums", async () => {
    const { sql } = graph();
    for (const [name, spend_micros] of [
      ['cheap', 1],
      ['dear', 9],
      ['empty', null],
    ] as const) {
      const portfolio = await insertPortfolio(sql, seller, { name });
      if (spend_micros === null) continue;
      const campaign = await insertCampaign(sql, seller, { portfolio_id: portfolio.id });
      await insertDay(sql, campaign, 'campaign', '2026-11-01', { spend_micros });
    }
    const list = (direction: string) =>
      `{ sellers { edges { node { portfolios(${orderBy('SPEND', direction)}) { edges { node { name } } } } } } }`;
    const { data } = await execute(list('DESC'), options);
    expect(JSON.stringify(data)).toMatch(/dear.*cheap.*empty/);
  });
});

describe('a filter', () => {
  test('takes every character of a text for itself', async () => {
    const { sql } = graph();
    for (const name of ['50% off', '50 percent off', 'under_score', 'underXscore', 'ÄPFEL'])
      await insertCampaign(sql, seller, { name });
    expect(await names('where: { name: { contains: "0% O" } }')).toEqual(['50% off']);
    expect(await names('where: { name: { contains: "r_s" } }')).toEqual(['under_score']);
    expect(await names('where: { name: { contains: "äpf" } }')).toEqual(['ÄPFEL']);
    expect(await names('where: { name: { eq: "50% OFF" } }')).toEqual([]);
    expect(await names(`where: { name: { in: ["50% off", "a\\"b\\\\", "{x,y}"] } }`)).toEqual(['50% off']);
  });

  test('combines with and, or and not', async () => {
    const { sql } = graph();
    const portfolio = await insertPortfolio(sql, seller);
    await insertCampaign(sql, seller, { name: 'in', portfolio_id: portfolio.id, targeting_type: 'auto' });
    await insertCampaign(sql, seller, { name: 'out', targeting_type: null });
    await insertCampaign(sql, seller, { name: 'paused', state: 'paused' });
    expect(await names('where: { or: [{ state: { eq: PAUSED } }, { withoutPortfolio: false }] }')).toEqual([
      'in',
      'paused',
    ]);
    expect(await names('where: { not: { targetingType: AUTO } }')).toEqual(['out', 'paused']);
    expect(
      await names('where: { and: [{ not: { name: { contains: "a" } } }, { state: { in: [ENABLED, ARCHIVED] } }] }'),
    ).toEqual(['in', 'out']);
    expect(await names('where: { or: [] }')).toEqual([]);
    expect(await names('where: { not: {} }')).toEqual([]);
    expect(await names(`where: { portfolioId: "${toGlobalId('Portfolio', portfolio.id)}" }`)).toEqual(['in']);
    expect(await names('where: { withoutPortfolio: true, state: { eq: ENABLED } }')).toEqual(['out']);
  });

  test('narrows keywords, ad groups and sellers too', async () => {
    const { sql } = graph();
    const adGroup = await insertAdGroup(sql, await insertCampaign(sql, seller), { name: 'Hoses', state: 'paused' });
    await insertKeyword(sql, adGroup, { keyword_text: 'Garden Hose', match_type: 'broad', bid_micros: '810000' });
    await insertKeyword(sql, adGroup, { keyword_text: 'reel', match_type: 'exact' });
    const query = `{ sellers(first: 5, where: { marketplace: { eq: "DE" }, name: { contains: "gard" } }) { totalCount edges { node { campaigns(first: 5) { edges { node {
      adGroups(first: 5, where: { name: { contains: "hos" }, state: { eq: PAUSED } }) { edges { node {
        broad: keywords(first: 5, where: { matchType: BROAD, keywordText: { contains: "HOSE" } }) { totalCount edges { node { bid } } }
        none: keywords(where: { state: { eq: ARCHIVED } }) { totalCount } } } } } } } } } } }`;
    const { data } = await execute(query, options);
    expect(JSON.stringify(data)).toContain(
      '{"broad":{"totalCount":1,"edges":[{"node":{"bid":"0.81"}}]},"none":{"totalCount":0}}',
    );
  });

  test('finds the brands that the agency sells', async () => {
    const { sql } = graph();
    const other = await insertSeller(sql, (await insertAgency(sql)).id);
    await insertBrandOf(sql, other);
    const brand = await insertBrandOf(sql, seller, {
      name: 'Hydra',
      aliases: sql.unsafe("ARRAY['HYDRA (TM)']") as never,
    });
    const { data } = await execute('{ brands { totalCount edges { node { id aliases } } } }', options);
    const node = { id: toGlobalId('Brand', brand.id), aliases: ['HYDRA (TM)'] };
    expect(data).toEqual({ brands: { totalCount: 1, edges: [{ node }] } });
  });
});

describe('what cannot be is refused in words', () => {
  const refusal = async (args: string) => {
    const { errors } = await execute(`{ campaigns(${args}) { totalCount edges { cursor } } }`, options);
    return errors.map(({ message, code }) => `${code} ${message}`).join();
  };

  test('too many rows, a malformed cursor, a cursor of another list', async () => {
    await campaignsWith({ a: null, b: null });
    expect(await refusal('first: 501')).toMatch(/^INVALID_INPUT "first" is a number from 0 to 500/);
    expect(await refusal('first: -1')).toMatch(/^INVALID_INPUT "first"/);
    expect(await refusal('after: "nonsense"')).toMatch(/^INVALID_INPUT This is not a cursor of this list/);
    const { pageInfo } = await page('first: 1, orderBy: { field: NAME }');
    expect(await refusal(`after: "${pageInfo.endCursor}"`)).toMatch(
      /^INVALID_INPUT This cursor belongs to a list in another order/,
    );
  });

  test('an order by nothing, or by both; a null character; a filter without end', async () => {
    expect(await refusal('orderBy: {}')).toMatch(/^INVALID_INPUT An order takes either a field or a metric/);
    const both = 'orderBy: { field: NAME, metric: { metric: SPEND, range: { from: "2026-11-01", to: "2026-11-01" } } }';
    expect(await refusal(both)).toMatch(/^INVALID_INPUT An order takes either/);
    expect(await refusal('where: { name: { contains: "\\u0000" } }')).toMatch(
      /^INVALID_INPUT A text to look for contains a null/,
    );
    const deep = `${'{ not: '.repeat(101)}{}${' }'.repeat(101)}`;
    expect(await refusal(`where: ${deep}`)).toMatch(/^INVALID_INPUT A filter has at most 100 parts/);
  });

  test('is told where it was asked, and the rest is answered', async () => {
    const { sql } = graph();
    await insertAdGroup(sql, await insertCampaign(sql, seller, { name: 'a' }));
    const query = '{ campaigns { edges { node { name adGroups(after: "x") { edges { cursor } } } } } }';
    const { errors } = await execute(query, options);
    expect(errors.map(({ path, code }) => `${path} ${code}`)).toEqual([
      'campaigns.edges.0.node.adGroups INVALID_INPUT',
    ]);
  });
});
